"""Where in its cycle does a bag of the plan stand, and does the course still come to that place?

A plan is a row of bags without a gap: a bag's infusion day follows from what was given before
the plan begins and from its place in that row. Source: clinical.md sections 3 and 7.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from bedside.clinical.bag_level import BagLevel
from bedside.clinical.bag_life import BagLife, BagStage
from bedside.clinical.bag_plan_record import StandingPlan
from bedside.clinical.course import Course, Run
from bedside.clinical.events import PlannedBagRecord
from bedside.clinical.refusal import Refusal

_DAY = timedelta(days=1)
_NOTHING = timedelta(0)
_FIRST_DAY = 1


class LineGap(StrEnum):
    """Why a line of the plan, or one figure of it, does not fit any more."""

    NO_LINE = "no_line"
    UNCLEAR = "unclear"
    MADE = "made"
    STOOD = "stood"
    ORDERED_ANEW = "ordered_anew"
    ANOTHER_BEFORE = "another_before"
    PASSED = "passed"
    NO_SUCH_DAY = "no_such_day"
    OTHER_LEVEL = "other_level"
    DOES_NOT_RUN = "does_not_run"


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A bag of the plan, the infusion day it begins with, and what stands against it."""

    bag: PlannedBagRecord
    first_day: int
    gaps: tuple[LineGap, ...]


def find_plan_line(
    plan: StandingPlan, number: int, course: Course, lives: Iterable[BagLife]
) -> PlanLine | None:
    """The line of bag ``number`` beside the course and the bags of its cycle (``lives``).

    None where the plan has no such bag.
    """
    bag = next((each for each in plan.plan.bags if each.number == number), None)
    if bag is None:
        return None
    first_day = _first_day(plan, bag, course.runs)
    made = [life for life in lives if life.made and life.stage is not BagStage.DISCARDED]
    before = [life for life in made if life.number < number]
    gaps = {
        LineGap.MADE: any(life.number == number for life in made),
        LineGap.STOOD: plan.stood,
        LineGap.ORDERED_ANEW: plan.anew,
        LineGap.ANOTHER_BEFORE: any(_moves_the_row(plan, life, course.runs) for life in before),
        LineGap.PASSED: (course.infusion_day or _FIRST_DAY) > first_day,
    }
    return PlanLine(bag, first_day, tuple(gap for gap, there in gaps.items() if there))


def run_gaps(
    line: PlanLine, level: BagLevel | Refusal, durations: Collection[int]
) -> tuple[LineGap, ...]:
    """What stands against level and hours of the line. ``level`` is what the line's first day
    has by the regimen and by the course, ``durations`` are the hours a bag may run."""
    if isinstance(level, Refusal):
        return (LineGap.NO_SUCH_DAY,)
    hours = line.bag.hours
    gaps = {
        LineGap.OTHER_LEVEL: level.of_the_course is not line.bag.level,
        LineGap.DOES_NOT_RUN: hours not in durations or level.run_refusal(hours) is not None,
    }
    return tuple(gap for gap, there in gaps.items() if there)


def _moves_the_row(plan: StandingPlan, life: BagLife, runs: Iterable[Run]) -> bool:
    """Whether a made bag stands in the row otherwise than the plan has it."""
    if life.made is None or life.plan is None:
        return False
    planned = (life.plan.hours, _first_day(plan, life.plan, runs))
    return (life.hours, life.made.order.first_day) != planned


def _first_day(plan: StandingPlan, bag: PlannedBagRecord, runs: Iterable[Run]) -> int:
    in_the_row = bag.connect_at - plan.plan.bags[0].connect_at
    return (_given_before(plan, runs) + in_the_row) // _DAY + _FIRST_DAY


def _given_before(plan: StandingPlan, runs: Iterable[Run]) -> timedelta:
    """What will have been infused when the plan begins, as it was known when it was made."""
    made_at, begins_at = plan.entry.recorded_at, plan.plan.bags[0].connect_at
    given = _NOTHING
    for run in runs:
        if run.began_at > made_at:
            continue
        ended_at = run.ended_at or begins_at
        # A run that ended later ran on as far as the plan could know.
        until = ended_at if ended_at <= made_at else begins_at
        given += max(until - run.began_at, _NOTHING)
    return given
