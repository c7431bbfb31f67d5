"""May the scanned pack go into this bag? Read, asked about, or refused with why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bedside.clinical.events import SuppliedItem
from bedside.clinical.packs.pack import Pack
from bedside.clinical.packs.used import UsedPack, pack_refusal
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.services.at_work import WardAtWork
from bedside.services.packs.in_bags import PacksInBags
from bedside.services.packs.reader import packs_to_choose_from, read_pack

# As many as a person compares with a carton without losing the place.
_MOST_CHOICES = 6


@dataclass(frozen=True, slots=True)
class PackQuestion:
    """A code that may mean several packs: who holds the carton says which."""

    packs: tuple[Pack, ...]


class PackDesk:
    """The scanned packs of this ward."""

    def __init__(self, at_work: WardAtWork) -> None:
        self._at_work = at_work
        self._in_bags = PacksInBags(at_work)

    def take(
        self, scan: str, held: Iterable[SuppliedItem]
    ) -> SuppliedItem | PackQuestion | Refusal:
        """The pack behind a scan. ``held`` are the other packs of the same bag.

        Refusals: NOT_GS1, CHECK_DIGIT, INCOMPLETE, AMBIGUOUS (too many ways to ask about),
        ITEM_EXPIRED, SERIAL_USED.
        """
        pack = read_pack(scan, self._today())
        if isinstance(pack, Pack):
            return self.choose(pack, held)
        if pack.code is not RefusalCode.AMBIGUOUS:
            return pack
        choices = packs_to_choose_from(scan, self._today(), _MOST_CHOICES)
        return PackQuestion(choices) if choices else pack

    def choose(self, pack: Pack, held: Iterable[SuppliedItem]) -> SuppliedItem | Refusal:
        """The pack a person chose or the code named, unless it may not be used."""
        item = SuppliedItem(pack.lot, pack.expiry, pack.gtin, pack.serial)
        return self.refusal(item, held) or item

    def refusal(self, item: SuppliedItem, held: Iterable[SuppliedItem]) -> Refusal | None:
        """Why a pack may not go into this bag: expired, or its serial was used. Or None."""
        pack = Pack(item.gtin, item.serial, item.lot, item.expiry)
        if not item.serial:
            return pack_refusal(pack, (), self._today())
        # It stands twice in the bag that is being made, which has no code yet.
        here = tuple(UsedPack(other.gtin, other.serial, "–") for other in held if other.serial)
        return pack_refusal(pack, (*self._in_bags.used(), *here), self._today())

    def _today(self) -> date:
        return self._at_work.local(self._at_work.now()).date()
