"""Does the ward record children as it must: every refusal, every question, every correction?"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import msgspec
import pytest

from bedside.services.patients import (
    EntryProblem,
    EntryRefused,
    NextKind,
    Patients,
    RegistrationDraft,
)
from tests.support.ward import CHILD, NOON, OpenWard, disk_full

KG, CM = Decimal(16), Decimal(101)


def why(refused: object) -> tuple[EntryProblem, str | None]:
    assert isinstance(refused, EntryRefused)
    return refused.why, refused.field


def draft(**changes: object) -> RegistrationDraft:
    return msgspec.structs.replace(CHILD, **changes)


@pytest.mark.parametrize(
    "field", ["name", "hospital_number", "second_identifier", "date_of_birth", "sex", "bed"]
)
def test_a_field_that_is_missing_is_named(ward: OpenWard, field: str) -> None:
    empty = None if field in {"date_of_birth", "sex"} else "  "
    refused = Patients(ward.nurse).register(draft(**{field: empty}))
    assert why(refused) == (EntryProblem.MISSING_FIELD, field)
    assert Patients(ward.nurse).board() == ()


def test_nobody_is_born_tomorrow(ward: OpenWard) -> None:
    tomorrow = (NOON + timedelta(days=1)).date()
    refused = Patients(ward.nurse).register(draft(date_of_birth=tomorrow))
    assert why(refused) == (EntryProblem.DATE_IN_FUTURE, "date_of_birth")


def test_a_hospital_number_belongs_to_one_child(ward: OpenWard) -> None:
    patients = Patients(ward.nurse)
    ward.child()
    refused = patients.register(draft(name="Örnek Hasta 2"))
    assert why(refused) == (EntryProblem.NUMBER_TAKEN, "hospital_number")


def test_spaces_around_a_text_are_dropped(ward: OpenWard) -> None:
    patients = Patients(ward.nurse)
    patient = patients.register(draft(name="  Örnek Hasta 1 "))
    assert isinstance(patient, str)
    assert patients.chart(patient).registration.name == "Örnek Hasta 1"


def test_a_physician_may_register_an_administrator_alone_may_not(ward: OpenWard) -> None:
    from bedside.clinical.events import PersonAdded, Role

    ward.pharmacist.record(None, PersonAdded("p-a", "Yönetici 1", (Role.ADMINISTRATOR,)))
    assert isinstance(Patients(ward.physician).register(CHILD), str)
    other = Patients(ward.at_work("p-a"))
    assert why(other.register(draft(hospital_number="2"))) == (EntryProblem.NOT_ALLOWED, None)


@pytest.mark.parametrize(
    ("kg", "cm", "field"),
    [("1.9", "101", "weight_kg"), ("151", "101", "weight_kg"), ("16", "211", "height_cm")],
)
def test_an_impossible_size_is_refused(ward: OpenWard, kg: str, cm: str, field: str) -> None:
    patient = ward.child()
    refused = Patients(ward.nurse).measure(patient, Decimal(kg), Decimal(cm), NOON)
    assert why(refused) == (EntryProblem.OUT_OF_RANGE, field)


def test_nobody_is_weighed_in_the_future(ward: OpenWard) -> None:
    patient, patients = ward.child(), Patients(ward.nurse)
    later = NOON + timedelta(minutes=6)
    assert why(patients.measure(patient, KG, CM, later))[0] is EntryProblem.DATE_IN_FUTURE
    assert patients.measure(patient, KG, CM, NOON + timedelta(minutes=4)) is None


@pytest.mark.parametrize("kg", ["17.6", "14.4"])
def test_a_weight_ten_percent_off_asks_first(ward: OpenWard, kg: str) -> None:
    patient, patients = ward.child(), Patients(ward.nurse)
    asked = patients.measure(patient, Decimal(kg), CM, NOON)
    assert isinstance(asked, EntryRefused)
    assert asked.why is EntryProblem.NEEDS_CONFIRMATION
    assert asked.facts == {
        "code": "weight_differs_10_percent",
        "weight_kg": Decimal(kg),
        "before_kg": KG,
        "percent": Decimal(10),
    }
    assert len(patients.chart(patient).measurements) == 1
    assert patients.measure(patient, Decimal(kg), CM, NOON, confirmed=True) is None
    assert len(patients.chart(patient).measurements) == 2


@pytest.mark.parametrize("kg", ["17.59", "14.41"])
def test_just_under_ten_percent_asks_nothing(ward: OpenWard, kg: str) -> None:
    assert Patients(ward.nurse).measure(ward.child(), Decimal(kg), CM, NOON) is None


def test_an_unusual_build_asks_first(ward: OpenWard) -> None:
    patients = Patients(ward.nurse)
    patient = patients.register(CHILD)
    assert isinstance(patient, str)
    asked = patients.measure(patient, Decimal(60), CM, NOON)
    assert isinstance(asked, EntryRefused)
    assert asked.facts["code"] == "body_mass_index_unusual"
    assert "before_kg" not in asked.facts


def test_a_corrected_measurement_stays_beside_what_stands(ward: OpenWard) -> None:
    patient, patients = ward.child(), Patients(ward.nurse)
    wrong = patients.chart(patient).measurements[0].event_id
    size = (Decimal("16.4"), CM)
    refused = patients.correct_measurement(patient, wrong, *size, "  ")
    assert why(refused) == (EntryProblem.REASON_MISSING, "reason")
    assert patients.correct_measurement(patient, wrong, *size, "yanlış okundu") is None
    chart = patients.chart(patient)
    shown = [(line.weight_kg, line.corrected, line.stands) for line in chart.measurements]
    assert shown == [(KG, True, False), (Decimal("16.4"), True, True)]
    assert chart.latest is not None
    assert chart.latest.weight_kg == Decimal("16.4")
    assert (chart.journal[0].corrects, chart.journal[0].reason) == (wrong, "yanlış okundu")


def test_a_correction_is_measured_as_strictly(ward: OpenWard) -> None:
    patient, patients = ward.child(), Patients(ward.nurse)
    wrong = patients.chart(patient).measurements[0].event_id
    refused = patients.correct_measurement(patient, wrong, Decimal(1), CM, "x")
    assert why(refused)[0] is EntryProblem.OUT_OF_RANGE


def test_a_withdrawn_measurement_is_struck_out_not_gone(ward: OpenWard) -> None:
    patient, patients = ward.child(), Patients(ward.nurse)
    wrong = patients.chart(patient).measurements[0].event_id
    assert patients.withdraw(patient, wrong, "başka çocuk") is None
    chart = patients.chart(patient)
    assert [line.stands for line in chart.measurements] == [False]
    assert chart.latest is None
    assert chart.bsa_m2 is None
    assert patients.board()[0].next.kind is NextKind.WEIGH


def test_a_correction_far_from_the_other_weights_is_asked_about(ward: OpenWard) -> None:
    patients, patient = Patients(ward.nurse), ward.child()
    ward.clock.advance(days=1)
    assert patients.measure(patient, Decimal("16.2"), Decimal(101), ward.clock()) is None
    wrong = patients.chart(patient).measurements[-1].event_id
    asked = patients.correct_measurement(patient, wrong, Decimal(26), Decimal(101), "misread")
    assert asked is not None
    assert asked.why is EntryProblem.NEEDS_CONFIRMATION
    assert asked.facts["before_kg"] == Decimal(16)
    near = patients.correct_measurement(patient, wrong, Decimal("16.4"), Decimal(101), "misread")
    assert near is None
    sure = (patient, wrong, Decimal(26), Decimal(101), "misread")
    assert patients.correct_measurement(*sure, confirmed=True) is None


def test_what_may_not_be_corrected_is_refused(ward: OpenWard) -> None:
    patient, patients = ward.child(), Patients(ward.nurse)
    registered = patients.chart(patient).registration_event_id
    assert why(patients.withdraw(patient, registered, "x"))[0] is EntryProblem.NOT_POSSIBLE
    assert why(patients.withdraw(patient, "nothing", "x"))[0] is EntryProblem.NOT_POSSIBLE
    crossed = patients.correct_measurement(patient, registered, KG, CM, "x")
    assert why(crossed)[0] is EntryProblem.NOT_POSSIBLE


def test_a_corrected_registration_stands_and_may_keep_its_number(ward: OpenWard) -> None:
    patient, patients = ward.child(), Patients(ward.nurse)
    registered = patients.chart(patient).registration_event_id
    moved = msgspec.structs.replace(CHILD, bed="8")
    assert why(patients.correct_registration(patient, registered, moved, ""))[1] == "reason"
    assert patients.correct_registration(patient, registered, moved, "yatak değişti") is None
    assert patients.chart(patient).registration.bed == "8"
    assert patients.board()[0].bed == "8"


def test_a_full_disk_saves_nothing(ward: OpenWard, monkeypatch: pytest.MonkeyPatch) -> None:
    patient, patients = ward.child(), Patients(ward.nurse)
    before = patients.chart(patient)
    with monkeypatch.context() as patch:
        patch.setattr(ward.file.journal, "append", disk_full)
        assert why(patients.register(draft(hospital_number="2")))[0] is EntryProblem.NOTHING_SAVED
        assert why(patients.measure(patient, KG, CM, NOON))[0] is EntryProblem.NOTHING_SAVED
    after = patients.chart(patient)
    assert replace(after, journal=before.journal) == before
    assert list(after.journal) == list(before.journal)


def test_search_finds_a_child_without_turkish_letters(ward: OpenWard) -> None:
    patient, patients = ward.child(), Patients(ward.nurse)
    for text in ("ornek", "ÖRNEK", "1002", "hasta 1"):
        assert [hit.patient for hit in patients.search(text)] == [patient]
    assert patients.search("nobody") == ()


def test_a_chart_of_nobody_is_an_error(ward: OpenWard) -> None:
    with pytest.raises(KeyError):
        Patients(ward.nurse).chart("nobody")


def test_the_board_shows_what_presses_most_first(ward: OpenWard) -> None:
    calm = ward.child()
    patients = Patients(ward.nurse)
    new = patients.register(draft(hospital_number="2", bed="9"))
    assert [line.patient for line in patients.board()] == [new, calm]
