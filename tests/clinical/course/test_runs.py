from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from bedside.clinical.course import Run, hours_of, moment_reached, running_time
from tests.support.courses import FULL, STEP, at

HOUR = timedelta(hours=1)
RUNS = (Run(at(0), at(10), STEP), Run(at(20), None, FULL))


def test_running_time_is_the_sum_of_all_runs() -> None:
    assert running_time(RUNS, at(25)) == 15 * HOUR
    assert running_time((), at(25)) == timedelta(0)


@pytest.mark.parametrize(
    ("hours", "when"), [(1, 1), (10, 10), (11, 21), (500, 510), (Decimal("10.5"), 20.5)]
)
def test_a_time_is_reached_in_the_run_that_holds_it(hours: float, when: float) -> None:
    assert moment_reached(RUNS, float(hours) * HOUR) == at(when)


def test_a_time_that_no_run_reaches() -> None:
    assert moment_reached(RUNS[:1], 11 * HOUR) is None
    assert moment_reached((), HOUR) is None


@pytest.mark.parametrize(
    ("seconds", "hours"), [(0, "0.00"), (18, "0.01"), (17, "0.00"), (14340, "3.98"), (3600, "1")]
)
def test_hours_have_two_decimals_and_half_rounds_up(seconds: int, hours: str) -> None:
    assert hours_of(timedelta(seconds=seconds)) == Decimal(hours)
