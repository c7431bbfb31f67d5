"""Is the time aware and now?"""

from __future__ import annotations

from datetime import UTC, datetime

from bedside.app.clock import system_clock


def test_the_time_is_now_and_in_utc() -> None:
    before = datetime.now(UTC)
    now = system_clock()
    assert now.tzinfo is UTC
    assert before <= now <= datetime.now(UTC)
