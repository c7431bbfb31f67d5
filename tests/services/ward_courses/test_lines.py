"""How a course stands on the board, as time passes."""

from __future__ import annotations

from datetime import timedelta

import msgspec

from bedside.clinical.events import (
    CycleCompleted,
    DayLogged,
    DoseStepped,
    GradeRecord,
    InfusionInterrupted,
    InfusionResumed,
    InfusionStarted,
    InterruptionCause,
    Level,
)
from bedside.services.ward_courses.desk import WardCourses
from tests.support.board_course import CourseOfWard
from tests.support.pump import Bedside
from tests.support.running import RATE
from tests.support.ward import NOON, OpenWard

HOUR = timedelta(hours=1)


def test_an_ordered_cycle_waits_for_its_start(child: CourseOfWard) -> None:
    child.order(NOON + 24 * HOUR)
    line = child.line()
    assert (line.state, line.cycle, line.infusion_day) == ("not_started", 1, None)
    assert child.clock_of("cycle_start").due_at == NOON + 24 * HOUR
    assert (line.level, line.logged, line.stopped) == (None, False, None)


def test_a_running_course_says_day_level_bag_rate_and_end(ward: OpenWard) -> None:
    bed = Bedside(ward)
    bag = bed.started()
    ward.clock.advance(hours=30)
    line = WardCourses(ward.nurse).lines()[bed.patient]
    assert (line.state, line.infusion_day, line.level) == ("running", 2, "step")
    assert (line.bag_number, line.rate_ml_per_h) == (1, RATE)
    assert (line.bag_ends_at, line.used_bags) == (NOON + 96 * HOUR, frozenset({bag}))
    kinds = [clock.kind for clock in line.clocks]
    assert kinds[:2] == ["daily_log", "laboratory"]
    assert {"bag_change", "step", "premedication", "hospital_stay", "cycle_end"} <= set(kinds)


def test_a_clock_goes_from_coming_to_due_to_overdue_and_calls(child: CourseOfWard) -> None:
    child.start()
    child.clock.advance(hours=22, minutes=59)
    assert child.clock_of("daily_log").state == "coming"
    child.clock.advance(minutes=1)
    assert child.clock_of("daily_log").state == "due"
    child.clock.advance(hours=1, minutes=12)
    clock = child.clock_of("daily_log")
    assert (clock.state, clock.overdue, clock.calls) == ("overdue", timedelta(minutes=12), True)
    assert clock in child.line().calling
    child.log()
    assert child.clock_of("daily_log").due_at == child.clock() + 24 * HOUR
    assert child.line().logged


def test_a_technical_stop_shows_its_fourth_hour(child: CourseOfWard) -> None:
    child.full()
    stopped_at = child.clock()
    child.stop()
    child.clock.advance(hours=3)
    pump = child.line().stopped
    assert pump is not None
    assert (pump.began_at, pump.four_hour_mark) == (stopped_at, stopped_at + 4 * HOUR)
    assert (pump.cause, pump.technical_kind) == ("technical", "occlusion")
    assert (pump.is_long, pump.held, pump.new_cycle) == (False, False, False)
    assert pump.sources[0].startswith("[R]")
    child.clock.advance(hours=1)
    later = child.line().stopped
    assert later is not None
    assert (later.is_long, later.held) == (True, False)


def test_a_stop_without_a_cause_yet_is_never_taken_for_a_pause(child: CourseOfWard) -> None:
    child.full()
    child.log(neurological=3)
    child.stop(None)
    child.clock.advance(hours=9)
    pump = child.line().stopped
    assert pump is not None
    assert (pump.cause, pump.technical_kind, pump.held) == (None, None, False)


def test_a_pause_the_table_asks_for_is_held_until_its_time(child: CourseOfWard) -> None:
    child.full()
    child.log(neurological=3)
    child.stop(InterruptionCause.ADVERSE_REACTION)
    pump = child.line().stopped
    assert pump is not None
    assert not pump.held
    child.clock.advance(days=1)
    pump = child.line().stopped
    assert pump is not None
    assert pump.held
    child.log(neurological=1)
    restart = child.clock_of("restart")
    assert restart.due_at == child.clock() + timedelta(days=3)
    child.clock.advance(days=3, seconds=1)
    pump = child.line().stopped
    assert pump is not None
    assert not pump.held
    assert "restart" not in child.kinds()


def test_the_return_to_the_full_level_is_a_clock_of_the_table(child: CourseOfWard) -> None:
    child.full()
    child.log(neurological=3)
    child.stop(InterruptionCause.ADVERSE_REACTION)
    child.clock.advance(days=1)
    child.log(neurological=0)
    child.clock.advance(days=3)
    child.write(InfusionResumed(1, Level.STEP, None, RATE))
    assert child.clock_of("full_level").due_at == child.clock() + timedelta(days=7)


def test_entries_that_tell_no_course_are_called_unclear(child: CourseOfWard) -> None:
    child.order()
    child.write(DoseStepped(1, None, RATE))
    assert (child.line().state, child.line().clocks) == ("unclear", ())


def test_a_toxicity_stands_in_the_line(child: CourseOfWard) -> None:
    child.start()
    child.log(neurological=2)
    worst = child.line().toxicity
    assert worst is not None
    assert (worst.grade, worst.stream) == (2, "neurological")


def test_a_start_without_an_order_has_no_course(child: CourseOfWard) -> None:
    child.write(InfusionStarted(1, Level.STEP, None, RATE))
    assert child.line().state == "unclear"


def test_the_board_dates_no_restart_that_an_earlier_cycle_ruled_out(child: CourseOfWard) -> None:
    child.full()
    child.log(neurological=4)
    child.clock.advance(days=20)
    child.write(CycleCompleted(1))
    child.order(cycle=2)
    child.write(InfusionStarted(2, Level.FULL, None, RATE))
    child.clock.advance(days=1)
    grade = GradeRecord("neurological", "encephalopathy", 3, "ctcae", "5.0")
    child.write(DayLogged(2, grades=(grade,)))
    child.write(InfusionInterrupted(2, InterruptionCause.ADVERSE_REACTION))
    child.write(DayLogged(2, grades=(msgspec.structs.replace(grade, grade=0),)))
    assert "restart" not in child.kinds()
    child.clock.advance(hours=5)
    stopped = child.line().stopped
    assert stopped is not None
    assert stopped.held
