from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bedside.clinical.events import Storage
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.clinical.stability import (
    BagClocks,
    BagPlan,
    bag_clocks,
    expiry_refusal,
    vial_clocks,
)
from tests.support.rules import NOON, TR, US, cited

HOUR = timedelta(hours=1)


def clocks(plan: BagPlan) -> BagClocks:
    found = bag_clocks(TR.stability, plan, bacteriostatic=False)
    assert isinstance(found, BagClocks)
    return found


def test_a_96_h_bag_straight_from_the_cold_runs_whole() -> None:
    connect_at = NOON + timedelta(days=9)
    found = clocks(BagPlan(NOON, Storage.COLD, connect_at, 96))
    assert found.room_use_by is None
    assert found.cold_use_by == found.connect_by == NOON + timedelta(days=10)
    assert found.ends_at == connect_at + 96 * HOUR
    assert found.lost == timedelta(0)


@pytest.mark.parametrize(("waits", "lost"), [(0, 0), (1, 1), (2, 2)])
def test_a_96_h_bag_at_room_may_lose_two_hours(waits: int, lost: int) -> None:
    found = clocks(BagPlan(NOON, Storage.ROOM, NOON + waits * HOUR, 96))
    assert found.room_use_by == found.ends_at or waits == 0
    assert found.lost == lost * HOUR
    assert found.connect_by == NOON + 2 * HOUR


def test_losing_more_is_refused_with_the_latest_start() -> None:
    late = NOON + 2 * HOUR + timedelta(minutes=1)
    refusal = bag_clocks(TR.stability, BagPlan(NOON, Storage.ROOM, late, 96), False)
    assert isinstance(refusal, Refusal)
    assert refusal.code is RefusalCode.RUN_CUT_SHORT
    assert refusal.facts == {
        "connect_at": late.isoformat(),
        "latest_start": (NOON + 2 * HOUR).isoformat(),
    }


def test_a_short_bag_at_room_waits_until_its_clock_asks() -> None:
    found = clocks(BagPlan(NOON, Storage.ROOM, NOON + 72 * HOUR, 24))
    assert found.lost == timedelta(0)
    assert found.ends_at == found.room_use_by == NOON + 96 * HOUR


def test_the_cold_clock_ends_before_the_bag_is_needed() -> None:
    last = NOON + timedelta(days=10)
    assert clocks(BagPlan(NOON, Storage.COLD, last, 24)).connect_by == last
    late = last + timedelta(seconds=1)
    refusal = bag_clocks(TR.stability, BagPlan(NOON, Storage.COLD, late, 24), False)
    assert isinstance(refusal, Refusal)
    assert refusal.code is RefusalCode.COLD_CLOCK_ENDS_FIRST
    assert refusal.facts["latest_start"] == last.isoformat()


def test_a_room_clock_shorter_than_the_run_refuses_a_cold_bag_too() -> None:
    short = replace(TR.stability.bag, room_hours=cited(90))
    rules = replace(TR.stability, bag=short)
    refusal = bag_clocks(rules, BagPlan(NOON, Storage.COLD, NOON, 96), False)
    assert isinstance(refusal, Refusal)
    assert refusal.code is RefusalCode.RUN_CUT_SHORT


def test_clocks_of_the_label() -> None:
    daily, week = US.stability.of_bag(False), US.stability.of_bag(True)
    assert (daily.room_hours.whole, daily.cold_days.whole) == (48, 8)
    assert (week.room_hours.whole, week.cold_days.whole) == (168, 14)
    assert TR.stability.of_bag(True) is TR.stability.bag


def test_a_dissolved_vial_keeps_four_hours_or_a_cold_day() -> None:
    found = vial_clocks(TR.stability, NOON)
    assert found.room_use_by == NOON + 4 * HOUR
    assert found.cold_use_by == NOON + 24 * HOUR
    assert found.left_at_room(NOON + HOUR) == 3 * HOUR
    assert found.left_at_room(NOON + 5 * HOUR) == -HOUR


def test_an_item_may_be_used_on_its_last_day_and_no_longer() -> None:
    assert expiry_refusal(date(2026, 4, 6), date(2026, 4, 6)) is None
    refusal = expiry_refusal(date(2026, 4, 6), date(2026, 4, 7))
    assert refusal is not None
    assert refusal.code is RefusalCode.ITEM_EXPIRED
    assert refusal.facts == {"expiry": "2026-04-06"}


def test_clocks_of_a_bag_are_real_hours_over_the_night_in_which_clocks_change() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    made_at = datetime(2026, 10, 24, 12, tzinfo=berlin)
    found = clocks(BagPlan(made_at, Storage.ROOM, made_at, 96))
    assert found.room_use_by is not None
    assert found.room_use_by.astimezone(UTC) - made_at.astimezone(UTC) == 96 * HOUR
    assert found.ends_at.isoformat() == "2026-10-28T11:00:00+01:00"
    assert found.lost == timedelta(0)
