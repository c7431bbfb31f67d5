"""How does a plan stand on the page? Its figures, and each bag at its place in the cycle."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from bedside.clinical.events import Level
from bedside.clinical.planning.alternatives import Alternative, Rhythm
from bedside.clinical.planning.plan import PlannedBag
from bedside.clinical.planning.search import Aim
from bedside.services.at_work import WardAtWork


@dataclass(frozen=True, slots=True)
class PlannedLine:
    """A bag of a plan. ``from_share`` and ``to_share`` place it in the cycle (0 to 1).

    ``off_hours``: it is changed in hours the ward would rather avoid. ``ends_early``: by so
    much it is taken off before its own hours are over.
    """

    number: int
    level: Level
    hours: int
    begins_at: datetime
    ends_at: datetime
    dose_mcg_per_day: Decimal
    drug_ml: Decimal
    vials: int
    off_hours: bool
    ends_early: timedelta
    from_share: float
    to_share: float


@dataclass(frozen=True, slots=True)
class PlanView:
    """One of the plans side by side; ``hours`` names it when it is chosen."""

    kinds: tuple[Aim | Rhythm, ...]
    hours: tuple[int, ...]
    vials: int
    changes: int
    off_hours: int
    days: int
    bags: tuple[PlannedLine, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a plan stands in its cycle: the days of all of it, what is given before the plan
    begins, and the number before its first bag's."""

    whole: timedelta
    given: timedelta
    numbers_taken: int


def plan_view(at_work: WardAtWork, chosen: Alternative, frame: Frame) -> PlanView:
    """The plan with times on the ward's wall and numbers as they will stand on the labels."""
    plan = chosen.plan
    start = plan.bags[0].begins_at
    off = plan.case.off_hours

    def share(moment: datetime) -> float:
        return (frame.given + (moment - start)) / frame.whole

    def line(bag: PlannedBag) -> PlannedLine:
        return PlannedLine(
            number=bag.number + frame.numbers_taken,
            level=bag.level,
            hours=bag.hours,
            begins_at=at_work.local(bag.begins_at),
            ends_at=at_work.local(bag.ends_at),
            dose_mcg_per_day=bag.bag.dose.dose_mcg_per_day,
            drug_ml=bag.bag.drug_ml,
            vials=bag.vials_opened,
            off_hours=bag.begins_at > start and off.cover(bag.begins_at),
            ends_early=bag.ended_early,
            from_share=share(bag.begins_at),
            to_share=share(bag.ends_at),
        )

    return PlanView(
        kinds=chosen.kinds,
        hours=plan.way.hours,
        vials=plan.vials,
        changes=plan.changes_avoided + plan.changes_not_avoided,
        off_hours=plan.changes_not_avoided,
        days=frame.whole.days,
        bags=tuple(line(bag) for bag in plan.bags),
    )
