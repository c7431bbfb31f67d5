"""Which entries of a journal are on show? The newest first, more as somebody looks further down.

Words are found for a page of entries at a time. The view asks for the next page when its end
comes into sight, by wheel, bar or keys; so nobody waits for ten thousand sentences to read five.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
_FIRST, _MOST = 100, 1000
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


class JournalRows(Protocol):
    """The rows of a whole journal, newest first, each worded when it is asked for."""

    def __len__(self) -> int: ...

    def __getitem__(self, place: int, /) -> JournalRow: ...

    def place_of(self, event_id: str, /) -> int | None:
        """Where the entry stands, None where this journal has none of the id."""


class JournalModel(QAbstractListModel):
    """The rows that are on show; the others are fetched page by page."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: JournalRows | None = None
        self._shown: list[JournalRow] = []

    def set_rows(self, rows: JournalRows) -> None:
        """Show these instead; of a journal that was on show, as far down as before."""
        come = len(rows) - self.of_all()
        shown = len(self._shown) + come if self._is_same_journal(rows) else 0
        self.beginResetModel()
        self._all = rows
        self._shown = [rows[place] for place in range(min(len(rows), max(shown, _FIRST)))]
        self.endResetModel()

    def of_all(self) -> int:
        """How many entries there are, on show or not."""
        return 0 if self._all is None else len(self._all)

    def row(self, place: int) -> JournalRow:
        """The row at ``place``."""
        return self._shown[place]

    def rows(self) -> Sequence[JournalRow]:
        """The rows on show."""
        return self._shown

    def place_of(self, event_id: str) -> int | None:
        """Where the entry is on show, None where it is not."""
        place = None if self._all is None else self._all.place_of(event_id)
        return place if place is not None and place < len(self._shown) else None

    def canFetchMore(self, parent: _Index) -> bool:  # noqa: N802 - Qt's name
        return not parent.isValid() and len(self._shown) < self.of_all()

    def fetchMore(self, parent: _Index) -> None:  # noqa: N802 - Qt's name
        """Word the next page: as many again as there are, so that the end is soon reached."""
        if self._all is None or not self.canFetchMore(parent):
            return
        begins = len(self._shown)
        ends = min(self.of_all(), begins + min(max(begins, _FIRST), _MOST))
        self.beginInsertRows(_NOWHERE, begins, ends - 1)
        self._shown += [self._all[place] for place in range(begins, ends)]
        self.endInsertRows()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._shown[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.sentence
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(row.lines())
        return None

    def _is_same_journal(self, rows: JournalRows) -> bool:
        """Whether what is on show are entries of this journal: a child's entries never go."""
        return bool(self._shown) and rows.place_of(self._shown[0].event_id) is not None
