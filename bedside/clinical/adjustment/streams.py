"""How did each toxicity go over time? Entries in any order become one line a toxicity.

Of several entries at one instant the worst counts. A seizure also counts for the
neurological line with its grade until a later neurological entry looks at the child as a
whole; it never counts as a recovery, of itself or of what came before. Source: clinical.md
section 9.
"""

from __future__ import annotations

from collections.abc import Iterable
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


def find_streams(entries: Iterable[GradedEntry]) -> tuple[Stream, ...]:
    """A stream for every toxicity and term that has an entry."""
    own: dict[tuple[Toxicity, str], list[GradedEntry]] = {}
    seized: list[GradedEntry] = []
    for entry in entries:
        own.setdefault((entry.toxicity, entry.term or ""), []).append(entry)
        # Without a seizure and without a grade there is nothing to say of the nerves. A grade
        # beside a count of 0 contradicts it: then the grade counts, never the milder reading.
        if entry.toxicity is Toxicity.SEIZURE and (entry.count or entry.grade):
            seized.append(entry)
    if seized:
        own.setdefault((Toxicity.NEUROLOGICAL, ""), [])
    return tuple(
        Stream(
            toxicity,
            term or None,
            _points(own[toxicity, term], seized if toxicity is Toxicity.NEUROLOGICAL else ()),
            sum(entry.count for entry in own[toxicity, term]),
        )
        for toxicity, term in sorted(own)
    )


def _points(own: Iterable[GradedEntry], seized: Iterable[GradedEntry]) -> tuple[Point, ...]:
    looked, seizures = _worst_at(own), _worst_at(seized)
    points = []
    assessed, seizure_since = 0, 0
    for at in sorted({*looked, *seizures}):
        if at in looked:
            assessed, seizure_since = looked[at], 0
        seizure_since = max(seizure_since, seizures.get(at, 0))
        recorded = max(looked.get(at, 0), seizures.get(at, 0))
        points.append(Point(at, max(assessed, seizure_since), recorded))
    return tuple(points)


def _worst_at(entries: Iterable[GradedEntry]) -> dict[datetime, int]:
    """The worst grade of every instant that has an entry."""
    worst: dict[datetime, int] = {}
    for entry in entries:
        worst[entry.at] = max(entry.grade, worst.get(entry.at, 0))
    return worst
