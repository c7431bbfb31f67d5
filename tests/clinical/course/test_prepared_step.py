"""Premedication of an earlier step must never be taken for that of this one."""

from __future__ import annotations

import pytest

from bedside.clinical.course import CourseEvent, step_doses_count_from, step_planned_at
from tests.support.courses import FULL, STEP, at, case, found, resumed, started, stepped, stopped
from tests.support.rules import TR

RULES = TR.course


@pytest.mark.parametrize(
    ("events", "counts_from"),
    [
        ((started(),), 0),
        ((started(), stopped(20), resumed(23)), 0),
        ((started(), stopped(20), resumed(24)), 24),
        ((started(), stopped(20), resumed(24), stopped(30)), 24),
        ((started(), stepped(168), stopped(200), resumed(201)), 201),
        ((started(), stepped(168), stopped(200), resumed(300), stopped(310), resumed(311)), 300),
    ],
)
def test_doses_count_from_where_the_step_level_began(
    events: tuple[CourseEvent, ...], counts_from: float
) -> None:
    assert step_doses_count_from(RULES, found(case(400, *events))) == at(counts_from)


@pytest.mark.parametrize(
    "events",
    [
        (),
        (started(level=FULL),),
        (started(), stepped(168)),
        (started(), stopped(3), resumed(4, FULL)),
    ],
)
def test_no_dose_counts_where_no_step_is_ahead(events: tuple[CourseEvent, ...]) -> None:
    assert step_doses_count_from(RULES, found(case(400, *events))) is None
    assert step_planned_at(found(case(400, *events)), at(500)) is None


def test_the_step_is_planned_for_the_later_of_its_day_and_the_table() -> None:
    first = found(case(10, started()))
    assert step_planned_at(first, None) == at(168)
    assert step_planned_at(first, at(100)) == at(168)
    assert step_planned_at(first, at(200)) == at(200)


def test_a_second_step_is_planned_by_the_table_alone() -> None:
    again = found(case(310, started(), stepped(168), stopped(200), resumed(300, STEP)))
    assert step_planned_at(again, None) is None
    assert step_planned_at(again, at(468)) == at(468)


def test_no_step_is_planned_while_the_pump_stands() -> None:
    assert step_planned_at(found(case(10, started(), stopped(5))), at(200)) is None
