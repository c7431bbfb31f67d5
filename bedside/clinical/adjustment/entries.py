"""What was recorded of a toxicity, and what counts where something was not?

A fact nobody recorded is never taken for a good one. Every case is looked at twice, with
what is missing taken as the best and as the worst it can be; only an answer that both give
is an answer. Source: clinical.md section 9.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum

from bedside.clinical.adjustment_table import (
    GRADES,
    AdjustmentTable,
    Fact,
    LiverRule,
    Toxicity,
    term_key,
)
from bedside.clinical.body import WeightBand
from bedside.clinical.course import CourseCase

LIVER_VALUES = ("alt_x_uln", "ast_x_uln", "bilirubin_x_uln")
# Every fact an entry can lack, in the order in which what is missing is named.
NEEDED = ("grade", "count", *LIVER_VALUES)


@dataclass(frozen=True, slots=True)
class ToxicityEntry:
    """A toxicity as it was at one time; None = not recorded.

    ``term`` for *other*, ``count`` (of seizures) for *seizure*, multiples of the upper
    limit in place of ``grade`` for *liver*.
    """

    at: datetime
    toxicity: Toxicity
    grade: int | None = None
    term: str | None = None
    count: int | None = None
    alt_x_uln: Decimal | None = None
    ast_x_uln: Decimal | None = None
    bilirubin_x_uln: Decimal | None = None

    @property
    def needed(self) -> tuple[str, ...]:
        """The names of the facts the table needs of such an entry."""
        if self.toxicity is Toxicity.LIVER:
            return LIVER_VALUES
        return ("grade", "count") if self.toxicity is Toxicity.SEIZURE else ("grade",)

    @property
    def missing(self) -> tuple[str, ...]:
        """The names of the needed facts nobody recorded."""
        return tuple(name for name in self.needed if getattr(self, name) is None)


@dataclass(frozen=True, slots=True)
class AdviceCase:
    """The facts advice is found from: the course and every toxicity entry of the cycle."""

    course: CourseCase
    weight_band: WeightBand
    entries: tuple[ToxicityEntry, ...]


class Unknown(StrEnum):
    """What a fact that was not recorded is taken for."""

    BEST = "best"
    WORST = "worst"

    @property
    def is_worst(self) -> bool:
        return self is Unknown.WORST


@dataclass(frozen=True, slots=True)
class GradedEntry:
    """An entry with nothing missing, at its UTC time. ``count`` is 0 but for seizures."""

    at: datetime
    toxicity: Toxicity
    term: str | None
    grade: int
    count: int


def graded(table: AdjustmentTable, entry: ToxicityEntry, unknown: Unknown) -> GradedEntry:
    """The entry as the table counts it, what is missing taken for ``unknown``."""
    worst = unknown.is_worst
    grade, count = entry.grade, entry.count
    if entry.toxicity is Toxicity.LIVER:
        grade = _liver_grade(table.liver, entry, worst)
    if grade is None:
        grade = GRADES[-1] if worst else GRADES[0]
    if entry.toxicity is not Toxicity.SEIZURE:
        count = 0
    elif count is None:
        count = table.most_asked(Fact.SEIZURES) + 1 if worst else 0
    term = None if entry.term is None else term_key(entry.term)
    return GradedEntry(entry.at.astimezone(UTC), entry.toxicity, term, grade, count)


def _liver_grade(rule: LiverRule, entry: ToxicityEntry, worst: bool) -> int:
    """The highest band any value is above; a missing value is above every band or none."""
    for band in rule.bands:
        for name in LIVER_VALUES:
            value: Decimal | None = getattr(entry, name)
            if worst if value is None else value > getattr(band, name).value:
                return band.grade
    return rule.resolved_grade


def latest_entries(entries: Iterable[ToxicityEntry]) -> tuple[ToxicityEntry, ...]:
    """The last entry of each toxicity and term; several where they share an instant."""
    last: dict[tuple[Toxicity, str], datetime] = {}
    listed = tuple(entries)
    for entry in listed:
        key = (entry.toxicity, term_key(entry.term or ""))
        last[key] = max(entry.at, last.get(key, entry.at))
    return tuple(
        entry for entry in listed if entry.at == last[entry.toxicity, term_key(entry.term or "")]
    )
