"""What are events made of? The parts that several of them share."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import msgspec

from bedside.clinical.events.vocabulary import FillChoice, Indication


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of an event."""


class EventRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind"):
    """An event of the ward or of one patient."""


class ProtocolStamp(Record, frozen=True):
    """Which rules a decision was made with: id, edition and SHA-256 of the file."""

    id: str
    edition: str
    digest: str


class SuppliedItem(Record, frozen=True, omit_defaults=True):
    """One vial, diluent bag or stabilizer as its pack names it.

    ``gtin`` and ``serial`` are known only where the pack's code was scanned.
    """

    lot: str
    expiry: date
    gtin: str = ""
    serial: str = ""


class StepDone(Record, frozen=True):
    """A step of the preparation and when it was ticked (UTC)."""

    step: str
    at: datetime


class Confirmation(Record, frozen=True):
    """A question the rules asked of the person, and that person's named answer."""

    code: str
    person: str
    reason: str


class OrderRecord(Record, frozen=True):
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


class BagRecord(Record, frozen=True):
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
