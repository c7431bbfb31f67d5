from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.grading.fever import find_fever_grade
from bedside.clinical.grading.scale import Grade, NotGradable
from bedside.reference.scales import scales
from tests.support.rules import law

RULES = scales().ctcae.fever
TEMPERATURES = st.decimals(min_value=35, max_value=43, places=1)


def grade(temperature: str, hours: str | None = None) -> Grade | NotGradable:
    return find_fever_grade(RULES, Decimal(temperature), None if hours is None else Decimal(hours))


@pytest.mark.parametrize(
    ("temperature", "hours", "wanted"),
    [
        ("0.5", None, 0),
        ("37.9", None, 0),
        ("38", None, 1),
        ("39", None, 1),
        ("39.1", None, 2),
        ("40", None, 2),
        ("40", "30", 2),
        ("40.1", "0", 3),
        ("40.1", "24", 3),
        ("40.1", "24.1", 4),
    ],
)
def test_by_height_and_duration(temperature: str, hours: str | None, wanted: int) -> None:
    found = grade(temperature, hours)
    assert isinstance(found, Grade)
    assert found.value == wanted


@pytest.mark.parametrize(
    ("temperature", "hours", "why"),
    [
        ("40.1", None, NotGradable("hours", "needed above 40 C")),
        ("40.1", "-1", NotGradable("hours", "0 or more")),
        ("0", None, NotGradable("value", "a temperature in °C")),
        ("-5", None, NotGradable("value", "a temperature in °C")),
    ],
)
def test_what_cannot_be_graded_names_its_field(
    temperature: str, hours: str | None, why: NotGradable
) -> None:
    assert grade(temperature, hours) == why


def test_the_reasons_are_said() -> None:
    found = grade("40.5", "6")
    assert isinstance(found, Grade)
    assert [str(each) for each in found.because] == ["temperature 40.5 C", "lasting 6 h"]
    low = grade("38.5")
    assert isinstance(low, Grade)
    assert [str(each) for each in low.because] == ["temperature 38.5 C"]
    assert low.citations == found.citations == RULES.citations


@law
@given(TEMPERATURES, TEMPERATURES, st.integers(0, 48), st.integers(0, 48))
def test_a_higher_or_longer_fever_never_has_a_lower_grade(
    one: Decimal, other: Decimal, hours: int, more: int
) -> None:
    low, high = sorted((one, other))
    milder = find_fever_grade(RULES, low, Decimal(hours))
    worse = find_fever_grade(RULES, high, Decimal(hours + more))
    assert isinstance(milder, Grade)
    assert isinstance(worse, Grade)
    assert milder.value <= worse.value
