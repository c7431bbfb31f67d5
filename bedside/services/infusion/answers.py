"""What does the infusion answer the windows, and why does it say no? Small frozen answers.

All times here are as the clock on the ward's wall shows them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from bedside.clinical.course import CourseState, RestartNeed
from bedside.clinical.events import InterruptionCause, Level, TechnicalKind
from bedside.clinical.sums import SumLine

BECAUSE = "because"  # the fact of a refusal that holds one of the codes below


class InfusionProblem(StrEnum):
    """What stands against an act at the pump, told in the facts of the refusal."""

    NO_CYCLE = "no_cycle"
    CYCLE_GOES_ON = "cycle_goes_on"
    ALREADY_STARTED = "already_started"
    NO_BAG_ON_LINE = "no_bag_on_line"
    PATIENT_DIFFERS = "patient_differs"
    BAG_UNKNOWN = "bag_unknown"
    BAG_CODE_DIFFERS = "bag_code_differs"
    BAG_OF_OTHER_CYCLE = "bag_of_other_cycle"
    BAG_NOT_CHECKED = "bag_not_checked"
    BAG_USED = "bag_used"
    BAG_LEVEL = "bag_level"
    BAG_OUT_OF_DATE = "bag_out_of_date"
    RATE_DIFFERS = "rate_differs"
    NOT_READ_AT_BED = "not_read_at_bed"
    CAUSE_OPEN = "cause_open"
    NEW_CYCLE = "new_cycle"
    TABLE = "table"
    LEVEL = "level"
    PREMEDICATION = "premedication"
    PREMEDICATION_WAIT = "premedication_wait"
    SUPERVISION = "supervision"
    STEP_NOT_DUE = "step_not_due"
    STOP_BEFORE_LAST = "stop_before_last"
    STOP_IN_FUTURE = "stop_in_future"
    PASSWORD = "password"  # noqa: S105
    SAME_PERSON = "same_person"


class PanelProblem(StrEnum):
    """What the panel warns of while the pump runs."""

    BAG_OVERDUE = "bag_overdue"
    STEP_OVERDUE = "step_overdue"
    HOURS_REACHED = "hours_reached"
    NO_BAG = "no_bag"
    RECORD_UNCLEAR = "record_unclear"


class Act(StrEnum):
    """What can be done as the infusion stands; whether a person may is asked at the act."""

    ORDER = "order"
    START = "start"
    CHANGE_BAG = "change_bag"
    FINISH_BAG = "finish_bag"
    STOP = "stop"
    RESUME = "resume"
    STEP = "step"
    COMPLETE = "complete"
    DISCONTINUE = "discontinue"
    UNDO_DISCONTINUE = "undo_discontinue"
    GIVE_DRUG = "give_drug"


@dataclass(frozen=True, slots=True)
class LineBag:
    """The bag that hangs on the line. It ends with its hours or with its room clock.

    10 mL of its line hold ``flush_10_ml_hours`` of drug; after its whole run ``left_over_ml``
    stay in bag and line, ``priming_ml`` of them in the line.
    """

    bag: str
    bag_number: int
    level: Level
    dose_mcg_per_day: Decimal
    rate_ml_per_h: Decimal
    bag_hours: int
    connected_at: datetime
    ends_at: datetime
    room_clock_ends_at: datetime
    room_hours: int
    flush_10_ml_hours: Decimal
    left_over_ml: Decimal
    priming_ml: Decimal


@dataclass(frozen=True, slots=True)
class Interruption:
    """The pump stands. ``entry`` is the journal's entry that said so.

    ``lasted`` is the length when it was asked; a window follows it by ``stopwatch``.
    """

    entry: str
    began_at: datetime
    cause: InterruptionCause | None
    kind: TechnicalKind | None
    note: str
    lasted: timedelta
    four_hour_mark: datetime
    needs: tuple[RestartNeed, ...]
    same_cycle: bool | None


@dataclass(frozen=True, slots=True)
class Stopwatch:
    """How long the pump has stood, and whether the 4th hour has passed."""

    lasted: timedelta
    until_mark: timedelta
    is_long: bool


@dataclass(frozen=True, slots=True)
class InfusionPanel:
    """A child's infusion as it stands. ``cycle`` is the one ordered last."""

    patient: str
    state: CourseState
    cycle: int
    level: Level | None
    infusion_day: int | None
    bag: LineBag | None
    next_change_at: datetime | None
    started_at: datetime | None
    planned_start_at: datetime | None
    planned_end: datetime | None
    infused: timedelta
    remaining: timedelta
    step_due_at: datetime | None
    interruption: Interruption | None
    problems: tuple[PanelProblem, ...]
    acts: tuple[Act, ...]


