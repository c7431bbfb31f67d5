"""What is due for this child, and when? The clocks of the ward board.

A clock that ran out stays on show until what it asks for is done; an acknowledgement by
name says that somebody knows, and silences it for a while, but does not stop it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bedside.clinical.clock_rules import ClockRules
from bedside.clinical.course import Course, CourseState
from bedside.clinical.premedication import InfusionEvent


class ClockKind(StrEnum):
    """What can be due."""

    FOUR_HOURS = "four_hours"
    BAG_CHANGE = "bag_change"
    STEP = "step"
    PREMEDICATION = "premedication"
    CYCLE_START = "cycle_start"
    CYCLE_END = "cycle_end"
    RESTART = "restart"
    FULL_LEVEL = "full_level"
    DAILY_LOG = "daily_log"
    LABORATORY = "laboratory"
    HOSPITAL_STAY = "hospital_stay"


class ClockState(StrEnum):
    """How pressing a clock is."""

    COMING = "coming"
    DUE = "due"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class PremedicationWindow:
    """One dexamethasone dose to come; ``opens_at`` None where the source names no window."""

    before: InfusionEvent
    opens_at: datetime | None
    closes_at: datetime


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """Somebody said by name that they know of a clock that ran out."""

    kind: ClockKind
    due_at: datetime
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ClockFacts:
    """Everything the clocks of one child are found from. None: it does not apply or is open.

    ``windows`` are the doses of premedication that are not given yet. ``restart_not_before``
    and ``full_not_before`` are the adjustment table's.
    """

    course: Course
    planned_start_at: datetime | None = None
    bag_ends_at: datetime | None = None
    windows: tuple[PremedicationWindow, ...] = ()
    last_log_at: datetime | None = None
    last_laboratory_at: datetime | None = None
    hospital_until: datetime | None = None
    restart_not_before: datetime | None = None
    full_not_before: datetime | None = None
    acknowledged: tuple[Acknowledged, ...] = ()


@dataclass(frozen=True, slots=True)
class Clock:
    """One clock. ``opens_at`` is when it may be done at the earliest, where that is said.

    ``calls`` is whether it asks for attention now: overdue, and not acknowledged lately.
    """

    kind: ClockKind
    due_at: datetime
    opens_at: datetime | None
    state: ClockState
    acknowledged_by: str | None
    calls: bool


# What passes without anybody having missed anything: these never call.
_ONLY_SHOWN = frozenset({ClockKind.HOSPITAL_STAY, ClockKind.RESTART, ClockKind.FULL_LEVEL})


# Nothing undoes that these passed: once somebody knows, there is nothing to repeat.
_SAID_ONCE = frozenset({ClockKind.FOUR_HOURS})


def find_clocks(rules: ClockRules, facts: ClockFacts, now: datetime) -> tuple[Clock, ...]:
    """All clocks of a child, what is due first in front."""
    found = [
        _clock(rules, facts, kind, due_at, opens_at, now)
        for kind, due_at, opens_at in _times(rules, facts)
        if kind not in _ONLY_SHOWN or due_at >= now
    ]
    return tuple(sorted(found, key=lambda clock: (clock.due_at, clock.kind)))


_Time = tuple[ClockKind, datetime, datetime | None]


def _times(rules: ClockRules, facts: ClockFacts) -> Iterable[_Time]:
    course, state = facts.course, facts.course.state
    for window in facts.windows:
        yield ClockKind.PREMEDICATION, window.closes_at, window.opens_at
    if state is CourseState.NOT_STARTED and facts.planned_start_at is not None:
        yield ClockKind.CYCLE_START, facts.planned_start_at, None
    if state is CourseState.RUNNING:
        yield from _named(
            (ClockKind.BAG_CHANGE, facts.bag_ends_at),
            (ClockKind.STEP, course.step_due_at),
            (ClockKind.CYCLE_END, course.planned_end),
            (ClockKind.FULL_LEVEL, facts.full_not_before),
        )
    if course.interruption is not None:
        yield ClockKind.FOUR_HOURS, course.interruption.four_hour_mark, None
        yield from _named((ClockKind.RESTART, facts.restart_not_before))
    if state in (CourseState.RUNNING, CourseState.INTERRUPTED):
        yield from _named((ClockKind.HOSPITAL_STAY, facts.hospital_until))
        yield from _of_log(rules, facts)


def _named(*times: tuple[ClockKind, datetime | None]) -> Iterable[_Time]:
    return ((kind, due_at, None) for kind, due_at in times if due_at is not None)


def _of_log(rules: ClockRules, facts: ClockFacts) -> Iterable[_Time]:
    """Log and laboratory count from the last one, and from the start of the cycle at the earliest:
    what was looked at before it says nothing of its first day."""
    for kind, last, every in (
        (ClockKind.DAILY_LOG, facts.last_log_at, rules.daily_log_hours),
        (ClockKind.LABORATORY, facts.last_laboratory_at, rules.laboratory_hours),
    ):
        known = [at for at in (last, facts.course.started_at) if at is not None]
        since = max(known, default=None)
        yield from _named((kind, since and since + timedelta(hours=every.whole)))


def _clock(
    rules: ClockRules,
    facts: ClockFacts,
    kind: ClockKind,
    due_at: datetime,
    opens_at: datetime | None,
    now: datetime,
) -> Clock:
    state = _state(rules, due_at, opens_at, now)
    of_this = [each for each in facts.acknowledged if each.kind is kind and each.due_at == due_at]
    known = max(of_this, key=lambda each: each.at, default=None)
    repeats_after = timedelta(minutes=rules.repeat_minutes.whole)
    quiet = known is not None and (kind in _SAID_ONCE or now < known.at + repeats_after)
    return Clock(
        kind=kind,
        due_at=due_at,
        opens_at=opens_at,
        state=state,
        acknowledged_by=None if known is None else known.by,
        calls=state is ClockState.OVERDUE and not quiet,
    )


def _state(
    rules: ClockRules, due_at: datetime, opens_at: datetime | None, now: datetime
) -> ClockState:
    if now > due_at:
        return ClockState.OVERDUE
    due_from = due_at - timedelta(minutes=rules.due_from_minutes.whole)
    return ClockState.DUE if now >= min(due_from, opens_at or due_from) else ClockState.COMING
