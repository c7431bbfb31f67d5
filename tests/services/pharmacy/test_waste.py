"""What was lost and what is kept: said once, in full, and only where it can be."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from bedside.clinical.events import Storage, WasteRecorded
from bedside.services.pharmacy.answers import ClockOf
from bedside.services.pharmacy.drafts import LeftOverDraft, WasteDraft
from tests.support.pharmacy import Counter, why, written
from tests.support.ward import NOON


def kept(counter: Counter, **changes: object) -> object:
    draft = LeftOverDraft(
        lot="A1B2C3", drug_ml=Decimal("1.4"), dissolved_at=counter.clock(), storage=Storage.COLD
    )
    return counter.desk.keep_left_over(LeftOverDraft(**{**as_dict(draft), **changes}))


def as_dict(draft: LeftOverDraft) -> dict[str, object]:
    return {name: getattr(draft, name) for name in draft.__struct_fields__}


def left_over(counter: Counter) -> str:
    written(kept(counter))
    return next(each.what for each in counter.desk.clocks() if each.of is ClockOf.LEFT_OVER)


def test_what_stays_in_a_vial_is_kept_used_or_thrown_away(counter) -> None:
    name = left_over(counter)
    assert why(counter.desk.use_left_over(name, "unknown")) == "bag_unknown"
    assert why(counter.desk.use_left_over("v-9", "unknown")) == "left_over_unknown"
    counter.bed.ordered()
    counter.clock.advance(hours=3)
    bag = counter.cold_bag()
    written(counter.desk.use_left_over(name, bag))
    assert why(counter.desk.throw_away(name, "late")) == "left_over_unknown"
    other = left_over(counter)
    assert why(counter.desk.throw_away(other, "")) == "reason_missing"
    written(counter.desk.throw_away(other, "late"))
    assert [each.of for each in counter.desk.clocks()] == [ClockOf.BAG]


def test_a_remainder_is_not_used_past_its_clock_or_before_it_was_dissolved(counter) -> None:
    counter.bed.ordered()
    early = counter.cold_bag()
    counter.clock.advance(minutes=1)
    name = left_over(counter)
    assert why(counter.desk.use_left_over(name, early)) == "clock_ended"
    counter.clock.advance(hours=25)
    late = counter.cold_bag(2, 72)
    assert why(counter.desk.use_left_over(name, late)) == "clock_ended"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"lot": " "}, "missing_field"),
        ({"drug_ml": None}, "missing_field"),
        ({"drug_ml": Decimal(0)}, "missing_field"),
        ({"drug_ml": Decimal("2.9")}, "too_much"),
        ({"dissolved_at": None}, "missing_field"),
        ({"dissolved_at": NOON + timedelta(minutes=1)}, "date_in_future"),
        ({"dissolved_at": NOON - timedelta(hours=25)}, "clock_ended"),
        ({"dissolved_at": NOON - timedelta(hours=5), "storage": Storage.ROOM}, "clock_ended"),
    ],
)
def test_a_remainder_that_cannot_be_kept_is_refused(counter, changes, expected) -> None:
    assert why(kept(counter, **changes)) == expected


def test_waste_names_what_was_lost_and_why(counter) -> None:
    counter.bed.ordered()
    bag = counter.cold_bag()
    draft = WasteDraft(bag=bag, drug_ml=Decimal("0.5"), reason=" spilt ", lots=("A1", " "))
    written(counter.desk.record_waste(draft))
    last = counter.ward.file.journal.of_patient(counter.patient)[-1]
    assert last.event == WasteRecorded(bag, Decimal("0.5"), 0, "spilt", ("A1",))
    whole = WasteDraft(drug_ml=Decimal(0), vials=2, reason="fell")
    written(counter.nurse.record_waste(whole))
    assert counter.ward.file.journal.of_ward()[-1].event == WasteRecorded(
        None, Decimal(0), 2, "fell", ()
    )


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        (WasteDraft(reason="x"), "nothing_lost"),
        (WasteDraft(vials=-1, reason="x"), "nothing_lost"),
        (WasteDraft(drug_ml=Decimal(-1), vials=2, reason="x"), "nothing_lost"),
        (WasteDraft(vials=1), "reason_missing"),
        (WasteDraft(bag="unknown", vials=1, reason="x"), "bag_unknown"),
    ],
)
def test_waste_that_says_nothing_is_refused(counter, draft, expected) -> None:
    assert why(counter.desk.record_waste(draft)) == expected


def test_no_more_can_be_lost_of_a_bag_than_it_held(counter) -> None:
    counter.bed.ordered()
    bag = counter.cold_bag()
    draft = WasteDraft(bag=bag, drug_ml=Decimal(50), reason="x")
    assert why(counter.desk.record_waste(draft)) == "too_much"
    assert why(counter.physician.record_waste(draft)) == "not_allowed"
    whole_vial = WasteDraft(bag=bag, vials=1, reason="fell")
    written(counter.desk.record_waste(whole_vial))


def test_a_price_stands_until_the_next(counter) -> None:
    assert counter.desk.price() is None
    for price, currency in ((None, "TRY"), (Decimal(-1), "TRY"), (Decimal(1), " ")):
        assert why(counter.desk.set_price(price, currency)) == "missing_field"
    assert why(counter.physician.set_price(Decimal(1), "TRY")) == "not_allowed"
    written(counter.desk.set_price(Decimal("52340.5"), " TRY "))
    price = counter.desk.price()
    assert price is not None
    assert (price.price, price.currency) == (Decimal("52340.5"), "TRY")


def test_waste_is_recorded_of_a_bag_that_is_over_in_whichever_cycle(counter) -> None:
    # Made and thrown away before any cycle was ordered.
    bag = counter.cold_bag()
    written(counter.desk.discard(bag, "leaks"))
    written(counter.desk.record_waste(WasteDraft(bag=bag, drug_ml=Decimal(1), reason="leaks")))
    assert why(counter.desk.discard(bag, "again")) == "discarded"
    assert why(counter.desk.take_out(bag)) == "discarded"


def test_what_is_lost_in_parts_is_no_more_than_the_bag_held(counter) -> None:
    counter.bed.ordered()
    part = WasteDraft(bag=counter.cold_bag(), drug_ml=Decimal("0.7"), reason="spilt")
    written(counter.desk.record_waste(part))
    # 1.2 mL were in it.
    assert why(counter.desk.record_waste(part)) == "too_much"
