from __future__ import annotations

from datetime import timedelta

from bedside.services.example_logs import example_logs
from tests.support.ward import NOON


def test_a_log_a_day_and_one_for_each_grade_found() -> None:
    logs = list(example_logs(1, NOON, 3, ((0.5, 2),)))
    assert len(logs) == 4
    assert all(at < NOON for at, _ in logs)
    at, graded = logs[-1]
    assert at == NOON - timedelta(days=0.5)
    assert [grade.grade for grade in graded.grades] == [2]
    assert all(log.cycle == 1 and log.vitals is not None for _, log in logs)
