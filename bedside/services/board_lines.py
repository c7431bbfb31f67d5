"""What does a row of the ward board say, and what is due next for that child?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from bedside.clinical.body import (
    BodySize,
    WeightBand,
    WeightQuestion,
    body_surface_m2,
    freshness_questions,
    weight_band,
)
from bedside.clinical.chart import BagState, whole_age
from bedside.clinical.events import Storage
from bedside.services.at_work import WardAtWork
from bedside.services.board_course import UNCLEAR, BoardClock, CourseLine
from bedside.store.read_models import BoardRow

_FAR_AWAY = datetime.max.replace(tzinfo=UTC)


class NextKind(StrEnum):
    """What has to be done next for a child. The clocks of a course keep the core's words."""

    WEIGH = "weigh"
    WEIGH_AGAIN = "weigh_again"
    PREPARE = "prepare"
    SECOND_CHECK = "second_check"
    LABEL = "label"
    CONNECT_BY = "connect_by"
    BAG_EXPIRED = "bag_expired"
    STANDS = "stands"
    UNCLEAR = "unclear"
    CYCLE_ENDED = "cycle_ended"
    FOUR_HOURS = "four_hours"
    BAG_CHANGE = "bag_change"
    STEP = "step"
    PREMEDICATION = "premedication"
    CYCLE_START = "cycle_start"
    CYCLE_END = "cycle_end"
    RESTART = "restart"
    FULL_LEVEL = "full_level"
    DAILY_LOG = "daily_log"
    LABORATORY = "laboratory"
    HOSPITAL_STAY = "hospital_stay"


_BAG_STEPS = frozenset(
    {NextKind.SECOND_CHECK, NextKind.LABEL, NextKind.CONNECT_BY, NextKind.BAG_EXPIRED}
)
_EVERY_DAY = frozenset({NextKind.DAILY_LOG, NextKind.LABORATORY})


@dataclass(frozen=True, slots=True)
class NextStep:
    """The next act, until when, and how pressing: ``stop``, ``caution``, ``due``, ``good``.

    ``overdue`` is how long its time has been over, ``known_by`` who said that they know of
    it, ``before`` what a premedication comes before. ``coming`` is what needs nobody yet.
    """

    kind: NextKind
    due_at: datetime | None
    severity: str
    overdue: timedelta | None = None
    known_by: str | None = None
    before: str = ""
    coming: bool = False

    def urgency(self) -> tuple[int, datetime]:
        """What must stop, then what is overdue, then what is due, then what comes."""
        if self.overdue is not None:
            rank = 1
        elif self.coming or self.severity == "due":
            rank = 3
        else:
            rank = {"stop": 0, "caution": 2, "good": 4}[self.severity]
        return rank, self.due_at or _FAR_AWAY


@dataclass(frozen=True, slots=True)
class BoardLine:
    """A child on the board. Volumes and rates as the newest open bag has them.

    ``course`` is the open course, where there is one; its bag is the one that runs.
    """

    patient: str
    bed: str
    name: str
    age_years: int
    age_months: int
    weight_kg: Decimal | None
    height_cm: Decimal | None
    bsa_m2: Decimal | None
    fixed_dose: bool
    cycle: int | None
    first_day: int | None
    level: str | None
    bag: str | None
    bag_number: int | None
    bag_state: str | None
    rate_ml_per_h: Decimal | None
    bag_hours: int | None
    next: NextStep
    course: CourseLine | None = None

    def urgency(self) -> tuple[int, datetime, str]:
        """What sorts first on the board: what must stop, then what is due first."""
        return *self.next.urgency(), self.bed


def board_line(
    at_work: WardAtWork,
    row: BoardRow,
    now: datetime,
    course: CourseLine | None = None,
    ended_cycle: int | None = None,
) -> BoardLine:
    """The line of a row of the read model, as it stands ``now`` on the ward's clock.

    ``ended_cycle`` is the number of the newest cycle where that cycle has ended.
    """
    if course is not None and row.cycle is not None and row.cycle < course.cycle:
        row = _without_bag(row)
    body = at_work.protocol.body
    years, months = whole_age(row.date_of_birth, now.date())
    bsa_m2, fixed = None, False
    if row.weight_kg is not None and row.height_cm is not None:
        size = BodySize(row.weight_kg, row.height_cm)
        bsa_m2 = body_surface_m2(body, size, body.default_formula)
        fixed = weight_band(body, row.weight_kg) is WeightBand.AT_OR_ABOVE
    return BoardLine(
        patient=row.patient,
        bed=row.bed,
        name=row.name,
        age_years=years,
        age_months=months,
        weight_kg=row.weight_kg,
        height_cm=row.height_cm,
        bsa_m2=bsa_m2,
        fixed_dose=fixed,
        cycle=row.cycle,
        first_day=row.first_day,
        level=row.level,
        bag=row.bag_id,
        bag_number=row.bag_number,
        bag_state=row.bag_state,
        rate_ml_per_h=row.rate_ml_per_h,
        bag_hours=row.hours,
        next=_next(at_work, row, course, ended_cycle, now),
        course=course,
    )


