"""Does a chart show names, ages and every entry with what corrected it?"""

from __future__ import annotations

from decimal import Decimal

from bedside.clinical.chart import fold_chart
from bedside.services.chart_view import ordered_weight_kg
from bedside.services.patients import Patients
from bedside.services.preparation.service import Preparation
from tests.support.ward import OpenWard


def test_a_chart_names_people_and_finds_age_and_surface(ward: OpenWard) -> None:
    chart = Patients(ward.nurse).chart(ward.child())
    assert (chart.age_years, chart.age_months) == (4, 0)
    assert chart.registered_by == "Eczacı 1"
    assert chart.bsa_m2 == Decimal("0.67")
    assert chart.bsa_sum is not None
    assert chart.weight_decisions == ()


def test_a_stale_weight_asks_on_the_chart(ward: OpenWard) -> None:
    patient = ward.child()
    ward.clock.advance(days=8)
    assert Patients(ward.nurse).chart(patient).weight_decisions == ("weight_older_than_7_days",)


def test_the_journal_is_newest_first_and_a_bags_entry_has_its_figures(ward: OpenWard) -> None:
    patient = ward.child()
    ward.checked_bag(patient)
    journal = Patients(ward.nurse).chart(patient).journal
    assert [line.kind for line in journal] == [
        "bag_checked",
        "bag_prepared",
        "patient_measured",
        "patient_registered",
    ]
    assert journal[0].person == "Hemşire 1"
    assert (journal[0].facts["drug_ml"], journal[0].facts["bag_number"]) == ("3.7", "1")


def test_a_withdrawal_reads_as_one(ward: OpenWard) -> None:
    patient, patients = ward.child(), Patients(ward.nurse)
    wrong = patients.chart(patient).measurements[0].event_id
    patients.withdraw(patient, wrong, "başka çocuk")
    newest, withdrawn = patients.chart(patient).journal[:2]
    assert (newest.kind, newest.corrects) == ("entry_withdrawn", wrong)
    assert withdrawn.corrected_by == newest.event_id


def test_the_ordered_weight_is_that_of_the_newest_standing_bag(ward: OpenWard) -> None:
    patient = ward.child()
    bag = ward.prepared_bag(patient)

    def ordered(cycle: int | None) -> Decimal | None:
        return ordered_weight_kg(fold_chart(ward.file.journal.of_patient(patient)), cycle)

    assert (ordered(None), ordered(1), ordered(2)) == (Decimal(16), Decimal(16), None)
    Preparation(ward.pharmacist).discard(bag, "düştü")
    assert ordered(None) is None
