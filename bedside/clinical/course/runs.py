"""How long has the infusion run, and when will it have run so long?

Source: clinical.md section 7. Infusion time is the sum of running time, whatever the
interruptions between. Times are in UTC.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from bedside.clinical.events import Level
from bedside.clinical.units import rounded

_HOURS_DECIMALS = 2
_MICROSECONDS_PER_HOUR = timedelta(hours=1) // timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Run:
    """One stretch of running at one level; ``ended_at`` None where it runs now."""

    began_at: datetime
    ended_at: datetime | None
    level: Level

    def lasted(self, until: datetime) -> timedelta:
        """How long it has run by ``until``."""
        return (self.ended_at or until) - self.began_at


def running_time(runs: Iterable[Run], until: datetime) -> timedelta:
    """The sum of all running time by ``until``."""
    return sum((run.lasted(until) for run in runs), timedelta(0))


def hours_of(time: timedelta) -> Decimal:
    """A duration in hours, to 2 decimals."""
    exact = Decimal(time // timedelta(microseconds=1)) / _MICROSECONDS_PER_HOUR
    return rounded(exact, _HOURS_DECIMALS)


def moment_reached(runs: Sequence[Run], time: timedelta) -> datetime | None:
    """When these runs have (or, while one runs, will have) lasted ``time`` together.

    None where they ended before.
    """
    left = time
    for run in runs:
        if run.ended_at is None or run.ended_at - run.began_at >= left:
            return run.began_at + left
        left -= run.ended_at - run.began_at
    return None
