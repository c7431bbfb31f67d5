"""What does the advice panel show? The answer with all its reasons, frozen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bedside.clinical.adjustment.support import SupportDose
from bedside.clinical.adjustment.verdict import Because
from bedside.clinical.adjustment_table import Action, Toxicity
from bedside.clinical.bilingual import Bilingual
from bedside.clinical.events import Decision


@dataclass(frozen=True, slots=True)
class RuleLine:
    """What one rule says: its words, the facts behind it and where it is written."""

    rule: str
    action: Action
    toxicity: Toxicity
    term: str | None
    text: Bilingual
    because: tuple[Because, ...]
    sources: tuple[str, ...]
    disputed: bool


@dataclass(frozen=True, slots=True)
class SilentLine:
    """A rule that did not apply, and the fact that kept it silent."""

    rule: str
    toxicity: Toxicity
    because: Because


@dataclass(frozen=True, slots=True)
class Answered:
    """What a physician said to exactly this answer, since the last log."""

    decision: Decision
    by: str
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class AdviceView:
    """The answer. Times are the ward's own.

    ``action`` is *not known* where a fact is missing; ``at_least`` then says what holds
    whatever it is. ``leading`` is the rule that decides, None where none speaks. ``unclear``
    is the code of a refusal: the journal's events tell no course, so nothing is said.
    """

    patient: str
    cycle: int
    action: Action
    at_least: Action | None
    leading: RuleLine | None
    others: tuple[RuleLine, ...]
    silent: tuple[SilentLine, ...]
    missing: tuple[str, ...]
    supports: tuple[SupportDose, ...]
    source_conflict: bool
    restart_not_before: datetime | None
    full_not_before: datetime | None
    answered: Answered | None
    may_answer: bool
    of_draft: bool
    protocol: str
    unclear: str | None = None
