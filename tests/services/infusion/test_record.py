from __future__ import annotations

from decimal import Decimal

from bedside.clinical.course import Course, CourseState
from bedside.clinical.events import (
    Entry,
    EntryCorrected,
    InfusionInterrupted,
    InfusionStarted,
    InterruptionCause,
    Level,
)
from bedside.clinical.refusal import Refusal
from bedside.services.infusion.drafts import OrderDraft
from bedside.services.infusion.record import PumpRecord, read_pump
from tests.support.chart_entries import CHILD, entry, prepared
from tests.support.course_events import ORDERED
from tests.support.pump import Bedside, hours
from tests.support.rules import NOON, TR


def read(*entries: Entry) -> PumpRecord:
    return read_pump(TR, entries, NOON + hours(10))


BEGUN = (
    entry(1, CHILD),
    entry(2, ORDERED),
    entry(3, prepared()),
    entry(4, InfusionStarted(1, Level.STEP, "b-1", Decimal("2.5"))),
)


def test_before_an_order_there_is_no_course() -> None:
    record = read(entry(1, CHILD))
    assert (record.order, record.cycle, record.course) == (None, None, None)
    assert (record.ordered_at, record.interruption) == (None, None)
    assert record.at(TR, NOON) is record


def test_the_bag_on_the_line_and_the_cause_told_afterwards() -> None:
    stop = entry(5, InfusionInterrupted(1, InterruptionCause.TECHNICAL))
    record = read(*BEGUN, stop)
    assert record.on_line is not None
    assert record.on_line.line.event.bag == "b-1"
    assert record.used == {"b-1"}
    assert isinstance(record.course, Course)
    assert record.course.interruption is not None
    assert record.course.interruption.cause is InterruptionCause.TECHNICAL
    assert record.stop == stop


def test_a_bag_nobody_knows_hangs_on_no_line() -> None:
    assert read(*BEGUN[:2], BEGUN[3]).on_line is None


def test_events_are_taken_as_they_happened_not_as_they_were_entered() -> None:
    late = entry(9, InfusionInterrupted(1), NOON + hours(1))
    moved = entry(10, EntryCorrected("e-9", "alarm log", InfusionInterrupted(1), NOON + hours(0.5)))
    record = read(*BEGUN, late, moved)
    assert isinstance(record.course, Course)
    assert record.course.interruption is not None
    assert record.course.interruption.began_at == NOON + hours(0.5)


def test_what_cannot_follow_is_a_refusal_and_stays_one() -> None:
    record = read(*BEGUN[:3], entry(5, InfusionInterrupted(1)))
    assert isinstance(record.course, Refusal)
    assert isinstance(record.at(TR, NOON + hours(11)).course, Refusal)


def test_the_cycle_ordered_last_counts(bed: Bedside) -> None:
    bed.started()
    bed.clock.advance(days=28)
    assert isinstance(bed.nurse.complete(bed.patient), str)
    bed.clock.advance(days=14)
    answers = (("weight_older_than_7_days", "to be weighed"),)
    draft = OrderDraft(planned_start_at=bed.clock(), answers=answers)
    assert isinstance(bed.physician.order_cycle(bed.patient, draft), str)
    record = bed.nurse.record_of(bed.patient)
    assert record.cycle == 2
    assert isinstance(record.course, Course)
    assert record.course.state is CourseState.NOT_STARTED


def test_a_cycle_that_runs_without_an_order_is_unclear_and_not_hidden() -> None:
    record = read(BEGUN[0], *BEGUN[2:])
    assert isinstance(record.course, Refusal)
    assert record.course.facts["state"] == "running"
    unknown = read(*BEGUN[2:])
    assert isinstance(unknown.course, Refusal)
    assert unknown.course.facts["state"] == ""
