from __future__ import annotations

from datetime import date
from decimal import Decimal

from bedside.clinical.events import LeftOverUsed, Storage, SuppliedItem, VialLeftOver
from bedside.services.packs.lot_trail import LotTrail, SupplyKind
from tests.documents.labels import ENGLISH
from tests.documents.test_label import text_of
from tests.support.packs import GTIN
from tests.support.pump import Bedside
from tests.support.ward import ITEM, OpenWard

FIRST = SuppliedItem("L1", date(2027, 1, 1), GTIN, "S1")
SECOND = SuppliedItem("L1", date(2027, 1, 1), GTIN, "S2")
THIRD = SuppliedItem("L1", date(2027, 1, 1), GTIN, "S3")


def test_from_a_lot_to_every_bag_and_child_and_back(ward: OpenWard) -> None:
    one, two = ward.child(), ward.child(number="100777")
    ward.clock.advance(hours=1)
    bag = ward.prepared_bag(one, vials=(FIRST, SECOND))
    ward.clock.advance(hours=1)
    ward.prepared_bag(two, vials=(THIRD, ITEM))
    trail = LotTrail(ward.nurse)
    uses = trail.of_lot(" l1 ")
    assert [(use.patient, use.count) for use in uses] == [(two, 1), (one, 2)]
    assert uses[1].serials == ("S1", "S2")
    assert trail.of_lot("s1") == uses
    assert trail.of_lot("L2") == ()
    back = trail.of_bag(bag)
    kinds = [SupplyKind.VIAL, SupplyKind.DILUENT, SupplyKind.STABILIZER]
    assert [use.kind for use in back] == kinds
    assert trail.of_patient(one) == back
    assert back[0].prepared_at == ward.nurse.local(back[0].prepared_at)
    assert back[0].connected_at is None


def test_all_lots_with_how_far_they_went(ward: OpenWard) -> None:
    trail = LotTrail(ward.nurse)
    assert trail.lots() == ()
    ward.prepared_bag(ward.child(), vials=(FIRST, ITEM))
    ward.clock.advance(hours=1)
    ward.prepared_bag(ward.child(number="100777"), vials=(ITEM, ITEM))
    lines = {line.lot: line for line in trail.lots()}
    assert list(lines) == [ITEM.lot, "L1"]
    assert (lines["L1"].bags, lines["L1"].children) == (1, 1)
    assert (lines[ITEM.lot].bags, lines[ITEM.lot].children) == (2, 2)
    assert lines["L1"].kinds == (SupplyKind.VIAL,)


def test_a_bag_on_the_line_says_since_when(ward: OpenWard) -> None:
    bed = Bedside(ward)
    bed.started()
    (use, *_) = LotTrail(ward.nurse).of_patient(bed.patient)
    assert use.connected_at == ward.clock()


def test_what_was_left_over_is_traced_too(ward: OpenWard) -> None:
    patient = ward.child()
    bag = ward.prepared_bag(patient)
    kept = VialLeftOver("v-1", "L9", Decimal("1.2"), ward.clock(), Storage.COLD)
    ward.pharmacist.record(patient, kept)
    ward.pharmacist.record(patient, LeftOverUsed("v-1", bag))
    (use,) = LotTrail(ward.nurse).of_lot("L9")
    assert (use.kind, use.bag, use.expiry, use.count) == (SupplyKind.LEFT_OVER, bag, None, 1)


def test_a_scanned_carton_names_its_lot_and_the_trail_is_printed(ward: OpenWard) -> None:
    trail = LotTrail(ward.nurse)
    assert trail.asked_by(f"01{GTIN}21S1\x1d1727010110L1") == "L1"
    assert trail.asked_by(" L7 ") == "L7"
    ward.prepared_bag(ward.child(), vials=(FIRST, SECOND))
    pdf = trail.paper("L1", trail.of_lot("L1"), ENGLISH)
    text = text_of(pdf)
    assert "Lot trail: L1" in text
    assert "2 × vial" in text
    assert "S2" in text
