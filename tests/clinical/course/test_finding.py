from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.course import (
    Course,
    CourseEvent,
    CourseEventKind,
    CourseState,
    RestartNeed,
    hours_of,
    level_at,
    running_time,
)
from bedside.clinical.events import Indication, InterruptionCause
from bedside.clinical.refusal import RefusalCode
from tests.support.courses import (
    COMPLETED,
    CYCLE_HOURS,
    DISCONTINUED,
    FULL,
    REACTION,
    RESUMED,
    STEP,
    TECHNICAL,
    at,
    case,
    ended,
    found,
    interrupted_by,
    pauses,
    refused,
    resumed,
    started,
    stepped,
    stopped,
)
from tests.support.rules import TR, US, law

WEEK = 168


def hours(course: Course) -> tuple[float, float]:
    """Hours infused and remaining."""
    return float(course.infused_hours), float(course.remaining_hours)


def test_a_cycle_that_has_not_started() -> None:
    course = found(case(0))
    assert course.state is CourseState.NOT_STARTED
    assert (course.level, course.infusion_day, course.started_at) == (None, None, None)
    assert hours(course) == (0, CYCLE_HOURS)
    assert (course.planned_end, course.step_due_at, course.interruption) == (None, None, None)


def test_a_cycle_that_runs() -> None:
    course = found(case(50, started()))
    assert (course.state, course.level, course.infusion_day) == (CourseState.RUNNING, STEP, 3)
    assert hours(course) == (50, 622)
    assert (course.planned_end, course.step_due_at) == (at(CYCLE_HOURS), at(WEEK))
    assert course.started_at == at(0)
    assert [str(each) for each in course.citations] == ["[R] Table 1", "[L] section 2, dosage"]


@pytest.mark.parametrize(("hours", "day"), [(0, 1), (23.99, 1), (24, 2), (671.9, 28), (700, 28)])
def test_a_day_begins_with_its_hour(hours: float, day: int) -> None:
    assert found(case(hours, started())).infusion_day == day


def test_an_interruption_moves_everything_after_it() -> None:
    course = found(case(60, started(), stopped(10), resumed(15)))
    assert (hours(course), course.infusion_day) == ((55, 617), 3)
    assert (course.planned_end, course.step_due_at) == (at(CYCLE_HOURS + 5), at(WEEK + 5))
    assert len(course.runs) == 2


@pytest.mark.parametrize(
    ("pause", "needs"), [(3.99, ()), (4, tuple(RestartNeed)), (90, tuple(RestartNeed))]
)
def test_from_the_fourth_hour_on_a_restart_has_needs(
    pause: float, needs: tuple[RestartNeed, ...]
) -> None:
    course = found(case(48 + pause, started(), stopped(48)))
    assert course.interruption is not None
    assert course.interruption.needs == needs
    assert course.interruption.four_hour_mark == at(52)
    assert course.interruption.hours == Decimal(str(pause))
    assert (course.state, course.level) == (CourseState.INTERRUPTED, STEP)
    assert (course.infusion_day, course.planned_end, course.step_due_at) == (3, None, None)


@pytest.mark.parametrize(
    ("cause", "within", "beyond"),
    [(REACTION, True, False), (TECHNICAL, True, True), (None, True, None)],
)
def test_a_long_adverse_reaction_ends_the_cycle(
    cause: InterruptionCause | None, within: bool, beyond: bool | None
) -> None:
    for pause, same in ((WEEK, within), (WEEK + 1 / 3600, beyond)):
        course = found(case(10 + pause, started(), stopped(10, cause)))
        assert course.interruption is not None
        assert (course.interruption.cause, course.interruption.same_cycle) == (cause, same)


def test_an_interruption_names_its_own_sources() -> None:
    said = [str(each) for each in found(case(11, started(), stopped(10))).citations]
    assert "[L] section 2, interruption after an adverse reaction" in said


def test_only_the_open_interruption_is_shown() -> None:
    course = found(case(100, started(), stopped(10, REACTION), resumed(20), stopped(90)))
    assert course.interruption is not None
    assert (course.interruption.began_at, course.interruption.cause) == (at(90), TECHNICAL)


