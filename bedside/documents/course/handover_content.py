"""What does one shift tell the next of a child? The facts of a handover in I-PASS order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from bedside.clinical.bilingual import Bilingual
from bedside.clinical.events import DayLogged
from bedside.documents.course.content import AdviceSaid, Answer, Child, GradeLine, PaperFrame


@dataclass(frozen=True, slots=True)
class Runs:
    """How the infusion stands; None where it is not known or does not apply."""

    cycle: int
    state: str
    level: str | None
    infusion_day: int | None
    bag_number: int | None
    rate_ml_per_h: Decimal | None
    dose_mcg_per_day: Decimal | None
    bag_ends_at: datetime | None
    planned_end: datetime | None
    stopped_at: datetime | None
    cause: str | None
    four_hour_mark: datetime | None


@dataclass(frozen=True, slots=True)
class Due:
    """Something to do, by its code, and when; ``at`` None = as soon as it can be."""

    what: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class LastHandover:
    """What was handed over last, as it was written."""

    at: datetime
    by: str
    severity: str
    summary: str
    actions: str
    contingency: str


@dataclass(frozen=True, slots=True)
class RuleText:
    """A rule of the table that interrupts or ends, as the protocol words it."""

    rule: str
    text: Bilingual


@dataclass(frozen=True, slots=True)
class HandoverContent:
    """One child. ``runs`` and ``advice`` are None before a cycle was ordered."""

    frame: PaperFrame
    child: Child
    runs: Runs | None
    log: DayLogged | None
    logged_at: datetime | None
    grades: tuple[GradeLine, ...]
    due: tuple[Due, ...]
    advice: AdviceSaid | None
    answer: Answer | None
    last: LastHandover | None
    long_interruption_hours: int
    rules: tuple[RuleText, ...]
