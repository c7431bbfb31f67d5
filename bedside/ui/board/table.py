"""How does the ward board fit every width and text size without scrolling sideways?

Columns take what their longest text wants, share what is left over, and when there is
too little they narrow as far as their longest word; rows grow instead.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from bedside.ui.board.cells import LOWEST_ROW, cell_texts, full_width, height, least_width
from bedside.ui.board.delegate import BoardDelegate
from bedside.ui.board.model import (
    BAG,
    COLUMNS,
    CYCLE_DAY,
    NEXT,
    PATIENT,
    RATE,
    TOXICITY,
    BoardModel,
)
from bedside.ui.board.rows import BoardRow
from bedside.ui.theme.apply import current_scale, scaled

# Who gets how much of the width that is left over.
_SHARES = {PATIENT: 3, BAG: 3, NEXT: 4, TOXICITY: 2}
# Columns that a narrow window writes under the bag instead.
_ONLY_WIDE = (CYCLE_DAY, RATE)
_HEADING_SIDES = 26
_WIDEST_NAME, _WIDEST_STEP = 260, 230
_NARROWEST_WORDS = 140

# The texts of one cell, and those of all cells by column, in the order of the rows.
_Texts = tuple[str, ...]
_Cells = dict[int, list[_Texts]]


@dataclass(frozen=True, slots=True)
class ColumnWidth:
    """What a column wants: ``full`` breaks nothing, ``least`` holds its longest word."""

    column: int
    full: int
    least: int


def _full_bound(column: int, full: int) -> int:
    """One long name must not take the room of everything else: it breaks instead."""
    bounds = {PATIENT: _WIDEST_NAME, NEXT: _WIDEST_STEP}
    return min(full, scaled(bounds[column])) if column in bounds else full


def _least_bound(column: int, full: int, least: int) -> int:
    """How far a column may narrow: its words stay readable, long ones break."""
    words = scaled(_NARROWEST_WORDS)
    if column in (PATIENT, NEXT):
        return min(least, words)
    return min(full, max(least, words)) if column == BAG else least


def column_widths(wanted: Sequence[ColumnWidth], room: int) -> list[int]:
    """Widths that fill ``room``: at best ``full`` and a share of the rest, else narrower.

    Below the sum of ``least`` every column gives way in the same proportion.
    """
    spare = room - sum(want.full for want in wanted)
    least = sum(want.least for want in wanted)
    if spare >= 0:
        shares = [1 + _SHARES.get(want.column, 0) for want in wanted]
        pairs = zip(wanted, shares, strict=True)
        widths = [want.full + spare * share // sum(shares) for want, share in pairs]
    elif least <= room:
        gives = max(1, sum(want.full - want.least for want in wanted))
        widths = [want.full + spare * (want.full - want.least) // gives for want in wanted]
    else:
        widths = [want.least * room // least for want in wanted]
    widths[-1] += room - sum(widths)
    return widths


class BoardTable(QTableView):
    """The rows of the board; Enter or a double click chooses a patient."""

    chosen = Signal(str)

    def __init__(self, model: BoardModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = model
        self.setModel(model)
        self._painter = BoardDelegate(self)
        self._fitted: object = None
        self.setItemDelegate(self._painter)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        self.setAccessibleName(self.tr("Patients of the ward"))
        self.doubleClicked.connect(lambda index: self.chosen.emit(model.row(index.row()).patient))

    def fit(self) -> None:
        """Give columns and rows their sizes for the present width, once for the same rows.

        What nobody sees is fitted when it is shown.
        """
        if not self.isVisible():
            return
        room = self._room()
        fitted = (self._board.rows(), room, current_scale(), self.font().family())
        if fitted == self._fitted:
            return
        self._fitted = fitted
        cells = self._cells(compact=False)
        widths = self._widths(cells, room, compact=False)
        self._painter.compact = sum(width.full for width in widths) > room
        if self._painter.compact:
            cells = self._cells(compact=True)
            widths = self._widths(cells, room, compact=True)
        for column in _ONLY_WIDE:
            self.setColumnHidden(column, self._painter.compact)
        for width, pixels in zip(widths, column_widths(widths, room), strict=True):
            self.setColumnWidth(width.column, pixels)
        for place, pixels in enumerate(self._heights(cells)):
            if self.rowHeight(place) != pixels:
                self.setRowHeight(place, pixels)

    def _room(self) -> int:
        """The width for the columns. Rows that cannot all be seen leave room for their scroll
        bar before it stands, or everything would be fitted twice."""
        bar, seen = self.verticalScrollBar(), self.viewport()
        will_scroll = self._board.rowCount() * scaled(LOWEST_ROW) > seen.height()
        return seen.width() - (bar.sizeHint().width() if will_scroll and not bar.isVisible() else 0)

    def _cells(self, compact: bool) -> _Cells:
        """The texts of every cell that is shown, by column."""
        rows = self._board.rows()
        return {
            column: [cell_texts(row, column, compact) for row in rows]
            for column in range(COLUMNS)
            if not compact or column not in _ONLY_WIDE
        }

    def _different(self, texts: list[_Texts]) -> dict[_Texts, BoardRow]:
        """One row for each text of a column: a large ward says the same again and again."""
        return dict(zip(texts, self._board.rows(), strict=True))

    def _widths(self, cells: _Cells, room: int, compact: bool) -> list[ColumnWidth]:
        """What the columns want; their longest words are looked for only where room is short."""
        different = {column: self._different(texts) for column, texts in cells.items()}
        heading = {column: self._heading_width(column) for column in cells}
        full = {}
        for column, rows in different.items():
            wanted = [full_width(row, column, compact) for row in rows.values()]
            full[column] = _full_bound(column, max([heading[column], *wanted]))
        if sum(full.values()) <= room:
            return [ColumnWidth(column, wide, wide) for column, wide in full.items()]
        found = []
        for column, rows in different.items():
            words = [least_width(row, column, compact) for row in rows.values()]
            least = _least_bound(column, full[column], max([heading[column], *words]))
            found.append(ColumnWidth(column, full[column], least))
        return found

    def _heights(self, cells: _Cells) -> list[int]:
        """How high each row must be for its highest cell."""
        compact = self._painter.compact
        heights, lowest = [0] * self._board.rowCount(), 0
        for column, texts in cells.items():
            width = self.columnWidth(column)
            wanted = {
                each: height(row, column, width, compact)
                for each, row in self._different(texts).items()
            }
            if len(set(wanted.values())) > 1:
                heights = list(map(max, heights, (wanted[each] for each in texts)))
            else:
                lowest = max((lowest, *wanted.values()))
        return [max(each, lowest) for each in heights]

    def _heading_width(self, column: int) -> int:
        text = str(self._board.headerData(column, Qt.Orientation.Horizontal))
        return self.horizontalHeader().fontMetrics().horizontalAdvance(text) + scaled(
            _HEADING_SIDES
        )

    def chosen_patient(self) -> str | None:
        """The patient of the marked row, if a row is marked."""
        index = self.currentIndex()
        return self._board.row(index.row()).patient if index.isValid() else None

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._board.rowCount():
            self.selectRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        patient = self.chosen_patient()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and patient is not None:
            self.chosen.emit(patient)
            return
        super().keyPressEvent(event)
