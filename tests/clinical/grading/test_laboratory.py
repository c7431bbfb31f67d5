from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.grading.laboratory import (
    Basis,
    Item,
    LaboratoryCase,
    LaboratoryGrade,
    UpperRule,
    find_laboratory_grade,
)
from bedside.clinical.grading.scale import NotGradable
from bedside.clinical.grading.units_of_measure import Quantity
from bedside.reference.scales import scales
from tests.support.rules import law

RULES = scales().ctcae.laboratory
FIGURES = st.decimals(min_value=0, max_value=9_999, places=2)
LIMITS = st.decimals(min_value=Decimal("0.01"), max_value=999, places=2)
UPPER = st.sampled_from([rule.item for rule in RULES.upper])
LOWER = st.sampled_from([rule.item for rule in RULES.lower])


def case(item: str, value: str, unit: str, **limits: str | None) -> LaboratoryCase:
    given_ = {name: None if text is None else Decimal(text) for name, text in limits.items()}
    return LaboratoryCase(Item(item), Decimal(value), unit, **given_)


def graded(asked: LaboratoryCase) -> LaboratoryGrade:
    found = find_laboratory_grade(RULES, asked)
    assert isinstance(found, LaboratoryGrade)
    return found


def grade(item: str, value: str, unit: str, **limits: str | None) -> int:
    return graded(case(item, value, unit, **limits)).grade.value


@pytest.mark.parametrize("item", ["alt", "ast"])
@pytest.mark.parametrize(
    ("value", "wanted"),
    [("40", 0), ("40.1", 1), ("120", 1), ("120.1", 2), ("200", 2), ("200.1", 3), ("800", 3)],
)
def test_transaminases_by_the_upper_limit(item: str, value: str, wanted: int) -> None:
    assert grade(item, value, "U/L", uln="40") == wanted
    assert grade(item, "800.1", "U/L", uln="40") == 4


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("60", 0),
        ("61", 1),
        ("150", 1),
        ("151", 2),
        ("300", 2),
        ("301", 3),
        ("1200", 3),
        ("1201", 4),
    ],
)
def test_ggt_by_the_upper_limit(value: str, wanted: int) -> None:
    assert grade("ggt", value, "U/L", uln="60") == wanted


@pytest.mark.parametrize(
    ("value", "wanted"),
    [("20", 0), ("21", 1), ("30", 1), ("31", 2), ("60", 2), ("61", 3), ("200", 3), ("201", 4)],
)
def test_bilirubin_by_the_upper_limit(value: str, wanted: int) -> None:
    assert grade("bilirubin", value, "umol/L", uln="20") == wanted


@pytest.mark.parametrize(
    ("item", "value", "wanted"),
    [
        ("alt", "149", 0),
        ("alt", "150", 1),
        ("alt", "300", 1),
        ("alt", "301", 2),
        ("ast", "500", 2),
        ("ast", "501", 3),
        ("ast", "2001", 4),
        ("ggt", "199", 0),
        ("ggt", "200", 1),
        ("ggt", "250", 1),
        ("ggt", "251", 2),
    ],
)
def test_an_abnormal_baseline_is_what_is_multiplied(item: str, value: str, wanted: int) -> None:
    found = graded(case(item, value, "U/L", uln="40", baseline="100"))
    assert (found.grade.value, found.basis) == (wanted, Basis.BASELINE)


@pytest.mark.parametrize(("value", "wanted"), [("3", 0), ("3.1", 1), ("4.5", 1), ("4.6", 2)])
def test_bilirubin_above_an_abnormal_baseline(value: str, wanted: int) -> None:
    assert grade("bilirubin", value, "mg/dL", uln="1.2", baseline="3") == wanted


@pytest.mark.parametrize("baseline", [None, "39", "40"])
def test_a_normal_baseline_changes_nothing(baseline: str | None) -> None:
    found = graded(case("alt", "60", "U/L", uln="40", baseline=baseline))
    assert (found.grade.value, found.basis, found.multiple) == (1, Basis.ULN, Decimal("1.50"))
    assert [str(each) for each in found.grade.because] == ["alt 1.5 x uln"]


LLN = {"neutrophils": "1.8", "platelets": "150", "wbc": "4", "haemoglobin": "11.5"}
UNIT = {"haemoglobin": "g/dL"}


