from __future__ import annotations

import msgspec

from bedside.clinical.events import (
    ClockAcknowledged,
    CycleCompleted,
    DayLogged,
    EntryCorrected,
    InfusionInterrupted,
    KnownEvent,
    TreatmentDiscontinued,
)
from bedside.store.ward_file import WardFile
from tests.store.examples import START, measured, new
from tests.support.course_events import COURSE, LOG, ORDERED


def kept(ward: WardFile, patient: str = "p-1") -> list[object]:
    return [entry.event for entry in ward.read.open_courses().get(patient, ())]


def write(ward: WardFile, *events: KnownEvent) -> list[str]:
    entries = ward.journal.append(*(new("p-1", event) for event in events), recorded_at=START)
    return [entry.event_id for entry in entries]


def test_a_patient_without_a_course_has_no_entries(ward: WardFile) -> None:
    write(ward, measured())
    assert ward.read.open_courses() == {}
    assert ward.read.ended_courses() == {}


def test_everything_of_the_cycle_is_kept_as_it_was(ward: WardFile) -> None:
    events = [
        event for event in COURSE if not isinstance(event, CycleCompleted | TreatmentDiscontinued)
    ]
    write(ward, *events)
    assert kept(ward) == events


def test_the_heavy_picture_stays_in_the_journal(ward: WardFile) -> None:
    log = LOG[0]
    assert isinstance(log, DayLogged)
    assert log.handwriting is not None
    write(ward, ORDERED, log)
    assert kept(ward) == [ORDERED, msgspec.structs.replace(log, handwriting=None)]
    assert ward.journal.of_patient("p-1")[-1].event == log


def test_a_new_cycle_puts_the_old_one_away(ward: WardFile) -> None:
    second = msgspec.structs.replace(ORDERED, cycle=2)
    write(ward, ORDERED, InfusionInterrupted(1), CycleCompleted(1))
    assert (kept(ward), ward.read.ended_courses()) == ([], {"p-1": 1})
    write(ward, second)
    assert (kept(ward), ward.read.ended_courses()) == ([second], {})


def test_an_ended_course_is_named_and_not_read(ward: WardFile) -> None:
    write(ward, ORDERED, TreatmentDiscontinued(1, "neuro-4"))
    assert ward.read.open_courses() == {}
    assert ward.read.ended_courses() == {"p-1": 1}


def test_undoing_the_end_brings_the_course_back(ward: WardFile) -> None:
    _, ended = write(ward, ORDERED, TreatmentDiscontinued(1, "wrong child"))
    write(ward, EntryCorrected(ended, "wrong child", None, second_person="u-2"))
    assert kept(ward) == [ORDERED]


def test_an_acknowledgement_belongs_to_the_course(ward: WardFile) -> None:
    known = ClockAcknowledged("bag_change", START)
    write(ward, ORDERED, known)
    assert kept(ward) == [ORDERED, known]


def test_one_child_can_be_asked_for_alone(ward: WardFile) -> None:
    other = new("p-2", ORDERED)
    write(ward, ORDERED)
    ward.journal.append(other, recorded_at=START)
    assert list(ward.read.open_courses()) == ["p-1", "p-2"]
    assert list(ward.read.open_courses("p-2")) == ["p-2"]
    assert ward.read.open_courses("p-3") == {}


def test_whether_any_course_is_open_is_known_without_reading_one(ward: WardFile) -> None:
    assert not ward.read.has_open_courses()
    write(ward, ORDERED)
    assert ward.read.has_open_courses()
    write(ward, CycleCompleted(1))
    assert not ward.read.has_open_courses()
