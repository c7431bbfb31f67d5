"""Does the next bag begin where the last one ends?"""

from __future__ import annotations

from bedside.clinical.preparation_rules import Method
from bedside.services.preparation.answers import Start
from bedside.services.preparation.draft import PreparationDraft
from bedside.services.preparation.service import Preparation
from tests.support.running import ordered
from tests.support.ward import OpenWard


def suggested(ward: OpenWard, patient: str) -> PreparationDraft:
    start = Preparation(ward.pharmacist).start(patient)
    assert isinstance(start, Start)
    return start.draft


def place(draft: PreparationDraft) -> tuple[int | None, int | None, int | None]:
    return draft.cycle, draft.first_day, draft.bag_number


def test_the_first_bag_is_the_first(ward: OpenWard) -> None:
    draft = suggested(ward, ward.child())
    assert place(draft) == (1, 1, 1)
    assert draft.method is Method.MASS_BALANCE
    assert draft.bsa_formula == "mosteller"
    assert draft.priming_ml == 15


def test_what_a_bag_holds_and_how_long_it_runs_is_chosen_by_a_person(ward: OpenWard) -> None:
    draft = suggested(ward, ward.child())
    assert (draft.bag_hours, draft.fill, draft.diluent_ml, draft.storage) == (None,) * 4


def test_the_next_bag_follows_the_last_run(ward: OpenWard) -> None:
    patient = ward.child()
    ward.prepared_bag(patient)
    assert place(suggested(ward, patient)) == (1, 12, 2)


def test_after_the_last_day_comes_the_next_cycle(ward: OpenWard) -> None:
    patient = ward.child()
    ward.prepared_bag(patient, first_day=25, bag_number=7)
    assert place(suggested(ward, patient)) == (2, 1, 1)


def test_a_discarded_bag_is_suggested_again(ward: OpenWard) -> None:
    patient = ward.child()
    bag = ward.prepared_bag(patient)
    Preparation(ward.pharmacist).discard(bag, "düştü")
    assert place(suggested(ward, patient)) == (1, 1, 1)


def test_a_cycle_that_was_left_does_not_lead_to_the_next(ward: OpenWard) -> None:
    patient = ward.child()
    ward.prepared_bag(patient)
    ward.physician.record(patient, ordered(ward))
    assert place(suggested(ward, patient)) == (1, 12, 2)
    ward.physician.record(patient, ordered(ward, cycle=2))
    assert place(suggested(ward, patient)) == (2, 1, 1)
