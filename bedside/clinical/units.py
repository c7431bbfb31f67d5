"""What number did this person mean, and how is a number shown?

One strict reader and one writer for every quantity. A text that could mean two numbers
is refused with the reason and never guessed: ``1.234`` may be 1234 in one country and
1.234 in another, and a factor of a thousand kills. All arithmetic is decimal, half
rounds up. Source: the notation and entry rules of the clinical specification, section 1.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import NamedTuple

MARKS = (".", ",")
# More digits than any quantity of the ward has; beyond it a reader has lost a key press.
_MOST_DIGITS = 9

_PLAIN = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
_MACHINE = re.compile(r"-?(?:0|[1-9][0-9]{0,17})(?:\.[0-9]+)?")
# What a division leaves in a decimal of 28 figures, with its sign, zero and mark.
MOST_MACHINE_CHARACTERS = 32


class Unread(StrEnum):
    """Why a text was not taken as a number."""

    EMPTY = "empty"
    OTHER_DIGITS = "other_digits"
    TWO_MARKS = "two_marks"
    THOUSANDS = "thousands"
    SIGN = "sign"
    INCOMPLETE = "incomplete"
    LEADING_ZERO = "leading_zero"
    TOO_LONG = "too_long"
    NOT_A_NUMBER = "not_a_number"


class Unreadable(NamedTuple):
    """A text that is not one certain number."""

    why: Unread
    text: str


def read_decimal(text: str) -> Decimal | Unreadable:
    """The one number a person can have meant by ``text``, or why there is not just one.

    Comma and point are both decimal marks in every language; blanks around the number
    are ignored. Never raises.
    """
    entered = text.strip(" \t\u00a0\u202f")
    why = _why_unreadable(entered)
    return Unreadable(why, text) if why else Decimal(entered.replace(",", "."))


def _why_unreadable(entered: str) -> Unread | None:
    if not entered:
        return Unread.EMPTY
    if any(sign.isdigit() and not sign.isascii() for sign in entered):
        return Unread.OTHER_DIGITS
    if sum(entered.count(mark) for mark in MARKS) > 1:
        return Unread.TWO_MARKS
    if entered[0] in "+-\u2212":
        return Unread.SIGN
    if not _PLAIN.fullmatch(entered):
        half = entered.strip(".,")
        return Unread.INCOMPLETE if half.isascii() and half.isdigit() else Unread.NOT_A_NUMBER
    return _why_doubtful(*re.split("[.,]", entered))


def _why_doubtful(whole: str, fraction: str = "") -> Unread | None:
    """Well-formed figures that may still mean two numbers."""
    if len(whole) + len(fraction) > _MOST_DIGITS:
        return Unread.TOO_LONG
    if len(whole) > 1 and whole[0] == "0":
        return Unread.LEADING_ZERO
    # Three digits behind the mark may be thousands, unless nothing or too much stands before.
    if len(fraction) == len("000") and whole != "0" and len(whole) <= len("000"):
        return Unread.THOUSANDS
    return None


def read_machine_decimal(text: str, most: int = 2 * _MOST_DIGITS) -> Decimal | None:
    """A decimal as machines write it (``-12.5``) in ``most`` characters at most, or None.

    No exponent, no comma.
    """
    if len(text) > most or not _MACHINE.fullmatch(text):
        return None
    return Decimal(text)


def rounded(value: Decimal, places: int) -> Decimal:
    """``value`` to ``places`` decimals; half rounds up (away from zero)."""
    return value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)


def plain(value: Decimal) -> str:
    """``value`` with a point, no exponent and no trailing zeros, for files and answers."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def format_decimal(value: Decimal, mark: str = ".") -> str:
    """``value`` as it is shown: 5 and never 5.0, 0.5 and never .5, never minus nothing.

    ``mark`` is the reader's decimal mark, ``.`` or ``,``.
    """
    text = plain(value)
    return ("0" if text == "-0" else text).replace(".", mark)
