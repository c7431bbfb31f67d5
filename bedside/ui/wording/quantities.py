"""How are numbers, days, times and spans written on the screen?

Numbers carry the reader's decimal mark; days are ``dd.MM.yyyy`` and times ``HH:mm`` in
every language, because a ward must not read one paper two ways. All times handed in
are already in the ward's zone.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from bedside.clinical.units import format_decimal
from bedside.ui import language

DATE_FORMAT = "%d.%m.%Y"
TIME_FORMAT = "%H:%M"


def decimal_mark() -> str:
    """The decimal mark of the language in use."""
    return language.decimal_mark()


def number(value: Decimal | int) -> str:
    """``value`` as shown: no trailing zeros, the reader's decimal mark."""
    return format_decimal(Decimal(value), decimal_mark())


def unit_word(unit: str) -> str:
    """A unit as it is read: hours have a word of their own, a rate stays as the pump shows it.

    Codes of units are written as by hand: ``×10⁹/L`` for ``10*9/L``.
    """
    words = {
        "h": QCoreApplication.translate("Quantities", "h"),
        "× ULN": QCoreApplication.translate("Quantities", "× ULN"),
        "10*9/L": "\u00d710\u2079/L",
    }
    return words.get(unit, unit)


def amount(value: Decimal | int, unit: str) -> str:
    """A number with its unit, kept together by a no-break space."""
    return f"{number(value)}\u00a0{unit_word(unit)}"


def per_cent(value: Decimal) -> str:
    """A signed per cent in the reader's order (``%5`` is written ``5 %`` on every paper)."""
    sign = "+" if value > 0 else "\u2212" if value < 0 else ""
    return f"{sign}{number(abs(value))}\u00a0%"


def day(moment: date) -> str:
    """``23.11.2026``; a datetime gives its date."""
    return moment.strftime(DATE_FORMAT)


def clock(moment: datetime) -> str:
    """``14:02``."""
    return moment.strftime(TIME_FORMAT)


def day_and_time(moment: datetime) -> str:
    """``23.11.2026 14:02``."""
    return f"{day(moment)} {clock(moment)}"


def span(length: timedelta) -> str:
    """A length of time in days, hours and minutes: ``2 h 38 min``, ``9 d 20 h``."""
    minutes = int(abs(length).total_seconds()) // 60
    days, minutes = divmod(minutes, 24 * 60)
    hours, minutes = divmod(minutes, 60)
    words = {
        "d": QCoreApplication.translate("Quantities", "{n} d"),
        "h": QCoreApplication.translate("Quantities", "{n} h"),
        "min": QCoreApplication.translate("Quantities", "{n} min"),
    }
    parts = [(days, "d"), (hours, "h"), (0 if days else minutes, "min")]
    shown = [words[unit].format(n=count) for count, unit in parts if count]
    return " ".join(shown) or words["min"].format(n=0)
