from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from bedside.clinical.course_picture.lines import LineKey
from bedside.clinical.events import (
    CycleCompleted,
    DayLogged,
    DrugGiven,
    DrugPurpose,
    InfusionInterrupted,
    InfusionResumed,
    InfusionStarted,
    InterruptionCause,
    LaboratoryRecord,
    Level,
    VitalsRecord,
)
from bedside.services.course_view import CourseView, course_view, in_first_unit
from tests.support.running import RATE, ordered, write
from tests.support.ward import OpenWard


def begin(ward: OpenWard, patient: str, cycle: int = 1) -> None:
    write(ward, patient, ordered(ward, cycle))
    write(ward, patient, DrugGiven("dexamethasone", Decimal("6.7"), DrugPurpose.CYCLE_START))
    write(ward, patient, InfusionStarted(cycle, Level.STEP, None, RATE))


def drawn(ward: OpenWard, patient: str, cycle: int | None = None) -> CourseView:
    found = course_view(ward.nurse, patient, cycle)
    assert found is not None
    return found


def test_without_a_cycle_there_is_nothing_to_draw(ward: OpenWard) -> None:
    assert course_view(ward.nurse, ward.child()) is None


def test_days_findings_and_drugs_of_the_cycle_are_drawn(ward: OpenWard) -> None:
    patient = ward.child()
    begin(ward, patient)
    ward.clock.advance(hours=30)
    vitals = VitalsRecord(temperature_c=Decimal("38.4"))
    write(ward, patient, DayLogged(1, vitals=vitals))
    found = drawn(ward, patient)
    assert (found.cycle, found.cycles, len(found.cells)) == (1, (1,), 28)
    assert found.cells[0].premedicated
    assert found.cells[1].is_now
    assert {line.key for line in found.picture.lines} == {
        LineKey.TEMPERATURE,
        LineKey.DEXAMETHASONE,
    }


def test_a_pause_is_drawn_up_to_now(ward: OpenWard) -> None:
    patient = ward.child()
    begin(ward, patient)
    ward.clock.advance(hours=30)
    write(ward, patient, InfusionInterrupted(1, InterruptionCause.TECHNICAL))
    ward.clock.advance(hours=2)
    write(ward, patient, DrugGiven("dexamethasone", Decimal(3), DrugPurpose.RESTART))
    found = drawn(ward, patient)
    assert found.picture.gaps[-1].ended_at is None
    assert found.picture.ends_at == ward.clock()
    line = found.picture.line(LineKey.DEXAMETHASONE)
    assert line is not None
    assert len(line.points) == 2


def test_an_earlier_cycle_keeps_its_own_drugs(ward: OpenWard) -> None:
    patient = ward.child()
    begin(ward, patient)
    ward.clock.advance(days=28)
    write(ward, patient, CycleCompleted(1))
    ward.clock.advance(days=14)
    begin(ward, patient, 2)
    first, second = drawn(ward, patient, 1), drawn(ward, patient)
    assert (first.cycles, second.cycle) == ((1, 2), 2)
    for found in (first, second):
        line = found.picture.line(LineKey.DEXAMETHASONE)
        assert line is not None
        assert len(line.points) == 1
    assert first.picture.ends_at - first.picture.began_at == timedelta(days=28)


def test_what_cannot_have_happened_is_not_drawn(ward: OpenWard) -> None:
    patient = ward.child()
    begin(ward, patient)
    write(ward, patient, InfusionResumed(1, Level.FULL, None, RATE))
    assert course_view(ward.nurse, patient) is None
    assert course_view(ward.nurse, patient, 7) is None


@pytest.mark.parametrize(
    ("value", "unit", "drawn_as"), [("1.4", "10*9/L", "1.4"), ("900", "/uL", "0.9")]
)
def test_counts_are_brought_to_one_unit(value: str, unit: str, drawn_as: str) -> None:
    result = LaboratoryRecord("neutrophils", Decimal(value), unit)
    assert in_first_unit(result) == Decimal(drawn_as)


def test_a_unit_nobody_knows_is_not_drawn() -> None:
    assert in_first_unit(LaboratoryRecord("neutrophils", Decimal(1), "furlong")) is None


def test_a_cycle_that_was_left_ends_with_the_next(ward: OpenWard) -> None:
    patient = ward.child()
    begin(ward, patient)
    ward.clock.advance(hours=30)
    write(ward, patient, InfusionInterrupted(1, InterruptionCause.ADVERSE_REACTION))
    ward.clock.advance(days=8)
    write(ward, patient, ordered(ward, 2))
    before = drawn(ward, patient, 1)
    ward.clock.advance(hours=1)
    write(ward, patient, DrugGiven("dexamethasone", Decimal("6.7"), DrugPurpose.CYCLE_START))
    ward.clock.advance(days=20)
    assert drawn(ward, patient, 1) == before
