"""Until when may this bag or this dissolved vial be used, and how does its clock stand?

A clock runs, turns amber some hours before its end, and is then expired. Which clock it is
depends on where the thing is: a bag in the cold has its cold clock, outside its room clock,
and on the line it ends with its hours or its room clock. Source: clinical.md section 5.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bedside.clinical.bag_life import BagLife, BagStage
from bedside.clinical.citation import Cited
from bedside.clinical.events import Storage
from bedside.clinical.stability import StabilityRules, vial_clocks


class Keeps(StrEnum):
    """Which clock it is."""

    COLD = "cold"
    ROOM = "room"
    RUN = "run"


class KeepingState(StrEnum):
    """How a clock stands."""

    RUNS = "runs"
    AMBER = "amber"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class KeepingClock:
    """A clock of a bag or a vial. ``connect_by``: later, more of a bag's run would be lost
    than the protocol takes; None where nothing is to be connected any more."""

    keeps: Keeps
    ends_at: datetime
    amber_from: datetime
    state: KeepingState
    connect_by: datetime | None = None

    def at(self, now: datetime) -> KeepingClock:
        """The same clock at another moment."""
        return replace(self, state=keeping_state(self.ends_at, self.amber_from, now))


_OVER = (BagStage.FINISHED, BagStage.DISCARDED)


def keeping_state(ends_at: datetime, amber_from: datetime, now: datetime) -> KeepingState:
    """The last instant still counts, as it does for a plan."""
    if now > ends_at:
        return KeepingState.EXPIRED
    return KeepingState.AMBER if now >= amber_from else KeepingState.RUNS


def bag_clock(rules: StabilityRules, life: BagLife, now: datetime) -> KeepingClock | None:
    """The clock a bag stands under now; None before it is made and after it has ended."""
    if life.made is None or life.stage in _OVER:
        return None
    content, amber = life.made.content, _hours(rules.bag_amber_hours)
    since = life.room_since
    if since is None:
        ends_at = life.made.prepared_at + timedelta(days=content.cold_days)
        return _clock(Keeps.COLD, ends_at, ends_at - amber, now, ends_at)
    room_end = since + timedelta(hours=content.room_hours)
    run = timedelta(hours=content.bag_hours)
    if life.connected_at is not None:
        ends_at = min(room_end, life.connected_at + run)
        return _clock(Keeps.RUN, ends_at, ends_at - amber, now)
    connect_by = min(room_end - run + _hours(rules.run_lost_at_most_hours), room_end)
    return _clock(Keeps.ROOM, room_end, connect_by - amber, now, connect_by)


def vial_clock(
    rules: StabilityRules, dissolved_at: datetime, storage: Storage, now: datetime
) -> KeepingClock:
    """The clock of a dissolved vial, or of what was left in it."""
    clocks = vial_clocks(rules, dissolved_at)
    cold = storage is Storage.COLD
    ends_at = clocks.cold_use_by if cold else clocks.room_use_by
    amber_from = ends_at - _hours(rules.vial_amber_hours)
    return _clock(Keeps.COLD if cold else Keeps.ROOM, ends_at, amber_from, now)


def _clock(
    keeps: Keeps,
    ends_at: datetime,
    amber_from: datetime,
    now: datetime,
    connect_by: datetime | None = None,
) -> KeepingClock:
    state = keeping_state(ends_at, amber_from, now)
    return KeepingClock(keeps, ends_at, amber_from, state, connect_by)


def _hours(figure: Cited) -> timedelta:
    return timedelta(hours=figure.whole)
