"""The ward's open courses: read once, read again where something changed, answered by name."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bedside.clinical.events import (
    ClockAcknowledged,
    CycleCompleted,
    InfusionStarted,
    Level,
    PersonChanged,
)
from bedside.services.refused import EntryProblem
from bedside.services.ward_courses.desk import WardCourses
from tests.support.board_course import CourseOfWard
from tests.support.running import RATE
from tests.support.ward import OpenWard


def test_time_alone_reads_nothing_again(
    child: CourseOfWard, monkeypatch: pytest.MonkeyPatch
) -> None:
    child.start()
    assert child.line().infusion_day == 1
    monkeypatch.setattr(type(child.ward.file.read), "open_courses", None)
    child.clock.advance(days=2)
    assert child.line().infusion_day == 3


def test_only_the_child_whose_journal_changed_is_read_again(
    child: CourseOfWard, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = CourseOfWard(child.ward, "100235")
    other.courses = child.courses
    child.start()
    other.start()
    assert set(child.courses.lines()) == {child.patient, other.patient}
    asked: list[str | None] = []
    read = child.ward.file.read
    reader = type(read).open_courses

    def counted(self: object, patient: str | None = None) -> object:
        asked.append(patient)
        return reader(read, patient)

    monkeypatch.setattr(type(read), "open_courses", counted)
    other.log(neurological=1)
    assert other.line().logged
    assert not child.line().logged
    assert asked == [other.patient]


def test_an_ended_course_leaves_the_board(child: CourseOfWard) -> None:
    child.start()
    assert child.courses.clocks(child.patient)
    child.clock.advance(days=28)
    child.write(CycleCompleted(1))
    assert child.courses.lines() == {}
    assert child.courses.clocks(child.patient) == ()


def test_a_course_without_an_order_is_unclear(child: CourseOfWard) -> None:
    child.write(InfusionStarted(1, Level.STEP, None, RATE))
    assert child.line().state == "unclear"


def test_knowing_of_a_clock_is_an_entry_by_name_and_quiets_it_for_a_while(
    child: CourseOfWard,
) -> None:
    child.start()
    child.clock.advance(hours=25)
    clock = child.clock_of("daily_log")
    assert clock.calls
    assert child.courses.acknowledge(child.patient, clock, " vizit ") is None
    entry = child.ward.file.journal.of_patient(child.patient)[-1]
    assert entry.event == ClockAcknowledged("daily_log", clock.due_at, "vizit")
    assert entry.recorded_by == child.ward.nurse_id
    known = child.clock_of("daily_log")
    assert (known.calls, known.known_by) == (False, "Hemşire 1")
    assert known.overdue == timedelta(hours=1)
    child.clock.advance(minutes=15)
    assert child.clock_of("daily_log").calls


def test_a_changed_name_is_the_name_that_is_shown(child: CourseOfWard) -> None:
    child.start()
    child.clock.advance(hours=25)
    child.courses.acknowledge(child.patient, child.clock_of("daily_log"))
    assert child.clock_of("daily_log").known_by == "Hemşire 1"
    person = child.ward.nurse.person
    renamed = PersonChanged(person.person, "Hemşire 9", person.roles, active=True)
    child.ward.nurse.record(None, renamed)
    assert child.clock_of("daily_log").known_by == "Hemşire 9"


def test_what_is_not_overdue_cannot_be_known(child: CourseOfWard) -> None:
    child.start()
    refused = child.courses.acknowledge(child.patient, child.clock_of("daily_log"))
    assert refused is not None
    assert refused.why is EntryProblem.NOT_POSSIBLE


def test_only_who_cares_for_children_answers(child: CourseOfWard, ward: OpenWard) -> None:
    child.start()
    child.clock.advance(hours=25)
    holders = {holder.name: holder.person_id for holder in ward.keys.holders()}
    administrator = WardCourses(ward.at_work(holders["Yönetici 1"]))
    refused = administrator.acknowledge(child.patient, child.clock_of("daily_log"))
    assert refused is not None
    assert refused.why is EntryProblem.NOT_ALLOWED
