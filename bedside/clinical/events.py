"""What can happen on the ward? The closed set of facts the journal may hold.

An event says what happened, in the words of whoever recorded it; when it happened
and who recorded it stand around it in an :class:`Entry`. An event is never edited or
deleted: a mistake is mended by an :class:`EntryCorrected` that names it, and both stay
visible. The set only ever grows. An event of a kind this version does not know is kept
as :class:`UnknownEvent` and shown as such.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

import msgspec


class Sex(StrEnum):
    FEMALE = "female"
    MALE = "male"


class Indication(StrEnum):
    """Why the drug is given; it decides cycles and steps (clinical.md section 3)."""

    RELAPSED_REFRACTORY = "relapsed_refractory"
    MRD_POSITIVE = "mrd_positive"


class Role(StrEnum):
    NURSE = "nurse"
    PHARMACIST = "pharmacist"
    PHYSICIAN = "physician"
    ADMINISTRATOR = "administrator"


class FillChoice(StrEnum):
    """Which bag holds the diluent: the number most often got wrong (section 4)."""

    AS_SUPPLIED = "as_supplied"
    EXACT_INTO_EMPTY = "exact_into_empty"


class Storage(StrEnum):
    """Where the finished bag goes: it decides which stability clock runs (section 5)."""

    ROOM = "room"
    COLD = "cold"


class _Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of an event."""


class ProtocolStamp(_Record, frozen=True):
    """Which rules a decision was made with: id, edition and SHA-256 of the file."""

    id: str
    edition: str
    digest: str


class SuppliedItem(_Record, frozen=True):
    """One vial, diluent bag or stabilizer as its pack names it."""

    lot: str
    expiry: date


class StepDone(_Record, frozen=True):
    """A step of the preparation and when it was ticked (UTC)."""

    step: str
    at: datetime


class Confirmation(_Record, frozen=True):
    """A question the rules asked of the person, and that person's named answer."""

    code: str
    person: str
    reason: str


class OrderRecord(_Record, frozen=True):
    """The dose a bag was prepared for, as it was found that day."""

    indication: Indication
    cycle: int
    first_day: int
    weight_kg: Decimal
    height_cm: Decimal
    weighed_at: datetime
    bsa_formula: str
    bsa_m2: Decimal
    basis: str
    level: str
    dose_per_m2_mcg_per_day: Decimal | None
    dose_mcg_per_day: Decimal
    confirmations: tuple[Confirmation, ...] = ()


class BagRecord(_Record, frozen=True):
    """What stands in the bag and how it is run. Volumes in mL, drug in mcg."""

    method: str
    fill: FillChoice
    bag_hours: int
    rate_ml_per_h: Decimal
    diluent_ml: Decimal
    stabilizer_ml: Decimal
    top_up_ml: Decimal | None
    drug_ml_exact: Decimal | None
    drug_ml: Decimal
    vials: int
    bag_volume_ml: Decimal
    drug_mcg_in_bag: Decimal
    delivered_mcg_per_day: Decimal
    difference_percent: Decimal
    infused_ml: Decimal
    left_over_ml: Decimal
    priming_ml: Decimal
    flush_10_ml_hours: Decimal
    room_hours: int
    cold_days: int
    cross_check_drug_ml: Decimal | None
    warnings: tuple[str, ...] = ()


class _Event(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind"):
    """An event of the ward or of one patient."""


class WardCreated(_Event, frozen=True, tag="ward_created"):
    """A ward began its file. ``zone`` is an IANA name; ``training`` marks every paper."""

    name: str
    zone: str
    language: str
    protocol: str
    training: bool


class WardChanged(_Event, frozen=True, tag="ward_changed"):
    """The ward's name, language or protocol was changed by an administrator."""

    name: str
    language: str
    protocol: str


class PersonAdded(_Event, frozen=True, tag="person_added"):
    """Somebody may sign in from now on."""

    person: str
    name: str
    roles: tuple[Role, ...]


class PersonChanged(_Event, frozen=True, tag="person_changed"):
    """Name, roles or whether the person may still sign in."""

    person: str
    name: str
    roles: tuple[Role, ...]
    active: bool


class ProtocolSigned(_Event, frozen=True, tag="protocol_signed"):
    """A pharmacist or physician of the hospital verified a protocol file."""

    protocol: ProtocolStamp
    role: Role


class PatientRegistered(_Event, frozen=True, tag="patient_registered"):
    """Who the child is (section 2). Also used whole as the replacement in a correction."""

    name: str
    hospital_number: str
    second_identifier: str
    date_of_birth: date
    sex: Sex
    allergies: str
    bed: str
    diagnosis: str
    indication: Indication


class PatientMeasured(_Event, frozen=True, tag="patient_measured"):
    """Weight and height as read off scale and stadiometer."""

    weight_kg: Decimal
    height_cm: Decimal


class BagPrepared(_Event, frozen=True, tag="bag_prepared"):
    """A bag was made; it may not be connected before somebody else has checked it.

    ``bag`` names the bag for ever (its code is on the label), ``bag_number`` counts
    within the cycle. ``prepared_at`` starts the bag's clocks.
    """

    bag: str
    bag_number: int
    order: OrderRecord
    content: BagRecord
    vials: tuple[SuppliedItem, ...]
    diluent: SuppliedItem
    stabilizer: SuppliedItem
    steps: tuple[StepDone, ...]
    storage: Storage
    prepared_at: datetime
    planned_connect_at: datetime
    protocol: ProtocolStamp


class BagChecked(_Event, frozen=True, tag="bag_checked"):
    """A second person measured the same volume and rate by themselves."""

    bag: str
    drug_ml: Decimal
    rate_ml_per_h: Decimal


class BagCheckFailed(_Event, frozen=True, tag="bag_check_failed"):
    """The second person read another volume or rate: the bag is stopped."""

    bag: str
    drug_ml: Decimal
    rate_ml_per_h: Decimal


class BagDiscarded(_Event, frozen=True, tag="bag_discarded"):
    """A prepared bag will never be given."""

    bag: str
    reason: str


class LabelPrinted(_Event, frozen=True, tag="label_printed"):
    """A label left the program. ``copy_number`` 0 is the first, k the k-th reprint."""

    bag: str
    paper: str
    copy_number: int
    how: str
    reason: str


class EntryCorrected(_Event, frozen=True, tag="entry_corrected"):
    """An entry was wrong. ``replacement`` None withdraws it; otherwise it stands instead."""

    corrects: str
    reason: str
    replacement: PatientRegistered | PatientMeasured | None


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
    | PatientRegistered
    | PatientMeasured
    | BagPrepared
    | BagChecked
    | BagCheckFailed
    | BagDiscarded
    | LabelPrinted
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
