"""What do all papers of a course say: of the child, the rules, the grades and the advice?

Facts and codes only; they are put into words where they are drawn. Times are already in the
ward's zone, names already looked up.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from bedside.clinical.adjustment.support import SupportDose
from bedside.clinical.adjustment.verdict import Because
from bedside.clinical.bilingual import Bilingual
from bedside.clinical.events import GradeRecord
from bedside.clinical.grading.published import Scales


@dataclass(frozen=True, slots=True)
class PaperFrame:
    """What stands around every paper. ``made_at`` is the moment it tells of.

    ``verified_by`` names who of this hospital signed the protocol; empty for nobody.
    """

    ward: str
    training: bool
    protocol_id: str
    protocol_edition: str
    protocol_digest: str
    verified_by: str
    made_at: datetime
    scales: Scales


@dataclass(frozen=True, slots=True)
class Child:
    """Who the paper is about; ``weight_kg`` is the newest measurement."""

    name: str
    hospital_number: str
    second_identifier: str
    date_of_birth: date
    age_years: int
    age_months: int
    sex: str
    bed: str
    allergies: str
    diagnosis: str
    indication: str
    weight_kg: Decimal | None = None
    height_cm: Decimal | None = None


@dataclass(frozen=True, slots=True)
class RuleSaid:
    """One rule that spoke, with its text and the facts that made it speak."""

    rule: str
    action: str
    toxicity: str
    term: str | None
    text: Bilingual
    because: tuple[Because, ...]
    sources: tuple[str, ...]
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class AdviceSaid:
    """What the table said at ``at``, the most restrictive rule first.

    ``refusal`` is the code of the refusal where the table could not be asked.
    """

    at: datetime
    action: str
    rule: str | None
    rules: tuple[RuleSaid, ...] = ()
    at_least: str | None = None
    missing: tuple[str, ...] = ()
    restart_not_before: datetime | None = None
    full_not_before: datetime | None = None
    source_conflict: bool = False
    supports: tuple[SupportDose, ...] = ()
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a physician did with the advice as it was shown then; the sentences are frozen."""

    at: datetime
    by: str
    decision: str
    action: str
    rule: str | None
    because: tuple[str, ...]
    missing: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class GradeLine:
    """One grade as a person gave it."""

    at: datetime
    by: str
    grade: GradeRecord
