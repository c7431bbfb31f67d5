"""What is left in dissolved vials, and what became of it? Folded from the ward's entries."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from bedside.clinical.course_record.lines import in_recorded_order
from bedside.clinical.events import Entry, LeftOverUsed, VialLeftOver, WasteRecorded


@dataclass(frozen=True, slots=True)
class LeftOver:
    """What stayed in one vial. ``used_in`` names the bag it went into."""

    kept: VialLeftOver
    kept_at: datetime
    kept_by: str
    used_in: str | None = None
    thrown_away: bool = False

    @property
    def waits(self) -> bool:
        """Whether it still waits for a bag."""
        return self.used_in is None and not self.thrown_away


def left_overs(entries: Iterable[Entry]) -> tuple[LeftOver, ...]:
    """Everything that was ever kept, oldest first. What was used or thrown away stays so."""
    found: dict[str, LeftOver] = {}
    for entry in in_recorded_order(entries):
        event = entry.event
        if isinstance(event, VialLeftOver):
            kept = LeftOver(event, entry.happened_at, entry.recorded_by)
            found.setdefault(event.left_over, kept)
            continue
        if not isinstance(event, LeftOverUsed | WasteRecorded):
            continue
        one = found.get(event.left_over or "")
        if one is None or not one.waits:
            continue
        if isinstance(event, LeftOverUsed):
            found[one.kept.left_over] = replace(one, used_in=event.bag)
        else:
            found[one.kept.left_over] = replace(one, thrown_away=True)
    return tuple(found.values())
