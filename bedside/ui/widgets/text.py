"""How is one piece of text or one button made, in the roles of the style sheet?"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget


def label(text: str, role: str, wraps: bool = True) -> QLabel:
    """A text in one of the style sheet's roles. Never interpreted as HTML."""
    made = QLabel(text)
    made.setProperty("role", role)
    made.setWordWrap(wraps)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def button(text: str, role: str = "secondary") -> QPushButton:
    """A button that also answers to Enter when it has the focus."""
    made = QPushButton(text)
    made.setProperty("role", role)
    made.setAutoDefault(role == "primary")
    return made


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet looks at, and let it be seen."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def divider() -> QFrame:
    """A one-pixel line between two parts."""
    made = QFrame()
    made.setProperty("role", "line")
    made.setFixedHeight(1)
    return made
