"""Where does a person type a day or a time?

Plain text in one order, ``dd.MM.yyyy`` and ``HH:mm``: no calendar widget turns a
mistyped month into another day without being noticed. Times here are the ward's wall
clock; the service turns them into moments.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time

from PySide6.QtWidgets import QWidget

from bedside.ui.fields import LineField
from bedside.ui.wording import quantities

_DATE = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")
_TIME = re.compile(r"([0-9]{1,2}):([0-9]{2})")


def read_date(text: str) -> date | None:
    """The day ``dd.MM.yyyy`` names, or None. Never raises."""
    found = _DATE.fullmatch(text.strip())
    if found is None:
        return None
    day, month, year = (int(part) for part in found.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None


def read_date_time(text: str) -> datetime | None:
    """The wall-clock time ``dd.MM.yyyy HH:mm`` names (no zone), or None. Never raises."""
    parts = text.split()
    if len(parts) != len(("day", "time")):
        return None
    day, clock = read_date(parts[0]), _TIME.fullmatch(parts[1])
    if day is None or clock is None:
        return None
    try:
        return datetime(day.year, day.month, day.day, int(clock[1]), int(clock[2]))  # noqa: DTZ001
    except ValueError:
        return None


def read_time(text: str) -> time | None:
    """The time of the clock ``HH:mm`` names, or None. Never raises."""
    found = _TIME.fullmatch(text.strip())
    try:
        return None if found is None else time(int(found[1]), int(found[2]))
    except ValueError:
        return None


class _MomentField(LineField):
    """What a day and a time have in common: a pattern shown, a strict check on leaving."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(caption, parent)
        self.line.setPlaceholderText(self._pattern())
        self.line.editingFinished.connect(self._left)

    def _pattern(self) -> str:
        return ""

    def _unreadable(self) -> str:
        return ""

    def _understood(self) -> bool:
        return False

    def check(self) -> bool:
        """Whether the entry is understood; otherwise say under the field what would fit."""
        if self._understood():
            return True
        self.show_refusal(self._unreadable())
        return False

    def _left(self) -> None:
        if self.text().strip():
            self.check()


class DateField(_MomentField):
    """A day, typed as 23.11.2026."""

    def _pattern(self) -> str:
        return self.tr("dd.mm.yyyy")

    def _unreadable(self) -> str:
        return self.tr("Write the day as 23.11.2026.")

    def _understood(self) -> bool:
        return self.value() is not None

    def value(self) -> date | None:
        """The day, or None while it is missing or not a day."""
        return read_date(self.text())

    def set_value(self, day: date) -> None:
        """Write ``day`` in the one order."""
        self.set_text(quantities.day(day))


class DateTimeField(_MomentField):
    """A day and a time of the ward's wall clock, typed as 23.11.2026 14:05."""

    def _pattern(self) -> str:
        return self.tr("dd.mm.yyyy hh:mm")

    def _unreadable(self) -> str:
        return self.tr("Write day and time as 23.11.2026 14:05.")

    def _understood(self) -> bool:
        return self.value() is not None

    def value(self) -> datetime | None:
        """The wall-clock time without zone, or None while it is missing or none."""
        return read_date_time(self.text())

    def set_value(self, moment: datetime) -> None:
        """Write ``moment``, which is already in the ward's zone."""
        self.set_text(quantities.day_and_time(moment))


class TimeField(_MomentField):
    """A time of the clock, typed as 14:05."""

    def _pattern(self) -> str:
        return self.tr("hh:mm")

    def _unreadable(self) -> str:
        return self.tr("Write the time as 14:05.")

    def _understood(self) -> bool:
        return self.value() is not None

    def value(self) -> time | None:
        """The time, or None while it is missing or none."""
        return read_time(self.text())

    def set_value(self, clock: time) -> None:
        """Write ``clock`` by the 24-hour clock."""
        self.set_text(clock.strftime(quantities.TIME_FORMAT))
