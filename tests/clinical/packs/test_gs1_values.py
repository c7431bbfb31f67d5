from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.packs.gs1_values import (
    TEXT_CHARACTERS,
    day_of,
    has_right_check_digit,
    is_day,
    is_gtin_shaped,
    is_text,
)
from tests.support.packs import GTIN, TODAY, with_check_digit
from tests.support.rules import law


def test_the_character_set_has_its_82_characters() -> None:
    assert len(TEXT_CHARACTERS) == 82
    assert all(is_text(character) for character in TEXT_CHARACTERS)


@pytest.mark.parametrize("text", ["", " ", "A B", "ı", "٣", "\u001d", "#", "A\n", "[", "€"])
def test_other_characters_are_no_text(text: str) -> None:
    assert not is_text(text)


@pytest.mark.parametrize("text", ["", GTIN[:-1], GTIN + "0", GTIN[:-1] + "X", "٣" * 14])
def test_a_gtin_has_fourteen_digits(text: str) -> None:
    assert is_gtin_shaped(GTIN)
    assert not is_gtin_shaped(text)


@pytest.mark.parametrize("gtin", ["06291041500213", "09506000134352", "00614141123452", GTIN])
def test_published_numbers_have_the_right_check_digit(gtin: str) -> None:
    assert has_right_check_digit(gtin)


@law
@given(st.from_regex(r"[0-9]{13}", fullmatch=True), st.integers(0, 13), st.integers(1, 9))
def test_one_wrong_digit_is_always_found(thirteen: str, place: int, off: int) -> None:
    gtin = with_check_digit(thirteen)
    assert has_right_check_digit(gtin)
    wrong = gtin[:place] + str((int(gtin[place]) + off) % 10) + gtin[place + 1 :]
    assert not has_right_check_digit(wrong)


@pytest.mark.parametrize(
    ("digits", "day"),
    [
        ("271130", date(2027, 11, 30)),
        ("271100", date(2027, 11, 30)),
        ("271200", date(2027, 12, 31)),
        ("280200", date(2028, 2, 29)),
        ("270200", date(2027, 2, 28)),
        ("280229", date(2028, 2, 29)),
        ("760101", date(2076, 1, 1)),
        ("770101", date(1977, 1, 1)),
    ],
)
def test_six_digits_are_a_day(digits: str, day: date) -> None:
    assert day_of(digits, TODAY) == day
    assert is_day(digits, TODAY)


@pytest.mark.parametrize(
    "digits", ["271332", "271301", "270001", "270000", "270230", "270132", "27013", "2701011", "A"]
)
def test_a_day_that_does_not_exist(digits: str) -> None:
    assert not is_day(digits, TODAY)


@law
@given(st.integers(1000, 9000), st.integers(0, 99))
def test_the_year_lies_from_49_before_to_50_after(now: int, of_two_digits: int) -> None:
    day = day_of(f"{of_two_digits:02}0101", date(now, 6, 1))
    assert day.year % 100 == of_two_digits
    assert now - 49 <= day.year <= now + 50
