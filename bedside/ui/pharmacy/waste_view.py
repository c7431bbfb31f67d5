"""What was thrown away, what is kept of a vial, and what does a vial cost? Three small forms."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from bedside.clinical.events import Storage
from bedside.services.pharmacy.desk import PharmacyDesk
from bedside.services.pharmacy.drafts import LeftOverDraft, WasteDraft
from bedside.services.refused import EntryRefused
from bedside.ui.date_fields import DateTimeField
from bedside.ui.fields import ChoiceField, DecimalField, Field, TextField
from bedside.ui.pharmacy.words import bag_text, child_text, refused_text
from bedside.ui.theme.apply import current_scale, scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.text import button, label
from bedside.ui.wording import quantities, terms

_LARGE_TEXT = 1.3
_Clock = Callable[[], datetime]


class SmallForm(Card):
    """A card with fields, one button, and a line that says what became of it."""

    written = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = label("", "heading")
        self.said = label("", "text")
        self.act = button("")
        self.body.addWidget(self._title)
        self._fields: dict[str, Field] = {}

    def name(self, title: str, act: str) -> None:
        """What the form is for, and what its button does."""
        self._title.setText(title)
        self.act.setText(act)

    def add(self, name: str, field: Field) -> None:
        """Put a field under the others; refusals find it by ``name``."""
        self._fields[name] = field
        self.body.addWidget(field)

    def close_with(self, act: Callable[[], str | EntryRefused | None]) -> None:
        """The button does ``act``; an entry empties the fields, a refusal stands at its field."""
        self.body.addWidget(self.act)
        self.body.addWidget(self.said)
        self.body.addStretch(1)
        self.act.clicked.connect(lambda: self._answer(act()))

    def _answer(self, answer: str | EntryRefused | None) -> None:
        self.said.setText("")
        if answer is None:
            return
        if isinstance(answer, str):
            for each in self._fields.values():
                each.clear()
            self.said.setText(self.tr("● It is written down."))
            self.written.emit()
            return
        field = self._fields.get(answer.field or "")
        text = refused_text(answer)
        if field is None:
            self.said.setText(f"■ {text}")
        else:
            field.show_refusal(text)


class WasteForm(SmallForm):
    """Drug that was thrown away."""

    def __init__(self, desk: PharmacyDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.name(self.tr("Thrown away"), self.tr("Write it down"))
        self.bag = QComboBox()
        self.bag.setAccessibleName(self.tr("Bag it was in"))
        self.body.addWidget(label(self.tr("Bag it was in"), "caption"))
        self.body.addWidget(self.bag)
        self.drug = DecimalField("mL", self.tr("Drug"))
        self.vials = DecimalField("", self.tr("Whole vials"), 0)
        self.lots = TextField(self.tr("Lots, with commas between"))
        self.reason = TextField(self.tr("Why"))
        for name, field in (
            ("drug_ml", self.drug),
            ("vials", self.vials),
            ("lots", self.lots),
            ("reason", self.reason),
        ):
            self.add(name, field)
        self.close_with(self._write)

    def refresh(self) -> None:
        """Offer the bags that are there; the chosen one stays chosen."""
        chosen = self.bag.currentData()
        self.bag.clear()
        self.bag.addItem(self.tr("no bag"), "")
        for bag in self._desk.bags():
            self.bag.addItem(f"{child_text(bag.child)} · {bag_text(bag)}", bag.bag)
        self.bag.setCurrentIndex(max(self.bag.findData(chosen), 0))

    def _write(self) -> str | EntryRefused | None:
        given = [field for field in (self.drug, self.vials) if field.text().strip()]
        if [field for field in given if not field.check()]:
            return None
        vials = self.vials.value()
        return self._desk.record_waste(
            WasteDraft(
                bag=str(self.bag.currentData()) or None,
                drug_ml=self.drug.value(),
                vials=None if vials is None else int(vials),
                reason=self.reason.value(),
                lots=tuple(self.lots.value().split(",")),
            )
        )


class LeftOverForm(SmallForm):
    """What stays in a dissolved vial and waits for a later bag."""

    def __init__(self, desk: PharmacyDesk, clock: _Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._clock = desk, clock
        self.name(self.tr("Kept of a vial"), self.tr("Keep it"))
        stored = [(each.value, terms.term("storage", each.value)) for each in Storage]
        self.lot = TextField(self.tr("Lot"))
        self.drug = DecimalField("mL", self.tr("Left in the vial"))
        self.dissolved_at = DateTimeField(self.tr("Dissolved at"))
        self.storage = ChoiceField(self.tr("It waits at"), stored)
        for name, field in (
            ("lot", self.lot),
            ("drug_ml", self.drug),
            ("dissolved_at", self.dissolved_at),
            ("storage", self.storage),
        ):
            self.add(name, field)
        self.close_with(self._write)

    def _write(self) -> str | EntryRefused | None:
        if [field for field in (self.drug, self.dissolved_at) if not field.check()]:
            return None
        if self.storage.value() is None:
            self.storage.show_refusal(self.tr("Choose where it waits."))
            return None
        dissolved_at = self.dissolved_at.value()
        zone = self._clock().tzinfo
        return self._desk.keep_left_over(
            LeftOverDraft(
                lot=self.lot.value(),
                drug_ml=self.drug.value(),
                dissolved_at=None if dissolved_at is None else dissolved_at.replace(tzinfo=zone),
                storage=Storage(self.storage.value() or Storage.COLD),
            )
        )


class PriceForm(SmallForm):
    """What a vial costs from now on."""

    def __init__(self, desk: PharmacyDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.name(self.tr("Price of a vial"), self.tr("Set the price"))
        self.now = label("", "soft")
        self.body.addWidget(self.now)
        self.price = DecimalField("", self.tr("Price"))
        self.currency = TextField(self.tr("Currency"))
        self.add("price", self.price)
        self.add("currency", self.currency)
        self.close_with(self._write)

    def refresh(self) -> None:
        """Say what a vial costs now."""
        price = self._desk.price()
        if price is None:
            self.now.setText(self.tr("Nobody has entered a price yet."))
            return
        shown = quantities.amount(price.price, price.currency)
        self.now.setText(self.tr("Now {price}").format(price=shown))

    def _write(self) -> str | EntryRefused | None:
        if not self.price.check():
            return None
        return self._desk.set_price(self.price.value(), self.currency.value())


class WasteView(QWidget):
    """The three forms side by side. ``changed`` after an entry was written."""

    changed = Signal()

    def __init__(self, desk: PharmacyDesk, clock: _Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.waste = WasteForm(desk)
        self.left_over = LeftOverForm(desk, clock)
        self.price = PriceForm(desk)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(scaled(16))
        columns = 1 if current_scale() >= _LARGE_TEXT else 3
        forms: tuple[SmallForm, ...] = (self.waste, self.left_over, self.price)
        for place, form in enumerate(forms):
            form.written.connect(self.changed)
            grid.addWidget(form, *divmod(place, columns))
        for column in range(columns):
            grid.setColumnStretch(column, 1)

    def refresh(self) -> None:
        """Offer what is there now."""
        self.waste.refresh()
        self.price.refresh()
