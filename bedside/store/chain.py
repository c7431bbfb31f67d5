"""Was an entry changed after it was written? The digest chain of each device.

Every device numbers its own entries from 1 and seals each with SHA-256 over the digest
before it and the entry's bytes, so one changed, removed or inserted entry breaks every
digest after it. The local row number ``seq`` is not sealed: it differs between PCs.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import msgspec

from bedside.clinical.events import Entry, decode_event
from bedside.store.errors import EntryUnreadable

FIRST_PREVIOUS = "0" * 64
"""What the first entry of a device names as the digest before it."""

COLUMNS = (
    "seq, event_id, device, device_seq, patient, kind, happened_at, recorded_at, "
    "recorded_by, payload, previous_digest, digest"
)


@dataclass(frozen=True, slots=True)
class JournalRow:
    """A row of the journal as it stands in the file; times are UTC text."""

    seq: int
    event_id: str
    device: str
    device_seq: int
    patient: str | None
    kind: str
    happened_at: str
    recorded_at: str
    recorded_by: str
    payload: bytes
    previous_digest: str
    digest: str

    def entry(self) -> Entry:
        """The row read. Raises EntryUnreadable if its payload does not fit its kind."""
        try:
            event = decode_event(self.kind, self.payload)
        except msgspec.DecodeError as damage:
            raise EntryUnreadable(self.seq, str(damage)) from damage
        return Entry(
            event_id=self.event_id,
            patient=self.patient,
            happened_at=time_of(self.happened_at),
            recorded_at=time_of(self.recorded_at),
            recorded_by=self.recorded_by,
            device=self.device,
            device_seq=self.device_seq,
            event=event,
        )

    def sealed_digest(self) -> str:
        """The digest this row ought to carry."""
        sealed = hashlib.sha256(self.previous_digest.encode())
        for field in (
            self.event_id,
            self.device,
            str(self.device_seq),
            self.patient,
            self.kind,
            self.happened_at,
            self.recorded_at,
            self.recorded_by,
            self.payload,
        ):
            sealed.update(_framed(field))
        return sealed.hexdigest()

    def sealed(self) -> JournalRow:
        """The same row carrying its digest."""
        return replace(self, digest=self.sealed_digest())

    def without_seq(self) -> tuple[str | int | bytes | None, ...]:
        """The row's fields in the order of :data:`COLUMNS`, but for the row number."""
        return (
            self.event_id,
            self.device,
            self.device_seq,
            self.patient,
            self.kind,
            self.happened_at,
            self.recorded_at,
            self.recorded_by,
            self.payload,
            self.previous_digest,
            self.digest,
        )


def _framed(field: str | bytes | None) -> bytes:
    """A field with its length before it, so that no two lists of fields look alike."""
    if field is None:
        return b"-:"
    content = field.encode() if isinstance(field, str) else field
    return b"%d:%b" % (len(content), content)


def text_of(moment: datetime) -> str:
    """An aware time as UTC text that sorts as the time does. ValueError if it is naive."""
    if moment.tzinfo is None:
        raise ValueError(f"a time without its zone: {moment}")
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def time_of(text: str) -> datetime:
    """The aware UTC time behind :func:`text_of`."""
    return datetime.fromisoformat(text)


def new_event_id(recorded_at: datetime) -> str:
    """A UUID of version 7: ordered by time to the millisecond, otherwise random."""
    milliseconds = int(recorded_at.timestamp() * 1000)
    bits = (milliseconds & (1 << 48) - 1) << 80 | secrets.randbits(80)
    bits = bits & ~(0xF << 76) | 7 << 76
    bits = bits & ~(0x3 << 62) | 2 << 62
    digits = f"{bits:032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
