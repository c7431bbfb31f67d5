"""How does the board's table get its rows? A Qt model over frozen rows, nothing else."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bedside.ui.board.rows import BoardRow

BED, PATIENT, CYCLE_DAY, BAG, RATE, NEXT, TOXICITY = range(7)
COLUMNS = 7
ROW = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex


class BoardModel(QAbstractTableModel):
    """A row per patient, in the order the service gave: what is due first on top."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[BoardRow, ...] = ()

    def show_rows(self, rows: tuple[BoardRow, ...]) -> None:
        """Show ``rows``; where as many stand as before, the selection stays."""
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        elif rows != self._rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, COLUMNS - 1))

    def rows(self) -> tuple[BoardRow, ...]:
        """All rows, from top to bottom."""
        return tuple(self._rows)

    def row(self, place: int) -> BoardRow:
        """The row that stands at ``place``."""
        return self._rows[place]

    def place_of(self, patient: str) -> int | None:
        """Where the patient's row stands, or None when it is not shown."""
        return next((place for place, row in enumerate(self._rows) if row.patient == patient), None)

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else COLUMNS

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken() if index.column() == PATIENT else self._words(row)[index.column()]
        return None

    def _words(self, row: BoardRow) -> tuple[str, ...]:
        return (
            row.bed,
            row.name,
            row.cycle_day,
            row.bag,
            row.rate,
            row.next_step,
            row.toxicity,
        )

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._headings()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("Bed"),
            self.tr("Patient"),
            self.tr("Cycle · day"),
            self.tr("Bag"),
            self.tr("Rate"),
            self.tr("Next due"),
            self.tr("Toxicity"),
        )
