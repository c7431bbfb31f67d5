"""How did each toxicity go over time? Entries in any order become one line a toxicity.

Of several entries at one instant the worst counts. A seizure also counts for the
neurological line with its grade until a later neurological entry looks at the child as a
whole; it never counts as a recovery, of itself or of what came before. Source: clinical.md
section 9.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bedside.clinical.adjustment.entries import GradedEntry
from bedside.clinical.adjustment_table import Toxicity


@dataclass(frozen=True, slots=True)
class Point:
    """How a toxicity stood from ``at`` on: ``grade``. ``recorded`` is the worst grade that
    was entered at this very instant."""

    at: datetime
    grade: int
    recorded: int


@dataclass(frozen=True, slots=True)
class Stream:
    """One toxicity (of *other* one term) from its first entry on, in order of time."""

    toxicity: Toxicity
    term: str | None
    points: tuple[Point, ...]
    seizures: int


def find_streams(entries: Sequence[GradedEntry]) -> tuple[Stream, ...]:
    """A stream for every toxicity and term that has an entry."""
    found = []
    for toxicity in Toxicity:
        of_it = [entry for entry in entries if entry.toxicity is toxicity]
        seized = _seizures(entries) if toxicity is Toxicity.NEUROLOGICAL else []
        for term in sorted({entry.term or "" for entry in (*of_it, *seized)}):
            own = [entry for entry in of_it if (entry.term or "") == term]
            counted = sum(entry.count for entry in own)
            found.append(Stream(toxicity, term or None, _points(own, seized), counted))
    return tuple(found)


def _seizures(entries: Sequence[GradedEntry]) -> list[GradedEntry]:
    """Entries that say a seizure happened; one that counts none says nothing."""
    return [entry for entry in entries if entry.toxicity is Toxicity.SEIZURE and entry.count]


def _points(own: Sequence[GradedEntry], seized: Sequence[GradedEntry]) -> tuple[Point, ...]:
    points = []
    assessed, seizure_since = 0, 0
    for at in sorted({entry.at for entry in (*own, *seized)}):
        looked = [entry.grade for entry in own if entry.at == at]
        seizures = [entry.grade for entry in seized if entry.at == at]
        if looked:
            assessed, seizure_since = max(looked), 0
        seizure_since = max(seizure_since, *seizures, 0)
        points.append(Point(at, max(assessed, seizure_since), max(*looked, *seizures, 0)))
    return tuple(points)
