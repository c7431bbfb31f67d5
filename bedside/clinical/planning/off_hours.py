"""Does this instant fall into hours in which the ward would rather change no bag?

Avoided hours are wall-clock hours of the ward; the zone is an argument, so a bag that
runs across a change of the clocks is judged by the clock on the wall at its end.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, tzinfo
from enum import StrEnum

_SATURDAY = 5


class Avoid(StrEnum):
    """Hours a ward may want to keep free of bag changes."""

    WEEKEND = "weekend"
    NIGHT = "night"


@dataclass(frozen=True, slots=True)
class Night:
    """From ``begins`` up to, and without, ``ends``; two different times of the clock."""

    begins: time
    ends: time

    def covers(self, clock: time) -> bool:
        """Whether the wall clock shows night; a night may run over midnight."""
        if self.begins < self.ends:
            return self.begins <= clock < self.ends
        return clock >= self.begins or clock < self.ends


@dataclass(frozen=True, slots=True)
class OffHours:
    """The avoided hours of a ward. The weekend is Saturday and Sunday, midnight to midnight."""

    zone: tzinfo
    weekend: bool = False
    night: Night | None = None

    def cover(self, instant: datetime) -> bool:
        """Whether ``instant``, a time with its offset, falls into the avoided hours."""
        local = instant.astimezone(self.zone)
        if self.weekend and local.weekday() >= _SATURDAY:
            return True
        return self.night is not None and self.night.covers(local.time())
