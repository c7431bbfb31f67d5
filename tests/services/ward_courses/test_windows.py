"""Which doses of premedication the board waits for, and when it stops waiting."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from bedside.clinical.events import (
    DoseStepped,
    DrugGiven,
    DrugPurpose,
    InfusionInterrupted,
    InfusionResumed,
    InfusionStarted,
    InterruptionCause,
    Level,
)
from tests.support.board_course import CourseOfWard
from tests.support.running import RATE

HOUR = timedelta(hours=1)
HALF = timedelta(minutes=30)


def windows(child: CourseOfWard) -> list[tuple[str, timedelta]]:
    """What each dose comes before, and how long from now it closes."""
    return [
        (clock.before, clock.due_at - child.clock())
        for clock in child.line().clocks
        if clock.kind == "premedication"
    ]


def gave(child: CourseOfWard, purpose: DrugPurpose) -> None:
    child.write(DrugGiven("dexamethasone", Decimal("3.4"), purpose))


def test_both_doses_before_a_planned_start_until_each_is_given(child: CourseOfWard) -> None:
    child.order(child.clock() + 24 * HOUR)
    assert windows(child) == [("cycle_start", 18 * HOUR), ("cycle_start", 24 * HOUR - HALF)]
    child.clock.advance(hours=14)
    gave(child, DrugPurpose.CYCLE_START)
    assert windows(child) == [("cycle_start", 10 * HOUR - HALF)]
    gave(child, DrugPurpose.CYCLE_START)
    assert windows(child) == []


def test_a_dose_for_something_else_is_none_of_it(child: CourseOfWard) -> None:
    child.order(child.clock() + 24 * HOUR)
    gave(child, DrugPurpose.FEVER)
    assert len(windows(child)) == 2


def test_the_step_waits_for_its_dose(child: CourseOfWard) -> None:
    child.start()
    assert windows(child) == [("dose_step", 168 * HOUR - HALF)]
    child.clock.advance(hours=167)
    gave(child, DrugPurpose.DOSE_STEP)
    assert windows(child) == []


def test_a_second_step_waits_for_a_dose_of_its_own(child: CourseOfWard) -> None:
    child.start()
    child.clock.advance(hours=167.5)
    gave(child, DrugPurpose.DOSE_STEP)
    child.clock.advance(minutes=30)
    child.write(DoseStepped(1, None, RATE))
    child.log(neurological=3)
    child.stop(InterruptionCause.ADVERSE_REACTION)
    child.clock.advance(days=5)
    child.log(neurological=1)
    child.clock.advance(days=3)
    child.write(InfusionResumed(1, Level.STEP, None, RATE))
    full = child.clock_of("full_level")
    assert windows(child) == [("dose_step", full.due_at - child.clock() - HALF)]


def test_a_technical_stop_plans_no_restart(child: CourseOfWard) -> None:
    child.full()
    child.stop()
    child.clock.advance(hours=9)
    assert windows(child) == []


def test_a_restart_the_table_names_a_time_for_waits_for_its_dose(child: CourseOfWard) -> None:
    child.full()
    child.log(neurological=3)
    child.stop(InterruptionCause.ADVERSE_REACTION)
    child.clock.advance(days=1)
    assert windows(child) == []
    child.log(neurological=1)
    restart = child.clock_of("restart")
    assert windows(child) == [("restart", restart.due_at - child.clock() - HALF)]
    gave(child, DrugPurpose.RESTART)
    # Two days before is too long before: a dose is still to come.
    assert windows(child) == [("restart", restart.due_at - child.clock() - HALF)]
    child.clock.advance(days=2, hours=2)
    gave(child, DrugPurpose.RESTART)
    assert windows(child) == []


def test_without_an_order_nobody_plans_anything(child: CourseOfWard) -> None:
    child.write(InfusionStarted(1, Level.STEP, None, RATE))
    child.write(InfusionInterrupted(1))
    assert child.line().state == "unclear"
    assert windows(child) == []


def test_a_dose_of_a_step_that_was_put_off_is_waited_for_again(child: CourseOfWard) -> None:
    child.start()
    child.clock.advance(days=7)
    gave(child, DrugPurpose.DOSE_STEP)
    assert windows(child) == []
    child.clock.advance(hours=25)
    assert [before for before, _ in windows(child)] == ["dose_step"]
