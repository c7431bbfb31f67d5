"""How does a patient's journal read? Each entry in plain words, what was mended struck through.

Nothing disappears: an entry that was corrected keeps its place, crossed out, and says
under it who corrected it, when and why.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bedside.ui.chart.journal_model import ROW_ROLE, JournalModel, JournalRow, JournalRows
from bedside.ui.theme.apply import FAMILY, current_scale, current_tokens, scaled

_SIDE, _ABOVE = 12, 10
_LOWEST, _HIGHEST = 44, 560
_FAR = 100_000
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(
    Qt.TextFlag.TextWordWrap
)
_Index = QModelIndex | QPersistentModelIndex


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
        self._measured_at = (0, 0.0)
        self._tall: dict[JournalRow, int] = {}

    def height_of(self, row: JournalRow) -> int:
        """How high an entry is; found once, for every page makes the view ask for all again."""
        measured_at = (self._view.viewport().width(), current_scale())
        if measured_at != self._measured_at:
            self._measured_at = measured_at
            self.forget()
        if row not in self._tall:
            inside = measured_at[0] - 2 * scaled(_SIDE)
            tall = sum(_heights(row, inside)) + 2 * scaled(_ABOVE)
            self._tall[row] = max(scaled(_LOWEST), tall)
        return self._tall[row]

    def forget(self) -> None:
        """Other entries are shown from now on."""
        self._tall.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802, ARG002
        return QSize(scaled(100), self.height_of(index.data(ROW_ROLE)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: JournalRow = index.data(ROW_ROLE)
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
    """The journal as a list one can walk through with the arrow keys, page after page.

    ``extent_changed`` tells that more entries, or others, are on show.
    """

    extent_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = JournalModel(self)
        self._painter = _JournalPainter(self)
        self.setModel(self._rows)
        self.setItemDelegate(self._painter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setAccessibleName(self.tr("Journal of the patient in plain words"))
        self.setStyleSheet("background: transparent;")
        self._rows.rowsInserted.connect(self.extent_changed)
        self._rows.modelReset.connect(self.extent_changed)

    def show_rows(self, rows: JournalRows) -> None:
        """Show these entries, keeping the marked one if it is still there."""
        marked = self.chosen()
        self._painter.forget()
        self._rows.set_rows(rows)
        place = None if marked is None else self._rows.place_of(marked.event_id)
        if place is not None:
            self.setCurrentIndex(self._rows.index(place))
        self.fit_height()

    def chosen(self) -> JournalRow | None:
        """The marked entry, or None."""
        index = self.currentIndex()
        return self._rows.row(index.row()) if index.isValid() else None

    def rows(self) -> tuple[JournalRow, ...]:
        """The entries on show."""
        return tuple(self._rows.rows())

    def extent(self) -> tuple[int, int]:
        """How many entries are on show, and of how many."""
        return self._rows.rowCount(), self._rows.of_all()

    def fit_height(self) -> None:
        """Be as high as the entries, up to about a screen; beyond it the list scrolls."""
        tall = 0
        for row in self._rows.rows():
            tall += self._painter.height_of(row)
            if tall > scaled(_HIGHEST):
                break
        self.setFixedHeight(min(scaled(_HIGHEST), max(scaled(_LOWEST), tall)) + scaled(2))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self.fit_height()
