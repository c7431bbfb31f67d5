"""How is a cell of the ward board painted?

Figures large enough to read from a metre, the next step as a badge of word, shape and
colour. Text breaks into a second line before it is cut; the table asks here how wide
and how high a cell wants to be.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bedside.ui.board.model import BAG, BED, CYCLE_DAY, NEXT, PATIENT, ROW, TOXICITY
from bedside.ui.board.rows import BoardRow
from bedside.ui.theme.apply import FAMILY, current_scale, current_tokens, scaled
from bedside.ui.theme.tokens import severity_colours
from bedside.ui.widgets.badge import with_shape

_LETTERS, _CAPTION = 16, 12
_SIDE, _ABOVE = 12, 10
_BADGE_SIDE, _BADGE_ABOVE, _BADGE_CORNER = 10, 5, 13
LOWEST_ROW = 58
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
    if column in (NEXT, TOXICITY):
        severity = _severity(row, column)
        words = row.next_step if column == NEXT else row.toxicity
        return (with_shape(severity, words) if severity else words,)
    if column == BAG:
        below = row.in_short() if compact else row.bag_state
        return (row.bag, below) if below else (row.bag,)
    if column == BED:
        return (row.bed,)
    return (row.cycle_day if column == CYCLE_DAY else row.rate,)


def _severity(row: BoardRow, column: int) -> str:
    """The severity of a cell that is a badge; empty where its words stand plain."""
    if column == TOXICITY:
        return row.toxicity_severity
    return row.severity if column == NEXT else ""


def _pieces(row: BoardRow, column: int, compact: bool) -> tuple[_Piece, ...]:
    return _pieces_of(cell_texts(row, column, compact), column, bool(_severity(row, column)))


def _pieces_of(texts: tuple[str, ...], column: int, badge: bool) -> tuple[_Piece, ...]:
    first, *below = texts
    soft = column == TOXICITY and not badge
    pixels = _CAPTION if badge or soft else _LETTERS
    large = _Piece(first, letters(pixels, bold=badge or column in (BED, PATIENT)), soft)
    return (large, *(_Piece(text, letters(_CAPTION), soft=True) for text in below))


def _around(column: int) -> int:
    """Pixels beside the text of a cell, both sides together."""
    return 2 * scaled(_SIDE) + (2 * scaled(_BADGE_SIDE) if column in (NEXT, TOXICITY) else 0)


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
    badge = 2 * scaled(_BADGE_ABOVE) if column in (NEXT, TOXICITY) else 0
    return max(scaled(LOWEST_ROW), sum(heights) + badge + 2 * scaled(_ABOVE))


def _breaks(piece: _Piece, width: int) -> int:
    """Lines break between words; inside one only where it alone is wider than ``width``."""
    longest = max(_width(word, piece.font) for word in piece.text.split(" "))
    return _INSIDE_WORDS if longest > width else _BETWEEN_WORDS


def _bounds(piece: _Piece, width: int) -> QSize:
    return _size_of(piece.text, piece.font.pixelSize(), piece.font.bold(), width)


def _text_height(piece: _Piece, width: int) -> int:
    return _bounds(piece, width).height()


@lru_cache(maxsize=8192)
def _size_of(text: str, pixels: int, bold: bool, width: int) -> QSize:
    piece = _Piece(text, _font(pixels, bold))
    flags = _breaks(piece, width)
    return QFontMetrics(piece.font).boundingRect(0, 0, width, _FAR, flags, text).size()


@lru_cache(maxsize=64)
def _colour(name: str) -> QColor:
    return QColor(name)


@dataclass(frozen=True, slots=True)
class _Placed:
    """A text where it stands in its cell. ``flags`` None: one line, ``place`` its baseline."""

    piece: _Piece
    place: QRect
    flags: int | None

    def draw(self, painter: QPainter, corner: QPoint) -> None:
        painter.setFont(self.piece.font)
        if self.flags is None:
            painter.drawText(corner + self.place.topLeft(), self.piece.text)
        else:
            painter.drawText(self.place.translated(corner), self.flags, self.piece.text)


def _placed(piece: _Piece, place: QRect) -> _Placed:
    """A text that fits on a line is not laid out anew whenever it is painted."""
    if _width(piece.text, piece.font) > place.width():
        return _Placed(piece, place, _breaks(piece, place.width()))
    return _Placed(piece, place.translated(0, QFontMetrics(piece.font).ascent()), None)


# Texts, column, width, height and text size: the same cell is painted again and again.
_Cell = tuple[tuple[str, ...], int, int, int, float]


@lru_cache(maxsize=8192)
def _words_in(cell: _Cell) -> tuple[_Placed, ...]:
    """The texts of a plain cell, one under the other in its middle."""
    texts, column, width, tall_cell, _ = cell
    pieces = _pieces_of(texts, column, badge=False)
    room = max(1, width - 2 * scaled(_SIDE))
    heights = [_text_height(piece, room) for piece in pieces]
    top, placed = (tall_cell - sum(heights)) // 2, []
    for piece, tall in zip(pieces, heights, strict=True):
        placed.append(_placed(piece, QRect(scaled(_SIDE), top, room, tall)))
        top += tall
    return tuple(placed)


@lru_cache(maxsize=8192)
def _badge_in(cell: _Cell) -> tuple[QRect, _Placed]:
    """A badge's ground and its text."""
    texts, column, width, tall_cell, _ = cell
    (piece,) = _pieces_of(texts, column, badge=True)
    side, above = scaled(_BADGE_SIDE), scaled(_BADGE_ABOVE)
    words = _bounds(piece, max(1, width - _around(column)))
    pill = QRect(0, 0, words.width() + 2 * side + 1, words.height() + 2 * above)
    pill.moveCenter(QRect(0, 0, width, tall_cell).center())
    pill.moveLeft(scaled(_SIDE))
    return pill, _placed(piece, pill.adjusted(side, above, -side + 1, -above))


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
        if _severity(row, index.column()):
            self._paint_badge(painter, area, row, index.column(), chosen)
        else:
            self._paint_words(painter, area, row, index.column())
        painter.restore()

    def _cell(self, area: QRect, row: BoardRow, column: int) -> _Cell:
        texts = cell_texts(row, column, self.compact)
        return texts, column, area.width(), area.height(), current_scale()

    def _paint_words(self, painter: QPainter, area: QRect, row: BoardRow, column: int) -> None:
        tokens = current_tokens()
        for placed in _words_in(self._cell(area, row, column)):
            painter.setPen(_colour(tokens.soft if placed.piece.soft else tokens.ink))
            placed.draw(painter, area.topLeft())

    def _paint_badge(
        self, painter: QPainter, area: QRect, row: BoardRow, column: int, chosen: bool
    ) -> None:
        """What nobody has answered yet stands light on dark, so that it is seen from afar."""
        ink, ground = severity_colours(current_tokens(), _severity(row, column))
        if column == NEXT and row.calls:
            ink, ground = ground, ink
        pill, words = _badge_in(self._cell(area, row, column))
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
