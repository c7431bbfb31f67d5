"""What does the course report record? A whole cycle, from its order to its corrections."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from bedside.clinical.course_picture.days import DayCell
from bedside.clinical.course_picture.lines import CoursePicture
from bedside.documents.course.content import Answer, Child, GradeLine, PaperFrame


@dataclass(frozen=True, slots=True)
class OrderedDose:
    """The dose of one level as the order's weight gives it; ``per_m2`` None where fixed."""

    level: str
    first_day: int
    last_day: int
    per_m2_mcg_per_day: Decimal | None
    mcg_per_day: Decimal


@dataclass(frozen=True, slots=True)
class Ordered:
    """The order of the cycle with its doses."""

    at: datetime
    by: str
    planned_start_at: datetime
    weight_kg: Decimal
    height_cm: Decimal
    weighed_at: datetime
    bsa_m2: Decimal
    bsa_formula: str
    doses: tuple[OrderedDose, ...]


@dataclass(frozen=True, slots=True)
class BagOnLine:
    """One bag on the line. ``number`` None is a bag the program does not know."""

    number: int | None
    level: str | None
    rate_ml_per_h: Decimal | None
    drug_ml: Decimal | None
    connected_at: datetime
    ended_at: datetime | None
    lots: tuple[str, ...]
    prepared_by: str
    checked_by: str
    left_over_ml: Decimal | None
    note: str


@dataclass(frozen=True, slots=True)
class Stood:
    """One interruption; ``lasted`` counts to the making of the paper while it lasts."""

    began_at: datetime
    ended_at: datetime | None
    lasted: timedelta
    cause: str | None
    technical_kind: str | None
    notes: tuple[str, ...]
    by: str


@dataclass(frozen=True, slots=True)
class Given:
    """A drug beside the infusion."""

    at: datetime
    by: str
    drug: str
    mg: Decimal
    purpose: str
    note: str


@dataclass(frozen=True, slots=True)
class Correction:
    """An entry that was put aside. ``kind`` names what was said, ``moved_to`` its real time."""

    at: datetime
    by: str
    second_person: str
    kind: str
    happened_at: datetime
    moved_to: datetime | None
    withdrawn: bool
    changed: tuple[tuple[str, str, str], ...]
    reason: str


@dataclass(frozen=True, slots=True)
class CourseReportContent:
    """One cycle. ``refusal`` is the code where its entries tell no course: nothing is drawn."""

    frame: PaperFrame
    child: Child
    cycle: int
    state: str
    ordered: Ordered | None
    started_at: datetime | None
    planned_end: datetime | None
    ended_at: datetime | None
    end_reason: str
    infused_hours: Decimal
    remaining_hours: Decimal
    cells: tuple[DayCell, ...]
    picture: CoursePicture | None
    bags: tuple[BagOnLine, ...]
    interruptions: tuple[Stood, ...]
    grades: tuple[GradeLine, ...]
    answers: tuple[Answer, ...]
    given: tuple[Given, ...]
    corrections: tuple[Correction, ...]
    refusal: str = ""
