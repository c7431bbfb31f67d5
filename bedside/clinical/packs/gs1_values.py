"""Is this GTIN, this date, this text one that GS1 allows, and which day is meant?

Source: GS1 General Specifications, sections 7.9.1 (check digit), 7.11 (characters) and
7.12 (the century of a year of two digits).
"""

from __future__ import annotations

import re
from datetime import date, timedelta

# Character set 82: what the text of a field may be made of.
TEXT_CHARACTERS = frozenset(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!\"%&'()*+,-./:;<=>?_"
)

_GTIN = re.compile(r"[0-9]{14}")
_YYMMDD = re.compile(r"[0-9]{6}")
_YEARS_AHEAD = 50
_DECEMBER = 12


def is_text(text: str) -> bool:
    """Whether ``text`` has at least one character, and only such as GS1 encodes."""
    return bool(text) and TEXT_CHARACTERS.issuperset(text)


def is_gtin_shaped(text: str) -> bool:
    """Whether ``text`` is fourteen digits, right or wrong."""
    return _GTIN.fullmatch(text) is not None


def has_right_check_digit(gtin: str) -> bool:
    """Whether the last digit of fourteen fits the others: weights 3 and 1 by turns, sum by 10."""
    digits = [int(digit) for digit in gtin]
    return (3 * sum(digits[0::2]) + sum(digits[1::2])) % 10 == 0


def day_of(yymmdd: str, on: date) -> date:
    """The day that six digits mean. Raises ValueError where there is no such day.

    Day 00 is the last day of its month. The year is the one from 49 years before to 50
    years after the year of ``on``.
    """
    if not _YYMMDD.fullmatch(yymmdd):
        raise ValueError(f"not six digits: {yymmdd!r}")
    year, month, day = _year(int(yymmdd[:2]), on), int(yymmdd[2:4]), int(yymmdd[4:])
    return date(year, month, day) if day else _last_day(year, month)


def is_day(yymmdd: str, on: date) -> bool:
    """Whether six digits mean a day that exists (:func:`day_of`)."""
    try:
        day_of(yymmdd, on)
    except ValueError:
        return False
    return True


def _year(of_two_digits: int, on: date) -> int:
    year = on.year - on.year % 100 + of_two_digits
    if year - on.year > _YEARS_AHEAD:
        return year - 100
    if on.year - year >= _YEARS_AHEAD:
        return year + 100
    return year


def _last_day(year: int, month: int) -> date:
    first = date(year, month, 1)
    if month == _DECEMBER:
        return first.replace(day=31)
    return date(year, month + 1, 1) - timedelta(days=1)
