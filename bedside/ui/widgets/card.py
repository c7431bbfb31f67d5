"""What holds things that belong together? A bordered card."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.text import label, restyle


class Card(QFrame):
    """A card with an optional heading; content goes into ``body``."""

    def __init__(self, title: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        inside = scaled(16)
        self.body.setContentsMargins(inside, inside, inside, inside)
        self.body.setSpacing(scaled(8))
        if title:
            self.body.addWidget(label(title, "heading"))

    def set_severity(self, severity: str | None) -> None:
        """Colour the border: stop, caution, good, due, info or none."""
        restyle(self, "severity", severity)
