"""Papers write numbers one way: no trailing zeros, mcg, the reader's decimal mark."""

from dataclasses import replace
from decimal import Decimal

import pytest

from bedside.documents.words import day, moment
from tests.documents.labels import ENGLISH, EXAMPLE


@pytest.mark.parametrize(
    ("value", "text"), [("2.50", "2.5"), ("0.5", "0.5"), ("270", "270"), ("3.745", "3.75")]
)
def test_no_trailing_zero_and_always_a_leading_one(value, text) -> None:
    assert ENGLISH.number(Decimal(value)) == text


def test_units_stay_with_their_number() -> None:
    assert ENGLISH.mcg(Decimal("46.25")) == "46.25\u00a0mcg"
    assert ENGLISH.ml(Decimal("279.20")) == "279.2\u00a0mL"
    assert ENGLISH.rate(Decimal("2.5")) == "2.5\u00a0mL/h"


def test_a_turkish_reader_gets_a_comma() -> None:
    assert replace(ENGLISH, decimal_mark=",").ml(Decimal("5.5")) == "5,5\u00a0mL"


def test_a_difference_shows_its_sign() -> None:
    assert ENGLISH.percent(Decimal("1.14")) == "+1.1\u00a0%"
    assert ENGLISH.percent(Decimal("-1.1")) == "-1.1\u00a0%"


def test_days_and_hours_are_the_wards() -> None:
    assert day(EXAMPLE.date_of_birth) == "14.03.2022"
    assert moment(EXAMPLE.prepared_at) == "23.11.2026\u00a015:10"