class TestStep:
    def test_after_the_step_the_full_level_runs_and_no_step_is_due(self) -> None:
        course = found(case(200, started(), stepped(WEEK)))
        assert (course.level, course.step_due_at, course.infusion_day) == (FULL, None, 9)

    def test_a_restart_before_the_step_keeps_its_hours(self) -> None:
        course = found(case(40, started(), stopped(24, REACTION), resumed(36)))
        assert course.step_due_at == at(WEEK + 12)

    def test_a_restart_after_the_full_level_is_the_adjustment_tables(self) -> None:
        low = (started(), stepped(WEEK), stopped(200, REACTION), resumed(300))
        course = found(case(310, *low))
        assert (course.level, course.step_due_at) == (STEP, None)
        assert found(case(500, *low, stepped(480))).level is FULL

    @pytest.mark.parametrize(
        ("cycle", "indication"),
        [(2, Indication.RELAPSED_REFRACTORY), (1, Indication.MRD_POSITIVE)],
    )
    def test_no_step_is_due_in_a_cycle_without_one(
        self, cycle: int, indication: Indication
    ) -> None:
        for level in (FULL, STEP):
            asked = case(30, started(level=level), cycle=cycle, indication=indication)
            assert found(asked).step_due_at is None

    def test_no_step_is_due_in_a_cycle_that_stays_at_the_step_level(self) -> None:
        first, *others = TR.regimen.plans
        low = replace(first, phases=(replace(first.phases[0], last_day=first.last_day),))
        regimen = replace(TR.regimen, plans=(low, *others))
        assert found(case(30, started()), replace(TR, regimen=regimen)).step_due_at is None

    def test_a_step_that_is_overdue_keeps_its_time(self) -> None:
        assert found(case(200, started())).step_due_at == at(WEEK)


