"""The infusion day of a planned bag follows from its place in the row; what moves it is named."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import msgspec
import pytest

from bedside.clinical.bag_level import BagLevel, find_bag_level
from bedside.clinical.bag_life import BagLife, BagStage
from bedside.clinical.bag_plan_record import StandingPlan
from bedside.clinical.course import Course, CourseEvent
from bedside.clinical.events import BagsPlanned, Indication, Level, PlannedBagRecord
from bedside.clinical.plan_line import LineGap, PlanLine, find_plan_line, run_gaps
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.clinical.regimen import DayPlan, plan_of_day
from tests.support.chart_entries import entry, prepared
from tests.support.course_events import PHARMACY, PLANNED_BAG
from tests.support.courses import at, case, found, resumed, started, stepped, stopped
from tests.support.rules import TR

WHOLE = (96, 72, 96, 96, 96, 96, 96, 24)
ALLOWED = (24, 48, 72, 96)


def row(hours: Iterable[int], begins: float = 0, first: int = 1) -> tuple[PlannedBagRecord, ...]:
    """Bags of so many hours, one after the other from ``begins`` on."""
    bags, hour = [], begins
    for number, each in enumerate(hours, first):
        bags.append(
            msgspec.structs.replace(PLANNED_BAG, number=number, hours=each, connect_at=at(hour))
        )
        hour += each
    return tuple(bags)


def plan(bags: tuple[PlannedBagRecord, ...], recorded: float = -1, **since: bool) -> StandingPlan:
    event = PHARMACY[0]
    assert isinstance(event, BagsPlanned)
    event = msgspec.structs.replace(event, bags=bags)
    told = replace(entry(1, event, at(recorded)), recorded_at=at(recorded))
    return StandingPlan(told, event, **since)


def course(*events: CourseEvent, now: float = 0) -> Course:
    return found(case(now, *events))


def line(
    standing: StandingPlan, number: int, ran: Course, lives: Iterable[BagLife] = ()
) -> PlanLine:
    told = find_plan_line(standing, number, ran, lives)
    assert told is not None
    return told


def made(number: int, hours: int, first_day: int, planned: PlannedBagRecord | None) -> BagLife:
    bag = prepared()
    bag = msgspec.structs.replace(
        bag,
        bag_number=number,
        order=msgspec.structs.replace(bag.order, first_day=first_day),
        content=msgspec.structs.replace(bag.content, bag_hours=hours),
    )
    return BagLife(1, number, BagStage.CHECKED, plan=planned, made=bag)


def test_before_the_start_the_days_follow_the_row() -> None:
    standing = plan(row(WHOLE))
    days = [line(standing, number, course()).first_day for number in range(1, 9)]
    assert days == [1, 5, 8, 12, 16, 20, 24, 28]
    assert find_plan_line(standing, 9, course(), ()) is None


def test_a_late_start_moves_the_clock_and_not_the_days() -> None:
    standing = plan(row(WHOLE))
    late = course(started(hours=20), now=21)
    assert [line(standing, number, late).first_day for number in (1, 2, 3)] == [1, 5, 8]


def test_a_plan_made_while_it_runs_goes_on_after_what_was_given() -> None:
    standing = plan(row((72, 96), begins=96, first=2), recorded=10)
    assert [line(standing, n, course(started(), now=11)).first_day for n in (2, 3)] == [5, 8]
    stepped_since = course(started(), stepped(168), now=170)
    assert line(standing, 3, stepped_since).first_day == 8


def test_a_plan_made_while_it_stands_counts_what_was_given_alone() -> None:
    standing = plan(row((24, 96), begins=100, first=3), recorded=99)
    ran = (started(), stopped(77))
    assert [line(standing, n, course(*ran, now=99)).first_day for n in (3, 4)] == [4, 5]
    on_again = course(*ran, resumed(103), now=104)
    assert [line(standing, n, on_again).first_day for n in (3, 4)] == [4, 5]


def test_a_start_told_later_than_the_plan_takes_nothing_away() -> None:
    standing = plan(row(WHOLE, begins=-2), recorded=1)
    assert line(standing, 2, course(started(), now=2)).first_day == 5


@pytest.mark.parametrize(
    ("since", "gap"), [("stood", LineGap.STOOD), ("anew", LineGap.ORDERED_ANEW)]
)
def test_an_outdated_plan_says_why(since: str, gap: LineGap) -> None:
    assert line(plan(row(WHOLE), **{since: True}), 2, course()).gaps == (gap,)


def test_a_bag_that_is_made_is_said_unless_it_was_thrown_away() -> None:
    bags = row(WHOLE)
    standing, life = plan(bags), made(1, 96, 1, bags[0])
    assert line(standing, 1, course(), (life,)).gaps == (LineGap.MADE,)
    gone = replace(life, stage=BagStage.DISCARDED)
    assert line(standing, 1, course(), (gone,)).gaps == ()


def test_an_earlier_bag_made_otherwise_moves_the_row() -> None:
    bags = row(WHOLE)
    standing = plan(bags)
    as_planned = made(1, 96, 1, bags[0])
    assert line(standing, 2, course(), (as_planned, BagLife(1, 2, BagStage.PLANNED))).gaps == ()
    for life in (made(1, 72, 1, bags[0]), made(1, 96, 2, bags[0])):
        assert line(standing, 2, course(), (life,)).gaps == (LineGap.ANOTHER_BEFORE,)
    assert line(standing, 2, course(), (made(1, 72, 1, None),)).gaps == ()
    assert line(standing, 2, course(), (made(3, 24, 8, bags[2]),)).gaps == ()


def test_a_day_that_is_over_is_passed() -> None:
    standing = plan(row(WHOLE))
    assert line(standing, 2, course(started(), now=119)).gaps == ()
    assert line(standing, 2, course(started(), now=121)).gaps == (LineGap.PASSED,)


def level(day: int, of_the_course: Level | None = None) -> BagLevel:
    day_plan = plan_of_day(TR.regimen, Indication.RELAPSED_REFRACTORY, 1, day)
    assert isinstance(day_plan, DayPlan)
    by_day = find_bag_level(TR, day_plan, day, None)
    return by_day if of_the_course is None else replace(by_day, of_the_course=of_the_course)


def test_level_and_hours_are_held_against_day_and_course() -> None:
    first = line(plan(row(WHOLE)), 1, course())
    assert run_gaps(first, level(1), ALLOWED) == ()
    assert run_gaps(first, level(1, Level.FULL), ALLOWED) == (LineGap.OTHER_LEVEL,)
    assert run_gaps(first, level(1), (24, 48)) == (LineGap.DOES_NOT_RUN,)
    assert run_gaps(first, level(5), ALLOWED) == (LineGap.DOES_NOT_RUN,)
    no_day = Refusal(RefusalCode.DAY_NOT_IN_CYCLE, {})
    assert run_gaps(first, no_day, ALLOWED) == (LineGap.NO_SUCH_DAY,)
