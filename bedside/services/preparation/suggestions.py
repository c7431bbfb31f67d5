"""What will the next bag of this child most likely be? Suggestions, each to be seen and kept."""

from __future__ import annotations

from bedside.clinical.bag_level import BagLevel, LevelReason
from bedside.clinical.chart import BagState
from bedside.clinical.course import Course
from bedside.clinical.course_record import course_of, fold_course
from bedside.clinical.events import BagPrepared
from bedside.clinical.refusal import Refusal
from bedside.clinical.regimen import HOURS_PER_DAY
from bedside.services.at_work import WardAtWork
from bedside.services.child_reading import ChildReading
from bedside.services.preparation.draft import PreparationDraft
from bedside.services.preparation.levels import bag_level

_FIRST = 1


def first_draft(at_work: WardAtWork, patient: str) -> PreparationDraft:
    """A new draft: the day after the last bag's run, the lead method, the usual formula.

    Where a low restart is waited for, the day the infusion stands on. The level is the
    course's. What the bag holds and how long it runs is never suggested: the person chooses.
    """
    protocol, reading = at_work.protocol, at_work.reading(patient)
    bags = [bag.event for bag in reading.chart.bags if bag.state is not BagState.DISCARDED]
    place = _low_restart_place(at_work, reading, bags) or _new_cycle(reading, bags)
    cycle, day = place or _after_the_last(at_work, bags)
    numbers = (bag.bag_number for bag in bags if bag.order.cycle == cycle)
    level = _level(at_work, reading, cycle, day)
    differs = isinstance(level, BagLevel) and level.of_the_course is not level.of_the_day
    return PreparationDraft(
        patient=patient,
        cycle=cycle,
        first_day=day,
        level=level.of_the_course if isinstance(level, BagLevel) and differs else None,
        bag_number=max(numbers, default=0) + _FIRST,
        bsa_formula=protocol.body.default_formula,
        method=protocol.preparation.methods[0],
        priming_ml=protocol.preparation.priming_ml.value,
    )


def _new_cycle(reading: ChildReading, bags: list[BagPrepared]) -> tuple[int, int] | None:
    """The first day of the newest cycle where no bag was made for it yet; None elsewhere.

    A cycle may be left long before its last day, so its bags do not lead to the next.
    """
    newest = reading.told_by(fold_course).current
    if newest is None or any(bag.order.cycle >= newest.cycle for bag in bags):
        return None
    return newest.cycle, _FIRST


def _after_the_last(at_work: WardAtWork, bags: list[BagPrepared]) -> tuple[int, int]:
    """Cycle and infusion day after the run of the last bag."""
    if not bags:
        return _FIRST, _FIRST
    last = bags[-1]
    day = last.order.first_day + last.content.bag_hours // HOURS_PER_DAY
    if day > max(plan.last_day for plan in at_work.protocol.regimen.plans):
        return last.order.cycle + _FIRST, _FIRST
    return last.order.cycle, day


def _low_restart_place(
    at_work: WardAtWork, reading: ChildReading, bags: list[BagPrepared]
) -> tuple[int, int] | None:
    """Cycle and infusion day of a low restart that still has no bag; None where none waits."""
    record, now = reading.told_by(fold_course).current, at_work.now()
    course = None if record is None else course_of(at_work.protocol, record, now)
    if record is None or not isinstance(course, Course) or course.interruption is None:
        return None
    stopped_at, day = course.interruption.began_at, course.infusion_day or _FIRST
    level = _level(at_work, reading, record.cycle, day)
    waits = isinstance(level, BagLevel) and level.reason is LevelReason.LOW_RESTART
    made = any(bag.prepared_at >= stopped_at for bag in bags if bag.order.cycle == record.cycle)
    return (record.cycle, day) if waits and not made else None


def _level(
    at_work: WardAtWork, reading: ChildReading, cycle: int, day: int
) -> BagLevel | Refusal | None:
    registration = reading.chart.registration
    if registration is None:
        return None
    return bag_level(at_work, reading, registration.indication, cycle, day)
