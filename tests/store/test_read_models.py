from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bedside.clinical.events import (
    BagChecked,
    BagCheckFailed,
    BagDiscarded,
    EntryCorrected,
    LabelPrinted,
)
from bedside.store.read_models import BagRow, BoardRow, PatientHit
from bedside.store.ward_file import WardFile
from tests.store.examples import START, at, measured, new, prepared, registered

CHECK = Decimal("0.70"), Decimal("5.0")


def test_a_board_row_holds_what_is_known(ward: WardFile) -> None:
    ward.journal.append(
        new("p-1", registered(), 0),
        new("p-1", measured(), 1),
        new("p-1", prepared(), 60),
        recorded_at=START,
    )
    assert ward.read.board() == (
        BoardRow(
            patient="p-1",
            bed="1",
            name="Örnek Hasta 1",
            hospital_number="H-1001",
            date_of_birth=date(2019, 5, 4),
            weight_kg=Decimal("18.20"),
            height_cm=Decimal("110"),
            weighed_at=at(1),
            cycle=1,
            first_day=1,
            level="step",
            bag_id="bag-1",
            bag_number=1,
            bag_state="prepared",
            rate_ml_per_h=Decimal("5.0"),
            hours=48,
            prepared_at=at(60),
            storage="cold",
            room_hours=96,
            cold_days=10,
            taken_out_at=None,
            last_event_at=at(60),
        ),
    )


def test_decimals_keep_their_very_digits(ward: WardFile) -> None:
    ward.journal.append(
        new("p-1", registered()), new("p-1", measured("18.20", "110.10")), recorded_at=START
    )
    (row,) = ward.read.board()
    assert (str(row.weight_kg), str(row.height_cm)) == ("18.20", "110.10")


def test_a_patient_without_weight_and_bag_is_on_the_board(ward: WardFile) -> None:
    ward.journal.append(new("p-1", registered()), recorded_at=START)
    (row,) = ward.read.board()
    assert (row.weight_kg, row.weighed_at, row.bag_id, row.rate_ml_per_h) == (None,) * 4


def test_a_ward_is_empty_until_somebody_is_registered(ward: WardFile) -> None:
    assert ward.read.is_empty()
    ward.journal.append(new("p-1", registered()), recorded_at=START)
    assert not ward.read.is_empty()


def test_nobody_is_on_the_board_before_the_registration_arrives(ward: WardFile) -> None:
    ward.journal.append(new("p-1", measured()), new("p-1", prepared()), recorded_at=START)
    assert ward.read.board() == ()
    assert ward.read.search("") == ()
    ward.journal.append(new("p-1", registered()), recorded_at=START)
    (row,) = ward.read.board()
    assert (row.weight_kg, row.bag_id) == (Decimal("18.20"), "bag-1")


def test_the_weight_taken_last_counts_not_the_one_entered_last(ward: WardFile) -> None:
    ward.journal.append(
        new("p-1", registered()),
        new("p-1", measured("19.0"), 50),
        new("p-1", measured("18.0"), 10),
        recorded_at=at(60),
    )
    (row,) = ward.read.board()
    assert (row.weight_kg, row.weighed_at) == (Decimal("19.0"), at(50))


def test_a_withdrawn_weight_gives_back_the_one_before(ward: WardFile) -> None:
    *_, wrong = ward.journal.append(
        new("p-1", registered()),
        new("p-1", measured("18.0"), 10),
        new("p-1", measured("81.0"), 20),
        recorded_at=at(30),
    )
    withdrawal = EntryCorrected(wrong.event_id, "another child", None)
    ward.journal.append(new("p-1", withdrawal, 40), recorded_at=at(40))
    (row,) = ward.read.board()
    assert (row.weight_kg, row.weighed_at, row.last_event_at) == (Decimal("18.0"), at(10), at(40))


def test_a_corrected_name_is_found_and_the_wrong_one_is_not(ward: WardFile) -> None:
    (entry,) = ward.journal.append(new("p-1", registered("Yanlış Ad")), recorded_at=START)
    right = EntryCorrected(entry.event_id, "misspelt", registered("Doğru Ad", "H-2"))
    ward.journal.append(new("p-1", right), recorded_at=at(1))
    assert [hit.name for hit in ward.read.search("dogru")] == ["Doğru Ad"]
    assert ward.read.search("yanlis") == ()
    assert ward.read.hospital_number_taken("h-2") == "p-1"
    assert ward.read.hospital_number_taken("H-1001") is None


def test_the_board_is_in_order_of_bed_and_name(ward: WardFile) -> None:
    for patient, name, bed in (("a", "Z", "2"), ("b", "İ", "1"), ("c", "Çağ", "1")):
        ward.journal.append(new(patient, registered(name, bed=bed)), recorded_at=START)
    assert [row.patient for row in ward.read.board()] == ["c", "b", "a"]


