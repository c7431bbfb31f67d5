"""What does the day sheet record? One daily log with the advice as it stood then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bedside.clinical.events import DayLogged
from bedside.documents.course.content import AdviceSaid, Answer, Child, PaperFrame


@dataclass(frozen=True, slots=True)
class LogCorrection:
    """The log was corrected: when, by whom and why."""

    at: datetime
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class DaySheetContent:
    """One log as it stands. ``journal_heads`` seal all entries up to the making of the paper."""

    frame: PaperFrame
    child: Child
    cycle: int | None
    infusion_day: int | None
    level: str | None
    log: DayLogged
    logged_at: datetime
    logged_by: str
    corrections: tuple[LogCorrection, ...]
    advice: AdviceSaid | None
    answers: tuple[Answer, ...]
    journal_heads: tuple[tuple[str, str], ...]
