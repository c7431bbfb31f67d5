"""One example of every event of the course, the daily log and the pharmacy's desk."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from bedside.clinical.events import (
    AdviceAnswered,
    BagChanged,
    BagFinished,
    BagsPlanned,
    BagTakenOut,
    BedsideChecked,
    CheckOutcome,
    ClockAcknowledged,
    Connecting,
    CycleCompleted,
    CycleOrdered,
    DayLogged,
    Decision,
    DoseStepped,
    DrugGiven,
    DrugPurpose,
    GradeRecord,
    HandedOver,
    HandwritingRecord,
    Indication,
    InfusionInterrupted,
    InfusionResumed,
    InfusionStarted,
    InterruptionCause,
    InterruptionExplained,
    KnownEvent,
    LaboratoryRecord,
    LeftOverUsed,
    Level,
    LiverRecord,
    NeuroRecord,
    PlannedBagRecord,
    ProtocolStamp,
    PumpRead,
    SeizureRecord,
    Storage,
    TechnicalKind,
    TreatmentDiscontinued,
    VialLeftOver,
    VialPriceSet,
    VitalsRecord,
    WasteRecorded,
)
from tests.support.rules import NOON

STAMP = ProtocolStamp("tr-review", "2023", "0" * 64)
RATE = Decimal("2.5")

ORDERED = CycleOrdered(
    cycle=1,
    indication=Indication.RELAPSED_REFRACTORY,
    planned_start_at=NOON,
    weight_kg=Decimal(20),
    height_cm=Decimal(110),
    weighed_at=NOON - timedelta(days=1),
    bsa_formula="mosteller",
    bsa_m2=Decimal("0.78"),
    weight_band="under",
    protocol=STAMP,
)

COURSE: tuple[KnownEvent, ...] = (
    ORDERED,
    InfusionStarted(1, Level.STEP, "b-1", RATE),
    BagChanged(1, "b-2", RATE),
    BagFinished(1, "b-1", Decimal("39.9")),
    InfusionInterrupted(1, InterruptionCause.TECHNICAL, TechnicalKind.LINE),
    InterruptionExplained("e-5", InterruptionCause.ADVERSE_REACTION, None),
    InfusionResumed(1, Level.STEP, "b-2", RATE, premedicated=True, supervised_by="Hekim 1"),
    DoseStepped(1, "b-3", RATE, premedicated=True),
    CycleCompleted(1),
    TreatmentDiscontinued(1, "neuro-4"),
    DrugGiven("dexamethasone", Decimal("7.8"), DrugPurpose.CYCLE_START),
)

LOG: tuple[KnownEvent, ...] = (
    DayLogged(
        cycle=1,
        vitals=VitalsRecord(temperature_c=Decimal("37.9"), systolic_mmhg=92, oxygen="none"),
        neuro=NeuroRecord("capd", (2, 1, 2, 1, 1, 2, 1, 1), 11, "spontaneous"),
        seizures=SeizureRecord(1, "generalised", "brief"),
        laboratory=(LaboratoryRecord("alt", Decimal(80), "U/L", upper_limit=Decimal(40)),),
        liver=LiverRecord(Decimal(2), None, None),
        grades=(GradeRecord("neurological", "encephalopathy", 3, "ctcae", "5.0", 3, 3, ("x",)),),
        handwriting=HandwritingRecord(b"\x89PNG", "Bugün hava güzel."),
    ),
    AdviceAnswered(1, Decision.DEPARTED, "interrupt", "neuro-3", None, ("x",), (), STAMP, "y"),
    ClockAcknowledged("bag_change", NOON),
    HandedOver("watch", "a", "b", "c"),
)

PLANNED_BAG = PlannedBagRecord(
    number=1,
    level=Level.STEP,
    hours=96,
    dose_mcg_per_day=Decimal("3.9"),
    drug_ml=Decimal("1.4"),
    vials=1,
    connect_at=NOON,
    prepare_at=NOON - timedelta(hours=2),
    storage=Storage.COLD,
)

PHARMACY: tuple[KnownEvent, ...] = (
    BagsPlanned(1, STAMP, (PLANNED_BAG,), "off_hours", Decimal(270)),
    BagTakenOut("b-1"),
    WasteRecorded("b-1", Decimal("1.4"), 1, "expired", ("A1B2C3",)),
    VialLeftOver("v-1", "A1B2C3", Decimal("1.4"), NOON, Storage.COLD),
    LeftOverUsed("v-1", "b-2"),
    VialPriceSet(Decimal("52340.5"), "TRY"),
)

BEDSIDE: tuple[KnownEvent, ...] = (
    BedsideChecked(
        cycle=1,
        act=Connecting.FIRST_BAG,
        bag="b-1",
        bag_read="1",
        outcome=CheckOutcome.STOPPED,
        stopped_by=("other_child", "weight_older_than_7_days"),
        identifiers=("100234", "T1"),
        second_person="Hemşire 2",
    ),
    PumpRead(
        cycle=1,
        bag="b-1",
        rate_ml_per_h=Decimal(60),
        volume_ml=Decimal(240),
        hours=Decimal(96),
        dose_mcg_per_day=Decimal("93.6"),
        outcome=CheckOutcome.STOPPED,
        mistake="times_24",
    ),
)
