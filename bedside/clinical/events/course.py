"""What happens in a course? From the order of a cycle to its end, as the pump ran.

``cycle`` counts the cycles of one child. The level is the one the pump runs from that
moment on. Every one of these can be corrected, its time included. Source: clinical.md 7.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from bedside.clinical.events.records import Confirmation, EventRecord, ProtocolStamp
from bedside.clinical.events.vocabulary import (
    DrugPurpose,
    Indication,
    InterruptionCause,
    Level,
    TechnicalKind,
)


class CycleOrdered(EventRecord, frozen=True, tag="cycle_ordered"):
    """A physician ordered a cycle; the doses stand for the weight of that day."""

    cycle: int
    indication: Indication
    planned_start_at: datetime
    weight_kg: Decimal
    height_cm: Decimal
    weighed_at: datetime
    bsa_formula: str
    bsa_m2: Decimal
    weight_band: str
    protocol: ProtocolStamp
    confirmations: tuple[Confirmation, ...] = ()


class InfusionStarted(EventRecord, frozen=True, tag="infusion_started"):
    """The first bag of a cycle runs."""

    cycle: int
    level: Level
    bag: str | None
    rate_ml_per_h: Decimal | None
    confirmations: tuple[Confirmation, ...] = ()


class BagChanged(EventRecord, frozen=True, tag="bag_changed"):
    """The next bag of the same level runs; the infusion never stopped."""

    cycle: int
    bag: str | None
    rate_ml_per_h: Decimal | None
    confirmations: tuple[Confirmation, ...] = ()


class BagFinished(EventRecord, frozen=True, tag="bag_finished"):
    """A bag was taken off the line, empty or not. What is left is never flushed."""

    cycle: int
    bag: str | None
    left_over_ml: Decimal | None
    note: str = ""


class InfusionInterrupted(EventRecord, frozen=True, tag="infusion_interrupted"):
    """The pump stands. The cause may be told afterwards: the stopwatch does not wait."""

    cycle: int
    cause: InterruptionCause | None = None
    technical_kind: TechnicalKind | None = None
    note: str = ""


class InterruptionExplained(EventRecord, frozen=True, tag="interruption_explained"):
    """Why the pump stood; ``interruption`` is the id of the entry that said it stopped."""

    interruption: str
    cause: InterruptionCause
    technical_kind: TechnicalKind | None
    note: str = ""


class InfusionResumed(EventRecord, frozen=True, tag="infusion_resumed"):
    """The pump runs again. ``premedicated`` and ``supervised_by`` answer the 4 h rule.

    ``departs_because`` is the physician's reason where the table did not allow it.
    """

    cycle: int
    level: Level
    bag: str | None
    rate_ml_per_h: Decimal | None
    premedicated: bool | None = None
    supervised_by: str = ""
    departs_because: str = ""
    confirmations: tuple[Confirmation, ...] = ()


class DoseStepped(EventRecord, frozen=True, tag="dose_stepped"):
    """From now on the full level runs, from a bag made for it."""

    cycle: int
    bag: str | None
    rate_ml_per_h: Decimal | None
    premedicated: bool | None = None
    departs_because: str = ""
    confirmations: tuple[Confirmation, ...] = ()


class CycleCompleted(EventRecord, frozen=True, tag="cycle_completed"):
    """All infusion days of the cycle were given."""

    cycle: int


class TreatmentDiscontinued(EventRecord, frozen=True, tag="treatment_discontinued"):
    """A physician ended the treatment for good. Only a correction by two undoes it."""

    cycle: int
    reason: str


# What happens to one cycle, each with its number.
CycleEvent = (
    CycleOrdered
    | InfusionStarted
    | BagChanged
    | BagFinished
    | InfusionInterrupted
    | InfusionResumed
    | DoseStepped
    | CycleCompleted
    | TreatmentDiscontinued
)


class DrugGiven(EventRecord, frozen=True, tag="drug_given"):
    """A drug beside the infusion was given: premedication or support. Dose in mg."""

    drug: str
    mg: Decimal
    purpose: DrugPurpose
    note: str = ""
