"""How large is a cell of the ward board, and where do its words stand in it?

Text breaks into a second line before it is cut. A large ward says the same words again and
again, so each text is measured, and each cell laid out, once.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from bedside.ui.board.model import BAG, BED, CYCLE_DAY, NEXT, PATIENT, TOXICITY
from bedside.ui.board.rows import BoardRow
from bedside.ui.theme.apply import FAMILY, scaled
from bedside.ui.widgets.badge import with_shape

_LETTERS, _CAPTION = 16, 12
_SIDE, _ABOVE = 12, 10
_BADGE_SIDE, _BADGE_ABOVE = 10, 5
LOWEST_ROW = 58
_PLACED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_BETWEEN_WORDS = _PLACED | int(Qt.TextFlag.TextWordWrap)
_INSIDE_WORDS = _PLACED | int(Qt.TextFlag.TextWrapAnywhere)
_FAR = 100_000


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


@lru_cache(maxsize=64)
def _line_height(pixels: int, bold: bool) -> int:
    return QFontMetrics(_font(pixels, bold)).height()


def _width(text: str, font: QFont) -> int:
    return _text_width(text, font.pixelSize(), font.bold())


def cell_texts(row: BoardRow, column: int, compact: bool) -> tuple[str, ...]:
    """The texts of a cell from top to bottom; cells with the same texts are the same size."""
    if column == PATIENT:
        return (row.name, row.about)
    if column in (NEXT, TOXICITY):
        severity = severity_of(row, column)
        words = row.next_step if column == NEXT else row.toxicity
        return (with_shape(severity, words) if severity else words,)
    if column == BAG:
        below = row.in_short() if compact else row.bag_state
        return (row.bag, below) if below else (row.bag,)
    if column == BED:
        return (row.bed,)
    return (row.cycle_day if column == CYCLE_DAY else row.rate,)


def severity_of(row: BoardRow, column: int) -> str:
    """The severity of a cell that is a badge; empty where its words stand plain."""
    if column == TOXICITY:
        return row.toxicity_severity
    return row.severity if column == NEXT else ""


def _pieces(row: BoardRow, column: int, compact: bool) -> tuple[_Piece, ...]:
    return _pieces_of(cell_texts(row, column, compact), column, bool(severity_of(row, column)))


def _pieces_of(texts: tuple[str, ...], column: int, badge: bool) -> tuple[_Piece, ...]:
    first, *below = texts
    soft = column == TOXICITY and not badge
    pixels = _CAPTION if badge or soft else _LETTERS
    large = _Piece(first, letters(pixels, bold=badge or column in (BED, PATIENT)), soft)
    return (large, *(_Piece(text, letters(_CAPTION), soft=True) for text in below))


def around(column: int) -> int:
    """Pixels beside the text of a cell, both sides together."""
    return 2 * scaled(_SIDE) + (2 * scaled(_BADGE_SIDE) if column in (NEXT, TOXICITY) else 0)


def full_width(row: BoardRow, column: int, compact: bool) -> int:
    """The width at which nothing in the cell breaks."""
    widths = [_width(piece.text, piece.font) for piece in _pieces(row, column, compact)]
    return max(widths) + around(column) + 1


def least_width(row: BoardRow, column: int, compact: bool) -> int:
    """The width of the longest single word: below it something would be cut."""
    widths = [
        _width(word, piece.font)
        for piece in _pieces(row, column, compact)
        for word in piece.text.split(" ")
    ]
    return max(widths) + around(column) + 1


def height(row: BoardRow, column: int, width: int, compact: bool) -> int:
    """How high the cell must be when it is ``width`` wide."""
    room = max(1, width - around(column))
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
    on_one_line = _text_width(text, pixels, bold)
    if on_one_line <= width:
        return QSize(on_one_line, _line_height(pixels, bold))
    flags = _breaks(piece, width)
    return QFontMetrics(piece.font).boundingRect(0, 0, width, _FAR, flags, text).size()


@dataclass(frozen=True, slots=True)
class Placed:
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


def _placed(piece: _Piece, place: QRect) -> Placed:
    """A text that fits on a line is not laid out anew whenever it is painted."""
    if _width(piece.text, piece.font) > place.width():
        return Placed(piece, place, _breaks(piece, place.width()))
    return Placed(piece, place.translated(0, QFontMetrics(piece.font).ascent()), None)


# Texts, column, width, height and text size: the same cell is painted again and again.
Cell = tuple[tuple[str, ...], int, int, int, float]


@lru_cache(maxsize=8192)
def words_in(cell: Cell) -> tuple[Placed, ...]:
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
def badge_in(cell: Cell) -> tuple[QRect, Placed]:
    """A badge's ground and its text."""
    texts, column, width, tall_cell, _ = cell
    (piece,) = _pieces_of(texts, column, badge=True)
    side, above = scaled(_BADGE_SIDE), scaled(_BADGE_ABOVE)
    words = _bounds(piece, max(1, width - around(column)))
    pill = QRect(0, 0, words.width() + 2 * side + 1, words.height() + 2 * above)
    pill.moveCenter(QRect(0, 0, width, tall_cell).center())
    pill.moveLeft(scaled(_SIDE))
    return pill, _placed(piece, pill.adjusted(side, above, -side + 1, -above))
