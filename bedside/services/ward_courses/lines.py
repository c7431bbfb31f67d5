"""How does one open course stand now? Its clocks, its pump and its toxicity, for the board."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bedside.clinical.adjustment.advice import Advice
from bedside.clinical.adjustment_table import Action
from bedside.clinical.clocks import Clock, ClockFacts, ClockKind, PremedicationWindow, find_clocks
from bedside.clinical.course import (
    Course,
    CourseCase,
    CourseEventKind,
    CourseState,
    find_course,
    hospital_until,
)
from bedside.clinical.events import InterruptionCause, Level
from bedside.clinical.refusal import Refusal
from bedside.services.advice.case import at_time
from bedside.services.advice.finding import advice_of
from bedside.services.at_work import WardAtWork
from bedside.services.board_course import UNCLEAR, BoardClock, CourseLine, StoppedPump
from bedside.services.ward_courses.kept import KeptCourse
from bedside.services.ward_courses.windows import open_windows

# While the table says one of these, no restart is waited for now.
_HOLDS = frozenset(
    {Action.WAIT, Action.INTERRUPT, Action.CONSIDER_DISCONTINUING, Action.DISCONTINUE}
)


@dataclass(frozen=True, slots=True)
class _Table:
    """What the adjustment table adds to the clocks; times in UTC."""

    restart_not_before: datetime | None = None
    full_not_before: datetime | None = None
    holds: bool = False


def course_line(at_work: WardAtWork, kept: KeptCourse, now: datetime) -> CourseLine:
    """The course as it stands at ``now``; ``unclear`` where its entries tell none."""
    record = kept.asked.record
    course = find_course(at_work.protocol, _case(kept, now))
    if isinstance(course, Refusal):
        return CourseLine(kept.patient, record.cycle, UNCLEAR)
    table = _table(at_work, kept, course, now)
    stopped = _stopped(at_work, kept, course, table, now)
    clocks = _clocks(at_work, kept, course, table, now)
    if stopped is not None and stopped.held:
        # A pause of days is meant to pass the fourth hour: nobody is called for that.
        clocks = tuple(clock for clock in clocks if clock.kind != ClockKind.FOUR_HOURS)
    use, bag = record.bag_on_line, kept.bag
    rate = None if use is None else use.rate_ml_per_h
    return CourseLine(
        patient=kept.patient,
        cycle=record.cycle,
        state=course.state.value,
        level=None if course.level is None else course.level.value,
        infusion_day=course.infusion_day,
        bag_number=None if bag is None else bag.bag_number,
        rate_ml_per_h=bag.rate_ml_per_h if rate is None and bag is not None else rate,
        bag_ends_at=kept.bag_ends_at,
        clocks=clocks,
        stopped=stopped,
        logged=kept.last_log_at is not None,
        toxicity=kept.toxicity,
        used_bags=kept.used_bags,
    )


def _case(kept: KeptCourse, now: datetime) -> CourseCase:
    return replace(kept.asked.case.course, now=now)


def _table(at_work: WardAtWork, kept: KeptCourse, course: Course, now: datetime) -> _Table:
    """Asked only where it decides when the pump may go on or the level may rise."""
    resumed = any(event.kind is CourseEventKind.RESUMED for event in _case(kept, now).events)
    low_again = course.state is CourseState.RUNNING and course.level is Level.STEP and resumed
    if course.state is not CourseState.INTERRUPTED and not low_again:
        return _Table()
    found = advice_of(at_work.protocol, at_time(kept.asked, now))
    if not isinstance(found, Advice):
        return _Table()
    return _Table(
        _utc(found.restart_not_before),
        _utc(found.full_not_before),
        (found.at_least or found.action) in _HOLDS,
    )


def _utc(moment: datetime | None) -> datetime | None:
    return None if moment is None else moment.astimezone(UTC)


def _clocks(
    at_work: WardAtWork, kept: KeptCourse, course: Course, table: _Table, now: datetime
) -> tuple[BoardClock, ...]:
    protocol, record = at_work.protocol, kept.asked.record
    restart_at = table.restart_not_before
    coming_restart = restart_at if restart_at is not None and restart_at >= now else None
    windows = open_windows(at_work, kept, course, coming_restart, table.full_not_before)
    facts = ClockFacts(
        course=course,
        planned_start_at=None if record.order is None else record.order.planned_start_at,
        bag_ends_at=kept.bag_ends_at,
        windows=windows,
        last_log_at=kept.last_log_at,
        last_laboratory_at=kept.last_laboratory_at,
        hospital_until=hospital_until(
            protocol, kept.asked.case.course.indication, record.cycle, course
        ),
        restart_not_before=table.restart_not_before,
        full_not_before=table.full_not_before,
        acknowledged=kept.acknowledged,
    )
    found = find_clocks(protocol.clocks, facts, now)
    return tuple(_board_clock(clock, windows, now) for clock in found)


def _board_clock(
    clock: Clock, windows: tuple[PremedicationWindow, ...], now: datetime
) -> BoardClock:
    before = ""
    if clock.kind is ClockKind.PREMEDICATION:
        before = next(each.before.value for each in windows if each.closes_at == clock.due_at)
    return BoardClock(
        kind=clock.kind.value,
        due_at=clock.due_at,
        opens_at=clock.opens_at,
        state=clock.state.value,
        overdue=now - clock.due_at if now > clock.due_at else None,
        calls=clock.calls,
        known_by=clock.acknowledged_by,
        before=before,
    )


def _stopped(
    at_work: WardAtWork, kept: KeptCourse, course: Course, table: _Table, now: datetime
) -> StoppedPump | None:
    stands, told = course.interruption, kept.asked.record.open_interruption
    if stands is None or told is None:
        return None
    is_long = now >= stands.four_hour_mark
    reaction = told.cause is InterruptionCause.ADVERSE_REACTION
    return StoppedPump(
        began_at=stands.began_at,
        cause=None if told.cause is None else told.cause.value,
        technical_kind=None if told.technical_kind is None else told.technical_kind.value,
        four_hour_mark=stands.four_hour_mark,
        is_long=is_long,
        new_cycle=stands.same_cycle is False,
        held=reaction and is_long and table.holds,
        sources=tuple(
            str(each) for each in at_work.protocol.course.long_interruption_hours.citations
        ),
    )
