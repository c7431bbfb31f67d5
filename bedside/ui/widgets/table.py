"""How are many alike things shown? A table over frozen rows.

A column says its heading and how a row fills it; rows are replaced whole. A cell may
have a second, smaller line and a severity, which is painted as shape, word and colour.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.badge import with_shape
from bedside.ui.widgets.cell import CELL_ROLE, Cell, CellPainter

Row = TypeVar("Row")
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """A heading, what stands in it, and how much of the width it takes (0: as needed).

    ``leads``: its cells lead somewhere of their own instead of opening the row.
    """

    title: str
    cell: Callable[[Row], Cell]
    stretch: int = 0
    leads: bool = False


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Frozen rows under named columns."""

    def __init__(self, columns: Sequence[Column[Row]]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._rows: tuple[Row, ...] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, place: int) -> Row:
        """The row at ``place``."""
        return self._rows[place]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell for painting, or its text for screen readers and copying."""
        if not index.isValid():
            return None
        if role not in (CELL_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        cell = self.columns[index.column()].cell(self._rows[index.row()])
        if role == CELL_ROLE:
            return cell
        text = f"{cell.text}\n{cell.below}" if cell.below else cell.text
        return with_shape(cell.severity, text) if cell.severity else text

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The columns' headings; rows have none."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self.columns[section].title if role == Qt.ItemDataRole.DisplayRole else None


class RowsView(QTableView):
    """A table with tall rows; Enter, Space or a click opens one (``opened`` has its place).

    In a column that leads somewhere of its own ``followed`` has row and column instead; the
    arrow keys go from column to column.
    """

    opened = Signal(int)
    followed = Signal(int, int)

    def __init__(self, model: RowsModel[Row], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(CellPainter(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(58))
        self.clicked.connect(self._open)
        self._shape_columns()

    def _shape_columns(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        for place, column in enumerate(self._model.columns):
            mode = QHeaderView.ResizeMode.Stretch if column.stretch else None
            header.setSectionResizeMode(place, mode or QHeaderView.ResizeMode.ResizeToContents)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter and Space open the row; everything else is Qt's."""
        opens = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in opens and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if self._model.columns[index.column()].leads:
            self.followed.emit(index.row(), index.column())
        else:
            self.opened.emit(index.row())

    def chosen(self) -> int | None:
        """The place of the selected row, or None."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def fit_height(self) -> None:
        """Be as high as the rows are, for short tables inside a scrolling page."""
        rows = self._model.rowCount()
        header = max(self.horizontalHeader().sizeHint().height(), scaled(34))
        self.setFixedHeight(header + rows * scaled(58) + scaled(2))
