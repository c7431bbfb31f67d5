from __future__ import annotations

import string
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.units import (
    MOST_MACHINE_CHARACTERS,
    Unread,
    Unreadable,
    format_decimal,
    plain,
    read_decimal,
    read_machine_decimal,
    rounded,
)
from tests.support.rules import law

MARKS = st.sampled_from([".", ","])
FIELD_QUANTITIES = st.decimals(min_value=0, max_value=999_999, places=2)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("5", "5"),
        ("0,5", "0.5"),
        ("0.5", "0.5"),
        (" 12,50 ", "12.5"),
        ("0.123", "0.123"),
        ("1234.567", "1234.567"),
        ("0", "0"),
        ("\xa07\u202f", "7"),
        ("123456789", "123456789"),
    ],
)
def test_one_certain_number_is_read(text: str, number: str) -> None:
    assert read_decimal(text) == Decimal(number)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", Unread.EMPTY),
        (" \t", Unread.EMPTY),
        ("١٢", Unread.OTHER_DIGITS),
        ("1２", Unread.OTHER_DIGITS),
        ("5²", Unread.OTHER_DIGITS),
        ("1.234,5", Unread.TWO_MARKS),
        ("1..2", Unread.TWO_MARKS),
        ("1,2,3", Unread.TWO_MARKS),
        ("-1", Unread.SIGN),
        ("+1", Unread.SIGN),
        ("\u22121", Unread.SIGN),
        (".5", Unread.INCOMPLETE),
        ("5,", Unread.INCOMPLETE),
        (".", Unread.NOT_A_NUMBER),
        ("1e3", Unread.NOT_A_NUMBER),
        ("1 234", Unread.NOT_A_NUMBER),
        ("1'234", Unread.NOT_A_NUMBER),
        ("0x1", Unread.NOT_A_NUMBER),
        ("12 kg", Unread.NOT_A_NUMBER),
        ("nan", Unread.NOT_A_NUMBER),
        ("007", Unread.LEADING_ZERO),
        ("00,5", Unread.LEADING_ZERO),
        ("1234567890", Unread.TOO_LONG),
        ("1.234", Unread.THOUSANDS),
        ("1,500", Unread.THOUSANDS),
        ("999.000", Unread.THOUSANDS),
    ],
)
def test_a_doubtful_text_is_refused_with_its_reason(text: str, why: Unread) -> None:
    assert read_decimal(text) == Unreadable(why, text)


@law
@given(FIELD_QUANTITIES, MARKS)
def test_what_is_shown_is_read_back(quantity: Decimal, mark: str) -> None:
    assert read_decimal(format_decimal(quantity, mark)) == quantity


@law
@given(st.integers(1, 999), st.integers(0, 999), MARKS)
def test_a_group_of_three_figures_is_never_read(whole: int, group: int, mark: str) -> None:
    assert isinstance(read_decimal(f"{whole}{mark}{group:03}"), Unreadable)


@law
@given(st.text(alphabet="0123456789.,+- e'\u0661\u00b2\u2212\u00a0", max_size=8) | st.text())
def test_only_one_plain_form_is_ever_read(text: str) -> None:
    read = read_decimal(text)
    if isinstance(read, Unreadable):
        assert read.text == text
        return
    entered = text.strip(" \t\u00a0\u202f")
    assert set(entered) <= set(string.digits + ".,")
    whole, _, fraction = entered.replace(",", ".").partition(".")
    assert whole.isdigit()
    assert "." not in fraction
    # Read as a decimal mark it is the number; read as thousands it could be no number at all.
    assert len(fraction) != 3 or whole == "0" or len(whole) > 3
    assert read == Decimal(f"{whole}.{fraction or 0}")


@law
@given(st.text(alphabet=string.digits, min_size=1, max_size=6), st.characters(categories=["Nd"]))
def test_digits_of_another_script_are_never_read(figures: str, digit: str) -> None:
    if not digit.isascii():
        assert isinstance(read_decimal(figures + digit), Unreadable)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12.5", "12.5"),
        ("-3", "-3"),
        ("0", "0"),
        ("0.05", "0.05"),
    ],
)
def test_machines_write_plain_decimals(text: str, number: str) -> None:
    assert read_machine_decimal(text) == Decimal(number)


def test_a_division_writes_long_decimals() -> None:
    """4511 days in years of 365.25 days, with all the figures of a decimal division."""
    text = "12.35044490075290896646132786"
    assert read_machine_decimal(text, MOST_MACHINE_CHARACTERS) == Decimal(text)
    assert read_machine_decimal(text) is None
    assert read_machine_decimal("0." + "1" * 31, MOST_MACHINE_CHARACTERS) is None
    assert read_machine_decimal("1" * 19, MOST_MACHINE_CHARACTERS) is None


@pytest.mark.parametrize("text", ["", "1,5", "1e3", "01", "+1", ".5", "5.", "5\n", "1" * 19, "NaN"])
def test_machine_text_in_other_notation_is_not_read(text: str) -> None:
    assert read_machine_decimal(text) is None


@pytest.mark.parametrize(
    ("value", "places", "wanted"),
    [("0.125", 2, "0.13"), ("2.5", 0, "3"), ("-0.125", 2, "-0.13"), ("0.1249", 2, "0.12")],
)
def test_half_rounds_up(value: str, places: int, wanted: str) -> None:
    assert rounded(Decimal(value), places) == Decimal(wanted)


@pytest.mark.parametrize(
    ("value", "text"),
    [("5.0", "5"), ("0.50", "0.5"), ("100", "100"), ("1E+2", "100"), ("0.830", "0.83")],
)
def test_no_trailing_zeros_and_no_exponent(value: str, text: str) -> None:
    assert plain(Decimal(value)) == text
    assert format_decimal(Decimal(value), ",") == text.replace(".", ",")


def test_nothing_has_no_minus() -> None:
    assert format_decimal(Decimal("-0.0")) == "0"
    assert format_decimal(Decimal("-0.5"), ",") == "-0,5"
