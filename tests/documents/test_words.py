"""Numbers and times as papers write them."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from bedside.documents.words import Words, day, moment
from tests.documents.labels import ENGLISH, ZONE

TURKISH = Words(lambda _context, text: text, ",", "tr")


@pytest.mark.parametrize(
    ("value", "english", "turkish"),
    [("279.20", "279.2", "279,2"), ("0.5", "0.5", "0,5"), ("2.675", "2.68", "2,68")],
)
def test_a_number_has_the_mark_of_its_language_and_no_trailing_zero(value, english, turkish):
    assert ENGLISH.number(Decimal(value)) == english
    assert TURKISH.number(Decimal(value)) == turkish


def test_number_and_unit_stay_together():
    assert ENGLISH.mcg(Decimal("46.25")) == "46.25\u00a0mcg"
    assert ENGLISH.ml(Decimal(240)) == "240\u00a0mL"
    assert TURKISH.rate(Decimal("2.5")) == "2,5\u00a0mL/h"


def test_a_difference_wears_its_sign():
    shown = [ENGLISH.percent(Decimal(each)) for each in ("1.14", "-1.1", "0.04")]
    assert shown == ["+1.1\u00a0%", "\u22121.1\u00a0%", "0\u00a0%"]


def test_dates_are_written_the_ward_way():
    assert day(date(2022, 3, 4)) == "04.03.2022"
    assert moment(datetime(2026, 11, 3, 7, 5, tzinfo=ZONE)) == "03.11.2026\u00a007:05"


def test_units_are_written_as_by_hand() -> None:
    assert ENGLISH.unit("10*9/L") == "×10⁹/L"
    assert ENGLISH.unit("5 mg/m2 × 0.67 m2") == "5 mg/m² × 0.67 m²"
    assert ENGLISH.unit("U/L") == "U/L"
