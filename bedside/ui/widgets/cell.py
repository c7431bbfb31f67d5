"""How is one cell of a table painted?"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bedside.ui.theme.apply import FAMILY, current_tokens, scaled
from bedside.ui.theme.tokens import severity_colours
from bedside.ui.widgets.badge import with_shape

CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell shows: text, perhaps bold, a smaller line below, perhaps a severity.

    ``link``: the text leads somewhere of its own, and looks like it.
    """

    text: str
    below: str = ""
    severity: str = ""
    bold: bool = False
    link: bool = False


def _font(pixels: int, bold: bool) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(scaled(pixels))
    font.setBold(bold)
    return font


def _main_font(cell: Cell) -> QFont:
    return _font(12, True) if cell.severity else _font(15, cell.bold)


class CellPainter(QStyledItemDelegate):
    """Paints a :class:`Cell`: badge, or text with a smaller line below it."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Wide enough for the longest line; rows are 58 px at 100 %."""
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            return super().sizeHint(option, index)
        text = with_shape(cell.severity, cell.text) if cell.severity else cell.text
        width = QFontMetrics(_main_font(cell)).horizontalAdvance(text)
        below = QFontMetrics(_font(12, False)).horizontalAdvance(cell.below)
        badge = scaled(20) if cell.severity else 0
        return QSize(max(width + badge, below) + scaled(26), scaled(58))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint ground, line and content of one cell."""
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            super().paint(painter, option, index)
            return
        tokens = current_tokens()
        rect: QRect = option.rect
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.accent_ground))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, QColor(tokens.line))
        inner = rect.adjusted(scaled(12), 0, -scaled(8), -1)
        if cell.severity:
            _paint_badge(painter, inner, cell)
        else:
            _paint_text(painter, inner, cell)
        if cell.link and state & QStyle.StateFlag.State_HasFocus:
            _paint_focus(painter, rect)
        painter.restore()


def _paint_badge(painter: QPainter, rect: QRect, cell: Cell) -> None:
    ink, ground = severity_colours(current_tokens(), cell.severity)
    font = _main_font(cell)
    metrics = QFontMetrics(font)
    height, inside = scaled(26), scaled(10)
    text = metrics.elidedText(
        with_shape(cell.severity, cell.text), Qt.TextElideMode.ElideRight, rect.width() - 2 * inside
    )
    width = metrics.horizontalAdvance(text) + 2 * inside
    badge = QRect(rect.x(), rect.center().y() - height // 2, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(badge, height / 2, height / 2)
    painter.setPen(QColor(ink))
    painter.setFont(font)
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)


def _paint_text(painter: QPainter, rect: QRect, cell: Cell) -> None:
    tokens = current_tokens()
    font, small = _main_font(cell), _font(12, False)
    font.setUnderline(cell.link)
    above, under = QFontMetrics(font), QFontMetrics(small)
    height = above.height() + (under.height() if cell.below else 0)
    top = rect.center().y() - height // 2
    left, width = rect.x(), rect.width()
    vertical = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    elide = Qt.TextElideMode.ElideRight
    painter.setFont(font)
    painter.setPen(QColor(tokens.accent if cell.link else tokens.ink))
    first = QRect(left, top, width, above.height())
    painter.drawText(first, vertical, above.elidedText(cell.text, elide, width))
    if cell.below:
        painter.setFont(small)
        painter.setPen(QColor(tokens.soft))
        second = QRect(left, first.bottom() + 1, width, under.height())
        painter.drawText(second, vertical, under.elidedText(cell.below, elide, width))


def _paint_focus(painter: QPainter, rect: QRect) -> None:
    """The frame that says where Enter leads."""
    painter.setPen(QPen(QColor(current_tokens().accent), scaled(2)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = rect.adjusted(scaled(4), scaled(8), -scaled(4), -scaled(9))
    painter.drawRoundedRect(inner, scaled(4), scaled(4))
