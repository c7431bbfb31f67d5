"""May this pack still be taken: in date, and not already used?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bedside.clinical.packs.pack import Pack
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.clinical.stability import expiry_refusal


@dataclass(frozen=True, slots=True)
class UsedPack:
    """A pack that went into a bag. A serial is unique within its GTIN only."""

    gtin: str
    serial: str
    bag_code: str


def pack_refusal(pack: Pack, used: Iterable[UsedPack], on: date) -> Refusal | None:
    """Why ``pack`` is not to be used on the day ``on``, or None.

    Refusals: ITEM_EXPIRED, SERIAL_USED (with the bag it went into).
    """
    expired = expiry_refusal(pack.expiry, on)
    if expired:
        return expired
    for each in used:
        if (each.gtin, each.serial) == (pack.gtin, pack.serial):
            return Refusal(
                RefusalCode.SERIAL_USED, {"serial": each.serial, "bag_code": each.bag_code}
            )
    return None
