"""What does an entry change in the lists across patients? It fills the read tables.

Incremental filling and rebuilding go through the same statements, so they cannot come to
different answers: a rebuild replays each patient's standing entries in order, and a
correction replays its own patient.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from bedside.clinical.corrections import standing_entries
from bedside.clinical.events import (
    BagChecked,
    BagCheckFailed,
    BagDiscarded,
    BagPrepared,
    BagTakenOut,
    Entry,
    EntryCorrected,
    LabelPrinted,
    PatientMeasured,
    PatientRegistered,
)
from bedside.store.chain import COLUMNS, JournalRow, text_of
from bedside.store.connection import Database
from bedside.store.course_entries import carry_course_entry, forget_course_entries
from bedside.store.search_text import fold
from bedside.store.tables import recreate_read_tables

_TOUCH = """
INSERT INTO read_patients (patient, last_event_at) VALUES (?, ?)
ON CONFLICT (patient) DO UPDATE SET last_event_at = max(last_event_at, excluded.last_event_at)
"""
_REGISTER = """
UPDATE read_patients SET name = ?, hospital_number = ?, second_identifier = ?,
    date_of_birth = ?, bed = ?, folded_name = ?, folded_number = ?, search_text = ?
WHERE patient = ?
"""
_MEASURE = """
UPDATE read_patients SET weight_kg = ?, height_cm = ?, weighed_at = ?
WHERE patient = ? AND (weighed_at IS NULL OR weighed_at <= ?)
"""
_PREPARE = """
INSERT OR REPLACE INTO read_bags (patient, bag, cycle, first_day, level, bag_number, state,
    rate_ml_per_h, bag_hours, prepared_at, storage, room_hours, cold_days)
VALUES (?, ?, ?, ?, ?, ?, 'prepared', ?, ?, ?, ?, ?, ?)
"""
# A discarded bag never comes back.
_CHECKED = """
UPDATE read_bags SET state = 'checked' WHERE patient = ? AND bag = ? AND state <> 'discarded'
"""
_CHECK_FAILED = """
UPDATE read_bags SET state = 'check_failed'
WHERE patient = ? AND bag = ? AND state <> 'discarded'
"""
_DISCARDED = "UPDATE read_bags SET state = 'discarded' WHERE patient = ? AND bag = ?"
_PRINTED = """
UPDATE read_bags SET labels_printed = labels_printed + 1 WHERE patient = ? AND bag = ?
"""
_TAKEN_OUT = """
UPDATE read_bags SET taken_out_at = min(coalesce(taken_out_at, ?), ?)
WHERE patient = ? AND bag = ?
"""
_OF_BAG = {
    BagChecked: _CHECKED,
    BagCheckFailed: _CHECK_FAILED,
    BagDiscarded: _DISCARDED,
    LabelPrinted: _PRINTED,
}
_OF_PATIENT = f"SELECT {COLUMNS} FROM journal WHERE patient = ? ORDER BY seq"  # noqa: S608
_OF_ALL_PATIENTS = (
    f"SELECT {COLUMNS} FROM journal INDEXED BY journal_patient "  # noqa: S608
    "WHERE patient IS NOT NULL ORDER BY patient, seq"
)


class Projection:
    """Fills the read tables of one ward file; call inside a transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def apply(self, entry: Entry) -> None:
        """Carry one new entry into the read tables; its row must stand in the journal."""
        if entry.patient is None:
            return
        if isinstance(entry.event, EntryCorrected):
            self._replay(entry.patient)
        else:
            self._touch(entry.patient, (entry,))
            self._carry(entry.patient, entry)

    def rebuild(self) -> None:
        """Drop the read tables and fill them again from the whole journal."""
        with self._database.writing():
            recreate_read_tables(self._database)
            rows = (JournalRow(*row) for row in self._database.stream(_OF_ALL_PATIENTS))
            for patient, of_patient in groupby(rows, key=lambda row: row.patient):
                if patient is not None:
                    self._fill(patient, tuple(row.entry() for row in of_patient))

    def _replay(self, patient: str) -> None:
        rows = self._database.rows(_OF_PATIENT, (patient,))
        self._database.execute("DELETE FROM read_bags WHERE patient = ?", (patient,))
        self._database.execute("DELETE FROM read_patients WHERE patient = ?", (patient,))
        forget_course_entries(self._database, patient)
        self._fill(patient, tuple(JournalRow(*row).entry() for row in rows))

    def _fill(self, patient: str, entries: Sequence[Entry]) -> None:
        self._touch(patient, entries)
        for entry in standing_entries(entries):
            self._carry(patient, entry)

    def _touch(self, patient: str, entries: Sequence[Entry]) -> None:
        newest = max(entry.happened_at for entry in entries)
        self._database.execute(_TOUCH, (patient, text_of(newest)))

    def _carry(self, patient: str, entry: Entry) -> None:
        change = _change(patient, entry)
        if change is not None:
            self._database.execute(*change)
        carry_course_entry(self._database, patient, entry)


_Change = tuple[str, tuple[object, ...]]


def _change(patient: str, entry: Entry) -> _Change | None:
    """The statement an entry asks for, or None if no list across patients shows it."""
    event = entry.event
    match event:
        case PatientRegistered():
            return _registered(patient, event)
        case PatientMeasured():
            weighed_at = text_of(entry.happened_at)
            weight, height = str(event.weight_kg), str(event.height_cm)
            return _MEASURE, (weight, height, weighed_at, patient, weighed_at)
        case BagPrepared():
            return _prepared(patient, event)
        case BagTakenOut():
            at = text_of(entry.happened_at)
            return _TAKEN_OUT, (at, at, patient, event.bag)
        case BagChecked() | BagCheckFailed() | BagDiscarded() | LabelPrinted():
            return _OF_BAG[type(event)], (patient, event.bag)
        case _:
            return None


def _registered(patient: str, event: PatientRegistered) -> _Change:
    words = (event.name, event.hospital_number, event.second_identifier)
    return _REGISTER, (
        *words,
        event.date_of_birth.isoformat(),
        event.bed,
        fold(event.name),
        fold(event.hospital_number),
        " ".join(fold(word) for word in words),
        patient,
    )


def _prepared(patient: str, event: BagPrepared) -> _Change:
    order, content = event.order, event.content
    return _PREPARE, (
        patient,
        event.bag,
        order.cycle,
        order.first_day,
        order.level,
        event.bag_number,
        str(content.rate_ml_per_h),
        content.bag_hours,
        text_of(event.prepared_at),
        event.storage.value,
        content.room_hours,
        content.cold_days,
    )
