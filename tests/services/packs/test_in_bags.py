from __future__ import annotations

from datetime import date
from decimal import Decimal

from bedside.clinical.chart import BagState
from bedside.clinical.events import LeftOverUsed, Storage, SuppliedItem, VialLeftOver
from bedside.clinical.packs.used import UsedPack
from bedside.services.packs.in_bags import PacksInBags
from bedside.services.paper_content import bag_code
from bedside.services.preparation.service import Preparation
from tests.support.packs import GTIN
from tests.support.pump import Bedside
from tests.support.ward import ITEM, OpenWard

SCANNED = SuppliedItem("L1", date(2027, 1, 1), GTIN, "S1")


def test_packs_with_a_serial_are_used_up_by_their_bag(ward: OpenWard) -> None:
    packs = PacksInBags(ward.nurse)
    assert packs.used() == ()
    bag = ward.prepared_bag(ward.child(), vials=(SCANNED, ITEM))
    assert packs.used() == (UsedPack(GTIN, "S1", bag_code(bag)),)
    assert Preparation(ward.pharmacist).discard(bag, "leaks") is None
    assert packs.used() == (UsedPack(GTIN, "S1", bag_code(bag)),)
    assert [made.state for made in packs.bags()] == [BagState.DISCARDED]


def test_a_bag_knows_its_child_and_when_it_was_connected(ward: OpenWard) -> None:
    bed = Bedside(ward)
    bag = bed.started()
    (made,) = PacksInBags(ward.nurse).bags()
    assert (made.event.bag, made.patient, made.child.bed) == (bag, bed.patient, "3")
    assert made.connected_at == ward.clock()


def test_what_was_left_over_of_a_vial_is_in_the_later_bag(ward: OpenWard) -> None:
    patient = ward.child()
    bag = ward.prepared_bag(patient)
    kept = VialLeftOver("v-1", "L9", Decimal("1.2"), ward.clock(), Storage.COLD)
    ward.pharmacist.record(patient, kept)
    for left_over in ("v-1", "v-gone"):
        ward.pharmacist.record(patient, LeftOverUsed(left_over, bag))
    (made,) = PacksInBags(ward.nurse).bags()
    assert made.left_overs == (kept,)
