"""How do the log and what the table says of it stand side by side?

While the log scrolls by, the advice stays in view and scrolls by itself; with large text or a
narrow window it stands under the log.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from bedside.ui.chart.side_by_side import SideBySide
from bedside.ui.theme.apply import scaled

_LEAST = 440
_SHARES = (6, 5)


class Columns(SideBySide):
    """``left`` with the parts of the log, ``right`` with what follows from them."""

    def __init__(self, area: QScrollArea, parent: QWidget | None = None) -> None:
        super().__init__(_LEAST, parent)
        self._area = area
        self.left, self.right = QVBoxLayout(), QVBoxLayout()
        self._spacer = QWidget()
        self._left, self._right = _column(self.left), _column(self.right)
        self._right.setProperty("role", "scrolled")
        self._window = QScrollArea()
        self._window.setWidgetResizable(True)
        self._window.setFrameShape(QFrame.Shape.NoFrame)
        self._window.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._window.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._window.setWidget(self._right)
        held = QWidget()
        rows = QVBoxLayout(held)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._spacer)
        rows.addWidget(self._window)
        rows.addStretch(1)
        self._spacer.setFixedHeight(0)
        for column, share in zip((self._left, held), _SHARES, strict=True):
            self.add(column, share)
        self._right.installEventFilter(self)
        area.viewport().installEventFilter(self)
        area.verticalScrollBar().valueChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """What the table says, or the window, grew or shrank: measure again."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._follow()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._follow()

    def _follow(self) -> None:
        """Keep the right column in view: it scrolls by itself where it is too high."""
        width = self._window.viewport().width()
        high = self._right.heightForWidth(width)
        high = self._right.sizeHint().height() if high < 0 else high
        seen = self._area.viewport().height()
        shown = min(high, seen) if self.is_row() else high
        below = max(0, self._left.height() - shown)
        scrolled = self._area.verticalScrollBar().value() if self.is_row() else 0
        self._window.setFixedHeight(shown)
        self._spacer.setFixedHeight(min(scrolled, below))


def _column(rows: QVBoxLayout) -> QWidget:
    column = QWidget()
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(scaled(12))
    column.setLayout(rows)
    return column
