"""A child's course as the journal holds it: entries by the hour after the start."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from bedside.clinical.events import (
    BagChanged,
    BagFinished,
    CorrectableEvent,
    CycleCompleted,
    CycleOrdered,
    DoseStepped,
    Entry,
    EntryCorrected,
    Event,
    InfusionInterrupted,
    InfusionResumed,
    InfusionStarted,
    InterruptionCause,
    InterruptionExplained,
    Level,
    TechnicalKind,
    TreatmentDiscontinued,
)
from tests.support.chart_entries import entry
from tests.support.course_events import ORDERED
from tests.support.courses import at

RATE = Decimal("2.5")


def told(number: int, hours: float, event: Event) -> Entry:
    """The entry ``e-number`` of something that happened so many hours after the start.

    It is recorded in the order of its number, whatever it tells of.
    """
    recorded_at = at(0) + timedelta(days=100, minutes=number)
    return replace(entry(number, event, at(hours)), recorded_at=recorded_at)


def ordered(cycle: int = 1) -> CycleOrdered:
    return CycleOrdered(
        cycle=cycle,
        indication=ORDERED.indication,
        planned_start_at=ORDERED.planned_start_at,
        weight_kg=ORDERED.weight_kg,
        height_cm=ORDERED.height_cm,
        weighed_at=ORDERED.weighed_at,
        bsa_formula=ORDERED.bsa_formula,
        bsa_m2=ORDERED.bsa_m2,
        weight_band=ORDERED.weight_band,
        protocol=ORDERED.protocol,
    )


def start(bag: str | None = "b-1", level: Level = Level.STEP, cycle: int = 1) -> InfusionStarted:
    return InfusionStarted(cycle, level, bag, RATE)


def change(bag: str | None) -> BagChanged:
    return BagChanged(1, bag, RATE)


def finish(bag: str | None, left_over_ml: int = 40) -> BagFinished:
    return BagFinished(1, bag, Decimal(left_over_ml))


def stop(
    cause: InterruptionCause | None = None, kind: TechnicalKind | None = None, note: str = ""
) -> InfusionInterrupted:
    return InfusionInterrupted(1, cause, kind, note)


def explain(
    number: int,
    cause: InterruptionCause,
    kind: TechnicalKind | None = None,
    note: str = "",
) -> InterruptionExplained:
    """Why the pump stood at the entry ``e-number``."""
    return InterruptionExplained(f"e-{number}", cause, kind, note)


def resume(bag: str | None = None, level: Level = Level.STEP) -> InfusionResumed:
    return InfusionResumed(1, level, bag, RATE)


def step(bag: str | None = "b-2") -> DoseStepped:
    return DoseStepped(1, bag, RATE)


def complete(cycle: int = 1) -> CycleCompleted:
    return CycleCompleted(cycle)


def discontinue(cycle: int = 1) -> TreatmentDiscontinued:
    return TreatmentDiscontinued(cycle, "neuro-4")


def correct(
    number: int, replacement: CorrectableEvent | None, hours: float | None = None, second: str = ""
) -> EntryCorrected:
    """What stands instead of the entry ``e-number``, and when it really was."""
    when = None if hours is None else at(hours)
    return EntryCorrected(f"e-{number}", "typing error", replacement, when, second)


# A cycle 1 with two pauses, a step and a correction; every kind of event is in it.
WHOLE_CYCLE: tuple[Entry, ...] = (
    told(1, -20, ordered()),
    told(2, 0, start("b-1")),
    told(3, 48, stop()),
    told(4, 49, explain(3, InterruptionCause.TECHNICAL, TechnicalKind.LINE, "kinked")),
    told(5, 52.5, resume("b-1")),
    told(6, 96, change("b-2")),
    told(7, 97, finish("b-1")),
    told(8, 172.5, step("b-3")),
    told(9, 220, stop(InterruptionCause.ADVERSE_REACTION, note="tremor")),
    told(10, 230, resume("b-3", Level.FULL)),
    told(11, 225, correct(10, resume("b-4", Level.STEP), 300)),
    told(12, 768.5, complete()),
)
