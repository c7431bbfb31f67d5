"""What does a row of the ward board say, and what is due next for that child?"""

from __future__ import annotations

from dataclasses import dataclass
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
from bedside.store.read_models import BoardRow

_FAR_AWAY = datetime.max.replace(tzinfo=UTC)


class NextKind(StrEnum):
    """What has to be done next for a child."""

    WEIGH = "weigh"
    WEIGH_AGAIN = "weigh_again"
    PREPARE = "prepare"
    SECOND_CHECK = "second_check"
    LABEL = "label"
    CONNECT_BY = "connect_by"
    BAG_EXPIRED = "bag_expired"


@dataclass(frozen=True, slots=True)
class NextStep:
    """The next act, until when, and how pressing: ``stop``, ``caution``, ``due``, ``good``."""

    kind: NextKind
    due_at: datetime | None
    severity: str


@dataclass(frozen=True, slots=True)
class BoardLine:
    """A child on the board. Volumes and rates as the newest open bag has them."""

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

    def urgency(self) -> tuple[int, datetime, str]:
        """What sorts first on the board: what must stop, then what is due first."""
        rank = ("stop", "caution", "due", "good").index(self.next.severity)
        return rank, self.next.due_at or _FAR_AWAY, self.bed


def board_line(at_work: WardAtWork, row: BoardRow) -> BoardLine:
    """The line of a row of the read model, as it stands now."""
    body, now = at_work.protocol.body, at_work.now()
    years, months = whole_age(row.date_of_birth, at_work.local(now).date())
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
        next=_next_step(at_work, row, now),
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
    if row.storage == Storage.COLD:
        return row.prepared_at + timedelta(days=row.cold_days)
    return row.prepared_at + timedelta(hours=row.room_hours)
