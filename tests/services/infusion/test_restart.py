from __future__ import annotations

import pytest

from bedside.clinical.course import Course
from bedside.clinical.events import Level
from bedside.services.infusion.answers import InfusionProblem, TableAnswer
from bedside.services.infusion.restart import level_allowed, restart_plan
from tests.support.pump import Bedside


def test_nothing_is_planned_while_the_pump_runs(bed: Bedside) -> None:
    bed.started()
    assert restart_plan(bed.ward.nurse, bed.nurse.record_of(bed.patient), None) is None


def test_under_four_hours_a_technical_stop_needs_only_its_bag(bed: Bedside) -> None:
    bag = bed.started()
    bed.stopped(hours=3, minutes=59)
    bed.technical()
    plan = bed.nurse.restart_needs(bed.patient)
    assert plan is not None
    assert (plan.still_open, plan.supervision, plan.premedication) == ((), False, ())
    assert [(each.bag, each.refused) for each in plan.bags] == [(bag, None)]
    assert plan.long_hours == 4


def test_the_fourth_hour_itself_is_long(bed: Bedside) -> None:
    bed.started()
    bed.stopped(hours=4)
    plan = bed.nurse.restart_needs(bed.patient)
    assert plan is not None
    assert plan.still_open == (InfusionProblem.CAUSE_OPEN, InfusionProblem.PREMEDICATION)
    assert plan.supervision


@pytest.mark.parametrize(
    ("action", "level"),
    [
        ("go_on", Level.STEP),
        ("go_on_with_support", Level.STEP),
        ("may_step_to_full", Level.STEP),
        ("may_restart_low", Level.STEP),
        ("wait", None),
        ("interrupt", None),
        ("consider_discontinuing", None),
        ("discontinue", None),
        ("not_known", None),
        ("a code of a newer table", None),
    ],
)
def test_the_table_alone_allows(bed: Bedside, action: str, level: Level | None) -> None:
    bed.started()
    bed.stopped(minutes=5)
    plan = bed.nurse.restart_needs(bed.patient)
    course = bed.nurse.record_of(bed.patient).course
    assert plan is not None
    assert isinstance(course, Course)
    assert level_allowed(course, plan.interruption, TableAnswer(action)) is level


def test_what_was_given_for_a_restart_that_had_to_wait_is_given_anew(bed: Bedside) -> None:
    bed.started()
    bed.stopped(hours=5)
    bed.gave("3.4")
    bed.clock.advance(days=3)
    plan = restart_plan(bed.ward.nurse, bed.nurse.record_of(bed.patient), TableAnswer("go_on"))
    assert plan is not None
    assert InfusionProblem.PREMEDICATION in plan.still_open
    bed.gave("3.4")
    bed.clock.advance(minutes=30)
    plan = restart_plan(bed.ward.nurse, bed.nurse.record_of(bed.patient), TableAnswer("go_on"))
    assert plan is not None
    assert InfusionProblem.PREMEDICATION not in plan.still_open
