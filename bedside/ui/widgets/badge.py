"""How is severity shown? By a word, a shape and a colour, never by colour alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from bedside.ui.widgets.text import restyle

SHAPES = {"stop": "■", "caution": "▲", "good": "●", "due": "◷", "info": "◇"}


def with_shape(severity: str, text: str) -> str:
    """``text`` led by the shape of its severity."""
    return f"{SHAPES[severity]} {text}"


class Badge(QLabel):
    """A short word on a coloured ground: stop, caution, good, due or info."""

    def __init__(self, severity: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "badge")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_badge(severity, text)

    def show_badge(self, severity: str, text: str) -> None:
        """Show another word with its severity."""
        self.setText(with_shape(severity, text))
        self.setAccessibleName(text)
        restyle(self, "severity", severity)
