"""What happened on each infusion day of a cycle? One cell a day for the cycle strip.

Days are infusion days: a pause stands inside the day it interrupted and makes no day of
its own. Source: clinical.md section 3.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import pairwise

from bedside.clinical.course import Course, Run, running_time
from bedside.clinical.events import (
    BagChanged,
    DayLogged,
    DoseStepped,
    DrugGiven,
    DrugPurpose,
    Entry,
    InfusionResumed,
    InfusionStarted,
    Level,
)

_DAY = timedelta(days=1)
_TICK = timedelta(microseconds=1)
_PREMEDICATION = (DrugPurpose.CYCLE_START, DrugPurpose.DOSE_STEP, DrugPurpose.RESTART)
_CONNECTS = (InfusionStarted, BagChanged, InfusionResumed, DoseStepped)


@dataclass(frozen=True, slots=True)
class Pause:
    """Off-time inside a day: after which share of the day, and for how long.

    ``lasts`` counts up to now where the infusion still stands.
    """

    after_share: Decimal
    lasts: timedelta
    open: bool


@dataclass(frozen=True, slots=True)
class DayCell:
    """One infusion day. ``given`` is the share of its 24 h that was infused, 0 to 1."""

    day: int
    level: Level | None
    given: Decimal
    pauses: tuple[Pause, ...]
    bags: tuple[int, ...]
    worst_grade: int | None
    premedicated: bool
    is_now: bool


def day_cells(
    course: Course,
    entries: Iterable[Entry],
    bag_numbers: Mapping[str, int],
    now: datetime,
    days: int,
) -> tuple[DayCell, ...]:
    """The cells of a cycle of ``days``. ``entries`` are the standing ones of this cycle.

    ``bag_numbers`` gives the number of every bag of the child.
    """
    infused = running_time(course.runs, now)
    pauses = _pauses(course, now)
    bags: dict[int, list[int]] = {}
    grades: dict[int, int] = {}
    premedicated: set[int] = set()
    for entry in entries:
        day = _day_at(course.runs, entry.happened_at, days)
        event = entry.event
        if isinstance(event, _CONNECTS):
            number = bag_numbers.get(event.bag or "")
            bags.setdefault(day, []).extend([] if number is None else [number])
        elif isinstance(event, DayLogged) and event.grades:
            worst = max(grade.grade for grade in event.grades)
            grades[day] = max(worst, grades.get(day, worst))
        elif isinstance(event, DrugGiven) and event.purpose in _PREMEDICATION:
            premedicated.add(day)
    return tuple(
        DayCell(
            day=day,
            level=_level_of(course, day, infused),
            given=_share(infused, day),
            pauses=tuple(pause for at, pause in pauses if at == day),
            bags=tuple(dict.fromkeys(bags.get(day, []))),
            worst_grade=grades.get(day),
            premedicated=day in premedicated,
            is_now=day == course.infusion_day,
        )
        for day in range(1, days + 1)
    )


def _share(infused: timedelta, day: int) -> Decimal:
    return min(max(_share_of_day(infused - (day - 1) * _DAY), Decimal(0)), Decimal(1))


def _level_of(course: Course, day: int, infused: timedelta) -> Level | None:
    """The level most of the day ran at; None for a day that has not come.

    A step is made some minutes after its hour, and the day is the new level's all the same.
    """
    begins, ends = (day - 1) * _DAY, day * _DAY
    ran: dict[Level, timedelta] = {}
    begun = timedelta(0)
    for run in course.runs:
        over = infused if run.ended_at is None else begun + (run.ended_at - run.began_at)
        part = min(over, ends) - max(begun, begins)
        if part > timedelta(0):
            ran[run.level] = ran.get(run.level, timedelta(0)) + part
        begun = over
    return max(ran, key=ran.__getitem__, default=None)


def _day_at(runs: tuple[Run, ...], at: datetime, days: int) -> int:
    """The infusion day a moment belongs to; what lies before the start belongs to day 1."""
    infused = running_time((run for run in _until(runs, at)), at)
    return min(infused // _DAY + 1, days)


def _until(runs: tuple[Run, ...], at: datetime) -> tuple[Run, ...]:
    """The runs as they stood at ``at``."""
    return tuple(
        Run(run.began_at, min(run.ended_at or at, at), run.level)
        for run in runs
        if run.began_at < at
    )


def _pauses(course: Course, now: datetime) -> tuple[tuple[int, Pause], ...]:
    """Every off-time with the day it lies in."""
    found = []
    infused = timedelta(0)
    for before, after in pairwise(course.runs):
        infused += (before.ended_at or after.began_at) - before.began_at
        stood = after.began_at - (before.ended_at or after.began_at)
        if stood:
            found.append(_pause(infused, stood, still=False))
    if course.interruption is not None:
        infused = running_time(course.runs, now)
        found.append(_pause(infused, now - course.interruption.began_at, still=True))
    return tuple(found)


def _pause(infused: timedelta, stood: timedelta, *, still: bool) -> tuple[int, Pause]:
    return infused // _DAY + 1, Pause(_share_of_day(infused % _DAY), stood, still)


def _share_of_day(time: timedelta) -> Decimal:
    return Decimal(time // _TICK) / (_DAY // _TICK)
