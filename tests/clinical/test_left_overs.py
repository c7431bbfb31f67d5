from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.events import LeftOverUsed, Storage, VialLeftOver, WasteRecorded
from bedside.clinical.left_overs import left_overs
from tests.support.chart_entries import entry, weighed
from tests.support.rules import NOON

KEPT = VialLeftOver("v-1", "A1", Decimal("1.4"), NOON, Storage.COLD)
OTHER = VialLeftOver("v-2", "A2", Decimal("0.4"), NOON, Storage.ROOM)
THROWN = WasteRecorded(None, Decimal("1.4"), 0, "late", ("A1",), "v-1")
USED = LeftOverUsed("v-1", "b-1")


def folded(*events):
    return left_overs(entry(number, event) for number, event in enumerate(events))


def test_what_was_kept_waits() -> None:
    one, two = folded(weighed("20"), KEPT, OTHER)
    assert (one.kept, one.waits, one.kept_by) == (KEPT, True, "u-1")
    assert two.kept == OTHER


def test_what_was_used_or_thrown_away_stays_so() -> None:
    (used,) = folded(KEPT, USED, THROWN)
    assert (used.used_in, used.thrown_away, used.waits) == ("b-1", False, False)
    (gone,) = folded(KEPT, THROWN, USED)
    assert (gone.used_in, gone.thrown_away, gone.waits) == (None, True, False)


def test_other_waste_and_unknown_names_change_nothing() -> None:
    whole = WasteRecorded("b-1", Decimal(3), 1, "broke")
    (kept,) = folded(KEPT, whole, LeftOverUsed("v-9", "b-1"), KEPT)
    assert kept.waits


@given(st.permutations([entry(1, KEPT), entry(2, USED), entry(3, OTHER)]))
def test_the_order_does_not_matter(entries) -> None:
    assert left_overs(entries) == folded(weighed("20"), KEPT, USED, OTHER)
