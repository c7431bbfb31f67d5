"""How does a number of the daily log look? Large, or bare in a row that has one caption."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from bedside.ui.fields import DecimalField


class LargeNumber(DecimalField):
    """A figure that is read from a metre away, its unit in the caption."""

    def __init__(self, caption: str, most_decimals: int = 0, parent: QWidget | None = None) -> None:
        super().__init__("", caption, most_decimals, parent)
        self.line.setProperty("role", "figure")

    def set_caption(self, caption: str) -> None:
        """Say otherwise what the figure is."""
        self._caption.setText(caption)
        self.line.setAccessibleName(caption)


class BareNumber(DecimalField):
    """A number in a table: its caption is only heard, its note is seen when it must be."""

    def __init__(self, name: str, most_decimals: int = 3, parent: QWidget | None = None) -> None:
        super().__init__("", name, most_decimals, parent)
        self._caption.hide()
        self._note.hide()
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _say(self, text: str, refused: bool) -> None:
        super()._say(text, refused)
        self._note.setVisible(refused)


def show_number(field: DecimalField, value: Decimal | int | None, typed: str | None) -> None:
    """Put back a number, or the text that was no number."""
    if typed is not None:
        field.set_text(typed)
        field.check()
    elif value is None:
        field.clear()
    else:
        field.set_value(Decimal(value))


def whole(field: DecimalField) -> int | None:
    """The whole number in a field that takes no decimals."""
    value = field.value()
    return None if value is None else int(value)
