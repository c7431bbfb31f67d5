"""``bedside calc course``: how far is this cycle, and what does its interruption ask?"""

from __future__ import annotations

from datetime import datetime, tzinfo

import msgspec

from bedside.clinical.course import (
    Course,
    CourseCase,
    CourseEvent,
    CourseEventKind,
    OpenInterruption,
    find_course,
)
from bedside.clinical.events import InterruptionCause, Level
from bedside.clinical.refusal import Refusal
from bedside.clinical.units import plain
from bedside.services.calc.common_fields import (
    Answer,
    CycleCase,
    indication_of,
    protocol_of,
    refusal_answer,
    sources,
)
from bedside.services.calc.reading import FieldError, instant, read_record, whole

_WITH_LEVEL = (CourseEventKind.STARTED, CourseEventKind.RESUMED)


class EventLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An event of a course line."""

    at: str
    kind: CourseEventKind
    cause: InterruptionCause | None = None
    level: Level | None = None


class CourseFields(CycleCase, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A case that tells a course."""

    now: str
    events: tuple[EventLine, ...]


class CourseLine(CourseFields, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A line of ``bedside calc course``."""


def answer_course(line: bytes) -> Answer:
    """The answer to one line. Raises FieldError where the line is no case."""
    case = read_record(line, CourseLine)
    protocol = protocol_of(case)
    course_case = course_case_of(case)
    if isinstance(course_case, Refusal):
        return refusal_answer(course_case, protocol)
    course = find_course(protocol, course_case)
    if isinstance(course, Refusal):
        return refusal_answer(course, protocol)
    zone = course_case.now.tzinfo
    return {**_course_fields(course, zone), "sources": sources(course.citations)}


def course_case_of(case: CourseFields) -> CourseCase | Refusal:
    """The course a case line tells; refused only where no protocol can know its indication.

    Raises FieldError.
    """
    now, cycle = instant("now", case.now), whole("cycle", case.cycle)
    events = tuple(_event(f"events[{index}]", each) for index, each in enumerate(case.events))
    indication = indication_of(case)
    if isinstance(indication, Refusal):
        return indication
    return CourseCase(indication, cycle, now, events)


def shown_time(at: datetime | None, zone: tzinfo | None) -> str | None:
    """A time as an answer gives it: ISO 8601 with the offset of the case's ``now``."""
    return None if at is None else at.astimezone(zone).isoformat()


def _event(place: str, event: EventLine) -> CourseEvent:
    interrupted = event.kind is CourseEventKind.INTERRUPTED
    _needed_or_refused(f"{place}.cause", event.cause, interrupted, event.kind)
    _needed_or_refused(f"{place}.level", event.level, event.kind in _WITH_LEVEL, event.kind)
    return CourseEvent(instant(f"{place}.at", event.at), event.kind, event.cause, event.level)


def _needed_or_refused(
    field: str, value: InterruptionCause | Level | None, needed: bool, kind: CourseEventKind
) -> None:
    if needed and value is None:
        raise FieldError(field, f"needed where the event is {kind.value}")
    if value is not None and not needed:
        raise FieldError(field, f"not for an event that is {kind.value}")


def _course_fields(course: Course, zone: tzinfo | None) -> Answer:
    interruption = course.interruption
    return {
        "state": course.state.value,
        "level": None if course.level is None else course.level.value,
        "infusion_day": course.infusion_day,
        "infused_hours": plain(course.infused_hours),
        "remaining_hours": plain(course.remaining_hours),
        "planned_end": shown_time(course.planned_end, zone),
        "step_due_at": shown_time(course.step_due_at, zone),
        "interruption": None if interruption is None else _interruption(interruption, zone),
    }


def _interruption(interruption: OpenInterruption, zone: tzinfo | None) -> Answer:
    return {
        "cause": interruption.cause,
        "hours": plain(interruption.hours),
        "four_hour_mark": shown_time(interruption.four_hour_mark, zone),
        "needs": [need.value for need in interruption.needs],
        "same_cycle": interruption.same_cycle,
    }
