"""How does a patient's journal read? Each entry in plain words, what was mended struck through.

Nothing disappears: an entry that was corrected keeps its place, crossed out, and says
under it who corrected it, when and why.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bedside.ui.theme.apply import FAMILY, current_tokens, scaled

_ROW = int(Qt.ItemDataRole.UserRole)
_SIDE, _ABOVE = 12, 10
_HIGHEST = 560
_FAR = 100_000
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(
    Qt.TextFlag.TextWordWrap
)
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class JournalRow:
    """One entry: its sentence, who and when, and how it was mended if it was.

    ``mends`` is the entry a correction made from here names; empty where none may be made.
    ``withdrawable`` only where something still stands that can be taken back.
    """

    event_id: str
    sentence: str
    circumstances: str
    mended: str = ""
    mends: str = ""
    withdrawable: bool = False

    def lines(self) -> tuple[str, ...]:
        """All texts of the row, from top to bottom."""
        return tuple(line for line in (self.sentence, self.circumstances, self.mended) if line)


class JournalModel(QAbstractListModel):
    """The rows of the journal, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[JournalRow, ...] = ()

    def set_rows(self, rows: Sequence[JournalRow]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, place: int) -> JournalRow:
        """The row at ``place``."""
        return self._rows[place]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.sentence
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(row.lines())
        return None


def _letters(line: int, row: JournalRow) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(scaled(14 if line == 0 else 12))
    font.setStrikeOut(line == 0 and bool(row.mended))
    return font


def _heights(row: JournalRow, width: int) -> list[int]:
    return [
        QFontMetrics(_letters(line, row))
        .boundingRect(0, 0, max(1, width), _FAR, _WRAPPED, text)
        .height()
        for line, text in enumerate(row.lines())
    ]


class _JournalPainter(QStyledItemDelegate):
    """Paints one entry; text breaks into lines, nothing is cut."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802, ARG002
        width = self._view.viewport().width()
        inside = width - 2 * scaled(_SIDE)
        tall = sum(_heights(index.data(_ROW), inside)) + 2 * scaled(_ABOVE)
        return QSize(scaled(100), max(scaled(44), tall))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: JournalRow = index.data(_ROW)
        tokens, area = current_tokens(), option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(tokens.accent_ground))
        painter.fillRect(area.x(), area.bottom(), area.width(), 1, QColor(tokens.line))
        inks = (tokens.soft if row.mended else tokens.ink, tokens.soft, tokens.caution)
        inside = area.adjusted(scaled(_SIDE), scaled(_ABOVE), -scaled(_SIDE), 0)
        top = inside.top()
        for line, tall in enumerate(_heights(row, inside.width())):
            painter.setFont(_letters(line, row))
            painter.setPen(QColor(inks[line]))
            place = QRect(inside.left(), top, inside.width(), tall)
            painter.drawText(place, _WRAPPED, row.lines()[line])
            top += tall
        painter.restore()


class JournalList(QListView):
    """The journal as a list one can walk through with the arrow keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = JournalModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(_JournalPainter(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setAccessibleName(self.tr("Journal of the patient in plain words"))
        self.setStyleSheet("background: transparent;")

    def show_rows(self, rows: Sequence[JournalRow]) -> None:
        """Show these entries, keeping the marked one if it is still there."""
        marked = self.chosen()
        self._rows.set_rows(rows)
        for place, row in enumerate(rows):
            if marked is not None and row.event_id == marked.event_id:
                self.setCurrentIndex(self._rows.index(place))
        self.fit_height()

    def chosen(self) -> JournalRow | None:
        """The marked entry, or None."""
        index = self.currentIndex()
        return self._rows.row(index.row()) if index.isValid() else None

    def rows(self) -> tuple[JournalRow, ...]:
        """The entries as shown."""
        return tuple(self._rows.row(place) for place in range(self._rows.rowCount()))

    def fit_height(self) -> None:
        """Be as high as the entries, up to about a screen; beyond it the list scrolls."""
        inside = self.viewport().width() - 2 * scaled(_SIDE)
        tall = sum(
            max(scaled(44), sum(_heights(row, inside)) + 2 * scaled(_ABOVE)) for row in self.rows()
        )
        self.setFixedHeight(min(scaled(_HIGHEST), max(scaled(44), tall)) + scaled(2))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self.fit_height()
