"""How far is this cycle, and what does its open interruption ask?

Source: clinical.md sections 3 and 7. Infusion time is the sum of running time, so an
interruption moves everything after it. Every time given out is in UTC; ``now`` is an
argument, nothing here knows what time it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from bedside.clinical.citation import Citations, Cited, merged
from bedside.clinical.course.runs import Run, hours_of, moment_reached, running_time
from bedside.clinical.course_rules import CourseRules
from bedside.clinical.events import Indication, InterruptionCause, Level
from bedside.clinical.protocol import Protocol
from bedside.clinical.refusal import Fact, Refusal, RefusalCode
from bedside.clinical.regimen import HOURS_PER_DAY, CyclePlan, plan_of_day

_FIRST_DAY = 1


class CourseEventKind(StrEnum):
    """What can happen to an infusion."""

    STARTED = "started"
    INTERRUPTED = "interrupted"
    RESUMED = "resumed"
    STEPPED = "stepped"
    COMPLETED = "completed"
    DISCONTINUED = "discontinued"


@dataclass(frozen=True, slots=True)
class CourseEvent:
    """One event of a cycle. ``level`` is what a start or a restart runs at; ``cause`` None
    on an interruption is one nobody has told yet, for the pump stands before it is known."""

    at: datetime
    kind: CourseEventKind
    cause: InterruptionCause | None = None
    level: Level | None = None


@dataclass(frozen=True, slots=True)
class CourseCase:
    """The facts a course is found from: one cycle and its events, in the order they were."""

    indication: Indication
    cycle: int
    now: datetime
    events: tuple[CourseEvent, ...]


class CourseState(StrEnum):
    """How a cycle stands."""

    NOT_STARTED = "not_started"
    RUNNING = "running"
    INTERRUPTED = "interrupted"
    COMPLETED = "completed"
    DISCONTINUED = "discontinued"


class RestartNeed(StrEnum):
    """What a restart needs after a long interruption."""

    PREMEDICATION = "premedication"
    SUPERVISION = "supervision"


@dataclass(frozen=True, slots=True)
class OpenInterruption:
    """The interruption that lasts now. ``same_cycle`` None: the cause would decide it."""

    began_at: datetime
    cause: InterruptionCause | None
    hours: Decimal
    four_hour_mark: datetime
    needs: tuple[RestartNeed, ...]
    same_cycle: bool | None


@dataclass(frozen=True, slots=True)
class Course:
    """A cycle as it stands at ``now``. Hours to 2 decimals, times in UTC.

    ``level`` and ``infusion_day`` are those the cycle runs at or stopped at, None before its
    start. ``planned_end`` and ``step_due_at`` are None unless it runs, the step also where
    none is due; both may lie behind ``now``, where the infusion ran on.
    """

    state: CourseState
    level: Level | None
    infusion_day: int | None
    infused_hours: Decimal
    remaining_hours: Decimal
    planned_end: datetime | None
    step_due_at: datetime | None
    interruption: OpenInterruption | None
    runs: tuple[Run, ...]
    started_at: datetime | None
    citations: Citations


def find_course(protocol: Protocol, case: CourseCase) -> Course | Refusal:
    """The course of one cycle, or the first refusal that applies (calc.md).

    A start or a restart without a level is not possible.
    """
    day_plan = plan_of_day(protocol.regimen, case.indication, case.cycle, _FIRST_DAY)
    if isinstance(day_plan, Refusal):
        return day_plan
    plan = day_plan.plan
    events = [replace(event, at=event.at.astimezone(UTC)) for event in case.events]
    fold = _Fold(timedelta(days=plan.last_day))
    refusal = _order_refusal(case, events) or _first_impossible(case, fold, events)
    if refusal:
        return refusal
    now = case.now.astimezone(UTC)
    if events and events[-1].at > now:
        facts: dict[str, Fact] = {"at": _shown(events[-1].at, case), "now": _shown(now, case)}
        return Refusal(RefusalCode.EVENT_IN_FUTURE, facts)
    return _course(protocol.course, plan, fold, now)


def level_at(course: Course, at: datetime) -> Level | None:
    """The level that ran at ``at`` or ran last before it; None before the start."""
    return next((run.level for run in reversed(course.runs) if run.began_at <= at), None)


_POSSIBLE_IN: dict[CourseEventKind, tuple[CourseState, ...]] = {
    CourseEventKind.STARTED: (CourseState.NOT_STARTED,),
    CourseEventKind.INTERRUPTED: (CourseState.RUNNING,),
    CourseEventKind.RESUMED: (CourseState.INTERRUPTED,),
    CourseEventKind.STEPPED: (CourseState.RUNNING,),
    CourseEventKind.COMPLETED: (CourseState.RUNNING, CourseState.INTERRUPTED),
    CourseEventKind.DISCONTINUED: (CourseState.RUNNING, CourseState.INTERRUPTED),
}
_LEADS_TO = {
    CourseEventKind.STARTED: CourseState.RUNNING,
    CourseEventKind.INTERRUPTED: CourseState.INTERRUPTED,
    CourseEventKind.RESUMED: CourseState.RUNNING,
    CourseEventKind.STEPPED: CourseState.RUNNING,
    CourseEventKind.COMPLETED: CourseState.COMPLETED,
    CourseEventKind.DISCONTINUED: CourseState.DISCONTINUED,
}


class _Fold:
    """The cycle while its events are taken, one after the other."""

    def __init__(self, whole: timedelta) -> None:
        self.whole = whole
        self.state = CourseState.NOT_STARTED
        self.runs: list[Run] = []
        self.latest: CourseEvent | None = None

    def allows(self, event: CourseEvent) -> bool:
        """Whether ``event`` can follow what has happened."""
        if self.state not in _POSSIBLE_IN[event.kind]:
            return False
        if event.kind in (CourseEventKind.STARTED, CourseEventKind.RESUMED):
            return event.level is not None
        if event.kind is CourseEventKind.STEPPED:
            return self.runs[-1].level is Level.STEP
        if event.kind is CourseEventKind.COMPLETED:
            return running_time(self.runs, event.at) >= self.whole
        return True

    def take(self, event: CourseEvent) -> None:
        if self.state is CourseState.RUNNING:
            self.runs[-1] = replace(self.runs[-1], ended_at=event.at)
        self.state = _LEADS_TO[event.kind]
        level = Level.FULL if event.kind is CourseEventKind.STEPPED else event.level
        if self.state is CourseState.RUNNING and level is not None:
            self.runs.append(Run(event.at, None, level))
        self.latest = event


def _shown(at: datetime, case: CourseCase) -> str:
    return at.astimezone(case.now.tzinfo).isoformat()


def _order_refusal(case: CourseCase, events: Sequence[CourseEvent]) -> Refusal | None:
    for before, after in pairwise(events):
        if after.at < before.at:
            facts: dict[str, Fact] = {
                "at": _shown(after.at, case),
                "after": _shown(before.at, case),
            }
            return Refusal(RefusalCode.EVENTS_OUT_OF_ORDER, facts)
    return None


def _first_impossible(
    case: CourseCase, fold: _Fold, events: Sequence[CourseEvent]
) -> Refusal | None:
    """Takes the events; the refusal of the first one that cannot be."""
    for event in events:
        if not fold.allows(event):
            facts: dict[str, Fact] = {
                "kind": event.kind.value,
                "at": _shown(event.at, case),
                "state": fold.state.value,
            }
            return Refusal(RefusalCode.EVENT_NOT_POSSIBLE, facts)
        fold.take(event)
    return None


def _course(rules: CourseRules, plan: CyclePlan, fold: _Fold, now: datetime) -> Course:
    runs = tuple(fold.runs)
    infused = min(running_time(runs, now), fold.whole)
    infused_hours = hours_of(infused)
    running = fold.state is CourseState.RUNNING
    interruption = _interruption(rules, fold, now)
    return Course(
        state=fold.state,
        level=runs[-1].level if runs else None,
        infusion_day=min(infused // timedelta(days=1) + 1, plan.last_day) if runs else None,
        infused_hours=infused_hours,
        remaining_hours=plan.last_day * HOURS_PER_DAY - infused_hours,
        planned_end=moment_reached(runs, fold.whole) if running else None,
        step_due_at=_step_due_at(plan, runs) if running else None,
        interruption=interruption,
        runs=runs,
        started_at=runs[0].began_at if runs else None,
        citations=plan.citations
        if interruption is None
        else merged(
            plan.citations, rules.long_interruption_hours.citations, rules.same_cycle_days.citations
        ),
    )


def _step_due_at(plan: CyclePlan, runs: Sequence[Run]) -> datetime | None:
    """When the step level has run its days in a cycle that begins with it.

    None once the full level was reached: a later restart at the step level is the adjustment
    table's, which says when it may be left.
    """
    first = plan.phases[0]
    if first.level is Level.FULL or first.last_day == plan.last_day:
        return None
    if any(run.level is Level.FULL for run in runs):
        return None
    return moment_reached(runs, timedelta(days=first.last_day))


def _interruption(rules: CourseRules, fold: _Fold, now: datetime) -> OpenInterruption | None:
    if fold.state is not CourseState.INTERRUPTED or fold.latest is None:
        return None
    began_at, cause = fold.latest.at, fold.latest.cause
    lasted, long = now - began_at, _hours(rules.long_interruption_hours)
    return OpenInterruption(
        began_at=began_at,
        cause=cause,
        hours=hours_of(lasted),
        four_hour_mark=began_at + long,
        needs=tuple(RestartNeed) if lasted >= long else (),
        same_cycle=_same_cycle(cause, lasted <= timedelta(days=rules.same_cycle_days.whole)),
    )


def _same_cycle(cause: InterruptionCause | None, short: bool) -> bool | None:
    """Whether the same cycle goes on; only a long one after an adverse reaction ends it."""
    if short or cause is InterruptionCause.TECHNICAL:
        return True
    return None if cause is None else False


def _hours(figure: Cited) -> timedelta:
    return timedelta(hours=figure.whole)
