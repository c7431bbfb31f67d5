from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.citation import Citation, Cited, SourceKind
from bedside.clinical.clock_rules import ClockRules
from bedside.clinical.clocks import (
    Acknowledged,
    Clock,
    ClockFacts,
    ClockKind,
    ClockState,
    PremedicationWindow,
    find_clocks,
)
from bedside.clinical.course import Course, CourseCase, CourseEvent, CourseEventKind, find_course
from bedside.clinical.events import Indication, InterruptionCause, Level
from bedside.clinical.premedication import InfusionEvent
from tests.support.rules import NOON, TR

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)


def figure(value: int) -> Cited:
    return Cited(Decimal(value), (Citation(SourceKind.WARD_CHOICE, "test"),))


RULES = ClockRules(figure(24), figure(48), figure(60), figure(15))
STARTED = CourseEvent(NOON, CourseEventKind.STARTED, level=Level.STEP)
STOPPED = CourseEvent(NOON + HOUR, CourseEventKind.INTERRUPTED, InterruptionCause.TECHNICAL)


def course(now: datetime, *events: CourseEvent) -> Course:
    found = find_course(TR, CourseCase(Indication.RELAPSED_REFRACTORY, 1, now, events))
    assert isinstance(found, Course)
    return found


def clocks(facts: ClockFacts, now: datetime) -> dict[ClockKind, Clock]:
    found = find_clocks(RULES, facts, now)
    assert [clock.due_at for clock in found] == sorted(clock.due_at for clock in found)
    return {clock.kind: clock for clock in found}


def test_an_ordered_cycle_waits_for_its_start_and_premedication() -> None:
    window = PremedicationWindow(InfusionEvent.CYCLE_START, NOON - 12 * HOUR, NOON - 6 * HOUR)
    facts = ClockFacts(course(NOON - 10 * HOUR), planned_start_at=NOON, windows=(window,))
    found = clocks(facts, NOON - 10 * HOUR)
    assert set(found) == {ClockKind.CYCLE_START, ClockKind.PREMEDICATION}
    assert found[ClockKind.PREMEDICATION].state is ClockState.DUE
    assert found[ClockKind.CYCLE_START].state is ClockState.COMING
    assert clocks(replace(facts, planned_start_at=None), NOON)[ClockKind.PREMEDICATION].calls


def test_nothing_is_due_for_a_child_without_an_order() -> None:
    assert find_clocks(RULES, ClockFacts(course(NOON)), NOON) == ()


def test_a_running_child_has_its_bag_step_end_log_and_laboratory() -> None:
    now = NOON + 2 * HOUR
    facts = ClockFacts(course(now, STARTED), bag_ends_at=NOON + 96 * HOUR)
    found = clocks(facts, now)
    assert found[ClockKind.BAG_CHANGE].due_at == NOON + 96 * HOUR
    assert found[ClockKind.STEP].due_at == NOON + 168 * HOUR
    assert found[ClockKind.CYCLE_END].due_at == NOON + 672 * HOUR
    assert found[ClockKind.DAILY_LOG].due_at == NOON + 24 * HOUR
    assert found[ClockKind.LABORATORY].due_at == NOON + 48 * HOUR


def test_log_and_laboratory_count_from_the_last_one() -> None:
    now = NOON + 30 * HOUR
    facts = ClockFacts(
        course(now, STARTED), last_log_at=NOON + 20 * HOUR, last_laboratory_at=NOON + 5 * HOUR
    )
    found = clocks(facts, now)
    assert found[ClockKind.DAILY_LOG].due_at == NOON + 44 * HOUR
    assert found[ClockKind.LABORATORY].due_at == NOON + 53 * HOUR


def test_a_standing_pump_shows_its_fourth_hour() -> None:
    now = NOON + 5 * HOUR - MINUTE
    facts = ClockFacts(course(now, STARTED, STOPPED), restart_not_before=NOON + 72 * HOUR)
    found = clocks(facts, now)
    assert found[ClockKind.FOUR_HOURS].due_at == NOON + 5 * HOUR
    assert found[ClockKind.FOUR_HOURS].state is ClockState.DUE
    assert found[ClockKind.RESTART].due_at == NOON + 72 * HOUR
    assert ClockKind.BAG_CHANGE not in found


