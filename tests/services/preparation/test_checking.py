"""Is the second check another person's own reading, and does a mismatch stop the bag?"""

from __future__ import annotations

from decimal import Decimal

import pytest

from bedside.clinical.events import BagCheckFailed, PersonChanged, Role
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.services.preparation.answers import CheckProblem, CheckRefused
from bedside.services.preparation.service import Preparation
from bedside.services.refused import EntryProblem, EntryRefused
from tests.support.pump import Bedside
from tests.support.ward import DRUG_ML, RATE_ML_PER_H, OpenWard, disk_full


def check(
    ward: OpenWard,
    bag: str,
    person: str,
    password: str = TRAINING_PASSWORD,
    reading: tuple[Decimal, Decimal] = (DRUG_ML, RATE_ML_PER_H),
) -> CheckProblem | None:
    refused = Preparation(ward.pharmacist).check(bag, person, password, *reading)
    return None if refused is None else refused.why


def test_checkers_are_carers_but_not_who_prepared(ward: OpenWard) -> None:
    bag = ward.prepared_bag(ward.child())
    names = {holder.name for holder in Preparation(ward.pharmacist).checkers(bag)}
    assert {"Hemşire 1", "Hekim 1"} <= names
    assert not {"Eczacı 1", "Yönetici 1"} & names


def test_a_right_reading_by_another_person_checks_the_bag(ward: OpenWard) -> None:
    bag = ward.prepared_bag(ward.child())
    assert check(ward, bag, ward.nurse_id) is None
    record = Preparation(ward.pharmacist).bag_record(bag)
    assert (record.state, record.prepared_by, record.checked_by) == (
        "checked",
        "Eczacı 1",
        "Hemşire 1",
    )
    assert check(ward, bag, ward.physician_id) is CheckProblem.NOT_WAITING


def test_who_may_not_check_changes_nothing(ward: OpenWard) -> None:
    bag = ward.prepared_bag(ward.child())
    before = list(ward.file.journal.all())
    administrator = next(h for h in ward.keys.holders() if h.name == "Yönetici 1").person_id
    assert check(ward, bag, ward.pharmacist_id) is CheckProblem.SAME_PERSON
    assert check(ward, bag, ward.nurse_id, "falsch") is CheckProblem.WRONG_PASSWORD
    assert check(ward, bag, administrator) is CheckProblem.NOT_ALLOWED
    assert check(ward, bag, "p-nobody") is CheckProblem.NOT_ALLOWED
    assert list(ward.file.journal.all()) == before


def test_somebody_set_inactive_checks_nothing(ward: OpenWard) -> None:
    bag = ward.prepared_bag(ward.child())
    gone = PersonChanged(ward.nurse_id, "Hemşire 1", (Role.NURSE,), False)
    ward.pharmacist.record(None, gone)
    assert check(ward, bag, ward.nurse_id) is CheckProblem.NOT_ALLOWED


@pytest.mark.parametrize(
    ("reading", "volume", "rate"),
    [(("3.6", "2.5"), "False", "True"), (("3.7", "2.4"), "True", "False")],
)
def test_a_mismatch_is_recorded_and_may_be_read_again(
    ward: OpenWard, reading: tuple[str, str], volume: str, rate: str
) -> None:
    patient = ward.child()
    bag, checks = ward.prepared_bag(patient), Preparation(ward.pharmacist)
    read = (Decimal(reading[0]), Decimal(reading[1]))
    refused = checks.check(bag, ward.nurse_id, TRAINING_PASSWORD, *read)
    assert isinstance(refused, CheckRefused)
    assert refused.why is CheckProblem.MISMATCH
    assert (refused.facts["volume_agrees"], refused.facts["rate_agrees"]) == (volume, rate)
    newest = ward.file.journal.of_patient(patient)[-1]
    assert newest.event == BagCheckFailed(bag, *read)
    assert newest.recorded_by == ward.nurse_id
    assert checks.bag_record(bag).state == "check_failed"
    assert check(ward, bag, ward.physician_id) is None
    assert checks.bag_record(bag).checked_by == "Hekim 1"


def test_a_full_disk_checks_nothing(ward: OpenWard, monkeypatch: pytest.MonkeyPatch) -> None:
    bag = ward.prepared_bag(ward.child())
    with monkeypatch.context() as patch:
        patch.setattr(ward.file.journal, "append", disk_full)
        assert check(ward, bag, ward.nurse_id) is CheckProblem.NOTHING_SAVED
        refused = Preparation(ward.pharmacist).discard(bag, "düştü")
    assert refused is not None
    assert refused.why is EntryProblem.NOTHING_SAVED
    assert Preparation(ward.pharmacist).bag_record(bag).state == "prepared"


def test_a_bag_is_discarded_once_by_a_preparer_with_a_reason(ward: OpenWard) -> None:
    bag = ward.prepared_bag(ward.child())

    def refused(at: Preparation, reason: str) -> EntryProblem | None:
        answer = at.discard(bag, reason)
        return answer.why if isinstance(answer, EntryRefused) else None

    checks = Preparation(ward.nurse)
    assert refused(Preparation(ward.physician), "düştü") is EntryProblem.NOT_ALLOWED
    assert refused(checks, " ") is EntryProblem.REASON_MISSING
    assert refused(checks, "düştü") is None
    assert refused(checks, "düştü") is EntryProblem.NOT_POSSIBLE
    assert check(ward, bag, ward.nurse_id) is CheckProblem.NOT_WAITING


def test_a_bag_is_open_until_its_label_left(ward: OpenWard) -> None:
    patient = ward.child()
    bag, checks = ward.checked_bag(patient), Preparation(ward.nurse)
    (waiting,) = checks.open_bags(patient)
    assert (waiting.bag, waiting.state, waiting.labels_printed) == (bag, "checked", 0)
    assert waiting.patient_name == "Örnek Hasta 1"
    from bedside.clinical.events import LabelPrinted

    ward.nurse.record(patient, LabelPrinted(bag, "100x70", 0, "pdf", ""))
    assert checks.open_bags(patient) == ()


def test_a_bag_nobody_made_is_an_error(ward: OpenWard) -> None:
    bag, patient = "nothing", ward.child()
    checks = Preparation(ward.nurse)
    with pytest.raises(KeyError):
        checks.bag_record(bag)
    assert checks.patient_of(ward.prepared_bag(patient)) == patient


def test_a_bag_that_was_connected_is_not_discarded_any_more(ward: OpenWard) -> None:
    bed = Bedside(ward)
    bag = bed.started()
    at = Preparation(ward.pharmacist)
    refused = at.discard(bag, "leaks")
    assert isinstance(refused, EntryRefused)
    assert refused.why is EntryProblem.NOT_POSSIBLE
    bed.clock.advance(hours=96)
    bed.changed(2)
    assert isinstance(at.discard(bag, "leaks"), EntryRefused)
