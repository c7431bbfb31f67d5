"""How do two columns stand side by side, and under each other where text is large?"""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from bedside.ui.theme.apply import scaled

# Below this width (at 100 % text) two columns would break words; they stack instead.
_SIDE_BY_SIDE_FROM = 820


class Columns(QWidget):
    """A wide left and a narrow right column; ``left`` and ``right`` take the content."""

    def __init__(
        self, left_share: int = 5, right_share: int = 3, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.left, self.right = QVBoxLayout(), QVBoxLayout()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(scaled(16))
        for column, share in ((self.left, left_share), (self.right, right_share)):
            column.setSpacing(scaled(16))
            # Equal minimum widths would follow the longest word; the share decides instead.
            holder = QWidget()
            holder.setMinimumWidth(1)
            holder.setLayout(column)
            column.setContentsMargins(0, 0, 0, 0)
            self._row.addWidget(holder, share)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stack the columns when there is no room for both."""
        stacked = event.size().width() < scaled(_SIDE_BY_SIDE_FROM)
        directions = QBoxLayout.Direction
        wanted = directions.TopToBottom if stacked else directions.LeftToRight
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
        super().resizeEvent(event)
