"""Courses for tests: events by the hour after the start, told in few words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from hypothesis import strategies as st

from bedside.clinical.course import (
    Course,
    CourseCase,
    CourseEvent,
    CourseEventKind,
    find_course,
)
from bedside.clinical.events import Indication, InterruptionCause, Level
from bedside.clinical.protocol import Protocol
from bedside.clinical.refusal import Refusal
from tests.support.rules import NOON, TR

STARTED, INTERRUPTED, RESUMED, STEPPED, COMPLETED, DISCONTINUED = CourseEventKind
TECHNICAL, REACTION = InterruptionCause.TECHNICAL, InterruptionCause.ADVERSE_REACTION
STEP, FULL = Level.STEP, Level.FULL
CYCLE_HOURS = 672


def at(hours: float) -> datetime:
    """So many hours after the start of every test's cycle."""
    return NOON + timedelta(hours=hours)


def started(hours: float = 0, level: Level = STEP) -> CourseEvent:
    return CourseEvent(at(hours), STARTED, level=level)


def stopped(hours: float, cause: InterruptionCause | None = TECHNICAL) -> CourseEvent:
    return CourseEvent(at(hours), INTERRUPTED, cause=cause)


def resumed(hours: float, level: Level = STEP) -> CourseEvent:
    return CourseEvent(at(hours), RESUMED, level=level)


def stepped(hours: float) -> CourseEvent:
    return CourseEvent(at(hours), STEPPED)


def ended(hours: float, kind: CourseEventKind = COMPLETED) -> CourseEvent:
    return CourseEvent(at(hours), kind)


def case(
    now: float,
    *events: CourseEvent,
    cycle: int = 1,
    indication: Indication = Indication.RELAPSED_REFRACTORY,
) -> CourseCase:
    return CourseCase(indication, cycle, at(now), events)


def found(asked: CourseCase, protocol: Protocol = TR) -> Course:
    course = find_course(protocol, asked)
    assert isinstance(course, Course)
    return course


def refused(asked: CourseCase, protocol: Protocol = TR) -> Refusal:
    refusal = find_course(protocol, asked)
    assert isinstance(refusal, Refusal)
    return refusal


# Runs and pauses in minutes, one after the other: what a cycle can look like.
pauses = st.lists(st.tuples(st.integers(0, 9000), st.integers(0, 12000)), max_size=8)


def interrupted_by(pauses_minutes: Iterable[tuple[int, int]]) -> tuple[CourseEvent, ...]:
    """A start, then for each pair that many minutes of running and of pause."""
    events, minutes = [started()], 0
    for ran, paused in pauses_minutes:
        events.append(stopped((minutes + ran) / 60, REACTION))
        minutes += ran + paused
        events.append(resumed(minutes / 60))
    return tuple(events)
