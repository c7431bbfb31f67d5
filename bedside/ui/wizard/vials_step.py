"""Page 3: which packs? Lot and expiry of each vial, of the diluent and the stabilizer."""

from __future__ import annotations

import msgspec
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from bedside.clinical.events import SuppliedItem
from bedside.clinical.refusal import RefusalCode
from bedside.services.paper_content import bag_code
from bedside.services.preparation.answers import BagAnswer
from bedside.services.preparation.draft import PreparationDraft
from bedside.services.preparation.service import Preparation
from bedside.ui.date_fields import DateField
from bedside.ui.fields import TextField
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.text import button, label
from bedside.ui.wizard.pack_scans import PackScans
from bedside.ui.wizard.step_page import StepPage
from bedside.ui.wording.refusals import refusal_text

BAG_CODE_BEGINS = bag_code("")
_DILUENT, _STABILIZER = "diluent", "stabilizer"


def vial_slot(place: int) -> str:
    """The name of the vial at ``place`` (from 0), as the service's refusals use it."""
    return f"vial_{place + 1}"


class PackRow:
    """Lot and expiry of one pack; an item only when both are there.

    A scanned pack keeps its number and serial until lot or expiry are typed otherwise.
    """

    def __init__(self, name: str, lot: str, expiry: str) -> None:
        self.name = name
        self.lot = TextField(lot)
        self.expiry = DateField(expiry)
        self._scanned: SuppliedItem | None = None
        self.lot.line.setAccessibleName(f"{name}, {self.lot.caption()}")
        self.expiry.line.setAccessibleName(f"{name}, {self.expiry.caption()}")

    def item(self) -> SuppliedItem | None:
        """The pack as typed or scanned, or None while half of it is missing."""
        expiry = self.expiry.value()
        if not self.lot.value() or expiry is None:
            return None
        known = self._scanned
        if known is not None and (known.lot, known.expiry) == (self.lot.value(), expiry):
            return known
        return SuppliedItem(self.lot.value(), expiry)

    def show(self, item: SuppliedItem | None) -> None:
        """Put a pack into the fields; an unfinished one stays as typed."""
        if item is None or item == self.item():
            return
        self._scanned = item if item.serial or item.gtin else None
        self.lot.set_text(item.lot)
        self.expiry.set_value(item.expiry)

    def has_focus(self) -> bool:
        """Whether somebody is writing here."""
        return self.lot.line.hasFocus() or self.expiry.line.hasFocus()

    def show_serial(self, text: str) -> None:
        """Say under the lot which pack was scanned."""
        self.lot.show_echo(text)


