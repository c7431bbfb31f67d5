"""Which moments are on show, and where does each stand? One time axis for all lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo

_SHORTEST = timedelta(hours=6)
_MOST_TICKS = 8
_STEPS = tuple(timedelta(hours=hours) for hours in (1, 3, 6, 12, 24, 48, 72, 168, 336))


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """A window ``begins`` to ``ends`` of a whole ``first`` to ``last``; it never leaves it."""

    first: datetime
    last: datetime
    begins: datetime
    ends: datetime

    @classmethod
    def whole(cls, first: datetime, last: datetime) -> TimeAxis:
        """Everything on show; never shorter than a few hours."""
        last = max(last, first + _SHORTEST)
        return cls(first, last, first, last)

    @property
    def length(self) -> timedelta:
        return self.ends - self.begins

    def share(self, at: datetime) -> float:
        """Where a moment stands: 0 at the left edge, 1 at the right, beyond them outside."""
        return (at - self.begins) / self.length

    def moment(self, share: float) -> datetime:
        """The moment at a share of the width."""
        return self.begins + self.length * share

    def zoomed(self, factor: float, about: datetime) -> TimeAxis:
        """Shows ``factor`` times as long a time, with ``about`` where it was."""
        length = min(max(self.length * factor, _SHORTEST), self.last - self.first)
        return self._from(about - length * self.share(about), length)

    def moved(self, share: float) -> TimeAxis:
        """Shows what lies a share of the width later (earlier when negative)."""
        return self._from(self.begins + self.length * share, self.length)

    def _from(self, begins: datetime, length: timedelta) -> TimeAxis:
        begins = min(max(begins, self.first), self.last - length)
        return replace(self, begins=begins, ends=begins + length)

    def ticks(self, zone: tzinfo | None) -> Iterator[datetime]:
        """Round moments of the ward's clock on show, at most a handful."""
        step = next((each for each in _STEPS if self.length / each <= _MOST_TICKS), _STEPS[-1])
        local = self.begins.astimezone(zone)
        tick = local.replace(hour=0, minute=0, second=0, microsecond=0)
        while tick <= self.ends:
            if tick >= self.begins:
                yield tick
            tick += step
