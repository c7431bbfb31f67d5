"""In which time zone is the ward? Typed and completed from the zones of this PC."""

from __future__ import annotations

from zoneinfo import available_timezones

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from bedside.ui.fields import LineField

DEFAULT_ZONE = "Europe/Istanbul"


class ZoneField(LineField):
    """An IANA zone such as Europe/Istanbul; any part of its name finds it."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(caption, parent)
        self._zones = available_timezones() | {DEFAULT_ZONE}
        completer = QCompleter(sorted(zone for zone in self._zones if "/" in zone), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        popup = QListView()
        popup.setProperty("role", "completions")
        completer.setPopup(popup)
        self.line.setCompleter(completer)
        self.set_text(DEFAULT_ZONE)

    def value(self) -> str | None:
        """The zone, or None while the text names none."""
        zone = self.text().strip()
        return zone if zone in self._zones else None

    def check(self) -> bool:
        """Whether a zone is named; otherwise say what would fit."""
        if self.value() is not None:
            return True
        self.show_refusal(self.tr("Choose a zone from the list, such as Europe/Istanbul."))
        return False
