"""Do hours stay hours over the nights in which the clocks change?"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bedside.clinical.elapsed import later

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(("month", "day"), [(3, 28), (10, 24)])
def test_four_hours_are_four_hours_in_any_night(month: int, day: int) -> None:
    moment = datetime(2026, month, day, 20, tzinfo=BERLIN)
    for hours in (-8, 4, 8, 96):
        found = later(moment, timedelta(hours=hours))
        assert found.tzinfo is BERLIN
        assert found.astimezone(UTC) - moment.astimezone(UTC) == timedelta(hours=hours)


def test_half_an_hour_before_a_moment_in_summer_time() -> None:
    moment = datetime(2026, 3, 29, 3, 10, tzinfo=BERLIN)
    assert later(moment, -timedelta(minutes=30)).isoformat() == "2026-03-29T01:40:00+01:00"
