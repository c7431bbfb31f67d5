"""Where did this lot go, and what was in this bag? The trail from packs to children and back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bedside.clinical.events import SuppliedItem
from bedside.clinical.refusal import Refusal
from bedside.documents.lot_trail import LotTrailContent, LotTrailLine, lot_trail_sheet
from bedside.documents.render import PageImage, page_images
from bedside.documents.words import Words
from bedside.services.at_work import WardAtWork
from bedside.services.packs.in_bags import MadeBag, PacksInBags
from bedside.services.packs.reader import read_pack


class SupplyKind(StrEnum):
    """What of a bag came from a lot."""

    VIAL = "vial"
    LEFT_OVER = "left_over"
    DILUENT = "diluent"
    STABILIZER = "stabilizer"


@dataclass(frozen=True, slots=True)
class LotUse:
    """What of one lot went into one bag. Times as the ward's clock shows them.

    ``expiry`` is None for what was left over of a vial, ``serials`` are those that were
    scanned; ``connected_at`` is None for a bag that never hung on a line.
    """

    kind: SupplyKind
    lot: str
    expiry: date | None
    gtin: str
    serials: tuple[str, ...]
    count: int
    patient: str
    patient_name: str
    hospital_number: str
    bed: str
    cycle: int
    bag: str
    bag_number: int
    state: str
    prepared_at: datetime
    connected_at: datetime | None


@dataclass(frozen=True, slots=True)
class LotLine:
    """A lot, how many bags and children it reached, and when it was used last."""

    lot: str
    kinds: tuple[SupplyKind, ...]
    bags: int
    children: int
    last_used_at: datetime


class LotTrail:
    """The lots of this ward file."""

    def __init__(self, at_work: WardAtWork) -> None:
        self._at_work = at_work
        self._in_bags = PacksInBags(at_work)

    def lots(self) -> tuple[LotLine, ...]:
        """Every lot that was ever used, the one used last first."""
        of_lot: dict[str, list[LotUse]] = {}
        for use in self._uses():
            of_lot.setdefault(use.lot.casefold(), []).append(use)
        return tuple(
            LotLine(
                lot=uses[0].lot,
                kinds=tuple(dict.fromkeys(use.kind for use in uses)),
                bags=len({use.bag for use in uses}),
                children=len({use.patient for use in uses}),
                last_used_at=max(use.prepared_at for use in uses),
            )
            for uses in of_lot.values()
        )

    def of_lot(self, lot: str) -> tuple[LotUse, ...]:
        """Every bag and child a lot reached; a scanned serial finds its pack's lot too."""
        wanted = lot.strip().casefold()
        named = {
            use.lot.casefold()
            for use in self._uses()
            if wanted in (use.lot.casefold(), *(serial.casefold() for serial in use.serials))
        }
        return tuple(use for use in self._uses() if use.lot.casefold() in named)

    def of_bag(self, bag: str) -> tuple[LotUse, ...]:
        """Everything that is in a bag."""
        return tuple(use for use in self._uses() if use.bag == bag)

    def of_patient(self, patient: str) -> tuple[LotUse, ...]:
        """Every lot that was made into a bag for a child, the newest bag first."""
        return tuple(use for use in self._uses() if use.patient == patient)

    def asked_by(self, scan: str) -> str:
        """The lot a scanned carton names; what was scanned itself where it is no carton."""
        pack = read_pack(scan, self._at_work.local(self._at_work.now()).date())
        return scan.strip() if isinstance(pack, Refusal) else pack.lot

    def paper(self, asked: str, uses: tuple[LotUse, ...], words: Words) -> bytes:
        """The PDF of these uses, headed by what was ``asked`` for."""
        facts = self._at_work.facts
        content = LotTrailContent(
            asked=asked,
            lines=tuple(_line(use) for use in uses),
            ward=facts.name,
            made_at=self._at_work.local(self._at_work.now()),
            made_by=self._at_work.person.name,
            training=facts.training,
        )
        return lot_trail_sheet(content, words)

    def pages(self, pdf: bytes, dpi: int) -> list[PageImage]:
        """The pages of a paper as pictures, for the printer."""
        return page_images(pdf, dpi)

    def _uses(self) -> Iterator[LotUse]:
        for made in self._in_bags.bags():
            yield from self._uses_of(made)

    def _uses_of(self, made: MadeBag) -> Iterator[LotUse]:
        of_lot: dict[tuple[str, date, str], list[SuppliedItem]] = {}
        for vial in made.event.vials:
            of_lot.setdefault((vial.lot, vial.expiry, vial.gtin), []).append(vial)
        for vials in of_lot.values():
            yield self._use(made, SupplyKind.VIAL, tuple(vials))
        for left_over in made.left_overs:
            yield self._use(made, SupplyKind.LEFT_OVER, (), left_over.lot)
        yield self._use(made, SupplyKind.DILUENT, (made.event.diluent,))
        yield self._use(made, SupplyKind.STABILIZER, (made.event.stabilizer,))

    def _use(
        self, made: MadeBag, kind: SupplyKind, items: tuple[SuppliedItem, ...], lot: str = ""
    ) -> LotUse:
        local = self._at_work.local
        return LotUse(
            kind=kind,
            lot=items[0].lot if items else lot,
            expiry=items[0].expiry if items else None,
            gtin=items[0].gtin if items else "",
            serials=tuple(item.serial for item in items if item.serial),
            count=max(len(items), 1),
            patient=made.patient,
            patient_name=made.child.name,
            hospital_number=made.child.hospital_number,
            bed=made.child.bed,
            cycle=made.event.order.cycle,
            bag=made.event.bag,
            bag_number=made.event.bag_number,
            state=made.state.value,
            prepared_at=local(made.event.prepared_at),
            connected_at=None if made.connected_at is None else local(made.connected_at),
        )


def _line(use: LotUse) -> LotTrailLine:
    return LotTrailLine(
        kind=use.kind.value,
        lot=use.lot,
        expiry=use.expiry,
        serials=use.serials,
        count=use.count,
        child=use.patient_name,
        hospital_number=use.hospital_number,
        cycle=use.cycle,
        bag_number=use.bag_number,
        state=use.state,
        prepared_at=use.prepared_at,
        connected_at=use.connected_at,
    )