def _without_bag(row: BoardRow) -> BoardRow:
    """The row of a child whose newest bag is of a cycle that is over: nothing is due of it."""
    return replace(
        row,
        cycle=None,
        first_day=None,
        level=None,
        bag_id=None,
        bag_number=None,
        bag_state=None,
        rate_ml_per_h=None,
        hours=None,
        prepared_at=None,
    )


def _next(
    at_work: WardAtWork,
    row: BoardRow,
    course: CourseLine | None,
    ended_cycle: int | None,
    now: datetime,
) -> NextStep:
    """The most pressing of what the bag, the weight and the course ask for."""
    step = _next_step(at_work, row, now)
    if course is None:
        over = ended_cycle is not None and (row.cycle is None or row.cycle <= ended_cycle)
        ended = over and step.kind is not NextKind.WEIGH
        return NextStep(NextKind.CYCLE_ENDED, None, "good") if ended else step
    stopped = course.stopped
    if course.state == UNCLEAR:
        return NextStep(NextKind.UNCLEAR, None, "stop")
    if stopped is not None and not stopped.held:
        return NextStep(NextKind.STANDS, stopped.began_at, "stop")
    asked = [_of_clock(clock) for clock in course.clocks if clock.kind != NextKind.FOUR_HOURS]
    if any(each.kind is NextKind.RESTART for each in asked):
        # What a pause waits for is its restart; what is done every day comes anyway.
        asked = [each for each in asked if not each.coming or each.kind not in _EVERY_DAY]
    if step.kind is NextKind.WEIGH_AGAIN:
        # It is asked for with the next bag; until then the clocks of the running one lead.
        step = replace(step, coming=True)
    if step.kind not in _BAG_STEPS or row.bag_id not in course.used_bags:
        asked.append(step)
    return min(asked, key=NextStep.urgency, default=step)


def _of_clock(clock: BoardClock) -> NextStep:
    kind, coming = NextKind(clock.kind), clock.state == "coming"
    if clock.overdue is not None:
        severity = "stop"
    else:
        severity = "due" if coming and kind is not NextKind.RESTART else "caution"
    return NextStep(
        kind=kind,
        due_at=clock.due_at,
        severity=severity,
        overdue=clock.overdue,
        known_by=clock.known_by,
        before=clock.before,
        coming=coming,
    )


def _next_step(at_work: WardAtWork, row: BoardRow, now: datetime) -> NextStep:
    if row.weight_kg is None or row.height_cm is None or row.weighed_at is None:
        return NextStep(NextKind.WEIGH, None, "caution")
    use_by = _use_by(row)
    if row.bag_id is not None and use_by is not None:
        return _next_of_bag(at_work, row.bag_id, row.bag_state, use_by, now)
    asked = freshness_questions(
        at_work.protocol.body, row.weight_kg, row.weighed_at, now, row.weight_kg
    )
    if WeightQuestion.TOO_OLD in asked:
        return NextStep(NextKind.WEIGH_AGAIN, None, "caution")
    return NextStep(NextKind.PREPARE, None, "good")


def _next_of_bag(
    at_work: WardAtWork, bag: str, state: str | None, use_by: datetime, now: datetime
) -> NextStep:
    """Check, label, connect: what the newest open bag waits for."""
    if use_by < now:
        return NextStep(NextKind.BAG_EXPIRED, use_by, "stop")
    if state != BagState.CHECKED:
        return NextStep(NextKind.SECOND_CHECK, use_by, "caution")
    made = at_work.file.read.bag(bag)
    if made is not None and not made.labels_printed:
        return NextStep(NextKind.LABEL, use_by, "caution")
    return NextStep(NextKind.CONNECT_BY, use_by, "due")


def _use_by(row: BoardRow) -> datetime | None:
    """When the newest open bag may no longer be connected at all."""
    if row.prepared_at is None or row.cold_days is None or row.room_hours is None:
        return None
    if row.storage != Storage.COLD:
        return row.prepared_at + timedelta(hours=row.room_hours)
    cold_ends_at = row.prepared_at + timedelta(days=row.cold_days)
    if row.taken_out_at is None:
        return cold_ends_at
    return min(cold_ends_at, row.taken_out_at + timedelta(hours=row.room_hours))
