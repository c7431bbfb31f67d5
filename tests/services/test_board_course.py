from __future__ import annotations

from datetime import UTC, datetime

from bedside.services.board_course import BoardClock, CourseLine

NOON = datetime(2026, 4, 6, 12, tzinfo=UTC)


def test_only_what_asks_for_attention_calls() -> None:
    calling = BoardClock("daily_log", NOON, None, "overdue", calls=True)
    quiet = BoardClock("laboratory", NOON, None, "overdue")
    line = CourseLine("p1", 1, "running", clocks=(quiet, calling))
    assert line.calling == (calling,)
    assert CourseLine("p1", 1, "running").calling == ()
