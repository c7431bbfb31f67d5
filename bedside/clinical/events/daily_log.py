"""What did the ward see of the child today? The daily log and what was decided on it.

Grades are kept with the scale and version they were given by and are never graded anew.
Source: clinical.md sections 8 and 9.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from bedside.clinical.events.records import EventRecord, ProtocolStamp, Record
from bedside.clinical.events.vocabulary import Decision


class VitalsRecord(Record, frozen=True):
    """Vital signs; None where not taken. ``hypotension`` and ``oxygen`` name the support
    given, in the words of the ASTCT scale; ``masked``: antipyretic, steroid or tocilizumab
    was given, so a missing fever says nothing."""

    temperature_c: Decimal | None = None
    hours_above_40: Decimal | None = None
    systolic_mmhg: int | None = None
    diastolic_mmhg: int | None = None
    heart_rate_per_min: int | None = None
    respiratory_rate_per_min: int | None = None
    spo2_percent: int | None = None
    oxygen: str | None = None
    hypotension: str | None = None
    masked: bool | None = None


class NeuroRecord(Record, frozen=True):
    """ICE or CAPD by item, and the other findings of ICANS; ``score`` None = could not."""

    instrument: str
    items: tuple[int | None, ...]
    score: int | None
    arousal: str | None
    deep_weakness: bool | None = None
    oedema: str | None = None
    raised_pressure: bool | None = None


class SeizureRecord(Record, frozen=True):
    """Seizures since the last log: how many, of which kind, how the longest ended."""

    count: int
    kind: str
    duration: str


class LaboratoryRecord(Record, frozen=True):
    """One result with the limit of the laboratory that gave it, all in ``unit``."""

    item: str
    value: Decimal
    unit: str
    upper_limit: Decimal | None = None
    lower_limit: Decimal | None = None
    baseline: Decimal | None = None
    laboratory: str = ""


class GradeRecord(Record, frozen=True):
    """A toxicity as graded by a person, beside what the scales proposed.

    ``toxicity`` is a stream of the adjustment table, ``term`` the finding, ``scale`` and
    ``version`` what the grade was given by; ``count`` for seizures.
    """

    toxicity: str
    term: str
    grade: int
    scale: str
    version: str
    ctcae: int | None = None
    astct: int | None = None
    because: tuple[str, ...] = ()
    count: int | None = None


class LiverRecord(Record, frozen=True):
    """Liver values as multiples of the upper limit; None where not measured."""

    alt_x_uln: Decimal | None
    ast_x_uln: Decimal | None
    bilirubin_x_uln: Decimal | None


class HandwritingRecord(Record, frozen=True):
    """The child's sentence of the day as a PNG picture."""

    picture: bytes
    sentence: str = ""


class DayLogged(EventRecord, frozen=True, tag="day_logged"):
    """One filling of the daily log; what was not looked at is None or empty, never normal."""

    cycle: int | None
    vitals: VitalsRecord | None = None
    neuro: NeuroRecord | None = None
    seizures: SeizureRecord | None = None
    laboratory: tuple[LaboratoryRecord, ...] = ()
    liver: LiverRecord | None = None
    grades: tuple[GradeRecord, ...] = ()
    handwriting: HandwritingRecord | None = None
    note: str = ""


class AdviceAnswered(EventRecord, frozen=True, tag="advice_answered"):
    """A physician read what the published rule says, and agreed or decided otherwise.

    The advice is kept as it was shown, for ever: action, rule, the sentences of its
    reasons, what was missing, and the rules it came from.
    """

    cycle: int
    decision: Decision
    action: str
    rule: str | None
    at_least: str | None
    because: tuple[str, ...]
    missing: tuple[str, ...]
    protocol: ProtocolStamp
    reason: str = ""


class ClockAcknowledged(EventRecord, frozen=True, tag="clock_acknowledged"):
    """Somebody said by name that they know of a clock that ran out."""

    clock: str
    due_at: datetime
    note: str = ""


class HandedOver(EventRecord, frozen=True, tag="handed_over"):
    """What one shift told the next of this child (I-PASS)."""

    severity: str
    summary: str
    actions: str
    contingency: str
