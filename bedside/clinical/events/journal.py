"""How does an event stand in the journal? Its entry, its bytes, and the closed union.

A mistake is mended by an :class:`EntryCorrected` that names it, and both stay visible. An
event of a kind this version does not know is kept as :class:`UnknownEvent`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import msgspec

from bedside.clinical.events.bags import (
    BagChecked,
    BagCheckFailed,
    BagDiscarded,
    BagPrepared,
    LabelPrinted,
)
from bedside.clinical.events.bedside_check import BedsideChecked, PumpRead
from bedside.clinical.events.course import (
    BagChanged,
    BagFinished,
    CycleCompleted,
    CycleOrdered,
    DoseStepped,
    DrugGiven,
    InfusionInterrupted,
    InfusionResumed,
    InfusionStarted,
    InterruptionExplained,
    TreatmentDiscontinued,
)
from bedside.clinical.events.daily_log import (
    AdviceAnswered,
    ClockAcknowledged,
    DayLogged,
    HandedOver,
)
from bedside.clinical.events.patient import PatientMeasured, PatientRegistered
from bedside.clinical.events.pharmacy import (
    BagsPlanned,
    BagTakenOut,
    LeftOverUsed,
    VialLeftOver,
    VialPriceSet,
    WasteRecorded,
)
from bedside.clinical.events.records import EventRecord
from bedside.clinical.events.ward import (
    PersonAdded,
    PersonChanged,
    ProtocolSigned,
    WardChanged,
    WardCreated,
)

CorrectableEvent = (
    PatientRegistered
    | PatientMeasured
    | CycleOrdered
    | InfusionStarted
    | BagChanged
    | BagFinished
    | InfusionInterrupted
    | InterruptionExplained
    | InfusionResumed
    | DoseStepped
    | CycleCompleted
    | TreatmentDiscontinued
    | DrugGiven
    | DayLogged
)


class EntryCorrected(EventRecord, frozen=True, tag="entry_corrected"):
    """An entry was wrong. ``replacement`` None withdraws it; otherwise it stands instead.

    ``happened_at`` is when it really took place, where the time was wrong too.
    ``second_person`` names who agreed, where one name is not enough (undoing an end of
    treatment).
    """

    corrects: str
    reason: str
    replacement: CorrectableEvent | None
    happened_at: datetime | None = None
    second_person: str = ""


@dataclass(frozen=True, slots=True)
class UnknownEvent:
    """An event written by a newer version: kept byte for byte, shown, never dropped."""

    kind: str
    payload: bytes


KnownEvent = (
    WardCreated
    | WardChanged
    | PersonAdded
    | PersonChanged
    | ProtocolSigned
    | CorrectableEvent
    | BagPrepared
    | BagChecked
    | BagCheckFailed
    | BagDiscarded
    | LabelPrinted
    | AdviceAnswered
    | ClockAcknowledged
    | HandedOver
    | BedsideChecked
    | PumpRead
    | BagsPlanned
    | BagTakenOut
    | WasteRecorded
    | VialLeftOver
    | LeftOverUsed
    | VialPriceSet
    | BedsideChecked
    | PumpRead
    | EntryCorrected
)
Event = KnownEvent | UnknownEvent


@dataclass(frozen=True, slots=True)
class Entry:
    """An event with its circumstances. Times are aware and in UTC.

    ``happened_at`` is when it took place, ``recorded_at`` when it was entered; ``device``
    and ``device_seq`` name its place in the chain of the PC that wrote it.
    """

    event_id: str
    patient: str | None
    happened_at: datetime
    recorded_at: datetime
    recorded_by: str
    device: str
    device_seq: int
    event: Event


_decoder: msgspec.json.Decoder[KnownEvent] = msgspec.json.Decoder(KnownEvent)
_encoder = msgspec.json.Encoder(order="sorted", decimal_format="string")


def kind_of(event: Event) -> str:
    """The tag under which the event stands in the journal, such as ``bag_prepared``."""
    if isinstance(event, UnknownEvent):
        return event.kind
    return str(event.__struct_config__.tag)


def encode_event(event: Event) -> bytes:
    """The canonical bytes of an event: keys sorted, decimals as text, UTF-8."""
    if isinstance(event, UnknownEvent):
        return event.payload
    return _encoder.encode(event)


_KNOWN_KINDS = frozenset(
    str(event_type.__struct_config__.tag) for event_type in KnownEvent.__args__
)


def decode_event(kind: str, payload: bytes) -> Event:
    """The event behind journal bytes.

    A kind this version does not know gives an :class:`UnknownEvent`. Bytes of a known
    kind that do not fit its record raise ``msgspec.ValidationError``: the file is damaged.
    """
    if kind not in _KNOWN_KINDS:
        return UnknownEvent(kind, payload)
    return _decoder.decode(payload)
