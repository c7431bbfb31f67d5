"""Who is on the ward and which bag is theirs? Lists across patients, ready to show.

Read from tables that are written in the same transaction as the journal, so the board
opens without reading the journal. They are derived: :meth:`ReadModels.rebuild` makes
them anew at any time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, TypeVar

from bedside.clinical.events import Entry
from bedside.store.chain import time_of
from bedside.store.connection import Database
from bedside.store.course_entries import ended_courses, has_open_courses, open_courses
from bedside.store.projection import Projection
from bedside.store.search_text import fold, words_to_find


@dataclass(frozen=True, slots=True)
class BoardRow:
    """A patient on the ward board; what is not known yet is None.

    The bag is the newest one that is prepared or checked; cycle, first day and level are
    those it was prepared for.
    """

    patient: str
    bed: str
    name: str
    hospital_number: str
    date_of_birth: date
    weight_kg: Decimal | None
    height_cm: Decimal | None
    weighed_at: datetime | None
    cycle: int | None
    first_day: int | None
    level: str | None
    bag_id: str | None
    bag_number: int | None
    bag_state: str | None
    rate_ml_per_h: Decimal | None
    hours: int | None
    prepared_at: datetime | None
    storage: str | None
    room_hours: int | None
    cold_days: int | None
    taken_out_at: datetime | None
    last_event_at: datetime


@dataclass(frozen=True, slots=True)
class PatientHit:
    """A patient a search found."""

    patient: str
    name: str
    hospital_number: str
    second_identifier: str
    date_of_birth: date
    bed: str


@dataclass(frozen=True, slots=True)
class BagRow:
    """A bag: ``state`` is ``prepared``, ``checked``, ``check_failed`` or ``discarded``.

    ``taken_out_at`` is when it left the refrigerator, None where nobody said so.
    """

    bag: str
    patient: str
    cycle: int
    first_day: int
    level: str
    bag_number: int
    state: str
    rate_ml_per_h: Decimal
    bag_hours: int
    prepared_at: datetime
    storage: str
    room_hours: int
    cold_days: int
    labels_printed: int
    taken_out_at: datetime | None


_BOARD = """
SELECT p.patient, p.bed, p.name, p.hospital_number, p.date_of_birth,
    p.weight_kg, p.height_cm, p.weighed_at,
    b.cycle, b.first_day, b.level, b.bag, b.bag_number, b.state, b.rate_ml_per_h,
    b.bag_hours, b.prepared_at, b.storage, b.room_hours, b.cold_days,
    b.taken_out_at, p.last_event_at
FROM read_patients AS p
LEFT JOIN read_bags AS b ON b.rowid = (
    SELECT rowid FROM read_bags
    WHERE patient = p.patient AND state IN ('prepared', 'checked')
    ORDER BY prepared_at DESC, rowid DESC LIMIT 1
)
WHERE p.name IS NOT NULL
ORDER BY p.bed, p.folded_name, p.patient
"""
_ANYBODY = "SELECT 1 FROM read_patients WHERE name IS NOT NULL LIMIT 1"
_PATIENTS = """
SELECT patient, name, hospital_number, second_identifier, date_of_birth, bed, folded_name,
    search_text
FROM read_patients WHERE name IS NOT NULL ORDER BY folded_name, patient
"""
_BAG_COLUMNS = (
    "bag, patient, cycle, first_day, level, bag_number, state, rate_ml_per_h, bag_hours, "
    "prepared_at, storage, room_hours, cold_days, labels_printed, taken_out_at"
)
_BAGS = f"""
SELECT {_BAG_COLUMNS} FROM read_bags WHERE patient = ? ORDER BY prepared_at, rowid
"""  # noqa: S608
_BAG = f"SELECT {_BAG_COLUMNS} FROM read_bags WHERE bag = ? ORDER BY rowid LIMIT 1"  # noqa: S608
_TAKEN = """
SELECT patient FROM read_patients WHERE folded_number = ? ORDER BY patient LIMIT 1
"""


class ReadModels:
    """The lists across the patients of one ward file."""

    def __init__(self, database: Database, projection: Projection) -> None:
        self._database = database
        self._projection = projection

    def board(self) -> tuple[BoardRow, ...]:
        """Every registered patient, by bed and then name."""
        return tuple(_record(BoardRow, row) for row in self._database.rows(_BOARD))

    def open_courses(self, patient: str | None = None) -> dict[str, tuple[Entry, ...]]:
        """The standing entries of every course that has not ended, by patient, as recorded.

        They are those of the newest cycle, without handwriting. ``patient`` asks for one child.
        """
        return open_courses(self._database, patient)

    def has_open_courses(self) -> bool:
        """Whether any child's course has not ended."""
        return has_open_courses(self._database)

    def ended_courses(self) -> dict[str, int]:
        """The number of the newest cycle, by patient, where that cycle has ended."""
        return ended_courses(self._database)

    def is_empty(self) -> bool:
        """Whether nobody was ever registered on this ward."""
        return self._database.row(_ANYBODY) is None

    def search(self, text: str) -> tuple[PatientHit, ...]:
        """Patients whose name, hospital number or second identifier has every word of ``text``.

        Case, marks and dotted or dotless i do not matter. Names that begin with the text
        come first, then by name. An empty text finds everybody.
        """
        words, whole = words_to_find(text), fold(text)
        rows = self._database.rows(_PATIENTS)
        found = [row for row in rows if all(word in row[7] for word in words)]
        found.sort(key=lambda row: not row[6].startswith(whole))
        return tuple(_record(PatientHit, row[:6]) for row in found)

    def bags(self, patient: str) -> tuple[BagRow, ...]:
        """Every bag ever prepared for a patient, oldest first, with what became of it."""
        return tuple(_record(BagRow, row) for row in self._database.rows(_BAGS, (patient,)))

    def bag(self, bag_id: str) -> BagRow | None:
        """The bag with this id, or None."""
        row = self._database.row(_BAG, (bag_id,))
        return None if row is None else _record(BagRow, row)

    def hospital_number_taken(self, number: str) -> str | None:
        """The patient who has this hospital number already, however it is spelt, or None."""
        folded = fold(number)
        row = self._database.row(_TAKEN, (folded,)) if folded else None
        return None if row is None else str(row[0])

    def rebuild(self) -> None:
        """Drop all lists and make them anew from the journal, all or nothing."""
        self._projection.rebuild()


_READERS: dict[str, Callable[[str], object]] = {
    "date_of_birth": date.fromisoformat,
    "weight_kg": Decimal,
    "height_cm": Decimal,
    "rate_ml_per_h": Decimal,
    "weighed_at": time_of,
    "prepared_at": time_of,
    "last_event_at": time_of,
    "taken_out_at": time_of,
}
_Record = TypeVar("_Record", BoardRow, PatientHit, BagRow)


def _record(kind: type[_Record], row: tuple[Any, ...]) -> _Record:
    """``row``, whose columns stand in the order of the record's fields, as that record."""
    values = list(row)
    for place, read in _places_to_read(tuple(kind.__annotations__)):
        if values[place] is not None:
            values[place] = read(values[place])
    return kind(*values)


@cache
def _places_to_read(names: tuple[str, ...]) -> tuple[tuple[int, Callable[[str], object]], ...]:
    """The columns of ``names`` that do not stand in the file as they are, with their readers."""
    return tuple((place, _READERS[name]) for place, name in enumerate(names) if name in _READERS)
