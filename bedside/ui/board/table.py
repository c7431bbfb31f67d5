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


@dataclass(frozen=True, slots=True)
class ColumnWidth:
    """What a column wants: ``full`` breaks nothing, ``least`` holds its longest word."""

    column: int
    full: int
    least: int


def _within_bounds(column: int, full: int, least: int) -> ColumnWidth:
    """One long name must not take the room of everything else: it breaks instead."""
    if column == PATIENT:
        full, least = min(full, scaled(_WIDEST_NAME)), min(least, scaled(_NARROWEST_WORDS))
    if column == NEXT:
        full, least = min(full, scaled(_WIDEST_STEP)), min(least, scaled(_NARROWEST_WORDS))
    if column == BAG:
        least = min(full, max(least, scaled(_NARROWEST_WORDS)))
    return ColumnWidth(column, full, least)


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
        widths = self._widths(compact=False)
        self._painter.compact = sum(width.full for width in widths) > room
        if self._painter.compact:
            widths = self._widths(compact=True)
        for column in _ONLY_WIDE:
            self.setColumnHidden(column, self._painter.compact)
        for width, pixels in zip(widths, column_widths(widths, room), strict=True):
            self.setColumnWidth(width.column, pixels)
        for place, pixels in enumerate(self._heights()):
            if self.rowHeight(place) != pixels:
                self.setRowHeight(place, pixels)

    def _room(self) -> int:
        """The width for the columns. Rows that cannot all be seen leave room for their scroll
        bar before it stands, or everything would be fitted twice."""
        bar, seen = self.verticalScrollBar(), self.viewport()
        will_scroll = self._board.rowCount() * scaled(LOWEST_ROW) > seen.height()
        return seen.width() - (bar.sizeHint().width() if will_scroll and not bar.isVisible() else 0)

    def _widths(self, compact: bool) -> list[ColumnWidth]:
        found = []
        for column in range(COLUMNS):
            if compact and column in _ONLY_WIDE:
                continue
            heading = self._heading_width(column)
            rows = self._different(column, compact).values()
            full = [full_width(row, column, compact) for row in rows]
            least = [least_width(row, column, compact) for row in rows]
            found.append(_within_bounds(column, max([heading, *full]), max([heading, *least])))
        return found

    def _different(self, column: int, compact: bool) -> dict[tuple[str, ...], BoardRow]:
        """One row for each text of the column: a large ward says the same again and again."""
        return {cell_texts(row, column, compact): row for row in self._board.rows()}

    def _heights(self) -> list[int]:
        """How high each row must be for its highest cell."""
        compact, rows = self._painter.compact, self._board.rows()
        heights = [0] * len(rows)
        for column in range(COLUMNS):
            if self.isColumnHidden(column):
                continue
            width = self.columnWidth(column)
            wanted = {
                texts: height(row, column, width, compact)
                for texts, row in self._different(column, compact).items()
            }
            if len(set(wanted.values())) == 1:
                of_column = [next(iter(wanted.values()))] * len(rows)
            else:
                of_column = [wanted[cell_texts(row, column, compact)] for row in rows]
            heights = [max(pair) for pair in zip(heights, of_column, strict=True)]
        return heights

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
