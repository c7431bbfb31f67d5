"""What is a grade? A number of a named scale and version, with the findings that set it.

A grade is given once and never anew: it keeps the version it was given by. Source:
clinical.md section 8.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from bedside.clinical.citation import Citations
from bedside.clinical.units import format_decimal

NO_GRADE = 0
WORST_GRADE = 4


@dataclass(frozen=True, slots=True)
class Stamp:
    """Which scale, in which version."""

    scale: str
    version: str

    def grade(self, value: int, because: tuple[Finding, ...], citations: Citations) -> Grade:
        """A grade given by this scale."""
        return Grade(value, self.scale, self.version, because, citations)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was found: ``fact`` names it, ``value`` says how much, in ``unit``."""

    fact: str
    value: Decimal | int | str | None = None
    unit: str = ""

    def __str__(self) -> str:
        value = format_decimal(self.value) if isinstance(self.value, Decimal) else self.value
        parts = (self.fact, "" if value is None else str(value), self.unit)
        return " ".join(part.replace("_", " ") for part in parts if part)


@dataclass(frozen=True, slots=True)
class Grade:
    """A grade from 0 (none) to 4, the scale that gave it and the findings that set it."""

    value: int
    scale: str
    version: str
    because: tuple[Finding, ...]
    citations: Citations


@dataclass(frozen=True, slots=True)
class NotGradable:
    """No grade can be given: which ``field`` is at fault and what was ``expected`` there."""

    field: str
    expected: str


@dataclass(frozen=True, slots=True)
class Bound:
    """Where a grade begins: beyond ``figure``, or, where ``included``, at it already."""

    grade: int
    figure: Decimal
    included: bool = False


def grade_above(bounds: Iterable[Bound], value: Decimal, limit: Decimal = Decimal(1)) -> int:
    """The highest grade whose bound, in multiples of ``limit``, the value has passed upwards."""
    return max(
        (
            bound.grade
            for bound in bounds
            if value > bound.figure * limit or (bound.included and value == bound.figure * limit)
        ),
        default=NO_GRADE,
    )


def grade_below(bounds: Iterable[Bound], value: Decimal) -> int:
    """The highest grade whose bound the value has passed downwards."""
    return max((bound.grade for bound in bounds if value < bound.figure), default=NO_GRADE)


def worst_of(
    stamp: Stamp, citations: Citations, contributions: Iterable[tuple[int, Finding]]
) -> Grade:
    """The worst counts; the findings that reach it are the reasons, in the order given."""
    given = tuple(contributions)
    worst = max((grade for grade, _ in given), default=NO_GRADE)
    because = tuple(finding for grade, finding in given if grade == worst)
    return stamp.grade(worst, because, citations)
