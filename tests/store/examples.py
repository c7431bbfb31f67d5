"""Events and times the store's tests share; all of them invented."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from bedside.clinical.events import (
    BagPrepared,
    BagRecord,
    Event,
    FillChoice,
    Indication,
    OrderRecord,
    PatientMeasured,
    PatientRegistered,
    ProtocolStamp,
    Sex,
    Storage,
    SuppliedItem,
)
from bedside.store.journal import NewEntry

KEY = bytes(range(32))
START = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)


def at(minutes: int) -> datetime:
    return START + timedelta(minutes=minutes)


def new(patient: str | None, event: Event, minutes: int = 0) -> NewEntry:
    return NewEntry(patient, at(minutes), "nurse-1", event)


def registered(
    name: str = "Örnek Hasta 1", number: str = "H-1001", bed: str = "1"
) -> PatientRegistered:
    return PatientRegistered(
        name=name,
        hospital_number=number,
        second_identifier="99000000001",
        date_of_birth=date(2019, 5, 4),
        sex=Sex.FEMALE,
        allergies="",
        bed=bed,
        diagnosis="B-ALL",
        indication=Indication.RELAPSED_REFRACTORY,
    )


def measured(weight_kg: str = "18.20", height_cm: str = "110") -> PatientMeasured:
    return PatientMeasured(Decimal(weight_kg), Decimal(height_cm))


def prepared(bag: str = "bag-1", minutes: int = 60, number: int = 1) -> BagPrepared:
    item = SuppliedItem("LOT1", date(2027, 1, 31))
    return BagPrepared(
        bag=bag,
        bag_number=number,
        order=_order(),
        content=_content(),
        vials=(item,),
        diluent=item,
        stabilizer=item,
        steps=(),
        storage=Storage.COLD,
        prepared_at=at(minutes),
        planned_connect_at=at(minutes + 60),
        protocol=ProtocolStamp("tr-review", "1", "0" * 64),
    )


def _order() -> OrderRecord:
    return OrderRecord(
        indication=Indication.RELAPSED_REFRACTORY,
        cycle=1,
        first_day=1,
        weight_kg=Decimal("18.20"),
        height_cm=Decimal("110"),
        weighed_at=START,
        bsa_formula="mosteller",
        bsa_m2=Decimal("0.746"),
        basis="per_m2",
        level="step",
        dose_per_m2_mcg_per_day=Decimal("5"),
        dose_mcg_per_day=Decimal("3.73"),
    )


def _content() -> BagRecord:
    return BagRecord(
        method="table",
        fill=FillChoice.EXACT_INTO_EMPTY,
        bag_hours=48,
        rate_ml_per_h=Decimal("5.0"),
        diluent_ml=Decimal("250"),
        stabilizer_ml=Decimal("5.5"),
        top_up_ml=None,
        drug_ml_exact=None,
        drug_ml=Decimal("0.70"),
        vials=1,
        bag_volume_ml=Decimal("256.2"),
        drug_mcg_in_bag=Decimal("8.75"),
        delivered_mcg_per_day=Decimal("3.75"),
        difference_percent=Decimal("0.5"),
        infused_ml=Decimal("240"),
        left_over_ml=Decimal("16.2"),
        priming_ml=Decimal("6"),
        flush_10_ml_hours=Decimal("2"),
        room_hours=96,
        cold_days=10,
        cross_check_drug_ml=None,
    )
