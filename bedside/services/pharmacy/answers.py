"""What does the pharmacy's desk answer the pages? Its small frozen answers.

Every time is the ward's own clock on the wall.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from bedside.clinical.bag_life import BagProblem, BagStage
from bedside.clinical.course import CourseState
from bedside.clinical.events import Level, Storage
from bedside.clinical.keeping import KeepingClock, KeepingState
from bedside.clinical.planning.alternatives import Alternative
from bedside.clinical.planning.bag_choices import NotMade
from bedside.clinical.refusal import Refusal
from bedside.services.pharmacy.drafts import PlanDraft
from bedside.services.pharmacy.plan_view import PlanView

# The key of a refusal's facts under which the code of its reason stands.
BECAUSE = "because"


class DeskProblem(StrEnum):
    """Why the desk does not take something, where no published rule says it."""

    NO_CYCLE = "no_cycle"
    CYCLE_OVER = "cycle_over"
    RECORD_UNCLEAR = "record_unclear"
    NOTHING_LEFT = "nothing_left"
    PLAN_CHANGED = "plan_changed"
    BAG_UNKNOWN = "bag_unknown"
    CLOCK_ENDED = "clock_ended"
    NOTHING_LOST = "nothing_lost"
    LEFT_OVER_UNKNOWN = "left_over_unknown"
    TOO_MUCH = "too_much"


@dataclass(frozen=True, slots=True)
class Child:
    """Whose bag it is."""

    patient: str
    bed: str
    name: str
    hospital_number: str


@dataclass(frozen=True, slots=True)
class BagOnList:
    """A bag as lists name it, planned or made. ``clock`` is None before it is made."""

    child: Child
    cycle: int
    number: int
    level: Level | None
    hours: int
    stage: BagStage
    drug_ml: Decimal
    vials: int
    prepare_at: datetime | None
    connect_at: datetime
    storage: Storage
    bag: str | None = None
    clock: KeepingClock | None = None
    late: bool = False
    outdated: bool = False
    differs: bool = False
    problems: tuple[BagProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class QueueGroup:
    """What must be made on one day; ``day`` None is what should have been made before now."""

    day: date | None
    bags: tuple[BagOnList, ...]

    @property
    def vials(self) -> int:
        """Vials to have ready for them."""
        return sum(each.vials for each in self.bags)


@dataclass(frozen=True, slots=True)
class Unplanned:
    """A cycle that was ordered, or goes on, without a plan that fits."""

    child: Child
    cycle: int
    start_at: datetime
    outdated: bool


@dataclass(frozen=True, slots=True)
class Queue:
    """The desk's work: what to plan, what to make day by day, what is made and waits."""

    unplanned: tuple[Unplanned, ...] = ()
    groups: tuple[QueueGroup, ...] = ()
    waiting: tuple[BagOnList, ...] = ()
    later: int = 0

    @property
    def vials(self) -> int:
        """Vials to have ready for all of it."""
        return sum(group.vials for group in self.groups)


@dataclass(frozen=True, slots=True)
class PlannerStart:
    """What the planner begins from. ``remaining_days`` are infusion days still to be given.

    ``low_days``: how long a restart at the step dose lasts; None where none is at issue.
    ``refused`` says why there is nothing to plan.
    """

    child: Child
    cycle: int
    state: CourseState
    draft: PlanDraft
    durations: tuple[int, ...]
    weight_kg: Decimal
    remaining_days: Decimal
    low_days: int | None
    made: tuple[BagOnList, ...] = ()
    planned: int = 0
    outdated: bool = False


@dataclass(frozen=True, slots=True)
class PlanChoices:
    """Plans side by side; ``too_late`` are durations that would not keep until connected."""

    alternatives: tuple[Alternative, ...]
    views: tuple[PlanView, ...]
    too_late: tuple[tuple[int, Refusal], ...] = ()
    not_made: tuple[NotMade, ...] = ()


class ClockOf(StrEnum):
    """What a clock belongs to."""

    BAG = "bag"
    DISSOLVED = "dissolved"
    LEFT_OVER = "left_over"


@dataclass(frozen=True, slots=True)
class ClockLine:
    """One clock on screen. ``what`` names the bag, or the left-over; empty for a draft."""

    of: ClockOf
    what: str
    child: Child | None
    number: int | None
    stage: BagStage | None
    drug_ml: Decimal
    lots: tuple[str, ...]
    clock: KeepingClock


@dataclass(frozen=True, slots=True)
class ClockReading:
    """A clock as it is read off: what is left of it (negative: since when it is over), and the
    moments it names on the ward's wall. ``runs_short``: the bag's run would be cut short."""

    state: KeepingState
    left: timedelta
    ends_at: datetime
    connect_by: datetime | None
    runs_short: bool


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One line of the monthly report: a bag made, or drug thrown away (``reason`` says why)."""

    at: datetime
    hospital_number: str
    cycle: int | None
    number: int | None
    lots: tuple[str, ...]
    vials: int
    drug_ml: Decimal
    lost_ml: Decimal
    reason: str
    by: str
    cost: Decimal | None
    currency: str


@dataclass(frozen=True, slots=True)
class MonthReport:
    """The month as a table with its sums; ``cost`` by currency."""

    first_day: date
    bags: int = 0
    vials: int = 0
    drug_ml: Decimal = Decimal(0)
    lost_ml: Decimal = Decimal(0)
    unpriced_vials: int = 0
    cost: dict[str, Decimal] = field(default_factory=dict)
    lines: tuple[ReportLine, ...] = ()