def test_what_only_may_be_done_never_calls_and_goes_when_its_time_has_come() -> None:
    stay = ClockFacts(course(NOON, STARTED), hospital_until=NOON + 216 * HOUR)
    found = clocks(replace(stay, full_not_before=NOON + 9 * HOUR), NOON)
    assert {ClockKind.HOSPITAL_STAY, ClockKind.FULL_LEVEL} <= set(found)
    later = NOON + 217 * HOUR
    assert ClockKind.HOSPITAL_STAY not in clocks(
        replace(stay, course=course(later, STARTED)), later
    )


def test_an_overdue_clock_stays_and_calls_again_after_a_while() -> None:
    due_at = NOON + 96 * HOUR
    now = due_at + MINUTE
    facts = ClockFacts(course(now, STARTED), bag_ends_at=due_at)
    assert clocks(facts, now)[ClockKind.BAG_CHANGE].calls
    known = Acknowledged(ClockKind.BAG_CHANGE, due_at, "Hemşire 1", now)
    older = replace(known, by="Hemşire 2", at=now - MINUTE)
    answered = replace(facts, acknowledged=(known, older))
    quiet = clocks(answered, now + 14 * MINUTE)[ClockKind.BAG_CHANGE]
    assert (quiet.state, quiet.acknowledged_by, quiet.calls) == (
        ClockState.OVERDUE,
        "Hemşire 1",
        False,
    )
    assert clocks(answered, now + 15 * MINUTE)[ClockKind.BAG_CHANGE].calls


def test_an_acknowledgement_of_another_clock_silences_nothing() -> None:
    due_at = NOON + 96 * HOUR
    now = due_at + MINUTE
    facts = ClockFacts(
        course(now, STARTED),
        bag_ends_at=due_at,
        acknowledged=(
            Acknowledged(ClockKind.STEP, due_at, "Hemşire 1", now),
            Acknowledged(ClockKind.BAG_CHANGE, due_at - HOUR, "Hemşire 1", now),
        ),
    )
    assert clocks(facts, now)[ClockKind.BAG_CHANGE].calls


def test_a_passed_fourth_hour_calls_until_somebody_knows_and_never_again() -> None:
    mark = NOON + 5 * HOUR
    now = mark + MINUTE
    facts = ClockFacts(course(now, STARTED, STOPPED))
    assert clocks(facts, now)[ClockKind.FOUR_HOURS].calls
    known = Acknowledged(ClockKind.FOUR_HOURS, mark, "Hemşire 1", now)
    later = clocks(replace(facts, acknowledged=(known,)), now + 48 * HOUR)[ClockKind.FOUR_HOURS]
    assert (later.state, later.acknowledged_by, later.calls) == (
        ClockState.OVERDUE,
        "Hemşire 1",
        False,
    )


@given(st.integers(0, 60 * 24 * 40))
def test_time_never_makes_a_clock_less_pressing(minutes: int) -> None:
    now = NOON + minutes * MINUTE
    facts = ClockFacts(course(now, STARTED), bag_ends_at=NOON + 96 * HOUR)
    before = clocks(facts, now)[ClockKind.BAG_CHANGE].state
    after = clocks(replace(facts, course=course(now + HOUR, STARTED)), now + HOUR)
    order = list(ClockState)
    assert order.index(after[ClockKind.BAG_CHANGE].state) >= order.index(before)


def test_a_log_of_before_the_start_is_not_overdue_at_once() -> None:
    now = NOON + 2 * HOUR
    before = NOON - 72 * HOUR
    facts = ClockFacts(course(now, STARTED), last_log_at=before, last_laboratory_at=before)
    found = clocks(facts, now)
    assert found[ClockKind.DAILY_LOG].due_at == NOON + 24 * HOUR
    assert found[ClockKind.LABORATORY].due_at == NOON + 48 * HOUR
