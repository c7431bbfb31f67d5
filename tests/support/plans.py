"""Cases for the planner: a child, a start, what is allowed and what is avoided."""

from __future__ import annotations

from datetime import UTC, datetime, time
from decimal import Decimal
from zoneinfo import ZoneInfo

from bedside.clinical.dosing import DoseCase
from bedside.clinical.planning.bag_choices import BagWish
from bedside.clinical.planning.off_hours import Night, OffHours
from bedside.clinical.planning.plan import Plan, PlanCase, find_plan
from bedside.clinical.planning.search import Aim
from bedside.clinical.planning.stretches import Stretch
from bedside.clinical.protocol import Protocol
from tests.support.rules import TR, dose_case

ISTANBUL = ZoneInfo("Europe/Istanbul")
BERLIN = ZoneInfo("Europe/Berlin")
NIGHT = Night(time(20), time(8))
# A Monday, 10:00 on the wall in Istanbul.
MONDAY = datetime(2026, 4, 6, 7, tzinfo=UTC)

NOTHING_AVOIDED = OffHours(ISTANBUL)
WEEKEND_AND_NIGHT = OffHours(ISTANBUL, weekend=True, night=NIGHT)


def plan_case(
    child: DoseCase | None = None,
    hours: tuple[int, ...] = (24, 48, 72, 96),
    *,
    start: datetime = MONDAY,
    off_hours: OffHours = NOTHING_AVOIDED,
    stretches: tuple[Stretch, ...] | None = None,
    diluent_ml: str = "270",
) -> PlanCase:
    """A child of 20 kg in the first cycle, where none is given."""
    wish = BagWish(hours, Decimal(diluent_ml))
    return PlanCase(child or dose_case(), start, wish, off_hours, stretches)


def plan(case: PlanCase, aim: Aim = Aim.OFF_HOURS, protocol: Protocol = TR) -> Plan:
    found = find_plan(protocol, case, aim)
    assert isinstance(found, Plan)
    return found
