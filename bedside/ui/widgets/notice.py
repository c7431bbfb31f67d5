"""What must be read before going on? A card with severity, a title and a sentence."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from bedside.ui.widgets.badge import Badge
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.text import label


class Notice(Card):
    """A card whose border and badge carry one severity."""

    def __init__(self, severity: str, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._badge = Badge(severity, title)
        self._text = label(text, "text")
        self.body.addWidget(self._badge)
        self.body.addWidget(self._text)
        self.show_notice(severity, title, text)

    def show_notice(self, severity: str, title: str, text: str) -> None:
        """Say something else in the same place."""
        self._badge.show_badge(severity, title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.set_severity(severity)
        self.setAccessibleName(f"{title}. {text}")

    def text(self) -> str:
        """The sentence as shown."""
        return self._text.text()