def test_the_board_shows_the_newest_bag_that_may_still_run(ward: WardFile) -> None:
    ward.journal.append(
        new("p-1", registered()),
        new("p-1", prepared("bag-1", 10, 1)),
        new("p-1", BagChecked("bag-1", *CHECK)),
        new("p-1", prepared("bag-2", 20, 2)),
        recorded_at=START,
    )
    assert [(row.bag_id, row.bag_state) for row in ward.read.board()] == [("bag-2", "prepared")]
    ward.journal.append(new("p-1", BagCheckFailed("bag-2", *CHECK)), recorded_at=START)
    assert [(row.bag_id, row.bag_state) for row in ward.read.board()] == [("bag-1", "checked")]
    ward.journal.append(new("p-1", BagDiscarded("bag-1", "leaks")), recorded_at=START)
    assert [row.bag_id for row in ward.read.board()] == [None]


def test_bags_carry_their_state_and_printed_labels(ward: WardFile) -> None:
    ward.journal.append(
        new("p-1", prepared("bag-1", 10, 1)),
        new("p-1", prepared("bag-2", 20, 2)),
        new("p-1", BagChecked("bag-1", *CHECK)),
        new("p-1", LabelPrinted("bag-1", "100x70", 0, "pdf", "")),
        new("p-1", LabelPrinted("bag-1", "100x70", 1, "pdf", "torn")),
        recorded_at=START,
    )
    first, second = ward.read.bags("p-1")
    assert (first.state, first.labels_printed) == ("checked", 2)
    assert second == BagRow(
        bag="bag-2",
        patient="p-1",
        cycle=1,
        first_day=1,
        level="step",
        bag_number=2,
        state="prepared",
        rate_ml_per_h=Decimal("5.0"),
        bag_hours=48,
        prepared_at=at(20),
        storage="cold",
        room_hours=96,
        cold_days=10,
        labels_printed=0,
        taken_out_at=None,
    )
    assert ward.read.bag("bag-2") == second
    assert ward.read.bag("bag-9") is None
    assert ward.read.bags("p-9") == ()


def test_a_discarded_bag_never_comes_back(ward: WardFile) -> None:
    ward.journal.append(
        new("p-1", prepared()),
        new("p-1", BagDiscarded("bag-1", "leaks")),
        new("p-1", BagChecked("bag-1", *CHECK)),
        new("p-1", BagCheckFailed("bag-1", *CHECK)),
        recorded_at=START,
    )
    assert [bag.state for bag in ward.read.bags("p-1")] == ["discarded"]


@pytest.mark.parametrize(
    "typed", ["isik", "IŞIK", "ışık", "İŞİK", "caglar ısık", "h-77", "H-7", "9900"]
)
def test_any_spelling_finds_the_patient(ward: WardFile, typed: str) -> None:
    ward.journal.append(
        new("p-1", registered("Işık Çağlar", "H-77")),
        new("p-2", registered("Başka Biri", "X-1")),
        recorded_at=START,
    )
    assert "p-1" in {hit.patient for hit in ward.read.search(typed)}
    if typed != "9900":
        assert {hit.patient for hit in ward.read.search(typed)} == {"p-1"}


def test_names_that_begin_with_the_text_come_first(ward: WardFile) -> None:
    for patient, name in (("a", "Ayşe Deniz"), ("b", "Deniz Örnek"), ("c", "Biri Deniz")):
        ward.journal.append(new(patient, registered(name)), recorded_at=START)
    assert [hit.patient for hit in ward.read.search("deniz")] == ["b", "a", "c"]
    assert [hit.patient for hit in ward.read.search("")] == ["a", "c", "b"]
    assert ward.read.search("yok") == ()
    assert ward.read.search("deniz yok") == ()
    assert ward.read.search("ayse")[0] == PatientHit(
        "a", "Ayşe Deniz", "H-1001", "99000000001", date(2019, 5, 4), "1"
    )


def test_a_percent_sign_finds_only_itself(ward: WardFile) -> None:
    ward.journal.append(new("p-1", registered()), recorded_at=START)
    assert ward.read.search("%") == ()


def test_a_hospital_number_is_taken_however_it_is_spelt(ward: WardFile) -> None:
    ward.journal.append(new("p-1", registered(number="İ-100")), recorded_at=START)
    assert ward.read.hospital_number_taken(" i-100 ") == "p-1"
    assert ward.read.hospital_number_taken("i-101") is None
    assert ward.read.hospital_number_taken("  ") is None
