"""How is a cell of the ward board painted?

Figures large enough to read from a metre, the next step as a badge of word, shape and
colour. Text breaks into a second line before it is cut; the table asks here how wide
and how high a cell wants to be.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bedside.ui.board.model import BAG, BED, CYCLE_DAY, NEXT, PATIENT, ROW
from bedside.ui.board.rows import BoardRow
from bedside.ui.theme.apply import FAMILY, current_tokens, scaled
from bedside.ui.theme.tokens import severity_colours
from bedside.ui.widgets.badge import with_shape

_LETTERS, _CAPTION = 16, 12
_SIDE, _ABOVE = 12, 10
_BADGE_SIDE, _BADGE_ABOVE, _BADGE_CORNER = 10, 5, 13
_LOWEST_ROW = 58
_PLACED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_BETWEEN_WORDS = _PLACED | int(Qt.TextFlag.TextWordWrap)
_INSIDE_WORDS = _PLACED | int(Qt.TextFlag.TextWrapAnywhere)
_FAR = 100_000

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Piece:
    """One text of a cell with its letters."""

    text: str
    font: QFont
    soft: bool = False


def letters(pixels: int, bold: bool = False) -> QFont:
    """The program's font at ``pixels`` of the 100 % design."""
    return _font(scaled(pixels), bold)


@lru_cache(maxsize=64)
def _font(pixels: int, bold: bool) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font


@lru_cache(maxsize=8192)
def _text_width(text: str, pixels: int, bold: bool) -> int:
    """The width of a text; a board of many rows says the same words again and again."""
    return QFontMetrics(_font(pixels, bold)).horizontalAdvance(text)


def _width(text: str, font: QFont) -> int:
    return _text_width(text, font.pixelSize(), font.bold())


def cell_texts(row: BoardRow, column: int, compact: bool) -> tuple[str, ...]:
    """The texts of a cell from top to bottom; cells with the same texts are the same size."""
    if column == PATIENT:
        return (row.name, row.about)
    if column == NEXT:
        return (with_shape(row.severity, row.next_step),)
    if column == BAG:
        below = row.in_short() if compact else row.bag_state
        return (row.bag, below) if below else (row.bag,)
    if column == BED:
        return (row.bed,)
    return (row.cycle_day if column == CYCLE_DAY else row.rate,)


def _pieces(row: BoardRow, column: int, compact: bool) -> tuple[_Piece, ...]:
    first, *below = cell_texts(row, column, compact)
    pixels = _CAPTION if column == NEXT else _LETTERS
    large = _Piece(first, letters(pixels, bold=column in (BED, PATIENT, NEXT)))
    return (large, *(_Piece(text, letters(_CAPTION), soft=True) for text in below))


def _around(column: int) -> int:
    """Pixels beside the text of a cell, both sides together."""
    return 2 * scaled(_SIDE) + (2 * scaled(_BADGE_SIDE) if column == NEXT else 0)


def full_width(row: BoardRow, column: int, compact: bool) -> int:
    """The width at which nothing in the cell breaks."""
    widths = [_width(piece.text, piece.font) for piece in _pieces(row, column, compact)]
    return max(widths) + _around(column) + 1


def least_width(row: BoardRow, column: int, compact: bool) -> int:
    """The width of the longest single word: below it something would be cut."""
    widths = [
        _width(word, piece.font)
        for piece in _pieces(row, column, compact)
        for word in piece.text.split(" ")
    ]
    return max(widths) + _around(column) + 1


def height(row: BoardRow, column: int, width: int, compact: bool) -> int:
    """How high the cell must be when it is ``width`` wide."""
    room = max(1, width - _around(column))
    heights = [_text_height(piece, room) for piece in _pieces(row, column, compact)]
    badge = 2 * scaled(_BADGE_ABOVE) if column == NEXT else 0
    return max(scaled(_LOWEST_ROW), sum(heights) + badge + 2 * scaled(_ABOVE))


def _breaks(piece: _Piece, width: int) -> int:
    """Lines break between words; inside one only where it alone is wider than ``width``."""
    longest = max(_width(word, piece.font) for word in piece.text.split(" "))
    return _INSIDE_WORDS if longest > width else _BETWEEN_WORDS


def _bounds(piece: _Piece, width: int) -> QRect:
    flags = _breaks(piece, width)
    return QFontMetrics(piece.font).boundingRect(0, 0, width, _FAR, flags, piece.text)


def _text_height(piece: _Piece, width: int) -> int:
    return _height_of(piece.text, piece.font.pixelSize(), piece.font.bold(), width)


@lru_cache(maxsize=8192)
def _height_of(text: str, pixels: int, bold: bool, width: int) -> int:
    return _bounds(_Piece(text, _font(pixels, bold)), width).height()


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
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if chosen and index.column() == BED:
            edge = QRect(area.left(), area.top(), scaled(4), area.height())
            painter.fillRect(edge, QColor(tokens.accent))
        if index.column() == NEXT:
            self._paint_badge(painter, area, row)
        else:
            self._paint_words(painter, area, row, index.column())
        painter.restore()

    def _paint_words(self, painter: QPainter, area: QRect, row: BoardRow, column: int) -> None:
        tokens = current_tokens()
        room = area.adjusted(scaled(_SIDE), 0, -scaled(_SIDE), 0)
        pieces = _pieces(row, column, self.compact)
        heights = [_text_height(piece, room.width()) for piece in pieces]
        top = area.top() + (area.height() - sum(heights)) // 2
        for piece, tall in zip(pieces, heights, strict=True):
            painter.setFont(piece.font)
            painter.setPen(QColor(tokens.soft if piece.soft else tokens.ink))
            place = QRect(room.left(), top, room.width(), tall)
            painter.drawText(place, _breaks(piece, room.width()), piece.text)
            top += tall

    def _paint_badge(self, painter: QPainter, area: QRect, row: BoardRow) -> None:
        ink, ground = severity_colours(current_tokens(), row.severity)
        (piece,) = _pieces(row, NEXT, self.compact)
        side, above = scaled(_BADGE_SIDE), scaled(_BADGE_ABOVE)
        room = max(1, area.width() - _around(NEXT))
        words = _bounds(piece, room)
        pill = QRect(0, 0, words.width() + 2 * side + 1, words.height() + 2 * above)
        pill.moveCenter(area.center())
        pill.moveLeft(area.left() + scaled(_SIDE))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(pill, scaled(_BADGE_CORNER), scaled(_BADGE_CORNER))
        painter.setPen(QColor(ink))
        painter.setFont(piece.font)
        painter.drawText(pill.adjusted(side, 0, -side + 1, 0), _breaks(piece, room), piece.text)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802, ARG002
        row = index.data(ROW)
        width = full_width(row, index.column(), self.compact)
        return QSize(width, height(row, index.column(), width, self.compact))
