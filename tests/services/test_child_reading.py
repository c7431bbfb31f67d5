"""Is what a child's entries tell found once, and is it what the folds themselves say?"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from bedside.clinical.chart import fold_chart
from bedside.clinical.course_record import fold_course
from bedside.clinical.events import (
    EntryCorrected,
    InfusionInterrupted,
    InterruptionCause,
    KnownEvent,
    PatientMeasured,
)
from bedside.services import child_reading
from bedside.services.advice.desk import AdviceDesk
from bedside.services.at_work import WardAtWork
from bedside.services.child_reading import ChildReading
from bedside.services.course_view import course_view
from bedside.services.infusion.questions import InfusionQuestions
from bedside.services.journal_lines import JournalLine, JournalLines
from bedside.services.patients import Patients
from bedside.services.refused import EntryRefused
from tests.support.running import neurological, running_child
from tests.support.ward import OpenWard


def test_a_reading_says_what_the_folds_say(ward: OpenWard) -> None:
    entries = ward.file.journal.of_patient(running_child(ward))
    reading = ChildReading(entries)
    assert reading.entries is entries
    assert reading.chart == fold_chart(entries)
    assert reading.told_by(fold_course) == fold_course(entries)
    assert reading.standing == entries


def test_each_fold_is_made_once(ward: OpenWard, monkeypatch: pytest.MonkeyPatch) -> None:
    reading = ChildReading(ward.file.journal.of_patient(running_child(ward)))

    def told() -> tuple[object, ...]:
        return reading.chart, reading.told_by(fold_course), reading.standing

    found = told()
    monkeypatch.setattr(child_reading, "fold_chart", None)
    assert all(now is then for now, then in zip(told(), found, strict=True))


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
    assert reading.chart.registration is None
    assert (reading.told_by(fold_course).cycles, reading.standing) == ((), ())


_LINES: list[JournalLine] = []
_NO_LINES = JournalLines((), _LINES.__getitem__)


class Cards:
    """What the cards of one open chart ask, again and again."""

    def __init__(self, at_work: WardAtWork, patient: str) -> None:
        self.at_work, self.patient = at_work, patient
        self.patients, self.desk = Patients(at_work), AdviceDesk(at_work)
        self.pump = InfusionQuestions(at_work, self.desk)

    def answers(self) -> tuple[object, ...]:
        chart = self.patients.chart(self.patient)
        return (
            replace(chart, journal=_NO_LINES),
            list(chart.journal),
            course_view(self.at_work, self.patient),
            self.desk.advice(self.patient),
            self.pump.panel(self.patient),
            self.pump.table_says(self.patient),
        )


def test_an_open_chart_says_what_one_opened_afresh_says(ward: OpenWard) -> None:
    """After whatever is recorded, by whomever, late or corrected."""
    patient = running_child(ward)
    open_chart = Cards(ward.nurse, patient)
    seen = [open_chart.answers()]

    def recorded(by: WardAtWork, event: KnownEvent, hours_ago: float = 0) -> str:
        at = ward.clock() - timedelta(hours=hours_ago)
        entry = by.record(patient, event, at)
        assert not isinstance(entry, EntryRefused)
        seen.append(open_chart.answers())
        assert seen[-1] == Cards(ward.at_work(ward.nurse_id), patient).answers()
        assert seen[-1] != seen[-2]
        return entry.event_id

    late = recorded(ward.physician, neurological(3), hours_ago=5)
    recorded(ward.nurse, EntryCorrected(late, "başka çocuk", neurological(1)))
    recorded(ward.pharmacist, PatientMeasured(Decimal(17), Decimal(101)), hours_ago=2)
    stop = recorded(ward.nurse, InfusionInterrupted(1, InterruptionCause.TECHNICAL))
    recorded(ward.physician, EntryCorrected(stop, "durmadı", None))
