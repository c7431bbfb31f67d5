"""Is a bag made as the rules say: every question, every refusal, in order, once?"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import msgspec
import pytest

from bedside.clinical.dosing import Dose
from bedside.clinical.events import Storage, SuppliedItem
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.clinical.stability import BagClocks
from bedside.services.patients import Patients
from bedside.services.preparation.answers import BagAnswer, Missing, PreparedBag, Start
from bedside.services.preparation.draft import PreparationDraft
from bedside.services.preparation.service import Preparation
from bedside.services.refused import EntryProblem, EntryRefused
from tests.support.ward import CHILD, DRUG_ML, ITEM, NOON, RATE_ML_PER_H, OpenWard, disk_full


def with_(draft: PreparationDraft, **changes: object) -> PreparationDraft:
    return msgspec.structs.replace(draft, **changes)


def why(refused: object) -> tuple[EntryProblem, str | None]:
    assert isinstance(refused, EntryRefused)
    return refused.why, refused.field


def test_a_physician_prepares_nothing(ward: OpenWard) -> None:
    preparation = Preparation(ward.physician)
    patient = ward.child()
    draft = ward.worked(ward.filled_draft(patient))
    assert why(preparation.start(patient))[0] is EntryProblem.NOT_ALLOWED
    assert why(preparation.finish(draft))[0] is EntryProblem.NOT_ALLOWED


def test_a_child_nobody_weighed_has_no_bag(ward: OpenWard) -> None:
    patient = Patients(ward.nurse).register(CHILD)
    assert isinstance(patient, str)
    preparation = Preparation(ward.nurse)
    assert why(preparation.start(patient)) == (EntryProblem.MISSING_FIELD, "weight_kg")
    assert preparation.dose(PreparationDraft(patient=patient)) == Missing(
        ("cycle", "first_day", "bsa_formula", "weight_kg")
    )
    assert preparation.weight_questions(PreparationDraft(patient=patient)) == ()


def test_a_start_says_what_may_be_chosen(ward: OpenWard) -> None:
    start = Preparation(ward.nurse).start(ward.child())
    assert isinstance(start, Start)
    assert start.cycles == (1, 2, 3, 4, 5)
    assert start.days_in_cycle == 28
    assert start.durations == (24, 48, 72, 96)
    assert start.stated_fill_ml == 270
    assert start.verified_by == ()


def test_dose_and_bag_of_a_whole_draft(ward: OpenWard) -> None:
    preparation, draft = Preparation(ward.nurse), ward.filled_draft(ward.child())
    dose, answer = preparation.dose(draft), preparation.bag(draft)
    assert isinstance(dose, Dose)
    assert dose.dose_mcg_per_day == Decimal("10.05")
    assert isinstance(answer, BagAnswer)
    assert (answer.bag.drug_ml, answer.bag.rate_ml_per_h) == (DRUG_ML, RATE_ML_PER_H)
    assert preparation.dose_sum(draft)[-1].result == Decimal("10.05")
    assert DRUG_ML in [line.result for line in preparation.bag_sum(draft)]
    assert preparation.weight_questions(draft) == ()


def test_an_unfilled_draft_has_no_sums_no_steps_and_no_clocks(ward: OpenWard) -> None:
    preparation, patient = Preparation(ward.nurse), ward.child()
    empty = PreparationDraft(patient=patient)
    assert preparation.dose_sum(empty) == ()
    assert preparation.bag_sum(empty) == ()
    assert preparation.steps(empty) == ()
    assert isinstance(preparation.bag(empty), Missing)
    assert preparation.clocks(empty, NOON) == Missing(
        ("bag_hours", "storage", "planned_connect_at")
    )
    assert all(option.refusal is None for option in preparation.duration_options(empty))


@pytest.mark.parametrize("name", ["bag_hours", "method", "fill", "diluent_ml"])
def test_what_a_bag_misses_is_named(ward: OpenWard, name: str) -> None:
    draft = with_(ward.filled_draft(ward.child()), **{name: None})
    assert Preparation(ward.nurse).bag(draft) == Missing((name,))


def test_a_duration_never_crosses_the_step(ward: OpenWard) -> None:
    preparation = Preparation(ward.nurse)
    draft = ward.filled_draft(ward.child(), first_day=6)
    fits = {option.hours: option.refusal for option in preparation.duration_options(draft)}
    assert [hours for hours, refusal in fits.items() if refusal is None] == [24, 48]
    crossing = fits[96]
    assert crossing is not None
    assert crossing.code is RefusalCode.CROSSES_STEP
    assert crossing.facts["longest_hours"] == 48
    refused = preparation.bag(draft)
    assert isinstance(refused, Refusal)
    assert refused.code is RefusalCode.CROSSES_STEP


def test_a_day_after_the_cycle_fits_no_duration(ward: OpenWard) -> None:
    draft = ward.filled_draft(ward.child(), first_day=29)
    codes = {
        None if option.refusal is None else option.refusal.code
        for option in Preparation(ward.nurse).duration_options(draft)
    }
    assert codes == {RefusalCode.DAY_NOT_IN_CYCLE}


def test_a_weight_is_fresh_for_seven_days(ward: OpenWard) -> None:
    preparation, patient = Preparation(ward.nurse), ward.child()
    draft = ward.filled_draft(patient)
    ward.clock.advance(days=7)
    assert preparation.weight_questions(draft) == ()
    ward.clock.advance(minutes=1)
    assert preparation.weight_questions(draft) == ("weight_older_than_7_days",)


@pytest.mark.parametrize(
    ("kg", "asked"),
    [("42.9", False), ("43", True), ("44.9", True), ("47", True), ("47.1", False)],
)
def test_a_weight_near_45_kg_asks(ward: OpenWard, kg: str, asked: bool) -> None:
    draft = ward.filled_draft(ward.child(kg, "150"))
    questions = Preparation(ward.nurse).weight_questions(draft)
    assert ("weight_near_45_kg" in questions) is asked


def test_a_new_weight_is_compared_with_the_order_of_the_cycle(ward: OpenWard) -> None:
    preparation, patient = Preparation(ward.pharmacist), ward.child()
    ward.prepared_bag(patient)
    Patients(ward.nurse).measure(patient, Decimal("17.6"), Decimal(101), NOON, confirmed=True)
    draft = ward.filled_draft(patient, bag_number=2, first_day=12)
    assert preparation.weight_questions(draft) == ("weight_differs_10_percent",)
    assert preparation.weight_questions(with_(draft, cycle=2)) == ()


def test_a_cycle_nobody_pays_for_asks(ward: OpenWard) -> None:
    draft = ward.filled_draft(ward.child(), cycle=3)
    assert Preparation(ward.nurse).weight_questions(draft) == ("cycle_beyond_reimbursement",)


def test_an_unanswered_question_stops_the_bag_and_an_answer_is_kept_by_name(
    ward: OpenWard,
) -> None:
    preparation, patient = Preparation(ward.pharmacist), ward.child("44", "150")
    draft = ward.worked(ward.filled_draft(patient, vials=(ITEM, ITEM, ITEM, ITEM)))
    stopped = (EntryProblem.NEEDS_CONFIRMATION, "weight_near_45_kg")
    assert why(preparation.finish(draft)) == stopped
    nothing_said = preparation.confirm(draft, "weight_near_45_kg", "  ")
    assert why(nothing_said) == (EntryProblem.REASON_MISSING, "reason")
    for reason in ("x", "iki kez tartıldı"):
        answered = preparation.confirm(draft, "weight_near_45_kg", reason)
        assert isinstance(answered, PreparationDraft)
        draft = answered
    assert [(a.person, a.reason) for a in draft.confirmations] == [("Eczacı 1", "iki kez tartıldı")]
    assert isinstance(preparation.finish(draft), PreparedBag)


def test_a_bag_in_the_room_must_run_before_its_clock_ends(ward: OpenWard) -> None:
    preparation, patient = Preparation(ward.nurse), ward.child()
    soon = NOON + timedelta(hours=2)
    draft = ward.filled_draft(patient, storage=Storage.ROOM, planned_connect_at=soon)
    clocks = preparation.clocks(draft, NOON)
    assert isinstance(clocks, BagClocks)
    assert (clocks.lost, clocks.room_use_by) == (timedelta(hours=2), NOON + timedelta(hours=96))
    late = preparation.clocks(with_(draft, planned_connect_at=soon + timedelta(minutes=1)), NOON)
    assert isinstance(late, Refusal)
    assert late.code is RefusalCode.RUN_CUT_SHORT
    assert late.facts["latest_start"] == soon.isoformat()


def test_a_bag_in_the_cold_keeps_ten_days(ward: OpenWard) -> None:
    preparation, patient = Preparation(ward.nurse), ward.child()
    last = NOON + timedelta(days=10)
    draft = ward.filled_draft(patient, planned_connect_at=last)
    assert isinstance(preparation.clocks(draft, NOON), BagClocks)
    late = preparation.clocks(with_(draft, planned_connect_at=last + timedelta(hours=1)), NOON)
    assert isinstance(late, Refusal)
    assert late.code is RefusalCode.COLD_CLOCK_ENDS_FIRST
    refused = Preparation(ward.pharmacist).finish(
        with_(ward.worked(draft), planned_connect_at=last + timedelta(hours=1))
    )
    assert isinstance(refused, Refusal)


def test_the_bags_clock_starts_when_the_drug_went_in(ward: OpenWard) -> None:
    preparation = Preparation(ward.nurse)
    draft = ward.worked(ward.filled_draft(ward.child()))
    ward.clock.advance(hours=5)
    clocks = preparation.clocks(draft, ward.clock())
    assert isinstance(clocks, BagClocks)
    assert clocks.cold_use_by == NOON + timedelta(days=10)


@pytest.mark.parametrize("slot", ["vial_2", "diluent", "stabilizer"])
def test_nothing_expired_goes_into_a_bag(ward: OpenWard, slot: str) -> None:
    preparation, old = Preparation(ward.pharmacist), SuppliedItem("OLD", date(2026, 4, 5))
    changes = {"vials": (ITEM, old)} if slot == "vial_2" else {slot: old}
    draft = ward.worked(ward.filled_draft(ward.child(), **changes))
    ((named, refusal),) = preparation.supplies_refusals(draft)
    assert (named, refusal.code) == (slot, RefusalCode.ITEM_EXPIRED)
    assert preparation.finish(draft) == refusal


def test_an_item_may_be_used_on_its_last_day_by_the_wards_clock(ward: OpenWard) -> None:
    preparation, last_day = Preparation(ward.nurse), SuppliedItem("L", date(2026, 4, 6))
    draft = ward.filled_draft(ward.child(), diluent=last_day)
    assert preparation.supplies_refusals(draft) == ()
    # Nine hours later it is the next day in Istanbul, though not yet in UTC.
    ward.clock.advance(hours=9)
    assert preparation.supplies_refusals(draft)[0][0] == "diluent"


def test_a_scanned_pack_goes_into_one_bag_once(ward: OpenWard) -> None:
    preparation, patient = Preparation(ward.pharmacist), ward.child()
    scanned = SuppliedItem("L1", date(2027, 1, 1), "08699567890128", "S1")
    twice = ward.filled_draft(patient, vials=(scanned, scanned))
    ((slot, refusal),) = preparation.supplies_refusals(twice)
    assert (slot, refusal.code) == ("vial_2", RefusalCode.SERIAL_USED)
    bag = ward.prepared_bag(patient, vials=(scanned, ITEM))
    again = ward.worked(ward.filled_draft(patient, bag_number=2, vials=(ITEM, scanned)))
    refused = preparation.finish(again)
    assert isinstance(refused, Refusal)
    assert refused.code is RefusalCode.SERIAL_USED
    assert str(refused.facts["bag_code"]).endswith(bag.upper())
    scan = "010869956789012821S1\x1d1727010110L1"
    assert isinstance(preparation.scanned(scan, ()), Refusal)
    assert preparation.scanned(scan.replace("S1", "S2"), ()) == SuppliedItem(
        "L1", date(2027, 1, 1), "08699567890128", "S2"
    )


def test_steps_are_ticked_in_order_and_once(ward: OpenWard) -> None:
    preparation, draft = Preparation(ward.nurse), ward.filled_draft(ward.child())
    order = [step.id.value for step in preparation.steps(draft)]
    assert order == [
        "saline_bag",
        "stabilizer",
        "reconstitute",
        "add_drug",
        "remove_air",
        "prime_line",
    ]
    for place, step in enumerate(order):
        for other in order:
            if other != step:
                assert why(preparation.tick(draft, other)) == (EntryProblem.NOT_POSSIBLE, "steps")
        ticked = preparation.tick(draft, step)
        assert isinstance(ticked, PreparationDraft)
        draft = ticked
        assert len(draft.steps) == place + 1
    assert why(preparation.tick(draft, "prime_line"))[0] is EntryProblem.NOT_POSSIBLE
    assert draft.done_at("add_drug") == NOON


def test_drug_from_a_vial_past_its_four_hours_is_refused(ward: OpenWard) -> None:
    preparation, draft = Preparation(ward.nurse), ward.filled_draft(ward.child())
    assert preparation.vial_clock(draft, NOON) is None
    for step in ("saline_bag", "stabilizer", "reconstitute"):
        ticked = preparation.tick(draft, step)
        assert isinstance(ticked, PreparationDraft)
        draft = ticked
    clock = preparation.vial_clock(draft, NOON)
    assert clock is not None
    assert clock.left_at_room(NOON) == timedelta(hours=4)
    ward.clock.advance(hours=4)
    assert isinstance(preparation.tick(draft, "add_drug"), PreparationDraft)
    ward.clock.advance(seconds=1)
    ended = preparation.tick(draft, "add_drug")
    assert isinstance(ended, Refusal)
    assert ended.code is RefusalCode.VIAL_CLOCK_ENDED


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({"vials": (ITEM, None)}, "vials"),
        ({"diluent": None}, "diluent"),
        ({"stabilizer": None}, "stabilizer"),
        ({"steps": ()}, "steps"),
        ({"bag_number": None}, "bag_number"),
    ],
)
def test_a_bag_is_not_finished_while_something_is_open(
    ward: OpenWard, changes: dict[str, object], missing: str
) -> None:
    draft = with_(ward.worked(ward.filled_draft(ward.child())), **changes)
    assert Preparation(ward.pharmacist).finish(draft) == Missing((missing,))


def test_a_bag_number_is_taken_until_its_bag_is_discarded(ward: OpenWard) -> None:
    preparation, patient = Preparation(ward.pharmacist), ward.child()
    bag = ward.prepared_bag(patient, bag_number=1)
    draft = ward.worked(ward.filled_draft(patient, bag_number=1))
    assert why(preparation.finish(draft)) == (EntryProblem.NUMBER_TAKEN, "bag_number")
    assert preparation.discard(bag, "düştü") is None
    assert isinstance(preparation.finish(draft), PreparedBag)


def test_a_draft_outlives_the_program_and_ends_with_the_bag(ward: OpenWard) -> None:
    preparation, patient = Preparation(ward.pharmacist), ward.child()
    draft = ward.worked(ward.filled_draft(patient, page=3))
    assert preparation.keep(draft) is None
    ward.reopen()
    preparation = Preparation(ward.pharmacist)
    start, others = preparation.start(patient), Preparation(ward.nurse).start(patient)
    assert isinstance(start, Start)
    assert isinstance(others, Start)
    assert start.draft == draft
    assert others.draft.page == 0
    assert isinstance(preparation.finish(draft), PreparedBag)
    begun = preparation.start(patient)
    assert isinstance(begun, Start)
    assert (begun.draft.page, begun.draft.bag_number, begun.draft.first_day) == (0, 2, 12)


def test_a_full_disk_makes_no_bag_and_keeps_the_draft(
    ward: OpenWard, monkeypatch: pytest.MonkeyPatch
) -> None:
    preparation, patient = Preparation(ward.pharmacist), ward.child()
    draft = ward.worked(ward.filled_draft(patient))
    preparation.keep(draft)
    with monkeypatch.context() as patch:
        patch.setattr(ward.file.journal, "append", disk_full)
        assert why(preparation.finish(draft))[0] is EntryProblem.NOTHING_SAVED
    assert preparation.open_bags(patient) == ()
    start = preparation.start(patient)
    assert isinstance(start, Start)
    assert start.draft == draft


def test_a_full_disk_keeps_no_draft_and_says_so(
    ward: OpenWard, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bedside.store.errors import NothingSaved

    def full(*anything: object) -> None:
        raise NothingSaved("full")

    draft = ward.filled_draft(ward.child())
    monkeypatch.setattr(ward.file.drafts, "save", full)
    assert why(Preparation(ward.pharmacist).keep(draft))[0] is EntryProblem.NOTHING_SAVED


def test_a_made_bag_is_made_even_if_its_draft_cannot_be_thrown_away(
    ward: OpenWard, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bedside.store.errors import NothingSaved

    def full(*anything: object) -> None:
        raise NothingSaved("full")

    patient = ward.child()
    draft = ward.worked(ward.filled_draft(patient))
    monkeypatch.setattr(ward.file.drafts, "discard", full)
    assert isinstance(Preparation(ward.pharmacist).finish(draft), PreparedBag)
    assert len(Preparation(ward.pharmacist).open_bags(patient)) == 1


def test_a_new_weight_asks_again_what_was_answered_about_the_old_one(ward: OpenWard) -> None:
    patient = ward.child()
    preparation = Preparation(ward.pharmacist)
    start = preparation.start(patient)
    assert isinstance(start, Start)
    answered = preparation.confirm(start.draft, "weight_near_45_kg", "iki kez tartıldı")
    assert isinstance(answered, PreparationDraft)
    preparation.keep(answered)
    again = preparation.start(patient)
    assert isinstance(again, Start)
    assert again.draft.confirmed("weight_near_45_kg")
    ward.clock.advance(minutes=5)
    Patients(ward.pharmacist).measure(
        patient, Decimal("16.2"), Decimal(101), ward.clock(), confirmed=True
    )
    asked = preparation.start(patient)
    assert isinstance(asked, Start)
    assert not asked.draft.confirmations