@pytest.mark.parametrize(
    ("item", "value", "wanted"),
    [
        ("neutrophils", "1.8", 0),
        ("neutrophils", "1.79", 1),
        ("neutrophils", "1.5", 1),
        ("neutrophils", "1.49", 2),
        ("neutrophils", "1", 2),
        ("neutrophils", "0.99", 3),
        ("neutrophils", "0.5", 3),
        ("neutrophils", "0.49", 4),
        ("neutrophils", "0", 4),
        ("platelets", "149", 1),
        ("platelets", "75", 1),
        ("platelets", "74", 2),
        ("platelets", "50", 2),
        ("platelets", "49", 3),
        ("platelets", "25", 3),
        ("platelets", "24", 4),
        ("wbc", "3", 1),
        ("wbc", "2.9", 2),
        ("wbc", "2", 2),
        ("wbc", "1.9", 3),
        ("wbc", "1", 3),
        ("wbc", "0.9", 4),
        ("haemoglobin", "11.5", 0),
        ("haemoglobin", "10", 1),
        ("haemoglobin", "9.9", 2),
        ("haemoglobin", "8", 2),
        ("haemoglobin", "7.9", 3),
        ("haemoglobin", "2", 3),
    ],
)
def test_falling_values(item: str, value: str, wanted: int) -> None:
    assert grade(item, value, UNIT.get(item, "10*9/L"), lln=LLN[item]) == wanted


def test_a_low_limit_of_the_laboratory_excuses_no_value_below_an_absolute_bound() -> None:
    found = graded(case("neutrophils", "1.2", "10*9/L", lln="1"))
    assert (found.grade.value, found.basis, found.multiple) == (2, Basis.ABSOLUTE, Decimal("1.20"))
    assert [str(each) for each in found.grade.because] == ["neutrophils 1.2 10*9/L"]
    assert grade("neutrophils", "1.6", "10*9/L", lln="1") == 0


def test_below_the_limit_the_multiple_of_the_limit_is_said() -> None:
    found = graded(case("platelets", "100", "10*3/uL", lln="150", baseline="90"))
    assert (found.grade.value, found.basis, found.multiple) == (1, Basis.LLN, Decimal("0.67"))


def test_a_count_of_nothing_is_a_baseline_too() -> None:
    found = graded(case("neutrophils", "0.4", "10*9/L", lln="1.8", baseline="0"))
    assert (found.grade.value, found.basis) == (4, Basis.ABSOLUTE)


@pytest.mark.parametrize(
    ("asked", "field"),
    [
        (case("alt", "50", "mg/dL", uln="40"), "unit"),
        (case("bilirubin", "1", "U/L", uln="1"), "unit"),
        (case("platelets", "50", "stones", lln="150"), "unit"),
        (case("alt", "50", "U/L"), "uln"),
        (case("alt", "50", "U/L", uln="0"), "uln"),
        (case("alt", "50", "U/L", uln="40", lln="-1"), "lln"),
        (case("alt", "50", "U/L", uln="40", lln="5"), "lln"),
        (case("alt", "50", "U/L", uln="40", baseline="0"), "baseline"),
        (case("wbc", "2", "10*9/L", lln="4", baseline="-1"), "baseline"),
        (case("alt", "-1", "U/L", uln="40"), "value"),
        (case("wbc", "2", "10*9/L"), "lln"),
        (case("wbc", "2", "10*9/L", lln="4", uln="10"), "uln"),
    ],
)
def test_what_cannot_be_graded_names_its_field(asked: LaboratoryCase, field: str) -> None:
    found = find_laboratory_grade(RULES, asked)
    assert isinstance(found, NotGradable)
    assert found.field == field


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (case("bilirubin", "1", "U/L", uln="1"), "umol/L or mg/dL, not 'U/L'"),
        (case("alt", "-1", "U/L", uln="40"), "0 or more"),
        (case("alt", "1", "U/L", uln="0"), "above 0"),
        (case("alt", "1", "U/L"), "the laboratory's upper limit, in the unit of the value"),
        (case("wbc", "2", "/uL"), "the laboratory's lower limit, in the unit of the value"),
        (case("alt", "1", "U/L", uln="40", lln="5"), "no lower limit for alt"),
        (case("wbc", "2", "/uL", lln="4", uln="9"), "no upper limit for wbc"),
    ],
)
def test_the_message_says_what_was_expected(asked: LaboratoryCase, expected: str) -> None:
    found = find_laboratory_grade(RULES, asked)
    assert isinstance(found, NotGradable)
    assert found.expected == expected


