from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bedside.clinical.packs.pack import Pack
from bedside.clinical.packs.used import UsedPack, pack_refusal
from bedside.clinical.refusal import Refusal, RefusalCode
from tests.support.packs import GTIN

LAST_DAY = date(2027, 11, 30)
PACK = Pack(GTIN, "S1", "L1", LAST_DAY)


def test_a_fresh_pack_may_be_used_on_its_last_day() -> None:
    used = [UsedPack("06291041500213", "S1", "T-1"), UsedPack(GTIN, "S2", "T-2")]
    assert pack_refusal(PACK, used, LAST_DAY) is None


def test_a_used_serial_is_refused_with_its_bag() -> None:
    refusal = pack_refusal(replace(PACK, lot="other"), [UsedPack(GTIN, "S1", "T-1")], LAST_DAY)
    assert refusal == Refusal(RefusalCode.SERIAL_USED, {"serial": "S1", "bag_code": "T-1"})


def test_an_expired_pack_is_refused_first() -> None:
    refusal = pack_refusal(PACK, [UsedPack(GTIN, "S1", "T-1")], LAST_DAY + timedelta(days=1))
    assert refusal == Refusal(RefusalCode.ITEM_EXPIRED, {"expiry": "2027-11-30"})
