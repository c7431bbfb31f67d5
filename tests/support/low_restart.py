"""A child whose infusion stands after a grade 3 neurotoxicity on the 9th infusion day."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from bedside.clinical.events import (
    CycleOrdered,
    DayLogged,
    DoseStepped,
    GradeRecord,
    Indication,
    InfusionInterrupted,
    InfusionStarted,
    KnownEvent,
    Level,
)
from bedside.services.at_work import WardAtWork
from bedside.services.refused import EntryRefused

_RATE = Decimal("2.5")


def stands_after_grade_3(at_work: WardAtWork, patient: str) -> None:
    """Cycle 1 ran 8 days and 5 hours, and stands for an hour now."""
    now = at_work.now()
    began = now - timedelta(days=8, hours=6)
    order = CycleOrdered(
        cycle=1,
        indication=Indication.RELAPSED_REFRACTORY,
        planned_start_at=began,
        weight_kg=Decimal(16),
        height_cm=Decimal(101),
        weighed_at=began,
        bsa_formula="mosteller",
        bsa_m2=Decimal("0.67"),
        weight_band="under",
        protocol=at_work.protocol.stamp,
    )
    stopped_at = now - timedelta(hours=1)
    grade = GradeRecord("neurological", "icans", 3, "ctcae", "5.0")
    told: tuple[tuple[KnownEvent, timedelta], ...] = (
        (order, timedelta(0)),
        (InfusionStarted(1, Level.STEP, None, _RATE), timedelta(0)),
        (DoseStepped(1, None, _RATE), timedelta(days=7)),
        (DayLogged(1, grades=(grade,)), stopped_at - began),
        (InfusionInterrupted(1), stopped_at - began),
    )
    for event, after in told:
        assert not isinstance(at_work.record(patient, event, began + after), EntryRefused)
