"""How does a paper say a number, a date and a sentence in the ward's language?

Papers are drawn without Qt. Whoever orders one hands over a ``translate`` function; every
source text stands literally at its call so that the translation tool finds it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from bedside.clinical.units import format_decimal, rounded

Translate = Callable[[str, str], str]


@dataclass(frozen=True, slots=True)
class Words:
    """The language of one paper.

    ``translate(context, text)`` gives the text in that language, ``decimal_mark`` is
    ``,`` or ``.``, ``language`` an ISO 639-1 code written into the PDF. Number and unit
    are joined by a no-break space, drawn as a blank.
    """

    translate: Translate
    decimal_mark: str
    language: str

    def number(self, value: Decimal | int, places: int = 2) -> str:
        """``value`` with at most ``places`` decimals, half up, no trailing zeros."""
        return format_decimal(rounded(Decimal(value), places), self.decimal_mark)

    def mcg(self, value: Decimal) -> str:
        """An amount of drug, such as ``46.25 mcg``. Never the Greek letter."""
        return f"{self.number(value)}\u00a0mcg"

    def ml(self, value: Decimal) -> str:
        """A volume, such as ``279.2 mL``."""
        return f"{self.number(value)}\u00a0mL"

    def rate(self, ml_per_h: Decimal) -> str:
        """A pump rate. The only rate there is: a day volume is never written."""
        return f"{self.number(ml_per_h)}\u00a0mL/h"

    def percent(self, value: Decimal) -> str:
        """A difference with its sign, such as ``−1.1 %``, to one decimal."""
        near = rounded(value, 1)
        sign = "+" if near > 0 else "\u2212" if near < 0 else ""
        return f"{sign}{self.number(abs(near), 1)}\u00a0%"

    def unit(self, unit: str) -> str:
        """A unit of the laboratory as it is written by hand: ``×10⁹/L``, not ``10*9/L``."""
        return unit_text(unit)


def unit_text(unit: str) -> str:
    """A unit's code as people write it: powers raised, square metres squared."""
    return unit.replace("10*9", "\u00d710\u2079").replace("m2", "m\u00b2")


def day(value: date) -> str:
    """``14.03.2022``, the ward's way in every language."""
    return f"{value:%d.%m.%Y}"


def moment(value: datetime) -> str:
    """``14.03.2022 15:10`` by the 24-hour clock; ``value`` is already in the ward's zone."""
    return f"{value:%d.%m.%Y}\u00a0{value:%H:%M}"
