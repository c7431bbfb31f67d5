"""Is a stopwatch read alike in every language, and another day named?"""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bedside.ui.wording.moments import clock_text, second_text, stopwatch_text


@pytest.mark.parametrize(
    ("lasted", "text"),
    [
        (timedelta(seconds=-3), "0:00:00"),
        (timedelta(minutes=2, seconds=14), "0:02:14"),
        (timedelta(hours=23, minutes=59, seconds=59), "23:59:59"),
        (timedelta(days=2, hours=5), "2 d 5 h"),
    ],
)
def test_a_stopwatch_reads_alike_in_every_language(lasted: timedelta, text: str) -> None:
    assert stopwatch_text(lasted) == text


def test_the_second_is_told_and_another_day_with_its_date() -> None:
    moment = datetime(2026, 11, 23, 3, 12, 40)  # noqa: DTZ001 - a wall clock
    assert clock_text(moment) == "03:12:40"
    assert second_text(moment, moment + timedelta(hours=1)) == "03:12:40"
    assert second_text(moment, moment + timedelta(days=1)) == "23.11.2026 03:12:40"
