"""Which doses of premedication are still to come, and until when?

They go before a planned start, before the step that is due, and before a restart the
adjustment table names a time for. One that waits for people alone has no time yet: the
restart's own page leads through it. Source: clinical.md section 6.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bedside.clinical.clocks import PremedicationWindow
from bedside.clinical.course import (
    Course,
    CourseState,
    hours_of,
    step_doses_count_from,
    step_planned_at,
)
from bedside.clinical.events import CycleOrdered, DrugPurpose
from bedside.clinical.premedication import InfusionEvent
from bedside.services.at_work import WardAtWork
from bedside.services.infusion.premedication import STEROID, premedication_lines
from bedside.services.infusion.restart import given_for
from bedside.services.ward_courses.kept import KeptCourse

# What is planned, its purpose, from when doses count for it, and when it is.
_Planned = tuple[InfusionEvent, DrugPurpose, datetime, datetime]


def open_windows(
    at_work: WardAtWork,
    kept: KeptCourse,
    course: Course,
    restart_at: datetime | None,
    full_at: datetime | None,
) -> tuple[PremedicationWindow, ...]:
    """The doses of dexamethasone that nobody has given yet.

    ``restart_at`` and ``full_at`` are the times the adjustment table names, where it names any.
    """
    order, ordered_at = kept.asked.record.order, kept.asked.record.told_from
    if order is None or ordered_at is None:
        return ()
    planned = [
        *_start(course, order, ordered_at),
        *_step(at_work, course, full_at),
        *_restart(course, restart_at),
    ]
    return tuple(
        window for each in planned for window in _windows(at_work, kept, course, order, each)
    )


def _start(course: Course, order: CycleOrdered, ordered_at: datetime) -> Iterator[_Planned]:
    if course.state is CourseState.NOT_STARTED:
        planned_at = order.planned_start_at
        yield InfusionEvent.CYCLE_START, DrugPurpose.CYCLE_START, ordered_at, planned_at


def _step(at_work: WardAtWork, course: Course, full_at: datetime | None) -> Iterator[_Planned]:
    planned_at = step_planned_at(course, full_at)
    counts_from = step_doses_count_from(at_work.protocol.course, course)
    if planned_at is not None and counts_from is not None:
        yield InfusionEvent.DOSE_STEP, DrugPurpose.DOSE_STEP, counts_from, planned_at


def _restart(course: Course, restart_at: datetime | None) -> Iterator[_Planned]:
    if course.interruption is not None and restart_at is not None:
        began_at = course.interruption.began_at
        yield InfusionEvent.RESTART, DrugPurpose.RESTART, began_at, restart_at


def _windows(
    at_work: WardAtWork, kept: KeptCourse, course: Course, order: CycleOrdered, planned: _Planned
) -> Iterator[PremedicationWindow]:
    event, purpose, since, at = planned
    stood = None if course.interruption is None else hours_of(at - course.interruption.began_at)
    given = given_for(kept.drugs, purpose, since)
    for line in premedication_lines(at_work, order, event, at, given, stood):
        if line.drug == STEROID and line.given_at is None:
            yield PremedicationWindow(event, line.give_from, line.give_to)
