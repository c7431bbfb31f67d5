"""Which plan stands for this child's cycle, and does it still fit what happened since?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bedside.clinical.course import CourseEventKind
from bedside.clinical.course_record import PatientCourse
from bedside.clinical.course_record.lines import in_recorded_order
from bedside.clinical.events import BagsPlanned, Entry


@dataclass(frozen=True, slots=True)
class StandingPlan:
    """The plan that stands; since it was made the pump ``stood``, or the order is ``anew``."""

    entry: Entry
    plan: BagsPlanned
    stood: bool = False
    anew: bool = False

    @property
    def outdated(self) -> bool:
        """Whether the bags have to be planned again."""
        return self.stood or self.anew


_OVER = (CourseEventKind.COMPLETED, CourseEventKind.DISCONTINUED)


def standing_plan(entries: Iterable[Entry], course: PatientCourse) -> StandingPlan | None:
    """The newest plan of the child's newest cycle; None once that cycle is over."""
    current = course.current
    if current is None or course.discontinued is not None:
        return None
    if current.events and current.events[-1].kind in _OVER:
        return None
    found: StandingPlan | None = None
    for entry in in_recorded_order(entries):
        if isinstance(entry.event, BagsPlanned) and entry.event.cycle == current.cycle:
            found = StandingPlan(entry, entry.event)
    if found is None:
        return None
    at = found.entry.recorded_at
    stood = any(each.began_at > at for each in current.interruptions)
    anew = current.ordered_by is not None and current.ordered_by.recorded_at > at
    return StandingPlan(found.entry, found.plan, stood, anew)