class VialsStep(StepPage):
    """A row for each pack that goes into the bag."""

    def __init__(self, preparation: Preparation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preparation = preparation
        self.packs: dict[str, PackRow] = {}
        self._vials = Card(self.tr("Vials"))
        self._others = Card(self.tr("Diluent and stabilizer"))
        self._vial_grid, other_grid = _grid(), _grid()
        self._vials.body.addLayout(self._vial_grid)
        self._others.body.addLayout(other_grid)
        self.same: QPushButton | None = None
        self._add(other_grid, _DILUENT, self.tr("Diluent"))
        self._add(other_grid, _STABILIZER, self.tr("Stabilizer"))
        column = QVBoxLayout()
        column.setSpacing(scaled(16))
        self.scans = PackScans(preparation)
        self.scans.taken.connect(self._take_pack)
        column.addWidget(self.scans)
        column.addWidget(self._vials)
        column.addWidget(self._others)
        column.addStretch(1)
        self.rows.addLayout(column)

    def _add(self, grid: QGridLayout, slot: str, name: str) -> PackRow:
        row = PackRow(name, self.tr("Lot"), self.tr("Expiry"))
        place = grid.rowCount()
        grid.addWidget(label(name, "heading", wraps=False), place, 0)
        grid.addWidget(row.lot, place, 1)
        grid.addWidget(row.expiry, place, 2)
        row.lot.changed.connect(self._typed)
        row.expiry.changed.connect(self._typed)
        self.packs[slot] = row
        return row

    def fill(self, draft: PreparationDraft) -> None:
        """As many vial rows as the bag needs, filled as far as they were."""
        found = self._preparation.bag(draft)
        vials = found.bag.vials if isinstance(found, BagAnswer) else len(draft.vials)
        if self._vial_count() != vials:
            self._build_vials(vials)
        for place, item in enumerate(draft.vials[:vials]):
            self.packs[vial_slot(place)].show(item)
        self.packs[_DILUENT].show(draft.diluent)
        self.packs[_STABILIZER].show(draft.stabilizer)

    def _vial_count(self) -> int:
        return len(self.packs) - len((_DILUENT, _STABILIZER))

    def _build_vials(self, vials: int) -> None:
        while (item := self._vial_grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        self.packs = {
            slot: row for slot, row in self.packs.items() if slot in (_DILUENT, _STABILIZER)
        }
        for place in range(vials):
            name = self.tr("Vial {number}").format(number=place + 1)
            self._add(self._vial_grid, vial_slot(place), name)
        self.same = None
        if vials > 1:
            self.same = button(self.tr("All vials are of the first pack"), "link")
            self.same.clicked.connect(self._copy_first)
            self._vial_grid.addWidget(self.same, self._vial_grid.rowCount(), 1, 1, 2)

    def _copy_first(self) -> None:
        first = self.packs[vial_slot(0)].item()
        if first is None:
            return
        # Every vial has its own serial, so only what stands on all of them is copied.
        alike = msgspec.structs.replace(first, serial="")
        for place in range(1, self._vial_count()):
            self.packs[vial_slot(place)].show(alike)

    def take_scan(self, text: str) -> bool:
        """A scanned carton goes to the row that is being written, or to the next empty vial."""
        if text.startswith(BAG_CODE_BEGINS) or self._draft is None:
            return False
        slot = self._slot_for_scan()
        if slot is None:
            self.scans.say_full()
            return True
        others = (row.item() for name, row in self.packs.items() if name != slot)
        self.scans.scan(text, slot, tuple(item for item in others if item is not None))
        return True

    def _slot_for_scan(self) -> str | None:
        for slot, row in self.packs.items():
            if row.has_focus():
                return slot
        vials = [vial_slot(place) for place in range(self._vial_count())]
        return next((slot for slot in vials if not self.packs[slot].lot.value()), None)

    def _take_pack(self, slot: str, item: SuppliedItem) -> None:
        if slot in self.packs:
            self.packs[slot].show(item)
            self._typed()

    def _typed(self) -> None:
        self.change(
            vials=tuple(self.packs[vial_slot(place)].item() for place in range(self._vial_count())),
            diluent=self.packs[_DILUENT].item(),
            stabilizer=self.packs[_STABILIZER].item(),
        )

    def answer(self, draft: PreparationDraft) -> None:
        """Say at its row which pack must not be used."""
        refused = dict(self._preparation.supplies_refusals(draft))
        for slot, row in self.packs.items():
            if slot in refused:
                used = refused[slot].code is RefusalCode.SERIAL_USED
                field = row.lot if used else row.expiry
                field.show_refusal(refusal_text(refused[slot]))
                continue
            if row.expiry.value() is not None:
                row.expiry.show_echo("")
            item = row.item()
            serial = "" if item is None else item.serial
            said = self.tr("serial {serial}").format(serial=serial) if serial else ""
            row.show_serial(said)

    def still_open(self) -> str:
        """The pack that is still missing, or the one that must be replaced."""
        for row in self.packs.values():
            if row.item() is None:
                return self.tr("Still open: {what}").format(what=row.name)
        if self._preparation.supplies_refusals(self.draft()):
            return self.tr("A pack must be replaced.")
        return ""


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(scaled(16))
    grid.setVerticalSpacing(scaled(4))
    grid.setColumnMinimumWidth(0, scaled(96))
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(2, 1)
    return grid
