"""How long may a vial or a bag be used, and when must a bag be connected?

Source: clinical.md section 5. A bag that leaves the refrigerator, or was never chilled,
starts its room clock, which never stops. Every clock is an argument; nothing here knows
what time it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from bedside.clinical.citation import Cited
from bedside.clinical.elapsed import later
from bedside.clinical.events import Storage
from bedside.clinical.refusal import Refusal, RefusalCode


@dataclass(frozen=True, slots=True)
class BagStability:
    """How long one kind of bag keeps: at room temperature (running included) and cold."""

    room_hours: Cited
    cold_days: Cited


@dataclass(frozen=True, slots=True)
class StabilityRules:
    """The clocks of one protocol; a clock warns so many hours (``amber``) before its end."""

    unopened_room_hours: Cited
    vial_room_hours: Cited
    vial_cold_hours: Cited
    bag: BagStability
    bacteriostatic_bag: BagStability | None
    run_lost_at_most_hours: Cited
    vial_amber_hours: Cited
    bag_amber_hours: Cited

    def of_bag(self, bacteriostatic: bool) -> BagStability:
        """The clocks of a bag; a protocol that offers 7-day bags has clocks for them."""
        if bacteriostatic and self.bacteriostatic_bag is not None:
            return self.bacteriostatic_bag
        return self.bag


@dataclass(frozen=True, slots=True)
class BagPlan:
    """When a bag is made, where it waits and when it is to be connected."""

    prepared_at: datetime
    storage: Storage
    connect_at: datetime
    bag_hours: int


@dataclass(frozen=True, slots=True)
class BagClocks:
    """``room_use_by`` is None while the bag is to wait in the cold: its room clock starts
    when it is taken out. ``lost_hours`` of the planned run would fall behind the clock."""

    room_use_by: datetime | None
    cold_use_by: datetime
    connect_by: datetime
    ends_at: datetime
    lost: timedelta


def bag_clocks(rules: StabilityRules, plan: BagPlan, bacteriostatic: bool) -> BagClocks | Refusal:
    """The clocks of a planned bag, or why it would not keep, with the latest start that fits.

    A bag from the cold is taken to be connected straight away, so its room clock starts at
    ``plan.connect_at``.
    """
    stability = rules.of_bag(bacteriostatic)
    room = timedelta(hours=stability.room_hours.whole)
    run = timedelta(hours=plan.bag_hours)
    tolerated = timedelta(hours=rules.run_lost_at_most_hours.whole)
    cold_use_by = later(plan.prepared_at, timedelta(days=stability.cold_days.whole))
    if plan.storage is Storage.COLD:
        room_use_by = None
        connect_by = cold_use_by
        ends_by = later(plan.connect_at, room)
    else:
        room_use_by = later(plan.prepared_at, room)
        connect_by = later(room_use_by, tolerated - run)
        ends_by = room_use_by
    if plan.storage is Storage.COLD and plan.connect_at > cold_use_by:
        return _late(RefusalCode.COLD_CLOCK_ENDS_FIRST, plan, connect_by)
    run_ends_at = later(plan.connect_at, run)
    ends_at = min(run_ends_at, ends_by)
    lost = run_ends_at.astimezone(UTC) - ends_at.astimezone(UTC)
    if lost > tolerated:
        return _late(RefusalCode.RUN_CUT_SHORT, plan, connect_by)
    return BagClocks(room_use_by, cold_use_by, connect_by, ends_at, lost)


def _late(code: RefusalCode, plan: BagPlan, connect_by: datetime) -> Refusal:
    return Refusal(
        code,
        {"connect_at": plan.connect_at.isoformat(), "latest_start": connect_by.isoformat()},
    )


@dataclass(frozen=True, slots=True)
class VialClocks:
    """Until when a dissolved vial may be used."""

    room_use_by: datetime
    cold_use_by: datetime

    def left_at_room(self, now: datetime) -> timedelta:
        """What is left of the room clock; negative once it has ended."""
        return self.room_use_by - now


def vial_clocks(rules: StabilityRules, dissolved_at: datetime) -> VialClocks:
    """The clocks of a vial dissolved at ``dissolved_at``."""
    return VialClocks(
        later(dissolved_at, timedelta(hours=rules.vial_room_hours.whole)),
        later(dissolved_at, timedelta(hours=rules.vial_cold_hours.whole)),
    )


def expiry_refusal(expiry: date, on: date) -> Refusal | None:
    """Refuses a vial, diluent or stabilizer whose last day is before ``on``."""
    if expiry >= on:
        return None
    return Refusal(RefusalCode.ITEM_EXPIRED, {"expiry": expiry.isoformat()})