class TestEnd:
    def test_an_infusion_that_runs_on_is_full_and_keeps_its_end(self) -> None:
        course = found(case(700, started(level=FULL)))
        assert hours(course) == (CYCLE_HOURS, 0)
        assert course.planned_end == at(CYCLE_HOURS)
        again = found(case(700, started(level=FULL), stopped(690), resumed(695)))
        assert again.planned_end == at(CYCLE_HOURS)

    def test_completed_at_the_last_hour(self) -> None:
        course = found(case(900, started(level=FULL), ended(CYCLE_HOURS)))
        assert (course.state, course.infusion_day) == (CourseState.COMPLETED, 28)
        assert (hours(course), course.level) == ((CYCLE_HOURS, 0), FULL)
        assert (course.planned_end, course.interruption) == (None, None)

    def test_completed_while_it_stands(self) -> None:
        events = (started(level=FULL), stopped(CYCLE_HOURS + 1), ended(CYCLE_HOURS + 2))
        assert found(case(900, *events)).state is CourseState.COMPLETED

    @pytest.mark.parametrize("events", [(), (stopped(90),)])
    def test_discontinued(self, events: tuple[CourseEvent, ...]) -> None:
        course = found(case(200, started(), *events, ended(100, DISCONTINUED)))
        assert course.state is CourseState.DISCONTINUED
        assert course.infused_hours == (90 if events else 100)
        assert (course.infusion_day, course.interruption) == (90 // 24 + 1 if events else 5, None)


IMPOSSIBLE: dict[str, tuple[CourseEvent, ...]] = {
    "started twice": (started(), started(1)),
    "started without a level": (replace(started(), level=None),),
    "stopped before the start": (stopped(0),),
    "stopped twice": (started(), stopped(1), stopped(2)),
    "resumed before the start": (resumed(0),),
    "resumed while running": (started(), resumed(1)),
    "resumed without a level": (started(), stopped(1), replace(resumed(2), level=None)),
    "stepped before the start": (stepped(0),),
    "stepped while it stands": (started(), stopped(1), stepped(2)),
    "stepped twice": (started(), stepped(1), stepped(2)),
    "completed before the start": (ended(0),),
    "completed too early": (started(), ended(CYCLE_HOURS - 1 / 3600)),
    "completed too early for its pauses": (started(), stopped(1), resumed(2), ended(CYCLE_HOURS)),
    "discontinued before the start": (ended(0, DISCONTINUED),),
    "resumed after the end": (started(), ended(1, DISCONTINUED), resumed(2)),
    "discontinued after the end": (started(), ended(CYCLE_HOURS), ended(700, DISCONTINUED)),
    "started after the end": (started(), ended(CYCLE_HOURS), started(700)),
}


@pytest.mark.parametrize("name", IMPOSSIBLE)
def test_what_cannot_be_is_refused_with_the_event(name: str) -> None:
    events = IMPOSSIBLE[name]
    refusal = refused(case(1000, *events))
    assert refusal.code is RefusalCode.EVENT_NOT_POSSIBLE
    assert refusal.facts["kind"] == events[-1].kind
    assert refusal.facts["at"] == events[-1].at.isoformat()
    assert refusal.facts["state"] in tuple(CourseState)


def test_events_of_one_instant_are_taken_as_listed() -> None:
    course = found(case(10, started(), stopped(5), resumed(5)))
    assert (course.state, hours(course)[0]) == (CourseState.RUNNING, 10)
    assert refused(case(10, started(), resumed(5), stopped(5))).code is (
        RefusalCode.EVENT_NOT_POSSIBLE
    )


def test_the_order_of_refusals() -> None:
    bad = (stopped(2000), started(1000))
    for cycle, code in ((9, RefusalCode.CYCLE_NOT_IN_PROTOCOL), (1, "events_out_of_order")):
        assert refused(case(0, *bad, cycle=cycle)).code == code
    assert refused(case(0, stopped(1000))).code is RefusalCode.EVENT_NOT_POSSIBLE
    refusal = refused(case(0, started(1)))
    assert refusal.code is RefusalCode.EVENT_IN_FUTURE
    assert refusal.facts == {"at": at(1).isoformat(), "now": at(0).isoformat()}
    assert found(case(1, started(1))).infusion_day == 1


def test_an_indication_without_cycles() -> None:
    regimen = replace(TR.regimen, plans=TR.regimen.plans[:2])
    refusal = refused(case(0, indication=Indication.MRD_POSITIVE), replace(TR, regimen=regimen))
    assert refusal.code is RefusalCode.INDICATION_NOT_IN_PROTOCOL


def test_out_of_order_names_both_times() -> None:
    refusal = refused(case(9, started(), stopped(5), resumed(4)))
    assert refusal.code is RefusalCode.EVENTS_OUT_OF_ORDER
    assert refusal.facts == {"at": at(4).isoformat(), "after": at(5).isoformat()}


def test_the_night_the_clocks_change_has_its_real_hours() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    before = at(0).replace(month=10, day=24).astimezone(berlin)
    asked = replace(
        case(0), now=before + timedelta(days=1), events=(replace(started(), at=before),)
    )
    assert found(asked).infused_hours == 25


def test_the_level_of_an_instant() -> None:
    course = found(case(400, started(), stepped(WEEK), stopped(200), resumed(210)))
    wanted = {-1: None, 0: STEP, 167: STEP, WEEK: FULL, 205: FULL, 210: STEP, 400: STEP}
    assert {hours: level_at(course, at(hours)) for hours in wanted} == wanted


def test_both_protocols_count_alike() -> None:
    asked = case(60, started(), stopped(10), resumed(15))
    assert found(asked, TR).planned_end == found(asked, US).planned_end


@law
@given(pauses, st.integers(0, 20000))
def test_infused_hours_are_the_sum_of_runs_and_never_above_the_cycle(
    ran_paused: list[tuple[int, int]], more: int
) -> None:
    events = interrupted_by(ran_paused)
    now = events[-1].at + timedelta(minutes=more)
    course = found(replace(case(0, *events), now=now))
    total = hours_of(running_time(course.runs, now))
    assert course.infused_hours == min(total, CYCLE_HOURS)
    assert total == hours_of(timedelta(minutes=sum(ran for ran, _ in ran_paused) + more))
    assert course.infused_hours + course.remaining_hours == CYCLE_HOURS
    assert course.infusion_day is not None
    exact = running_time(course.runs, now)
    if exact < timedelta(hours=CYCLE_HOURS):
        assert (
            timedelta(days=course.infusion_day - 1) <= exact < timedelta(days=course.infusion_day)
        )
        assert course.planned_end == now + timedelta(hours=CYCLE_HOURS) - exact
    else:
        assert course.infusion_day == 28
        assert course.planned_end is not None
        assert course.planned_end <= now


@law
@given(st.integers(0, 3000), st.integers(0, 3000), st.integers(0, 3000))
def test_an_interruption_moves_all_that_follows_by_its_length(
    ran: int, paused: int, then: int
) -> None:
    whole = (started(), stopped((ran + then) / 60), resumed((ran + then) / 60 + 1))
    moved = interrupted_by([(ran, paused)]) + tuple(
        replace(event, at=event.at + timedelta(minutes=paused)) for event in whole[1:]
    )
    now = whole[-1].at + timedelta(hours=1)
    without = found(replace(case(0, *whole), now=now))
    with_it = found(replace(case(0, *moved), now=now + timedelta(minutes=paused)))
    assert with_it.infused_hours == without.infused_hours
    assert with_it.planned_end == (without.planned_end or now) + timedelta(minutes=paused)
    if without.step_due_at is not None and without.step_due_at > at(ran / 60):
        assert with_it.step_due_at == without.step_due_at + timedelta(minutes=paused)


@law
@given(pauses, st.integers(0, 3000), st.integers(1, 3000), st.integers(0, 3000))
def test_one_more_interruption_never_leaves_fewer_hours(
    ran_paused: list[tuple[int, int]], ran: int, paused: int, more: int
) -> None:
    events = interrupted_by(ran_paused)
    last = events[-1].at
    stop = replace(stopped(0), at=last + timedelta(minutes=ran))
    go = replace(resumed(0), at=stop.at + timedelta(minutes=paused))
    now = go.at + timedelta(minutes=more)
    without = found(replace(case(0, *events), now=now))
    with_it = found(replace(case(0, *events, stop, go), now=now))
    assert with_it.remaining_hours >= without.remaining_hours
    assert (with_it.infusion_day or 0) <= (without.infusion_day or 0)


KINDS = st.sampled_from(list(CourseEventKind))


@law
@given(st.lists(st.tuples(KINDS, st.integers(0, 900)), max_size=6))
def test_any_events_give_a_course_or_a_refusal(
    told: list[tuple[CourseEventKind, int]],
) -> None:
    events, hours = [], 0
    for kind, wait in told:
        hours += wait
        level = FULL if kind in (CourseEventKind.STARTED, RESUMED) else None
        events.append(CourseEvent(at(hours), kind, level=level))
    asked = case(hours, *events)
    possible = _could_be(events)
    if possible:
        course = found(asked)
        assert (course.state is CourseState.COMPLETED) == (
            bool(events) and events[-1].kind is COMPLETED
        )
        assert 0 <= course.infused_hours <= CYCLE_HOURS
    else:
        assert refused(asked).code is RefusalCode.EVENT_NOT_POSSIBLE


def _could_be(events: list[CourseEvent]) -> bool:
    """The table of what can follow what, written a second time."""
    may = {
        "new": {"started": "on"},
        "on": {"interrupted": "off", "completed": "end", "discontinued": "end"},
        "off": {"resumed": "on", "completed": "end", "discontinued": "end"},
        "end": {},
    }
    state, ran, since = "new", timedelta(0), at(0)
    for event in events:
        if event.kind not in may[state]:
            return False
        if state == "on":
            ran += event.at - since
        if event.kind is COMPLETED and ran < timedelta(hours=CYCLE_HOURS):
            return False
        state, since = may[state][event.kind], event.at
    return True
