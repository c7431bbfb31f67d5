"""Which entries does the ward board need of a course? Those of the newest cycle, kept light.

The board folds them as the chart folds the journal, so both say the same. Rows of an
earlier cycle go when a later one begins, and the handwriting, which is heavy, stays in the
journal alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from bedside.clinical.events import (
    ClockAcknowledged,
    CycleCompleted,
    CycleEvent,
    DayLogged,
    DrugGiven,
    Entry,
    Event,
    InterruptionExplained,
    TreatmentDiscontinued,
    decode_event,
    encode_event,
    kind_of,
)
from bedside.store.chain import text_of, time_of
from bedside.store.connection import Database

COURSE_TABLES = (
    """
    CREATE TABLE read_courses (
        patient TEXT PRIMARY KEY,
        cycle INTEGER NOT NULL,
        ended_at TEXT
    ) STRICT
    """,
    """
    CREATE TABLE read_course_entries (
        patient TEXT NOT NULL,
        event_id TEXT NOT NULL,
        cycle INTEGER,
        kind TEXT NOT NULL,
        happened_at TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL,
        device TEXT NOT NULL,
        device_seq INTEGER NOT NULL,
        payload BLOB NOT NULL,
        PRIMARY KEY (patient, event_id)
    ) STRICT
    """,
)
_OF_CYCLE = CycleEvent | DayLogged
_OF_COURSE = _OF_CYCLE | InterruptionExplained | DrugGiven | ClockAcknowledged
_ENDS = CycleCompleted | TreatmentDiscontinued

_BEGIN = """
INSERT INTO read_courses (patient, cycle) VALUES (?, ?)
ON CONFLICT (patient) DO UPDATE SET cycle = excluded.cycle, ended_at = NULL
WHERE excluded.cycle > cycle
"""
_END = "UPDATE read_courses SET ended_at = ? WHERE patient = ? AND cycle = ?"
_NEWEST = "SELECT cycle FROM read_courses WHERE patient = ?"
_FORGET = "DELETE FROM read_course_entries WHERE patient = ? AND cycle < ?"
_KEEP = """
INSERT OR REPLACE INTO read_course_entries (patient, event_id, cycle, kind, happened_at,
    recorded_at, recorded_by, device, device_seq, payload)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_OPEN = """
SELECT e.patient, e.event_id, e.kind, e.happened_at, e.recorded_at, e.recorded_by, e.device,
    e.device_seq, e.payload
FROM read_course_entries AS e JOIN read_courses AS c ON c.patient = e.patient
WHERE c.ended_at IS NULL AND (? IS NULL OR e.patient = ?)
ORDER BY e.patient, e.recorded_at, e.device, e.device_seq
"""


def carry_course_entry(database: Database, patient: str, entry: Entry) -> None:
    """Keep ``entry`` for the board where it belongs to a course; call in a transaction."""
    event = entry.event
    if not isinstance(event, _OF_COURSE):
        return
    cycle = event.cycle if isinstance(event, _OF_CYCLE) else None
    if cycle is not None and not _is_of_newest(database, patient, cycle):
        return
    if isinstance(event, _ENDS):
        database.execute(_END, (text_of(entry.happened_at), patient, event.cycle))
    database.execute(_KEEP, _row(patient, cycle, entry))


def _is_of_newest(database: Database, patient: str, cycle: int) -> bool:
    """Whether ``cycle`` is the newest; a newer one begins and puts the old one away."""
    newest = database.row(_NEWEST, (patient,))
    if newest is not None and newest[0] >= cycle:
        return bool(newest[0] == cycle)
    database.execute(_BEGIN, (patient, cycle))
    database.execute(_FORGET, (patient, cycle))
    return True


def forget_course_entries(database: Database, patient: str) -> None:
    """Empty the patient's rows before they are filled anew."""
    database.execute("DELETE FROM read_course_entries WHERE patient = ?", (patient,))
    database.execute("DELETE FROM read_courses WHERE patient = ?", (patient,))


def open_courses(database: Database, patient: str | None = None) -> dict[str, tuple[Entry, ...]]:
    """The standing entries of every course that has not ended, by patient, as recorded.

    ``patient`` asks for one child alone.
    """
    found: dict[str, list[Entry]] = {}
    for row in database.rows(_OPEN, (patient, patient)):
        found.setdefault(row[0], []).append(_entry(row[0], row[1:]))
    return {patient: tuple(entries) for patient, entries in found.items()}


def has_open_courses(database: Database) -> bool:
    """Whether any course has not ended: asked before anything of a course is imported."""
    return database.row("SELECT 1 FROM read_courses WHERE ended_at IS NULL LIMIT 1") is not None


def ended_courses(database: Database) -> dict[str, int]:
    """The number of the newest cycle of every patient whose newest cycle has ended."""
    rows = database.rows("SELECT patient, cycle FROM read_courses WHERE ended_at IS NOT NULL")
    return {str(patient): int(cycle) for patient, cycle in rows}


def _row(patient: str, cycle: int | None, entry: Entry) -> tuple[object, ...]:
    return (
        patient,
        entry.event_id,
        cycle,
        kind_of(entry.event),
        text_of(entry.happened_at),
        text_of(entry.recorded_at),
        entry.recorded_by,
        entry.device,
        entry.device_seq,
        encode_event(_light(entry.event)),
    )


def _light(event: Event) -> Event:
    if isinstance(event, DayLogged) and event.handwriting is not None:
        return msgspec.structs.replace(event, handwriting=None)
    return event


def _entry(patient: str, row: Sequence[Any]) -> Entry:
    event_id, kind, happened_at, recorded_at, recorded_by, device, device_seq, payload = row
    return Entry(
        event_id=event_id,
        patient=patient,
        happened_at=time_of(happened_at),
        recorded_at=time_of(recorded_at),
        recorded_by=recorded_by,
        device=device,
        device_seq=device_seq,
        event=decode_event(kind, payload),
    )
