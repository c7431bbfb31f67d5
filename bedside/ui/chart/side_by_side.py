"""How do cards stand beside each other when there is room, and one under another if not?"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from bedside.ui.theme.apply import scaled

_DIRECTION = QBoxLayout.Direction


class SideBySide(QWidget):
    """Widgets in a row; in a column as soon as one would get less than ``least`` pixels.

    ``least`` is meant at 100 % text size and grows with it.
    """

    def __init__(self, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self._row = QBoxLayout(_DIRECTION.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(scaled(16))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def add(self, widget: QWidget, share: int = 1, as_high_as_the_rest: bool = True) -> None:
        """Put ``widget`` after the others; ``share`` is its part of the width."""
        self._row.addWidget(widget, share)
        if not as_high_as_the_rest:
            self._row.setAlignment(widget, Qt.AlignmentFlag.AlignTop)

    def is_row(self) -> bool:
        """Whether the widgets stand beside each other now."""
        return self._row.direction() is _DIRECTION.LeftToRight

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        room = self.width() // max(1, self._row.count())
        fits = room >= scaled(self._least)
        self._row.setDirection(_DIRECTION.LeftToRight if fits else _DIRECTION.TopToBottom)
