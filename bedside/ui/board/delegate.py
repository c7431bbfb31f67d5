"""How is a cell of the ward board painted?

Figures large enough to read from a metre, the next step and the worst toxicity as badges of
word, shape and colour. How large a cell is and where its words stand, ``cells`` says.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bedside.ui.board.cells import (
    Cell,
    badge_in,
    cell_texts,
    full_width,
    height,
    severity_of,
    words_in,
)
from bedside.ui.board.model import BED, NEXT, ROW
from bedside.ui.board.rows import BoardRow
from bedside.ui.theme.apply import current_scale, current_tokens, scaled
from bedside.ui.theme.tokens import severity_colours

_BADGE_CORNER = 13
_Index = QModelIndex | QPersistentModelIndex


@lru_cache(maxsize=64)
def _colour(name: str) -> QColor:
    return QColor(name)


class BoardDelegate(QStyledItemDelegate):
    """Paints the cells; the chosen row is tinted and has a bar before it.

    ``compact`` writes cycle and rate under the bag, for large text in a narrow window.
    """

    compact = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(ROW)
        tokens = current_tokens()
        area = option.rect
        state = option.state
        painter.save()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(area, QColor(tokens.accent_ground))
        painter.setPen(_colour(tokens.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if chosen and index.column() == BED:
            edge = QRect(area.left(), area.top(), scaled(4), area.height())
            painter.fillRect(edge, QColor(tokens.accent))
        if severity_of(row, index.column()):
            self._paint_badge(painter, area, row, index.column(), chosen)
        else:
            self._paint_words(painter, area, row, index.column())
        painter.restore()

    def _cell(self, area: QRect, row: BoardRow, column: int) -> Cell:
        texts = cell_texts(row, column, self.compact)
        return texts, column, area.width(), area.height(), current_scale()

    def _paint_words(self, painter: QPainter, area: QRect, row: BoardRow, column: int) -> None:
        tokens = current_tokens()
        for placed in words_in(self._cell(area, row, column)):
            painter.setPen(_colour(tokens.soft if placed.piece.soft else tokens.ink))
            placed.draw(painter, area.topLeft())

    def _paint_badge(
        self, painter: QPainter, area: QRect, row: BoardRow, column: int, chosen: bool
    ) -> None:
        """What nobody has answered yet stands light on dark, so that it is seen from afar."""
        ink, ground = severity_colours(current_tokens(), severity_of(row, column))
        if column == NEXT and row.calls:
            ink, ground = ground, ink
        pill, words = badge_in(self._cell(area, row, column))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # On the tint of a chosen row a badge of the same tint keeps its shape by a line.
        painter.setPen(QPen(_colour(ink), 1) if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(_colour(ground))
        corner = scaled(_BADGE_CORNER)
        painter.drawRoundedRect(pill.translated(area.topLeft()), corner, corner)
        painter.setPen(_colour(ink))
        words.draw(painter, area.topLeft())

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802, ARG002
        row = index.data(ROW)
        width = full_width(row, index.column(), self.compact)
        return QSize(width, height(row, index.column(), width, self.compact))
