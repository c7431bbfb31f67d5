"""Who is at work, what may they do, and what does the ward say of itself?"""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from bedside.clinical.events import (
    CycleCompleted,
    Entry,
    PatientMeasured,
    PersonAdded,
    PersonChanged,
    Role,
    WardChanged,
)
from bedside.services.at_work import CARERS, PREPARERS, fold_ward
from bedside.services.patients import Patients
from bedside.services.refused import EntryProblem, EntryRefused
from bedside.store.journal import NewEntry
from bedside.store.ward_file import WardFile
from tests.support.ward import NOON, OpenWard, disk_full


def test_the_ward_is_what_its_journal_says(ward: OpenWard) -> None:
    facts = ward.pharmacist.facts
    assert facts.training
    assert facts.zone == "Europe/Istanbul"
    assert {"Eczacı 1", "Hemşire 1", "Hekim 1"} <= {each.name for each in facts.people.values()}


def test_a_changed_ward_keeps_its_zone_and_is_read_again(ward: OpenWard) -> None:
    assert ward.pharmacist.facts.language == "tr"
    ward.pharmacist.record(None, WardChanged("Servis 2", "en", "us-label-2023-06"))
    facts = ward.pharmacist.facts
    assert (facts.name, facts.language, facts.zone) == ("Servis 2", "en", "Europe/Istanbul")
    assert ward.pharmacist.protocol.id == "us-label-2023-06"


def test_a_file_that_names_no_ward_is_refused() -> None:
    with pytest.raises(ValueError, match="which ward"):
        fold_ward(())


@pytest.mark.parametrize(
    ("person", "prepares", "cares"),
    [("pharmacist", True, True), ("nurse", True, True), ("physician", False, True)],
)
def test_roles_decide_who_may(ward: OpenWard, person: str, prepares: bool, cares: bool) -> None:
    at_work = getattr(ward, person)
    assert (at_work.refusal_unless(PREPARERS) is None) is prepares
    assert (at_work.refusal_unless(CARERS) is None) is cares


def test_an_administrator_alone_touches_no_patient(ward: OpenWard) -> None:
    ward.pharmacist.record(None, PersonAdded("p-admin", "Yönetici 1", (Role.ADMINISTRATOR,)))
    refused = ward.at_work("p-admin").refusal_unless(CARERS)
    assert refused is not None
    assert refused.why is EntryProblem.NOT_ALLOWED


def test_somebody_set_inactive_may_nothing_more(ward: OpenWard) -> None:
    gone = PersonChanged(ward.nurse_id, "Hemşire 1", (Role.NURSE,), False)
    ward.pharmacist.record(None, gone)
    refused = ward.nurse.refusal_unless(CARERS)
    assert refused is not None
    assert refused.facts["person"] == "Hemşire 1"


def test_an_entry_carries_who_and_when(ward: OpenWard) -> None:
    event = PersonAdded("p-new", "Hemşire 2", (Role.NURSE,))
    entry = ward.nurse.record(None, event)
    assert isinstance(entry, Entry)
    assert (entry.recorded_by, entry.happened_at, entry.recorded_at) == (ward.nurse_id, NOON, NOON)
    earlier = datetime(2026, 4, 6, 9, tzinfo=NOON.tzinfo)
    backdated = ward.nurse.record(None, event, earlier, person=ward.physician_id)
    assert isinstance(backdated, Entry)
    assert (backdated.recorded_by, backdated.happened_at) == (ward.physician_id, earlier)


def test_a_full_disk_is_an_answer_and_changes_nothing(
    ward: OpenWard, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = list(ward.file.journal.all())
    with monkeypatch.context() as patch:
        patch.setattr(ward.file.journal, "append", disk_full)
        refused = ward.nurse.record(None, WardChanged("X", "en", "tr-review"))
    assert isinstance(refused, EntryRefused)
    assert refused.why is EntryProblem.NOTHING_SAVED
    assert list(ward.file.journal.all()) == before


def test_times_are_shown_on_the_wards_clock(ward: OpenWard) -> None:
    assert ward.nurse.local(NOON).isoformat() == "2026-04-06T15:00:00+03:00"
    assert ward.nurse.now() == NOON


def test_somebody_unknown_is_named_by_id(ward: OpenWard) -> None:
    assert ward.nurse.name_of(ward.physician_id) == "Hekim 1"
    assert ward.nurse.name_of("p-nobody") == "p-nobody"


def test_a_child_is_read_and_folded_once_while_nothing_is_recorded(ward: OpenWard) -> None:
    patient, other = ward.child(), ward.child(number="100235")
    reading = ward.nurse.reading(patient)
    assert ward.nurse.reading(patient) is reading
    Patients(ward.nurse).measure(other, Decimal(17), Decimal(102), ward.clock())
    ward.nurse.record(None, WardChanged("Servis 2", "en", "tr-review"))
    assert ward.nurse.reading(patient) is reading


@pytest.mark.parametrize("who", ["nurse", "physician"])
def test_an_entry_of_anybody_on_this_pc_is_in_the_next_reading(ward: OpenWard, who: str) -> None:
    patient = ward.child()
    before = ward.nurse.reading(patient)
    late = ward.clock() - timedelta(hours=5)
    Patients(getattr(ward, who)).measure(patient, Decimal(17), Decimal(101), late, confirmed=True)
    reading = ward.nurse.reading(patient)
    assert [line.weight_kg for line in before.chart.measurements] == [Decimal(16)]
    # What was entered late stands where it belongs.
    assert [line.weight_kg for line in reading.chart.measurements] == [Decimal(17), Decimal(16)]


def test_a_correction_is_in_the_next_reading(ward: OpenWard) -> None:
    patient, patients = ward.child(), Patients(ward.nurse)
    wrong = ward.nurse.reading(patient).chart.measurements[0].event_id
    size = Decimal(17), Decimal(101)
    assert patients.correct_measurement(patient, wrong, *size, "yanlış", confirmed=True) is None
    latest = ward.nurse.reading(patient).chart.latest
    assert latest is not None
    assert latest.weight_kg == Decimal(17)


def test_an_entry_of_another_pc_is_in_the_next_reading(ward: OpenWard) -> None:
    patient = ward.child()
    before = ward.nurse.reading(patient)
    other = WardFile.open(ward.folder, ward.founded.database_key, "pc-2")
    measured = PatientMeasured(Decimal(17), Decimal(101))
    entry = NewEntry(patient, ward.clock(), ward.physician_id, measured)
    other.journal.append(entry, recorded_at=ward.clock())
    other.close()
    assert len(ward.nurse.reading(patient).entries) == len(before.entries) + 1


def test_what_could_not_be_written_is_in_no_reading(
    ward: OpenWard, monkeypatch: pytest.MonkeyPatch
) -> None:
    patient = ward.child()
    before = ward.nurse.reading(patient)
    monkeypatch.setattr(ward.file.journal, "append", disk_full)
    assert isinstance(ward.nurse.record(patient, CycleCompleted(1)), EntryRefused)
    assert ward.nurse.reading(patient) is before


def test_the_children_looked_at_last_are_kept(ward: OpenWard) -> None:
    children = [ward.child(number=str(number)) for number in range(5)]
    first, *others = [ward.nurse.reading(child) for child in children]
    assert [ward.nurse.reading(child) for child in children[1:]] == others
    again = ward.nurse.reading(children[0])
    assert again is not first
    assert again.entries == first.entries