@dataclass(frozen=True, slots=True)
class PumpChild:
    """A child at whose bed a pump runs or stands, as large lists name it."""

    patient: str
    bed: str
    name: str
    cycle: int
    level: Level | None
    bag_number: int | None
    rate_ml_per_h: Decimal | None
    interruption: Interruption | None


@dataclass(frozen=True, slots=True)
class BagToConnect:
    """A bag of this child that is checked and unused; ``refused`` says why it does not fit."""

    bag: str
    bag_number: int
    level: Level
    dose_mcg_per_day: Decimal
    rate_ml_per_h: Decimal
    bag_hours: int
    use_by: datetime
    refused: InfusionProblem | None


@dataclass(frozen=True, slots=True)
class PremedicationLine:
    """A dose the protocol gives before the pump runs; ``given_at`` once it was given."""

    drug: str
    mg: Decimal
    doses: int
    sum: SumLine
    capped: bool
    give_from: datetime | None
    give_to: datetime
    given_at: datetime | None
    given_mg: Decimal | None


@dataclass(frozen=True, slots=True)
class TableAnswer:
    """What the adjustment table says now, in its own codes (clinical.md section 9).

    ``at_least`` is what holds whatever a missing fact is, where ``action`` is *not known*.
    """

    action: str
    rule: str | None = None
    restart_not_before: datetime | None = None
    full_not_before: datetime | None = None
    missing: tuple[str, ...] = ()
    at_least: str | None = None


@dataclass(frozen=True, slots=True)
class RestartPlan:
    """What this restart needs and what of it is still open, as of now.

    ``level`` is what the table allows; None where it allows none. ``ready_at`` is when the
    last premedication has had its time. ``long_hours`` is the protocol's long interruption.
    """

    interruption: Interruption
    table: TableAnswer | None
    level: Level | None
    premedication: tuple[PremedicationLine, ...]
    ready_at: datetime | None
    supervision: bool
    bags: tuple[BagToConnect, ...]
    still_open: tuple[InfusionProblem, ...]
    long_hours: int


@dataclass(frozen=True, slots=True)
class StepPlan:
    """What the step to the full level needs; ``due_at`` None where no time is known."""

    table: TableAnswer | None
    due_at: datetime | None
    premedication: tuple[PremedicationLine, ...]
    ready_at: datetime | None
    bags: tuple[BagToConnect, ...]
    still_open: tuple[InfusionProblem, ...]


@dataclass(frozen=True, slots=True)
class StartPlan:
    """What the first bag of a cycle needs; ``ready_at`` is when its premedication has had its
    time, None where none is on record."""

    level: Level
    premedication: tuple[PremedicationLine, ...]
    ready_at: datetime | None
    bags: tuple[BagToConnect, ...]
    still_open: tuple[InfusionProblem, ...]


@dataclass(frozen=True, slots=True)
class OrderStart:
    """What a physician sees before ordering the next cycle."""

    cycle: int
    first_level: Level
    dose_mcg_per_day: Decimal
    weight_kg: Decimal
    bsa_m2: Decimal
    sum: tuple[SumLine, ...]
    questions: tuple[str, ...]
