"""Which bag hung on the line, from when to when, and which hangs there now?

A pause leaves the bag where it is; another bag, its finish or the end of the cycle takes
it off. Source: clinical.md section 7.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from bedside.clinical.course_record.problems import CourseProblem, CourseProblemCode
from bedside.clinical.events import (
    BagChanged,
    BagFinished,
    CycleCompleted,
    DoseStepped,
    Entry,
    InfusionResumed,
    InfusionStarted,
    Level,
    TreatmentDiscontinued,
)

_Connects = InfusionStarted | BagChanged | InfusionResumed | DoseStepped


@dataclass(frozen=True, slots=True)
class BagUse:
    """One time a bag hung on the line; ``ended_at`` None while it does.

    ``event_id`` is the entry that connected it. ``bag`` None is a bag the program does not
    know; ``level`` None where nothing said which runs. ``left_over_ml`` is never flushed.
    """

    event_id: str
    cycle: int
    bag: str | None
    level: Level | None
    rate_ml_per_h: Decimal | None
    connected_at: datetime
    ended_at: datetime | None = None
    finished_by: str | None = None
    left_over_ml: Decimal | None = None
    note: str = ""

    @property
    def on_line(self) -> bool:
        return self.ended_at is None


def bag_uses(standing: Iterable[Entry]) -> tuple[BagUse, ...]:
    """The bags of one cycle in order, from its standing entries by time."""
    uses: list[BagUse] = []
    for entry in standing:
        event = entry.event
        if isinstance(event, _Connects):
            _connect(uses, entry, event)
        elif isinstance(event, BagFinished):
            _finish(uses, entry, event)
        elif isinstance(event, CycleCompleted | TreatmentDiscontinued):
            _take_off(uses, entry.happened_at)
    return tuple(uses)


def nothing_to_finish(uses: Iterable[BagUse], standing: Iterable[Entry]) -> Iterator[CourseProblem]:
    """Every finish of a bag that was not there, or was finished before."""
    finishes = {use.finished_by for use in uses}
    for entry in standing:
        if isinstance(entry.event, BagFinished) and entry.event_id not in finishes:
            code = CourseProblemCode.NOTHING_TO_FINISH
            yield CourseProblem(code, entry.event.cycle, (entry.event_id,))


def bags_used_twice(uses: Iterable[BagUse]) -> Iterator[CourseProblem]:
    """Every second use of a bag, in any cycle."""
    first: dict[str, BagUse] = {}
    for use in uses:
        if use.bag is None:
            continue
        before = first.setdefault(use.bag, use)
        if before is not use:
            ids = (before.event_id, use.event_id)
            yield CourseProblem(CourseProblemCode.BAG_TWICE, use.cycle, ids)


def _connect(uses: list[BagUse], entry: Entry, event: _Connects) -> None:
    level, rate, at = _level(uses, event), event.rate_ml_per_h, entry.happened_at
    if isinstance(event, InfusionResumed) and uses and _goes_on(uses[-1], event):
        uses[-1] = replace(uses[-1], rate_ml_per_h=rate or uses[-1].rate_ml_per_h)
        return
    _take_off(uses, at)
    uses.append(BagUse(entry.event_id, event.cycle, event.bag, level, rate, at))


def _level(uses: Sequence[BagUse], event: _Connects) -> Level | None:
    if isinstance(event, DoseStepped):
        return Level.FULL
    if isinstance(event, BagChanged):
        return uses[-1].level if uses else None
    return event.level


def _goes_on(use: BagUse, event: InfusionResumed) -> bool:
    """Whether a restart runs the bag that still hangs there; one that names none does."""
    return use.on_line and use.level is event.level and event.bag in (None, use.bag)


def _finish(uses: list[BagUse], entry: Entry, event: BagFinished) -> None:
    """Notes the finish at the last use of the bag it names (None = the one on the line)."""
    for index in reversed(range(len(uses))):
        use = uses[index]
        fits = use.on_line if event.bag is None else use.bag == event.bag
        if fits and use.finished_by is None:
            uses[index] = replace(
                use,
                ended_at=use.ended_at or entry.happened_at,
                finished_by=entry.event_id,
                left_over_ml=event.left_over_ml,
                note=event.note,
            )
            return


def _take_off(uses: list[BagUse], at: datetime) -> None:
    if uses and uses[-1].on_line:
        uses[-1] = replace(uses[-1], ended_at=at)
