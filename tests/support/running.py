"""A child whose infusion runs, written straight into the journal."""

from __future__ import annotations

from decimal import Decimal

from bedside.clinical.events import (
    CycleOrdered,
    DayLogged,
    DoseStepped,
    GradeRecord,
    Indication,
    InfusionStarted,
    KnownEvent,
    Level,
)
from bedside.services.refused import EntryRefused
from tests.support.ward import OpenWard

RATE = Decimal("2.5")


def write(ward: OpenWard, patient: str, *events: KnownEvent) -> None:
    """Entries of the nurse, at the time of the ward's clock."""
    for event in events:
        assert not isinstance(ward.nurse.record(patient, event), EntryRefused)


def ordered(ward: OpenWard, cycle: int = 1) -> CycleOrdered:
    """A physician's order for the child of 16 kg."""
    return CycleOrdered(
        cycle=cycle,
        indication=Indication.RELAPSED_REFRACTORY,
        planned_start_at=ward.clock(),
        weight_kg=Decimal(16),
        height_cm=Decimal(101),
        weighed_at=ward.clock(),
        bsa_formula="mosteller",
        bsa_m2=Decimal("0.67"),
        weight_band="under",
        protocol=ward.physician.protocol.stamp,
    )


def running_child(ward: OpenWard) -> str:
    """A child whose full level has run for a day."""
    patient = ward.child()
    write(ward, patient, ordered(ward), InfusionStarted(1, Level.STEP, None, RATE))
    ward.clock.advance(days=7)
    write(ward, patient, DoseStepped(1, None, RATE))
    ward.clock.advance(days=1)
    return patient


def neurological(grade: int) -> DayLogged:
    """A log that grades the nervous system."""
    return DayLogged(1, grades=(GradeRecord("neurological", "icans", grade, "ctcae", "5.0"),))
