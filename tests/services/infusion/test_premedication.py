from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import msgspec
import pytest

from bedside.clinical.chart import Chart
from bedside.clinical.events import DrugPurpose, EntryCorrected
from bedside.clinical.premedication import InfusionEvent
from bedside.services.at_work import WardAtWork
from bedside.services.course_papers.premedication import premedication_content
from bedside.services.course_papers.reading import read_child
from bedside.services.infusion.answers import InfusionProblem
from bedside.services.infusion.premedication import (
    order_as_measured,
    premedication_lines,
    waits_until,
)
from bedside.services.patients import Patients
from tests.support.chart_entries import weighed
from tests.support.pump import Bedside, hours
from tests.support.ward import NOON, OpenWard


def test_the_doses_before_a_cycle_with_their_sums_and_times(bed: Bedside) -> None:
    bed.ordered()
    order = bed.nurse.record_of(bed.patient).order
    assert order is not None
    lines = premedication_lines(
        bed.ward.nurse, order, InfusionEvent.CYCLE_START, NOON + hours(12), ()
    )
    assert [(line.drug, line.mg, line.doses) for line in lines] == [
        ("dexamethasone", Decimal("6.7"), 1),
        ("dexamethasone", Decimal("3.4"), 1),
        ("paracetamol", Decimal(240), 4),
    ]
    assert lines[0].sum.expression == "10 mg/m2 × 0.67 m2"
    assert lines[2].sum.expression == "15 mg/kg × 16 kg"
    assert (lines[0].give_from, lines[0].give_to) == (NOON, NOON + hours(6))
    assert all(line.sum.citations for line in lines)


def test_a_dose_that_reaches_the_largest_says_so_in_its_sum(bed: Bedside) -> None:
    bed.ordered()
    order = bed.nurse.record_of(bed.patient).order
    assert order is not None
    tall = msgspec.structs.replace(order, bsa_m2=Decimal("2.2"))
    first = premedication_lines(bed.ward.nurse, tall, InfusionEvent.CYCLE_START, NOON, ())[0]
    assert (first.mg, first.capped) == (Decimal(20), True)
    assert first.sum.expression == "min(10 mg/m2 × 2.2 m2, 20 mg)"


def test_doses_are_ticked_in_the_order_they_were_given(bed: Bedside) -> None:
    bed.ordered()
    bed.gave("6.7", DrugPurpose.CYCLE_START)
    bed.clock.advance(hours=7)
    plan = bed.nurse.start_needs(bed.patient)
    assert plan is not None
    assert [line.given_at for line in plan.premedication] == [NOON, None, None]
    assert plan.premedication[0].given_mg == Decimal("6.7")
    assert plan.still_open


def test_a_dose_just_given_has_to_wait_its_time(bed: Bedside) -> None:
    bed.started()
    bed.stopped(hours=5)
    bed.technical()
    bed.gave("3.4")
    plan = bed.nurse.restart_needs(bed.patient)
    assert plan is not None
    assert plan.ready_at == bed.clock() + hours(0.5)
    assert waits_until((), NOON) is None


def test_half_an_hour_is_waited_for_over_the_night_in_which_clocks_change(
    ward: OpenWard, monkeypatch: pytest.MonkeyPatch
) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    monkeypatch.setattr(WardAtWork, "zone", property(lambda _: berlin))
    ward.clock.now = datetime(2026, 3, 28, 20, 30, tzinfo=UTC)
    bed = Bedside(ward)
    bed.started()
    bed.stopped(hours=4, minutes=15)
    bed.technical()
    bed.gave("3.4")
    # At 1 o'clock in UTC the clock on the wall goes on from 2 to 3.
    bed.clock.advance(minutes=29)
    plan = bed.nurse.restart_needs(bed.patient)
    assert plan is not None
    assert plan.still_open == (InfusionProblem.PREMEDICATION_WAIT,)
    assert plan.ready_at is not None
    assert plan.ready_at.astimezone(UTC) == datetime(2026, 3, 29, 1, 15, tzinfo=UTC)
    bed.clock.advance(minutes=1)
    plan = bed.nurse.restart_needs(bed.patient)
    assert plan is not None
    assert plan.still_open == ()


def test_a_weight_that_was_wrong_gives_no_dose(bed: Bedside) -> None:
    bed.ordered()
    chart = Patients(bed.ward.nurse).chart(bed.patient)
    assert chart.latest is not None
    wrong = chart.latest.event_id

    def doses() -> list[Decimal]:
        plan = bed.nurse.start_needs(bed.patient)
        assert plan is not None
        return [line.mg for line in plan.premedication]

    bed.clock.advance(hours=1)
    bed.ward.nurse.record(bed.patient, weighed("16.4", "101"))
    assert doses() == [Decimal("6.7"), Decimal("3.4"), Decimal(240)]
    mended = EntryCorrected(wrong, "typed wrong", weighed("10.6", "80"))
    bed.ward.nurse.record(bed.patient, mended)
    assert doses() == [Decimal("4.9"), Decimal("2.5"), Decimal(159)]
    reading = read_child(bed.ward.nurse, bed.patient)
    sheet = premedication_content(bed.ward.nurse, reading, bed.nurse.record_of(bed.patient), None)
    assert sheet is not None
    assert (sheet.weight_kg, sheet.bsa_m2) == (Decimal("10.6"), Decimal("0.49"))
    assert [dose.mg for dose in sheet.events[0].doses] == doses()
    bed.ward.nurse.record(bed.patient, EntryCorrected(wrong, "another child's", None))
    assert doses() == [Decimal("6.8"), Decimal("3.4"), Decimal(246)]


def test_without_any_weight_that_stands_the_order_keeps_its_own(bed: Bedside) -> None:
    bed.ordered()
    record = bed.nurse.record_of(bed.patient)
    assert record.order is not None
    assert order_as_measured(bed.ward.nurse, Chart(), record.order) == record.order
    chart = Patients(bed.ward.nurse).chart(bed.patient)
    assert chart.latest is not None
    gone = EntryCorrected(chart.latest.event_id, "another child's", None)
    bed.ward.nurse.record(bed.patient, gone)
    left = bed.nurse.record_of(bed.patient).chart
    assert order_as_measured(bed.ward.nurse, left, record.order) == record.order
