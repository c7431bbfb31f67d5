"""At which level is a bag from this infusion day made: as the day has it, or as the course runs?

The regimen gives every infusion day a level. After a toxicity the adjustment table restarts
at the low level whatever the day is, and the full level follows some days later: a bag made
meanwhile follows the course. Source: clinical.md sections 3 and 9.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bedside.clinical.adjustment.advice import Advice, find_advice
from bedside.clinical.adjustment.entries import AdviceCase, Unknown, graded
from bedside.clinical.adjustment.streams import find_streams
from bedside.clinical.adjustment_table import (
    Action,
    AdjustmentRule,
    AdjustmentTable,
    EpisodeRule,
)
from bedside.clinical.course import Course, CourseState, find_course, running_time
from bedside.clinical.events import Level
from bedside.clinical.protocol import Protocol
from bedside.clinical.refusal import Refusal
from bedside.clinical.regimen import DayPlan, Phase, step_refusal

LEVEL_NOT_OF_THE_DAY = "level_not_of_the_day"
LEVEL_NOT_OF_THE_COURSE = "level_not_of_the_course"

# What the table says of a standing pump that may go on at the low level alone, now or later.
_LOW_NEXT = (Action.INTERRUPT, Action.WAIT, Action.MAY_RESTART_LOW)
_GOING = (CourseState.RUNNING, CourseState.INTERRUPTED)


class LevelReason(StrEnum):
    """Why a bag is made at its level."""

    DAY = "day"
    RUNS_FULL = "runs_full"
    LOW_RESTART = "low_restart"


@dataclass(frozen=True, slots=True)
class LowRestart:
    """A restart at the low level, to come or made.

    ``rules`` are those of the table it goes by, none where it departed from the table.
    ``full_from`` is the infused time at which the full level may follow, ``full_not_before``
    the moment, known once the infusion runs again.
    """

    rules: tuple[AdjustmentRule, ...]
    full_from: timedelta | None
    full_not_before: datetime | None

    @property
    def full_from_day(self) -> int | None:
        """The infusion day in which the full level may follow."""
        return None if self.full_from is None else self.full_from // timedelta(days=1) + 1


@dataclass(frozen=True, slots=True)
class BagLevel:
    """The level of a bag: by the regimen's day and by the child's course, and why."""

    day: int
    day_plan: DayPlan
    of_the_course: Level
    reason: LevelReason
    low: LowRestart | None = None

    @property
    def of_the_day(self) -> Level:
        """What the regimen gives on the bag's first infusion day."""
        return self.day_plan.phase.level

    @property
    def allowed(self) -> tuple[Level, ...]:
        """What a person may choose: what the day has, and what the course has."""
        low = () if self.low is None else (Level.STEP,)
        possible = {self.of_the_day, self.of_the_course, *low}
        return tuple(level for level in Level if level in possible)

    def question(self, chosen: Level) -> str | None:
        """What must be answered by name before a bag is made at ``chosen``; None: nothing."""
        if chosen is not self.of_the_day:
            return LEVEL_NOT_OF_THE_DAY
        return None if chosen is self.of_the_course else LEVEL_NOT_OF_THE_COURSE

    def run_refusal(self, bag_hours: int) -> Refusal | None:
        """Refuses a bag that would run past the end of its level, or of the cycle.

        Where the course left the regimen's days, only the cycle's end stands: the step to
        full is then a change of bags that the table times.
        """
        day_plan = self.day_plan
        if self.reason is not LevelReason.DAY:
            whole = Phase(self.day, day_plan.plan.last_day, self.of_the_course)
            day_plan = DayPlan(whole, day_plan.plan)
        return step_refusal(day_plan, self.day, bag_hours)

    def runs_past_full(self, chosen: Level, bag_hours: int) -> bool:
        """Whether a low bag would still run when the full level may follow."""
        if self.low is None or self.low.full_from is None or chosen is Level.FULL:
            return False
        return timedelta(days=self.day - 1, hours=bag_hours) > self.low.full_from


def find_bag_level(
    protocol: Protocol, day_plan: DayPlan, day: int, case: AdviceCase | None
) -> BagLevel:
    """The level of a bag from infusion day ``day``, a day of ``day_plan``.

    ``case`` is the course of the bag's own cycle, None where it has none. A course that is
    refused, was not started or is over says nothing: the day's level stands.
    """
    by_day = BagLevel(day, day_plan, day_plan.phase.level, LevelReason.DAY)
    course = None if case is None else find_course(protocol, case.course)
    if case is None or not isinstance(course, Course) or course.state not in _GOING:
        return by_day
    low = _low_restart(protocol, case, course)
    if low is not None:
        first_full = low.full_from_day
        full = first_full is not None and day >= first_full
        level = Level.FULL if full else Level.STEP
        return BagLevel(day, day_plan, level, LevelReason.LOW_RESTART, low)
    if course.level is Level.FULL and by_day.of_the_day is Level.STEP:
        return BagLevel(day, day_plan, Level.FULL, LevelReason.RUNS_FULL)
    return by_day


def _low_restart(protocol: Protocol, case: AdviceCase, course: Course) -> LowRestart | None:
    """The low restart this course is in, or waits for; None where there is none."""
    found = find_advice(protocol, case)
    advice = found if isinstance(found, Advice) else None
    now, infused = case.course.now, running_time(course.runs, case.course.now)
    acted_on = _acted_on(protocol.adjustment, case)
    rules = _restart_rules(protocol.adjustment, acted_on)
    says = None if advice is None else advice.at_least or advice.action
    if course.state is CourseState.INTERRUPTED and says in _LOW_NEXT:
        days = max((rule.full_after_days.whole for rule in acted_on), default=0)
        return LowRestart(rules, infused + timedelta(days=days), None)
    if course.level is not Level.STEP:
        return None
    full_at = None if advice is None else advice.full_not_before
    if full_at is not None:
        return LowRestart(rules, infused + (full_at - now), full_at)
    came_down = any(run.level is Level.FULL for run in course.runs)
    return LowRestart(rules, None, None) if came_down else None


def _acted_on(table: AdjustmentTable, case: AdviceCase) -> tuple[EpisodeRule, ...]:
    """The rules of the toxicities on record that the table interrupts for."""
    entries = [graded(table, entry, Unknown.BEST) for entry in case.entries]
    found = []
    for stream in find_streams(entries):
        rule = table.episode_rule(stream.toxicity, stream.term)
        worst = max(point.recorded for point in stream.points)
        if rule is not None and worst >= rule.from_grade.value:
            found.append(rule)
    return tuple(found)


def _restart_rules(
    table: AdjustmentTable, acted_on: tuple[EpisodeRule, ...]
) -> tuple[AdjustmentRule, ...]:
    """The rules that say of these toxicities that the restart is low."""
    toxicities = {rule.toxicity for rule in acted_on}
    return tuple(
        rule
        for rule in table.rules
        if rule.toxicity in toxicities
        and any(row.action is Action.MAY_RESTART_LOW for row in rule.rows)
    )
