"""Does a bag's level follow the child's course where it leaves the regimen's days?"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.adjustment.entries import AdviceCase
from bedside.clinical.adjustment_table import Action
from bedside.clinical.bag_level import BagLevel, LevelReason, LowRestart, find_bag_level
from bedside.clinical.course import Course, find_course
from bedside.clinical.events import Indication, Level
from bedside.clinical.refusal import RefusalCode
from bedside.clinical.regimen import DayPlan, plan_of_day
from tests.support.adjustment_oracle import DAY, Event, Noted, Story
from tests.support.adjustment_stories import advice, case, moment, stories
from tests.support.rules import TR

LOW = (Event(0, "started", "step"),)
FULL = (*LOW, Event(7 * DAY, "stepped"))
ONSET = 9 * DAY
STOPPED = (*FULL, Event(ONSET, "interrupted"))
RESTART = ONSET + 4 * DAY
RESTARTED = (*STOPPED, Event(RESTART, "resumed", "step"))
NEURO = (Noted(ONSET, "neurological", 3), Noted(ONSET + DAY, "neurological", 1))
STORIES = (*stories("neurological"), *stories("cytokine_release"), *stories("liver"))
AFTER_LOW = timedelta(days=16)


def day_plan(day: int, cycle: int = 1) -> DayPlan:
    found = plan_of_day(TR.regimen, Indication.RELAPSED_REFRACTORY, cycle, day)
    assert isinstance(found, DayPlan)
    return found


def level(day: int, told: AdviceCase | None) -> BagLevel:
    return find_bag_level(TR, day_plan(day), day, told)


def told(events: tuple[Event, ...], entries: tuple[Noted, ...], now: int) -> AdviceCase:
    return case(Story(events, entries, now))


@pytest.mark.parametrize(("day", "of_day"), [(1, Level.STEP), (7, Level.STEP), (8, Level.FULL)])
def test_without_a_course_the_day_says_it(day: int, of_day: Level) -> None:
    found = level(day, None)
    assert (found.of_the_day, found.of_the_course, found.allowed) == (of_day, of_day, (of_day,))
    assert (found.reason, found.low) == (LevelReason.DAY, None)
    assert found.question(of_day) is None


@pytest.mark.parametrize(
    "events",
    [
        (),
        LOW,
        FULL,
        (*STOPPED, Event(ONSET + 2, "discontinued")),
        # A course that cannot be says nothing.
        (Event(0, "stepped"),),
    ],
)
def test_a_course_that_keeps_to_its_days_changes_nothing(events: tuple[Event, ...]) -> None:
    found = level(12, told(events, (), ONSET + 2))
    assert (found.of_the_course, found.reason) == (Level.FULL, LevelReason.DAY)


def test_a_stop_the_table_does_not_act_on_changes_nothing() -> None:
    quiet = (Noted(ONSET, "neurological", 2),)
    assert level(12, told(STOPPED, quiet, ONSET + 2)).reason is LevelReason.DAY
    ended = (Noted(ONSET, "neurological", 4),)
    assert level(12, told(STOPPED, ended, ONSET + 2)).reason is LevelReason.DAY


@pytest.mark.parametrize("now", [ONSET, RESTART])
def test_while_the_table_waits_the_bag_is_low_until_full_may_follow(now: int) -> None:
    waiting = told(STOPPED, tuple(each for each in NEURO if each.at <= now), now)
    found = level(10, waiting)
    assert (found.of_the_day, found.of_the_course) == (Level.FULL, Level.STEP)
    assert found.allowed == (Level.STEP, Level.FULL)
    assert found.reason is LevelReason.LOW_RESTART
    assert found.low is not None
    assert [rule.id for rule in found.low.rules] == ["neuro-3"]
    assert (found.low.full_from, found.low.full_not_before) == (AFTER_LOW, None)
    assert found.low.full_from_day == 17
    assert level(16, waiting).of_the_course is Level.STEP
    assert level(17, waiting).of_the_course is Level.FULL


def test_after_the_restart_the_moment_of_full_is_known() -> None:
    found = level(13, told(RESTARTED, NEURO, RESTART + 2 * DAY))
    assert found.low is not None
    assert found.low.full_not_before == moment(RESTART + 7 * DAY)
    assert found.low.full_from == AFTER_LOW
    assert found.of_the_course is Level.STEP


def test_once_full_may_follow_a_bag_of_today_is_full() -> None:
    found = level(18, told(RESTARTED, NEURO, RESTART + 8 * DAY))
    assert (found.of_the_course, found.reason) == (Level.FULL, LevelReason.LOW_RESTART)
    assert found.allowed == (Level.STEP, Level.FULL)


def test_after_the_step_the_day_says_it_again() -> None:
    back = (*RESTARTED, Event(RESTART + 7 * DAY, "stepped"))
    found = level(18, told(back, NEURO, RESTART + 8 * DAY))
    assert (found.of_the_course, found.reason) == (Level.FULL, LevelReason.DAY)


def test_a_low_restart_nobody_explains_is_low_until_the_step() -> None:
    found = level(20, told(RESTARTED, (), RESTART + DAY))
    assert (found.of_the_course, found.low) == (Level.STEP, LowRestart((), None, None))
    assert found.low is not None
    assert found.low.full_from_day is None
    assert not found.runs_past_full(Level.STEP, 96)


def test_a_technical_stop_of_the_low_level_stays_low() -> None:
    again = (*RESTARTED, Event(RESTART + DAY, "interrupted", cause="technical"))
    found = level(12, told(again, NEURO, RESTART + DAY + 1))
    assert (found.of_the_course, found.reason) == (Level.STEP, LevelReason.LOW_RESTART)


def test_an_entry_of_the_future_leaves_the_course_alone() -> None:
    later = (Noted(RESTART + 9 * DAY, "neurological", 3),)
    found = level(12, told(RESTARTED, later, RESTART + DAY))
    assert (found.of_the_course, found.reason) == (Level.STEP, LevelReason.LOW_RESTART)
    assert level(12, told(STOPPED, later, ONSET + 1)).reason is LevelReason.DAY


def test_a_course_that_runs_full_early_stays_full() -> None:
    early = (*LOW, Event(4 * DAY, "stepped"))
    found = level(6, told(early, (), 5 * DAY))
    assert (found.of_the_day, found.of_the_course) == (Level.STEP, Level.FULL)
    assert (found.reason, found.allowed) == (LevelReason.RUNS_FULL, (Level.STEP, Level.FULL))
    assert found.run_refusal(96) is None


def test_a_level_that_is_not_the_days_or_the_courses_is_asked_about() -> None:
    found = level(10, told(STOPPED, NEURO[:1], ONSET))
    assert found.question(Level.STEP) == "level_not_of_the_day"
    assert found.question(Level.FULL) == "level_not_of_the_course"


def test_only_the_cycles_end_stops_a_low_bag() -> None:
    # Cytokine release on day 6: the low level restarts and runs past the regimen's day 8.
    stopped = (*LOW, Event(5 * DAY, "interrupted"))
    release = (Noted(5 * DAY, "cytokine_release", 3), Noted(6 * DAY, "cytokine_release", 0))
    found = level(6, told(stopped, release, 6 * DAY))
    assert (found.of_the_day, found.of_the_course) == (Level.STEP, Level.STEP)
    assert found.allowed == (Level.STEP,)
    assert found.run_refusal(96) is None
    by_day = level(6, None).run_refusal(96)
    assert by_day is not None
    last = replace(found, day=27).run_refusal(96)
    assert last is not None
    assert (last.code, last.facts["longest_hours"]) == (RefusalCode.CROSSES_STEP, 48)


def test_a_low_bag_that_runs_past_full_is_noted_and_not_refused() -> None:
    found = level(13, told(STOPPED, NEURO[:1], ONSET))
    assert not found.runs_past_full(Level.STEP, 96)
    assert found.runs_past_full(Level.STEP, 97)
    assert not found.runs_past_full(Level.FULL, 97)
    assert found.run_refusal(97) is None
    assert not level(13, None).runs_past_full(Level.FULL, 9999)


@given(st.sampled_from(STORIES), st.integers(1, 28))
def test_the_levels_of_day_and_course_may_always_be_chosen(story: Story, day: int) -> None:
    found = level(day, case(story))
    assert {found.of_the_day, found.of_the_course} <= set(found.allowed)
    assert (found.low is not None) == (found.reason is LevelReason.LOW_RESTART)
    if found.reason is LevelReason.DAY:
        assert found.of_the_course is found.of_the_day


@given(st.sampled_from(STORIES))
def test_the_bag_of_today_is_at_the_level_the_table_names(story: Story) -> None:
    asked, answer = case(story), advice(story)
    course = find_course(TR, asked.course)
    assert isinstance(course, Course)
    found = level(course.infusion_day or 1, asked)
    if answer.action in (Action.WAIT, Action.MAY_RESTART_LOW):
        assert found.of_the_course is Level.STEP
    if answer.action is Action.MAY_STEP_TO_FULL and answer.full_not_before is not None:
        assert found.of_the_course is Level.FULL
