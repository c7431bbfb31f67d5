"""The demonstration's clock goes forward, and only forward."""

from datetime import UTC, datetime, timedelta

import pytest

from bedside.app.demo.moved_clock import MovedClock

START = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


def test_it_runs_on_from_where_it_was_put() -> None:
    now = [START]
    clock = MovedClock(lambda: now[0])
    assert clock() == START
    clock.forward_to(START + timedelta(days=8))
    assert clock() == START + timedelta(days=8)
    now[0] += timedelta(minutes=5)
    assert clock() == START + timedelta(days=8, minutes=5)


def test_it_never_goes_back() -> None:
    clock = MovedClock(lambda: START)
    clock.forward_to(START)
    with pytest.raises(ValueError, match="does not go back"):
        clock.forward_to(START - timedelta(seconds=1))
