"""How big is this child, and can the weight be relied on today?

Body surface by one of five published formulas, the plausibility guards, and the
questions a weight raises before a dose may stand on it. Source: clinical.md section 2.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import ROUND_FLOOR, Decimal
from enum import StrEnum

from bedside.clinical.citation import Citations, Cited
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.clinical.sums import SumLine, SumStep
from bedside.clinical.units import plain, rounded

_HUNDRED = Decimal(100)
_MONTHS_PER_YEAR = 12
_WRITTEN_YEARS = Decimal("0.0001")


@dataclass(frozen=True, slots=True)
class RootFormula:
    """``sqrt(height x weight / divisor)``."""

    id: str
    divisor: Decimal
    citations: Citations

    def surface_m2(self, weight_kg: Decimal, height_cm: Decimal) -> Decimal:
        return (height_cm * weight_kg / self.divisor).sqrt()

    def expression(self, weight_kg: Decimal, height_cm: Decimal) -> str:
        return f"√({plain(height_cm)} × {plain(weight_kg)} / {plain(self.divisor)})"


@dataclass(frozen=True, slots=True)
class PowerFormula:
    """``factor x height^h x weight^w``."""

    id: str
    factor: Decimal
    height_exponent: Decimal
    weight_exponent: Decimal
    citations: Citations

    def surface_m2(self, weight_kg: Decimal, height_cm: Decimal) -> Decimal:
        return self.factor * height_cm**self.height_exponent * weight_kg**self.weight_exponent

    def expression(self, weight_kg: Decimal, height_cm: Decimal) -> str:
        return (
            f"{plain(self.factor)} × {plain(height_cm)}^{plain(self.height_exponent)}"
            f" × {plain(weight_kg)}^{plain(self.weight_exponent)}"
        )


@dataclass(frozen=True, slots=True)
class LogFormula:
    """``factor x height^h x grams^(w - slope x log10(grams))``, weight in grams."""

    id: str
    factor: Decimal
    height_exponent: Decimal
    grams_per_kg: Decimal
    weight_exponent: Decimal
    log_slope: Decimal
    citations: Citations

    def surface_m2(self, weight_kg: Decimal, height_cm: Decimal) -> Decimal:
        grams = weight_kg * self.grams_per_kg
        exponent = self.weight_exponent - self.log_slope * grams.log10()
        return self.factor * height_cm**self.height_exponent * grams**exponent

    def expression(self, weight_kg: Decimal, height_cm: Decimal) -> str:
        grams = plain(weight_kg * self.grams_per_kg)
        return (
            f"{plain(self.factor)} × {plain(height_cm)}^{plain(self.height_exponent)} × {grams}"
            f"^({plain(self.weight_exponent)} − {plain(self.log_slope)} × log10({grams}))"
        )


SurfaceFormula = RootFormula | PowerFormula | LogFormula


class WeightBand(StrEnum):
    UNDER = "under"
    AT_OR_ABOVE = "at_or_above"


class WeightQuestion(StrEnum):
    """What a person must decide, by name, before a dose stands on this weight."""

    NEAR_BAND_EDGE = "weight_near_45_kg"
    BODY_MASS_INDEX = "body_mass_index_unusual"
    TOO_OLD = "weight_older_than_7_days"
    CHANGED = "weight_differs_10_percent"
    BAND_CHANGED = "weight_band_changed"


@dataclass(frozen=True, slots=True)
class BodyRules:
    """The guards and formulas of one protocol."""

    weight_minimum_kg: Cited
    weight_maximum_kg: Cited
    height_minimum_cm: Cited
    height_maximum_cm: Cited
    body_mass_index_minimum: Cited
    body_mass_index_maximum: Cited
    minimum_age_months: Cited
    band_edge_kg: Cited
    confirm_from_kg: Cited
    confirm_to_kg: Cited
    weight_fresh_days: Cited
    weight_change_percent: Cited
    surface_decimals: Cited
    default_formula: str
    formulas: tuple[SurfaceFormula, ...]

    def formula(self, formula_id: str) -> SurfaceFormula:
        """The formula with this id; KeyError where the protocol has none."""
        for formula in self.formulas:
            if formula.id == formula_id:
                return formula
        raise KeyError(formula_id)


@dataclass(frozen=True, slots=True)
class BodySize:
    """Weight in kg, height in cm, age in years where it is known."""

    weight_kg: Decimal
    height_cm: Decimal
    age_years: Decimal | None = None


def size_refusal(rules: BodyRules, size: BodySize) -> Refusal | None:
    """Why no dose may be computed for this size, or None. Order as in calc.md."""
    weight_in_range = (
        rules.weight_minimum_kg.value <= size.weight_kg <= rules.weight_maximum_kg.value
    )
    if not weight_in_range:
        return Refusal(
            RefusalCode.WEIGHT_OUT_OF_RANGE,
            {
                "weight_kg": size.weight_kg,
                "minimum_kg": rules.weight_minimum_kg.value,
                "maximum_kg": rules.weight_maximum_kg.value,
            },
        )
    height_in_range = (
        rules.height_minimum_cm.value <= size.height_cm <= rules.height_maximum_cm.value
    )
    if not height_in_range:
        return Refusal(
            RefusalCode.HEIGHT_OUT_OF_RANGE,
            {
                "height_cm": size.height_cm,
                "minimum_cm": rules.height_minimum_cm.value,
                "maximum_cm": rules.height_maximum_cm.value,
            },
        )
    return None


def age_refusal(rules: BodyRules, size: BodySize) -> Refusal | None:
    """Refuses a child younger than the protocol covers. An age that is not given passes."""
    if size.age_years is None:
        return None
    # A twelfth of a year is no finite decimal. The limit is cut to what a case can write
    # (0.0833), the age never: 0.9999 years are not yet the year a protocol may ask for.
    limit_years = rules.minimum_age_months.value / _MONTHS_PER_YEAR
    if size.age_years >= limit_years.quantize(_WRITTEN_YEARS, rounding=ROUND_FLOOR):
        return None
    return Refusal(
        RefusalCode.AGE_BELOW_PROTOCOL,
        {"age_years": size.age_years, "minimum_months": rules.minimum_age_months.value},
    )


def body_surface_m2(rules: BodyRules, size: BodySize, formula_id: str) -> Decimal:
    """Body surface in m2, rounded as the protocol says before any dose or table look-up."""
    exact = rules.formula(formula_id).surface_m2(size.weight_kg, size.height_cm)
    return rounded(exact, rules.surface_decimals.whole)


def body_surface_line(rules: BodyRules, size: BodySize, formula_id: str) -> SumLine:
    """The sum behind :func:`body_surface_m2`."""
    formula = rules.formula(formula_id)
    return SumLine(
        SumStep.BODY_SURFACE,
        formula.expression(size.weight_kg, size.height_cm),
        body_surface_m2(rules, size, formula_id),
        "m2",
        formula.citations,
    )


def weight_band(rules: BodyRules, weight_kg: Decimal) -> WeightBand:
    """Under the band's edge doses go by body surface, from it on they are fixed."""
    return WeightBand.UNDER if weight_kg < rules.band_edge_kg.value else WeightBand.AT_OR_ABOVE


