from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from bedside.clinical.events import BagDiscarded, LeftOverUsed, VialPriceSet, WasteRecorded
from bedside.clinical.pharmacy_month import Month, month_of, price_at
from tests.support.chart_entries import entry, prepared, weighed
from tests.support.rules import NOON

DAY = timedelta(days=1)
BEGINS, ENDS = NOON - DAY, NOON + 30 * DAY
PRICE = VialPriceSet(Decimal(100), "TRY")


def folded(*events) -> Month:
    entries = [
        entry(number, event, NOON + timedelta(hours=number)) for number, event in enumerate(events)
    ]
    return month_of(entries, BEGINS, ENDS)


def test_nothing_is_nothing() -> None:
    month = folded(weighed("20"))
    assert (month.vials, month.drug_ml, month.lost_ml) == (0, Decimal(0), Decimal(0))
    assert not month.cost


def test_a_bag_counts_with_its_vials_at_the_price_of_its_day() -> None:
    month = folded(PRICE, prepared(), VialPriceSet(Decimal(200), "TRY"), prepared("b-2", 3))
    assert [each.vials_opened for each in month.made] == [2, 2]
    assert [each.cost for each in month.made] == [Decimal(200), Decimal(400)]
    assert (month.vials, month.drug_ml, month.unpriced_vials) == (4, Decimal("8.8"), 0)
    assert month.cost == {"TRY": Decimal(600)}
    assert month.made[0].by == "u-1"


def test_a_shared_vial_counts_once() -> None:
    month = folded(PRICE, prepared(), prepared("b-2", 2), LeftOverUsed("v-1", "b-2"))
    assert [each.vials_opened for each in month.made] == [2, 1]
    assert month.cost == {"TRY": Decimal(300)}


def test_without_a_price_the_vials_are_named_and_not_summed() -> None:
    month = folded(prepared(), WasteRecorded(None, Decimal(0), 1, "broke"))
    assert (month.cost, month.unpriced_vials, month.made[0].cost) == ({}, 3, None)


def test_a_bag_thrown_away_counts_with_all_it_held_and_costs_nothing_more() -> None:
    month = folded(PRICE, prepared(), BagDiscarded("b-1", "leaks"), BagDiscarded("b-9", "?"))
    (lost,) = month.lost
    assert (lost.drug_ml, lost.vials, lost.reason) == (Decimal("4.4"), 0, "leaks")
    assert (lost.lots, lost.bag, lost.by) == (("L-1",), prepared(), "u-2")
    assert month.cost == {"TRY": Decimal(200)}
    assert month.lost_ml == Decimal("4.4")


def test_a_record_of_waste_says_what_was_lost_of_a_bag() -> None:
    waste = WasteRecorded("b-1", Decimal(1), 0, "spilt")
    month = folded(prepared(), BagDiscarded("b-1", "leaks"), waste)
    assert [(each.reason, each.drug_ml) for each in month.lost] == [("spilt", Decimal(1))]


def test_whole_vials_cost() -> None:
    month = folded(PRICE, WasteRecorded(None, Decimal("5.6"), 2, "expired", ("A1",)))
    assert month.cost == {"TRY": Decimal(200)}
    assert (month.vials, month.lost[0].bag, month.lost[0].lots) == (2, None, ("A1",))


def test_a_month_ends_before_the_next_begins() -> None:
    early, late = entry(1, prepared(), BEGINS), entry(2, WasteRecorded(None, Decimal(1), 0, "x"))
    at_end = entry(3, WasteRecorded(None, Decimal(2), 0, "x"), ENDS)
    month = month_of([early, late, at_end], BEGINS, ENDS)
    assert [each.drug_ml for each in month.lost] == [Decimal(1)]
    assert month_of([at_end], ENDS, ENDS + DAY).lost_ml == 2


def test_the_price_that_stands_is_the_last_one_before() -> None:
    cheap = entry(1, PRICE, NOON)
    dear = entry(2, VialPriceSet(Decimal(200), "EUR"), NOON + DAY)
    told_late = entry(3, VialPriceSet(Decimal(50), "TRY"), NOON - DAY)
    assert price_at([cheap, dear], NOON - timedelta(hours=1)) is None
    assert price_at([dear, cheap, told_late], NOON) == PRICE
    found = price_at([cheap, dear, told_late], NOON + DAY)
    assert found is not None
    assert found.currency == "EUR"
