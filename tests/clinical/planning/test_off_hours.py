from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.planning.off_hours import Night, OffHours
from tests.support.plans import BERLIN, ISTANBUL, MONDAY, NIGHT, NOTHING_AVOIDED, WEEKEND_AND_NIGHT
from tests.support.rules import law


def at(text: str, zone: object = ISTANBUL) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone)


@pytest.mark.parametrize(
    ("moment", "off"),
    [
        ("2026-04-10T19:59:59", False),
        ("2026-04-10T20:00:00", True),
        ("2026-04-10T23:59:59", True),
        ("2026-04-07T00:00:00", True),
        ("2026-04-07T07:59:59", True),
        ("2026-04-07T08:00:00", False),
        ("2026-04-11T12:00:00", True),
        ("2026-04-12T12:00:00", True),
        ("2026-04-13T12:00:00", False),
    ],
)
def test_a_night_and_a_weekend_begin_with_their_first_instant(moment: str, off: bool) -> None:
    assert WEEKEND_AND_NIGHT.cover(at(moment)) is off
    assert WEEKEND_AND_NIGHT.cover(at(moment).astimezone(UTC)) is off


def test_the_weekend_is_the_ward_s_own() -> None:
    weekend = OffHours(ISTANBUL, weekend=True)
    assert weekend.cover(datetime(2026, 4, 10, 21, tzinfo=UTC))
    assert not weekend.cover(datetime(2026, 4, 10, 20, 59, tzinfo=UTC))
    assert not weekend.cover(datetime(2026, 4, 12, 21, tzinfo=UTC))


def test_a_night_that_does_not_pass_midnight() -> None:
    short = Night(time(1), time(5, 30))
    assert [short.covers(time(hour)) for hour in (0, 1, 5, 6)] == [False, True, True, False]
    assert not short.covers(time(5, 30))


def test_night_is_what_the_wall_shows_before_and_after_the_clocks_change() -> None:
    """The same hour of the day in UTC: 07:30 in winter, 08:30 in summer."""
    nights = OffHours(BERLIN, night=NIGHT)
    assert nights.cover(datetime(2026, 3, 28, 6, 30, tzinfo=UTC))
    assert not nights.cover(datetime(2026, 3, 29, 6, 30, tzinfo=UTC))
    assert not nights.cover(datetime(2026, 10, 24, 6, 30, tzinfo=UTC))
    assert nights.cover(datetime(2026, 10, 25, 6, 30, tzinfo=UTC))


@law
@given(st.integers(0, 10**7))
def test_a_week_has_as_many_avoided_hours_wherever_it_begins(minutes: int) -> None:
    """Twelve hours of every working day, and all of Saturday and Sunday."""
    hours = [MONDAY + timedelta(minutes=minutes) + timedelta(hours=n) for n in range(7 * 24)]
    assert sum(WEEKEND_AND_NIGHT.cover(hour) for hour in hours) == 5 * 12 + 2 * 24
    assert not any(NOTHING_AVOIDED.cover(hour) for hour in hours)