def test_a_grade_keeps_its_scale_version_and_source() -> None:
    found = graded(case("ggt", "150", "U/L", uln="60")).grade
    assert (found.scale, found.version) == ("ctcae", "5.0")
    assert [str(each) for each in found.citations] == ["[S] CTCAE v5.0, GGT increased"]


def test_every_item_has_one_rule() -> None:
    assert [RULES.rule(item).item for item in Item] == list(Item)


def test_the_longest_figures_have_a_multiple() -> None:
    found = graded(case("alt", "9" * 18, "U/L", uln="0.0000000000000001"))
    assert (found.grade.value, found.multiple) == (4, Decimal("9" * 18) * 10**16)


@pytest.mark.parametrize(("last", "wanted"), [("1", 1), ("2", 2)])
def test_a_limit_that_a_division_wrote_is_multiplied_whole(last: str, wanted: int) -> None:
    """3 x the limit has 31 figures: rounded to 28 both values would seem to be beside it."""
    limit = "16.66666666666666666666666666667"
    value = f"50.0000000000000000000000000000{last}"
    assert grade("alt", value, "U/L", uln=limit) == wanted


@pytest.mark.parametrize(
    ("asked", "multiple", "reason"),
    [
        (case("alt", "120.1", "U/L", uln="40"), "3.00", "alt 3.003 x uln"),
        (case("alt", "149.6", "U/L", uln="40", baseline="100"), "1.50", "alt 1.496 x baseline"),
        (case("wbc", "3.999", "10*9/L", lln="4"), "1.00", "wbc 0.9998 x lln"),
        (case("alt", "200", "U/L", uln="30"), "6.67", "alt 6.67 x uln"),
    ],
)
def test_a_reason_never_reads_like_another_grade(
    asked: LaboratoryCase, multiple: str, reason: str
) -> None:
    found = graded(asked)
    assert found.multiple == Decimal(multiple)
    assert [str(each) for each in found.grade.because] == [reason]


@law
@given(UPPER, FIGURES, FIGURES, LIMITS, st.none() | LIMITS)
def test_a_higher_value_never_has_a_lower_grade(
    item: Item, one: Decimal, other: Decimal, uln: Decimal, baseline: Decimal | None
) -> None:
    unit = RULES.units.of(RULES.rule(item).quantity)[0].name
    low, high = (
        graded(LaboratoryCase(item, value, unit, uln=uln, baseline=baseline))
        for value in sorted((one, other))
    )
    assert low.grade.value <= high.grade.value


@law
@given(LOWER, FIGURES, FIGURES, LIMITS)
def test_a_lower_count_never_has_a_lower_grade(
    item: Item, one: Decimal, other: Decimal, lln: Decimal
) -> None:
    unit = RULES.units.of(RULES.rule(item).quantity)[0].name
    low, high = (
        graded(LaboratoryCase(item, value, unit, lln=lln)) for value in sorted((one, other))
    )
    assert low.grade.value >= high.grade.value


@law
@given(st.sampled_from(Item), FIGURES, LIMITS, st.data())
def test_another_unit_keeps_the_grade(
    item: Item, value: Decimal, limit: Decimal, data: st.DataObject
) -> None:
    rule = RULES.rule(item)
    name = "uln" if isinstance(rule, UpperRule) else "lln"
    own = RULES.units.of(rule.quantity)[0]
    other = data.draw(st.sampled_from(RULES.units.of(rule.quantity)))
    asked = LaboratoryCase(item, value, own.name, **{name: limit})
    # Into the other unit by multiplying alone, so that the figures stay exact.
    factor = {"/uL": Decimal(1000), "g/L": Decimal(10)}.get(other.name, Decimal(1))
    again = replace(asked, value=value * factor, unit=other.name, **{name: limit * factor})
    assert graded(asked).grade.value == graded(again).grade.value
    assert rule.quantity in Quantity
