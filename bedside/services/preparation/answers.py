"""What does the preparation answer the pages? Its small frozen answers."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as made_by
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from bedside.clinical.bag_level import LevelReason
from bedside.clinical.bilingual import Bilingual
from bedside.clinical.events import Level
from bedside.clinical.plan_line import LineGap
from bedside.clinical.preparation.bag import Bag
from bedside.clinical.preparation_rules import Method
from bedside.clinical.refusal import Refusal
from bedside.services.chart_view import ChartView
from bedside.services.preparation.draft import PlannedName, PreparationDraft


@dataclass(frozen=True, slots=True)
class Missing:
    """No answer yet: these fields of the draft are not chosen."""

    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Start:
    """What the first page needs: the chart, the draft and what may be chosen."""

    chart: ChartView
    draft: PreparationDraft
    cycles: tuple[int, ...]
    days_in_cycle: int
    formulas: tuple[str, ...]
    durations: tuple[int, ...]
    methods: tuple[Method, ...]
    stated_fill_ml: Decimal
    priming_ml: Decimal
    protocol_title: str
    protocol_edition: str
    verified_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DurationOption:
    """A duration the protocol allows, and why it does not fit here, if so.

    ``past_full``: a bag of the low level that would still run when the full one may follow.
    """

    hours: int
    refusal: Refusal | None
    past_full: bool = False


@dataclass(frozen=True, slots=True)
class LevelRule:
    """A rule of the adjustment table that restarts at the low level, and where it stands."""

    rule: str
    text: Bilingual
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LevelAnswer:
    """The level of a bag: what is chosen, what the regimen's day and the course have, and why.

    ``full_from_day`` is the infusion day in which the full level may follow a low restart,
    ``full_not_before`` the moment (the ward's own), known once the infusion runs again.
    ``to_choose``: nobody has chosen yet, and nothing is taken for granted.
    """

    chosen: Level
    of_the_day: Level
    of_the_course: Level
    allowed: tuple[Level, ...]
    reason: LevelReason
    rules: tuple[LevelRule, ...] = ()
    full_from_day: int | None = None
    full_not_before: datetime | None = None
    to_choose: bool = False


@dataclass(frozen=True, slots=True)
class PlanAnswer:
    """The line of the plan a bag is made for, beside what the draft has.

    The figures are the plan's, None where it has no such bag (any more). ``gaps`` say why it
    does not fit, ``weight`` are the questions its weight raises. Of the draft's fields ``taken``
    stand as in the plan, ``differs`` otherwise; ``left_empty`` were not taken over, ``doubtful``
    were before the line stopped fitting. ``begun_by`` is who else works on the same bag;
    ``doses`` are the plan's and the draft's in mcg per day, None where they are one.
    """

    name: PlannedName
    first_day: int | None = None
    hours: int | None = None
    level: Level | None = None
    gaps: tuple[LineGap, ...] = ()
    weight: tuple[str, ...] = ()
    taken: tuple[str, ...] = ()
    differs: tuple[str, ...] = ()
    left_empty: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    begun_by: str = ""
    doses: tuple[Decimal, Decimal] | None = None


@dataclass(frozen=True, slots=True)
class OtherBagOpen:
    """Another bag of the child stands half made: it is finished or discarded first.

    ``begun``: the work on it has begun, so something is in that bag already.
    """

    patient_name: str
    draft: PreparationDraft
    level: Level | None
    kept_at: datetime
    begun: bool


@dataclass(frozen=True, slots=True)
class BagAnswer:
    """The bag by the chosen method, and by the other one beside it."""

    bag: Bag
    other: Bag | Refusal | None


@dataclass(frozen=True, slots=True)
class PreparedBag:
    """A bag that was made and now waits for its check."""

    bag: str


class CheckProblem(StrEnum):
    """Why a second check did not pass."""

    WRONG_PASSWORD = "wrong_password"  # noqa: S105
    SAME_PERSON = "same_person"
    NOT_ALLOWED = "not_allowed"
    MISMATCH = "mismatch"
    NOT_WAITING = "not_waiting"
    NOTHING_SAVED = "nothing_saved"


@dataclass(frozen=True, slots=True)
class CheckRefused:
    """The check did not pass; a mismatch is recorded, anything else changes nothing."""

    why: CheckProblem
    facts: dict[str, Decimal | int | str] = made_by(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OpenBag:
    """A bag that waits for its check or its label."""

    bag: str
    patient: str
    patient_name: str
    cycle: int
    bag_number: int
    state: str
    prepared_at: datetime
    labels_printed: int
