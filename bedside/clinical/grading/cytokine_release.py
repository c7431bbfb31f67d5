"""How severe is a cytokine release syndrome, by CTCAE and by ASTCT 2019?

Two scales that ask different things of the same child: ASTCT wants a fever, unless an
antipyretic, steroid or tocilizumab may hide it, and counts support; CTCAE asks how much
oxygen is needed. Vasopressin is not counted as a pressor. Source: clinical.md section 8.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bedside.clinical.citation import Citations
from bedside.clinical.grading.scale import (
    NO_GRADE,
    Bound,
    Finding,
    Grade,
    NotGradable,
    Stamp,
    grade_above,
    worst_of,
)

_ALL_OXYGEN_PERCENT = 100


class Hypotension(StrEnum):
    """What the blood pressure needs; vasopressin is not counted."""

    NONE = "none"
    NO_PRESSOR = "no_pressor"
    ONE_PRESSOR = "one_pressor"
    SEVERAL_PRESSORS = "several_pressors"


class Oxygen(StrEnum):
    """How oxygen is given: low flow is 6 L/min or less, or blow-by."""

    NONE = "none"
    LOW_FLOW = "low_flow"
    HIGH_FLOW = "high_flow"
    POSITIVE_PRESSURE = "positive_pressure"


@dataclass(frozen=True, slots=True)
class AstctReleaseRules:
    """ASTCT 2019: fever, then the worse of what pressure and oxygen need."""

    stamp: Stamp
    fever_from_c: Decimal
    fever: int
    hypotension: dict[Hypotension, int]
    oxygen: dict[Oxygen, int]
    citations: Citations


@dataclass(frozen=True, slots=True)
class CtcaeReleaseRules:
    """CTCAE: oxygen by its percentage; ``oxygen`` by device where that is not known."""

    stamp: Stamp
    fever_from_c: Decimal
    fever: int
    hypotension: dict[Hypotension, int]
    oxygen: dict[Oxygen, int]
    oxygen_percent: tuple[Bound, ...]
    citations: Citations


@dataclass(frozen=True, slots=True)
class ReleaseCase:
    """What was seen. ``masked``: a drug was given that hides fever. ``oxygen_percent``: the
    fraction given, None where nobody knows it."""

    temperature_c: Decimal
    masked: bool
    hypotension: Hypotension
    oxygen: Oxygen
    oxygen_percent: Decimal | None = None


def astct_release_grade(rules: AstctReleaseRules, case: ReleaseCase) -> Grade | NotGradable:
    """The ASTCT grade. Without fever and without a drug that hides it there is none."""
    if case.temperature_c <= 0:
        return NotGradable("temperature_c", "a temperature in °C")
    fever, height = _fever(rules, case)
    if fever == NO_GRADE and not case.masked:
        because = (height, Finding("no_fever_and_none_hidden"))
        return rules.stamp.grade(NO_GRADE, because, rules.citations)
    return worst_of(
        rules.stamp,
        rules.citations,
        (
            (fever, height),
            (rules.hypotension[case.hypotension], Finding("hypotension", case.hypotension.value)),
            (rules.oxygen[case.oxygen], Finding("oxygen", case.oxygen.value)),
        ),
    )


def ctcae_release_grade(rules: CtcaeReleaseRules, case: ReleaseCase) -> Grade | NotGradable:
    """The CTCAE grade; it asks for no fever once pressure or oxygen need help."""
    if case.temperature_c <= 0:
        return NotGradable("temperature_c", "a temperature in °C")
    percent = case.oxygen_percent
    if percent is not None and not 0 < percent <= _ALL_OXYGEN_PERCENT:
        return NotGradable("oxygen_percent", f"above 0, at most {_ALL_OXYGEN_PERCENT}")
    return worst_of(
        rules.stamp,
        rules.citations,
        (
            _fever(rules, case),
            (rules.hypotension[case.hypotension], Finding("hypotension", case.hypotension.value)),
            *_oxygen(rules, case),
        ),
    )


def _oxygen(rules: CtcaeReleaseRules, case: ReleaseCase) -> tuple[tuple[int, Finding], ...]:
    """By the percentage where it is known; a device that alone says more counts as well."""
    by_device = (rules.oxygen[case.oxygen], Finding("oxygen", case.oxygen.value))
    if case.oxygen_percent is None or case.oxygen is Oxygen.NONE:
        return (by_device,)
    by_percent = (
        grade_above(rules.oxygen_percent, case.oxygen_percent),
        Finding("oxygen", case.oxygen_percent, "%"),
    )
    return (by_percent, by_device) if case.oxygen is Oxygen.POSITIVE_PRESSURE else (by_percent,)


def _fever(rules: AstctReleaseRules | CtcaeReleaseRules, case: ReleaseCase) -> tuple[int, Finding]:
    fever = rules.fever if case.temperature_c >= rules.fever_from_c else NO_GRADE
    return fever, Finding("temperature", case.temperature_c, "C")
