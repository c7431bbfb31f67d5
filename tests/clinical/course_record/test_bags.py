from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from bedside.clinical.course_record.bags import (
    BagUse,
    bag_uses,
    bags_used_twice,
    nothing_to_finish,
)
from bedside.clinical.course_record.problems import CourseProblem, CourseProblemCode
from bedside.clinical.events import Event, InfusionResumed, Level
from tests.support.course_journal import (
    RATE,
    change,
    complete,
    discontinue,
    finish,
    resume,
    start,
    step,
    stop,
    told,
)
from tests.support.courses import at


def uses(*events: tuple[float, Event]) -> list[BagUse]:
    return list(bag_uses(told(n, hours, event) for n, (hours, event) in enumerate(events, 1)))


def spans(found: list[BagUse]) -> list[tuple[str | None, float, float | None]]:
    """Each bag with the hours from which and until which it hung on the line."""

    def hours(moment: object) -> float:
        return (moment - at(0)).total_seconds() / 3600  # type: ignore[operator, no-any-return]

    return [
        (use.bag, hours(use.connected_at), None if use.on_line else hours(use.ended_at))
        for use in found
    ]


def test_a_bag_hangs_until_the_next_one() -> None:
    first, second = uses((0, start("b-1")), (96, change("b-2")))
    assert first == BagUse("e-1", 1, "b-1", Level.STEP, RATE, at(0), ended_at=at(96))
    assert (second.level, second.on_line, second.event_id) == (Level.STEP, True, "e-2")


def test_a_step_is_a_bag_of_the_full_level() -> None:
    assert [use.level for use in uses((0, start()), (168, step()), (200, change("b-3")))] == [
        Level.STEP,
        Level.FULL,
        Level.FULL,
    ]


@pytest.mark.parametrize("bag", ["b-1", None])
def test_a_restart_runs_the_bag_that_hangs_there(bag: str | None) -> None:
    found = uses((0, start("b-1")), (10, stop()), (12, resume(bag)))
    assert spans(found) == [("b-1", 0, None)]
    assert found[0].rate_ml_per_h == RATE


def test_a_restart_may_set_the_rate_anew() -> None:
    slower = InfusionResumed(1, Level.STEP, None, Decimal(5))
    unsaid = InfusionResumed(1, Level.STEP, None, None)
    (use,) = uses((0, start("b-1")), (10, stop()), (12, slower), (13, stop()), (14, unsaid))
    assert use.rate_ml_per_h == Decimal(5)


@pytest.mark.parametrize(
    "again", [resume("b-2"), resume("b-1", Level.FULL)], ids=["another bag", "another level"]
)
def test_a_restart_with_another_bag_takes_the_old_one_off(again: InfusionResumed) -> None:
    found = uses((0, start("b-1")), (10, stop()), (12, again))
    assert spans(found) == [("b-1", 0, 12), (again.bag, 12, None)]


def test_a_bag_finished_in_a_pause_is_not_run_again() -> None:
    found = uses((0, start("b-1")), (10, stop()), (11, finish("b-1")), (12, resume(None)))
    assert spans(found) == [("b-1", 0, 11), (None, 12, None)]


def test_a_finish_told_after_the_change_keeps_the_time_of_the_change() -> None:
    first, second = uses((0, start("b-1")), (96, change("b-2")), (97, finish("b-1")))
    assert (first.ended_at, first.finished_by, first.left_over_ml) == (at(96), "e-3", Decimal(40))
    assert second.on_line


def test_a_finish_without_a_name_is_of_the_bag_on_the_line() -> None:
    first, second = uses((0, start("b-1")), (96, change("b-2")), (97, finish(None)))
    assert first.finished_by is None
    assert (second.ended_at, second.finished_by) == (at(97), "e-3")


@pytest.mark.parametrize("end", [complete(), discontinue()])
def test_the_end_of_the_cycle_takes_the_bag_off(end: Event) -> None:
    assert spans(uses((0, start("b-1")), (700, end))) == [("b-1", 0, 700)]


def test_an_end_without_a_bag() -> None:
    assert uses((700, complete())) == []
    assert spans(uses((0, start("b-1")), (9, finish("b-1")), (700, complete()))) == [("b-1", 0, 9)]


def test_a_change_before_any_start_has_no_level() -> None:
    assert uses((0, change("b-1")))[0].level is None


def test_a_finish_of_nothing_is_named() -> None:
    told_events = [
        told(1, 0, finish(None)),
        told(2, 1, start("b-1")),
        told(3, 2, finish("b-7")),
        told(4, 3, finish("b-1")),
        told(5, 4, finish("b-1")),
    ]
    found = nothing_to_finish(bag_uses(told_events), told_events)
    code = CourseProblemCode.NOTHING_TO_FINISH
    assert list(found) == [CourseProblem(code, 1, (f"e-{n}",)) for n in (1, 3, 5)]


def test_a_bag_is_used_once_in_all_cycles() -> None:
    once = uses((0, start("b-1")), (9, change(None)), (10, change(None)))
    assert list(bags_used_twice(once)) == []
    again = replace(once[0], event_id="e-9", cycle=2)
    (problem,) = bags_used_twice([*once, again])
    assert problem == CourseProblem(CourseProblemCode.BAG_TWICE, 2, ("e-1", "e-9"))
