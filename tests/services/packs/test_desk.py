from __future__ import annotations

from datetime import date

import pytest

from bedside.clinical.events import SuppliedItem
from bedside.clinical.packs.pack import Pack
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.services.packs.desk import PackDesk, PackQuestion
from bedside.services.paper_content import bag_code
from tests.support.packs import GTIN
from tests.support.ward import ITEM, OpenWard

GS = "\x1d"
SCAN = f"01{GTIN}21S1{GS}1727010110L1"
PACK = SuppliedItem("L1", date(2027, 1, 1), GTIN, "S1")


def test_a_pack_is_read(ward: OpenWard) -> None:
    assert PackDesk(ward.nurse).take(SCAN, ()) == PACK


def test_a_pack_that_may_be_two_is_asked_about(ward: OpenWard) -> None:
    desk = PackDesk(ward.nurse)
    question = desk.take(f"01{GTIN}1727010121S10A10B", ())
    assert isinstance(question, PackQuestion)
    assert len(question.packs) > 1
    chosen = desk.choose(question.packs[0], ())
    assert isinstance(chosen, SuppliedItem)
    assert chosen.serial == question.packs[0].serial


@pytest.mark.parametrize(
    ("scan", "code"),
    [
        ("BEDSIDE1:AB", RefusalCode.NOT_GS1),
        (SCAN.replace(GTIN, GTIN[:-1] + "0"), RefusalCode.CHECK_DIGIT),
        (f"01{GTIN}17270101", RefusalCode.INCOMPLETE),
        (SCAN.replace("17270101", "17260101"), RefusalCode.ITEM_EXPIRED),
    ],
)
def test_what_cannot_be_taken_says_why(ward: OpenWard, scan: str, code: RefusalCode) -> None:
    found = PackDesk(ward.nurse).take(scan, ())
    assert isinstance(found, Refusal)
    assert found.code is code


def test_a_pack_is_used_once(ward: OpenWard) -> None:
    desk = PackDesk(ward.nurse)
    bag = ward.prepared_bag(ward.child(), vials=(PACK, ITEM))
    used = Refusal(RefusalCode.SERIAL_USED, {"serial": "S1", "bag_code": bag_code(bag)})
    assert desk.take(SCAN, ()) == used
    assert desk.choose(Pack(GTIN, "S1", "L1", date(2027, 1, 1)), ()) == used


def test_a_pack_goes_into_one_place_of_a_bag(ward: OpenWard) -> None:
    refusal = PackDesk(ward.nurse).take(SCAN, (ITEM, PACK))
    assert refusal == Refusal(RefusalCode.SERIAL_USED, {"serial": "S1", "bag_code": "–"})


def test_a_typed_pack_has_no_serial_to_compare(ward: OpenWard) -> None:
    desk = PackDesk(ward.nurse)
    assert desk.refusal(ITEM, (ITEM,)) is None
    old = desk.refusal(SuppliedItem("L", date(2026, 1, 1)), ())
    assert old is not None
    assert old.code is RefusalCode.ITEM_EXPIRED
