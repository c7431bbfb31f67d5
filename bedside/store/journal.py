"""How does a change reach the ward's truth? Only by being appended here.

The journal is append-only (the file's own triggers refuse anything else) and every
device seals its own numbered chain. An append and what it changes in the lists across
patients are one transaction: all or nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bedside.clinical.events import Entry, Event, encode_event, kind_of
from bedside.store.chain import (
    COLUMNS,
    FIRST_PREVIOUS,
    JournalRow,
    new_event_id,
    text_of,
    time_of,
)
from bedside.store.connection import Database
from bedside.store.errors import EntryUnreadable
from bedside.store.projection import Projection

Changed = Callable[[tuple[Entry, ...]], None]

_SELECT = f"SELECT {COLUMNS} FROM journal"  # noqa: S608
_HEAD = """
SELECT device_seq, digest FROM journal WHERE device = ? ORDER BY device_seq DESC LIMIT 1
"""
_HEADS = """
SELECT device, digest FROM journal WHERE (device, device_seq) IN (
    SELECT device, max(device_seq) FROM journal GROUP BY device
)
"""
_INSERT = """
INSERT INTO journal (event_id, device, device_seq, patient, kind, happened_at, recorded_at,
    recorded_by, payload, previous_digest, digest)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


_NEWER = f"{_SELECT} WHERE patient = ? AND seq > ? ORDER BY seq"
_PATIENTS_KEPT = 4


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read of one patient, up to the row ``seq``."""

    seq: int
    entries: tuple[Entry, ...]


_NOTHING_READ = _Read(0, ())


@dataclass(frozen=True, slots=True)
class NewEntry:
    """What somebody wants recorded; ``patient`` is None for an event of the ward."""

    patient: str | None
    happened_at: datetime
    recorded_by: str
    event: Event


class DamageKind(StrEnum):
    """What a check of the chains can find."""

    MISSING = "missing"
    """The numbers of the device jump: entries before this one are gone."""
    LINK = "link"
    """The entry does not follow the one before it."""
    DIGEST = "digest"
    """The entry is not what was sealed."""
    UNREADABLE = "unreadable"
    """The entry's payload does not fit its kind."""


@dataclass(frozen=True, slots=True)
class Damage:
    """A journal row that is not as it was written."""

    seq: int
    device: str
    what: DamageKind


class Journal:
    """The journal of one ward file, written as one device."""

    def __init__(
        self, database: Database, device: str, projection: Projection, on_change: list[Changed]
    ) -> None:
        self._database = database
        self._device = device
        self._projection = projection
        self._on_change = on_change
        self._read: dict[str, _Read] = {}

    def append(self, *new: NewEntry, recorded_at: datetime) -> tuple[Entry, ...]:
        """Record ``new`` in one transaction and return the entries once they are safe on disk.

        Raises NothingSaved if the disk or database refuses (no part is kept, the file
        stays usable) and ValueError for a time without its zone. Afterwards every
        callback of the ward file's ``on_change`` is told.
        """
        if not new:
            return ()
        with self._database.writing():
            device_seq, digest = self._head()
            entries = []
            for wanted in new:
                device_seq += 1
                row = self._sealed(wanted, recorded_at, device_seq, digest)
                digest = row.digest
                entries.append(self._insert(row, wanted.event))
        appended = tuple(entries)
        for tell in tuple(self._on_change):
            tell(appended)
        return appended

    def of_patient(self, patient: str) -> tuple[Entry, ...]:
        """Every entry of one patient, oldest first. Raises EntryUnreadable on damage.

        What was read once is kept for the patients looked at last: nothing of it can change,
        so only what came after it is read again. While nothing came, the very same tuple is
        returned: what was found from it still holds.
        """
        read = self._read.pop(patient, _NOTHING_READ)
        newer: list[Entry] = []
        last = read.seq
        # One by one: of a long journal only the entries are held, not its rows beside them.
        for fields in self._database.stream(_NEWER, (patient, read.seq)):
            row = JournalRow(*fields)
            newer.append(row.entry())
            last = row.seq
        if newer:
            read = _Read(last, (*read.entries, *newer))
        self._read[patient] = read
        while len(self._read) > _PATIENTS_KEPT:
            del self._read[next(iter(self._read))]
        return read.entries

    def of_ward(self) -> tuple[Entry, ...]:
        """Every entry of no patient: ward, people, protocols; oldest first."""
        rows = self._database.rows(f"{_SELECT} WHERE patient IS NULL ORDER BY seq")
        return tuple(JournalRow(*row).entry() for row in rows)

    def all(self) -> Iterator[Entry]:
        """Every entry, oldest first, one by one."""
        for row in self._database.stream(f"{_SELECT} ORDER BY seq"):
            yield JournalRow(*row).entry()

    def verify(self) -> tuple[Damage, ...]:
        """Compute every chain again; what is returned is not as it was written.

        A chain cut off at its end shows only against earlier :meth:`head_digests`.
        """
        damages: list[Damage] = []
        before: JournalRow | None = None
        for fields in self._database.stream(f"{_SELECT} ORDER BY device, device_seq"):
            row = JournalRow(*fields)
            if before is not None and before.device != row.device:
                before = None
            damages += (Damage(row.seq, row.device, what) for what in _damage(row, before))
            before = row
        return tuple(damages)

    def head_digests(self) -> dict[str, str]:
        """The digest of the newest entry of each device: a seal over all of them."""
        return {str(device): str(digest) for device, digest in self._database.rows(_HEADS)}

    def _head(self) -> tuple[int, str]:
        found = self._database.row(_HEAD, (self._device,))
        return (0, FIRST_PREVIOUS) if found is None else (int(found[0]), str(found[1]))

    def _sealed(
        self, wanted: NewEntry, recorded_at: datetime, device_seq: int, previous: str
    ) -> JournalRow:
        open_row = JournalRow(
            seq=0,
            event_id=new_event_id(recorded_at),
            device=self._device,
            device_seq=device_seq,
            patient=wanted.patient,
            kind=kind_of(wanted.event),
            happened_at=text_of(wanted.happened_at),
            recorded_at=text_of(recorded_at),
            recorded_by=wanted.recorded_by,
            payload=encode_event(wanted.event),
            previous_digest=previous,
            digest="",
        )
        return open_row.sealed()

    def _insert(self, row: JournalRow, event: Event) -> Entry:
        self._database.execute(_INSERT, row.without_seq())
        entry = Entry(
            event_id=row.event_id,
            patient=row.patient,
            happened_at=time_of(row.happened_at),
            recorded_at=time_of(row.recorded_at),
            recorded_by=row.recorded_by,
            device=row.device,
            device_seq=row.device_seq,
            event=event,
        )
        self._projection.apply(entry)
        return entry


def _damage(row: JournalRow, before: JournalRow | None) -> Iterator[DamageKind]:
    """What is wrong with a row that follows ``before`` in its device's chain."""
    previous_seq, previous_digest = (
        (0, FIRST_PREVIOUS) if before is None else (before.device_seq, before.digest)
    )
    if row.device_seq != previous_seq + 1:
        yield DamageKind.MISSING
    elif row.previous_digest != previous_digest:
        yield DamageKind.LINK
    if row.digest != row.sealed_digest():
        yield DamageKind.DIGEST
    try:
        row.entry()
    except EntryUnreadable:
        yield DamageKind.UNREADABLE
