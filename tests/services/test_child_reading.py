"""Is what a child's entries tell found once, and is it what the folds themselves say?"""

from __future__ import annotations

import pytest

from bedside.clinical.chart import fold_chart
from bedside.clinical.course_record import fold_course
from bedside.services import child_reading
from bedside.services.child_reading import ChildReading
from bedside.services.patients import Patients
from tests.support.running import running_child
from tests.support.ward import OpenWard


def test_a_reading_says_what_the_folds_say(ward: OpenWard) -> None:
    entries = ward.file.journal.of_patient(running_child(ward))
    reading = ChildReading(entries)
    assert reading.entries is entries
    assert reading.chart == fold_chart(entries)
    assert reading.course == fold_course(entries)
    assert reading.standing == entries


def test_each_fold_is_made_once(ward: OpenWard, monkeypatch: pytest.MonkeyPatch) -> None:
    reading = ChildReading(ward.file.journal.of_patient(running_child(ward)))
    found = reading.chart, reading.course, reading.standing
    monkeypatch.setattr(child_reading, "fold_chart", None)
    assert all(
        now is then
        for now, then in zip((reading.chart, reading.course, reading.standing), found, strict=True)
    )


def test_what_was_withdrawn_stands_no_longer(ward: OpenWard) -> None:
    patient, patients = ward.child(), Patients(ward.nurse)
    wrong = patients.chart(patient).measurements[0].event_id
    patients.withdraw(patient, wrong, "başka çocuk")
    reading = ChildReading(ward.file.journal.of_patient(patient))
    assert [entry.event_id for entry in reading.standing] == [
        patients.chart(patient).registration_event_id
    ]


def test_nobodys_entries_tell_nothing() -> None:
    reading = ChildReading(())
    assert (reading.chart.registration, reading.course.cycles, reading.standing) == (None, (), ())
