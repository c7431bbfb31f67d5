"""Entries of one example child, as the journal would give them back."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

from bedside.clinical.events import (
    BagPrepared,
    BagRecord,
    Entry,
    EntryCorrected,
    Event,
    FillChoice,
    Indication,
    OrderRecord,
    PatientMeasured,
    PatientRegistered,
    ProtocolStamp,
    Sex,
    StepDone,
    Storage,
    SuppliedItem,
)
from tests.support.rules import NOON

CHILD = PatientRegistered(
    "Örnek Hasta 1",
    "H-1",
    "K-1",
    date(2018, 5, 14),
    Sex.FEMALE,
    "",
    "3",
    "B-ALL",
    Indication.RELAPSED_REFRACTORY,
)
ITEM = SuppliedItem("L-1", date(2027, 1, 31))


def entry(number: int, event: Event, happened_at: datetime | None = None) -> Entry:
    """The entry ``e-number``, recorded that many minutes after noon."""
    recorded_at = NOON + timedelta(minutes=number)
    happened = happened_at or recorded_at
    return Entry(f"e-{number}", "p-1", happened, recorded_at, f"u-{number}", "pc", number, event)


def weighed(weight_kg: str, height_cm: str = "110") -> PatientMeasured:
    return PatientMeasured(Decimal(weight_kg), Decimal(height_cm))


def corrected(
    number: int, replacement: PatientRegistered | PatientMeasured | None
) -> EntryCorrected:
    return EntryCorrected(f"e-{number}", "typing error", replacement)


def prepared(bag: str = "b-1", number: int = 1) -> BagPrepared:
    """A 96 h bag at the full level, with everything a bag's record holds."""
    order = OrderRecord(
        indication=Indication.RELAPSED_REFRACTORY,
        cycle=1,
        first_day=8,
        weight_kg=Decimal(20),
        height_cm=Decimal(110),
        weighed_at=NOON,
        bsa_formula="mosteller",
        bsa_m2=Decimal("0.78"),
        basis="per_m2",
        level="full",
        dose_per_m2_mcg_per_day=Decimal(15),
        dose_mcg_per_day=Decimal("11.7"),
    )
    return BagPrepared(
        bag=bag,
        bag_number=number,
        order=order,
        content=_content(),
        vials=(ITEM, ITEM),
        diluent=ITEM,
        stabilizer=ITEM,
        steps=(StepDone("saline_bag", NOON),),
        storage=Storage.COLD,
        prepared_at=NOON + timedelta(hours=number),
        planned_connect_at=NOON + timedelta(days=1),
        protocol=ProtocolStamp("tr-review", "2023", "0" * 64),
    )


def _content() -> BagRecord:
    return BagRecord(
        method="mass_balance",
        fill=FillChoice.AS_SUPPLIED,
        bag_hours=96,
        rate_ml_per_h=Decimal("2.5"),
        diluent_ml=Decimal(270),
        stabilizer_ml=Decimal("5.5"),
        top_up_ml=None,
        drug_ml_exact=Decimal("4.3659"),
        drug_ml=Decimal("4.4"),
        vials=2,
        bag_volume_ml=Decimal("279.9"),
        drug_mcg_in_bag=Decimal(55),
        delivered_mcg_per_day=Decimal("11.79"),
        difference_percent=Decimal("0.8"),
        infused_ml=Decimal(240),
        left_over_ml=Decimal("39.9"),
        priming_ml=Decimal(15),
        flush_10_ml_hours=Decimal(4),
        room_hours=96,
        cold_days=10,
        cross_check_drug_ml=None,
    )