def size_questions(rules: BodyRules, size: BodySize) -> tuple[WeightQuestion, ...]:
    """What the size itself asks: a weight near the band's edge, an unusual build."""
    questions = []
    if rules.confirm_from_kg.value <= size.weight_kg <= rules.confirm_to_kg.value:
        questions.append(WeightQuestion.NEAR_BAND_EDGE)
    index = size.weight_kg / (size.height_cm / _HUNDRED) ** 2
    if not rules.body_mass_index_minimum.value <= index <= rules.body_mass_index_maximum.value:
        questions.append(WeightQuestion.BODY_MASS_INDEX)
    return tuple(questions)


def freshness_questions(
    rules: BodyRules,
    weight_kg: Decimal,
    weighed_at: datetime,
    now: datetime,
    ordered_weight_kg: Decimal | None,
) -> tuple[WeightQuestion, ...]:
    """What the weight's age and its change since the current order ask.

    ``ordered_weight_kg`` is the weight the current order was computed with, None where
    there is no order yet.
    """
    questions = []
    if now - weighed_at > timedelta(days=rules.weight_fresh_days.whole):
        questions.append(WeightQuestion.TOO_OLD)
    if ordered_weight_kg is not None:
        change = abs(weight_kg - ordered_weight_kg) / ordered_weight_kg * _HUNDRED
        if change >= rules.weight_change_percent.value:
            questions.append(WeightQuestion.CHANGED)
        # A new weight during a cycle never changes the band by itself.
        if weight_band(rules, weight_kg) is not weight_band(rules, ordered_weight_kg):
            questions.append(WeightQuestion.BAND_CHANGED)
    return tuple(questions)
