from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from bedside.clinical.body import (
    BodySize,
    WeightBand,
    WeightQuestion,
    age_refusal,
    body_surface_line,
    body_surface_m2,
    freshness_questions,
    size_questions,
    size_refusal,
    weight_band,
)
from bedside.clinical.refusal import RefusalCode
from bedside.clinical.sums import SumStep
from tests.support.rules import NOON, TR, US

BODY = TR.body


def size(weight_kg: str, height_cm: str, age_years: str | None = None) -> BodySize:
    age = None if age_years is None else Decimal(age_years)
    return BodySize(Decimal(weight_kg), Decimal(height_cm), age)


@pytest.mark.parametrize(
    ("formula", "surface"),
    [
        ("mosteller", "0.78"),
        ("haycock", "0.78"),
        ("dubois", "0.78"),
        ("gehan_george", "0.80"),
        ("boyd", "0.80"),
    ],
)
def test_five_formulas_of_one_child(formula: str, surface: str) -> None:
    child = size("20", "110")
    assert body_surface_m2(BODY, child, formula) == Decimal(surface)
    line = body_surface_line(BODY, child, formula)
    assert (line.step, line.result, line.unit) == (
        SumStep.BODY_SURFACE,
        Decimal(surface),
        "m2",
    )
    assert "110" in line.expression
    assert line.citations == BODY.formula(formula).citations


def test_the_sum_is_written_as_it_is_reckoned() -> None:
    child = size("20", "110")
    assert body_surface_line(BODY, child, "mosteller").expression == "√(110 × 20 / 3600)"
    assert body_surface_line(BODY, child, "dubois").expression == "0.007184 × 110^0.725 × 20^0.425"
    assert body_surface_line(BODY, child, "boyd").expression == (
        "0.0003207 × 110^0.3 × 20000^(0.7285 − 0.0188 × log10(20000))"
    )


def test_a_formula_the_protocol_does_not_have() -> None:
    with pytest.raises(KeyError):
        BODY.formula("invented")


@pytest.mark.parametrize(
    ("weight", "height", "code"),
    [
        ("1.99", "100", RefusalCode.WEIGHT_OUT_OF_RANGE),
        ("150.1", "300", RefusalCode.WEIGHT_OUT_OF_RANGE),
        ("2", "44.9", RefusalCode.HEIGHT_OUT_OF_RANGE),
        ("20", "210.1", RefusalCode.HEIGHT_OUT_OF_RANGE),
    ],
)
def test_a_size_beyond_the_guards_is_refused(weight: str, height: str, code: RefusalCode) -> None:
    refusal = size_refusal(BODY, size(weight, height))
    assert refusal is not None
    assert refusal.code is code


@pytest.mark.parametrize(("weight", "height"), [("2", "45"), ("150", "210")])
def test_the_guards_own_values_pass(weight: str, height: str) -> None:
    assert size_refusal(BODY, size(weight, height)) is None


def test_age_limits_of_both_protocols() -> None:
    assert age_refusal(BODY, size("9", "75", "1")) is None
    assert age_refusal(BODY, size("9", "75")) is None
    young = age_refusal(BODY, size("9", "75", "0.99"))
    assert young is not None
    assert young.code is RefusalCode.AGE_BELOW_PROTOCOL
    assert age_refusal(US.body, size("4", "55", "0.0834")) is None
    assert age_refusal(US.body, size("4", "55", "0.07")) is not None


def test_an_age_is_never_rounded_up_to_the_limit() -> None:
    assert age_refusal(BODY, size("9", "75", "0.9999")) is not None
    assert age_refusal(US.body, size("4", "55", "0.0833")) is None
    assert age_refusal(US.body, size("4", "55", "0.0832")) is not None


def test_bands_meet_at_45_kg() -> None:
    assert weight_band(BODY, Decimal("44.99")) is WeightBand.UNDER
    assert weight_band(BODY, Decimal("45")) is WeightBand.AT_OR_ABOVE


@pytest.mark.parametrize(
    ("weight", "asked"), [("42.9", False), ("43", True), ("47", True), ("47.1", False)]
)
def test_a_weight_near_the_edge_asks(weight: str, asked: bool) -> None:
    assert (WeightQuestion.NEAR_BAND_EDGE in size_questions(BODY, size(weight, "150"))) is asked


@pytest.mark.parametrize(
    ("weight", "asked"), [("9", False), ("8.99", True), ("45", False), ("45.1", True)]
)
def test_an_unusual_build_asks(weight: str, asked: bool) -> None:
    assert (WeightQuestion.BODY_MASS_INDEX in size_questions(BODY, size(weight, "100"))) is asked


def test_a_weight_older_than_seven_days_asks() -> None:
    def asked(age: timedelta) -> tuple[WeightQuestion, ...]:
        return freshness_questions(BODY, Decimal(20), NOON - age, NOON, None)

    assert asked(timedelta(days=7)) == ()
    assert asked(timedelta(days=7, seconds=1)) == (WeightQuestion.TOO_OLD,)


@pytest.mark.parametrize(("weight", "asked"), [("18", True), ("18.1", False), ("22", True)])
def test_a_tenth_of_the_ordered_weight_asks(weight: str, asked: bool) -> None:
    questions = freshness_questions(BODY, Decimal(weight), NOON, NOON, Decimal(20))
    assert (questions == (WeightQuestion.CHANGED,)) is asked


def test_a_new_weight_beyond_the_band_asks_and_does_not_change_it() -> None:
    assert freshness_questions(BODY, Decimal("45"), NOON, NOON, Decimal("44.9")) == (
        WeightQuestion.BAND_CHANGED,
    )
    assert freshness_questions(BODY, Decimal("44.8"), NOON, NOON, Decimal("44.9")) == ()
