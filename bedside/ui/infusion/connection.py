"""Which bag is connected to whom, and how fast? Child, bag and rate read at the bed."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from bedside.clinical.bedside_passed import BedsidePassed
from bedside.services.infusion.answers import BagToConnect
from bedside.services.infusion.drafts import Connection
from bedside.ui.fields import ChoiceField, DecimalField, Field, TextField
from bedside.ui.infusion.refusals import because_text
from bedside.ui.infusion.words import bag_lines
from bedside.ui.widgets.badge import Badge
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.text import button, label
from bedside.ui.wording import quantities


class ConnectionCard(Card):
    """The bags that fit, then what is read at the bed. Bags that do not fit say why.

    Where the check at the bed is asked for, ``check_wanted`` leads to it, and what was read
    there stands here instead of fields.
    """

    changed = Signal()
    check_wanted = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._offered: tuple[BagToConnect, ...] | None = None
        self.bag: ChoiceField | None = None
        self.patient_read = TextField(self.tr("Wristband: scan it, or type its number"))
        self.bag_read = TextField(self.tr("Bag label: scan its code, or type the bag's number"))
        self.rate = DecimalField("mL/h", self.tr("Rate the pump is set to"))
        self.check_act = button(self.tr("Check child, bag and pump at the bedside"))
        self.check_act.clicked.connect(self.check_wanted)
        self.read_said = Badge("due", self.tr("not checked at the bedside yet"))
        self._others = label("", "caption")
        self._none = label(
            self.tr("No bag fits. Prepare one, have it checked, and come back."), "text"
        )
        for part in (self._none, self._others, self.patient_read, self.bag_read, self.rate):
            self.body.addWidget(part)
        self.body.addWidget(self.check_act)
        self.body.addWidget(self.read_said, 0, Qt.AlignmentFlag.AlignLeft)
        self.check_act.hide()
        self.read_said.hide()

    def ask_at_bed(self) -> None:
        """Take child, bag and rate from the check at the bed alone."""
        for field in (self.patient_read, self.bag_read, self.rate):
            field.hide()
        self.check_act.show()
        self.read_said.show()

    def take(self, passed: BedsidePassed, at: datetime) -> None:
        """Take what agreed at the bed; ``at`` is when, by the ward's clock."""
        read = passed.checked
        if self.bag is not None and read.bag is not None:
            self.bag.set_text(read.bag)
        self.patient_read.set_text(read.wristband_read or " · ".join(read.identifiers))
        self.bag_read.set_text(read.bag_read)
        if passed.pump is not None:
            self.rate.set_value(passed.pump.rate_ml_per_h)
        said = self.tr("checked at the bedside {time}").format(time=quantities.clock(at))
        if read.second_person:
            said = self.tr("{said}, with {name}").format(said=said, name=read.second_person)
        self.read_said.show_badge("good", said)

    def offer(self, bags: tuple[BagToConnect, ...]) -> None:
        """Offer these bags; the choice made before stays where it is still offered."""
        if bags == self._offered:
            return
        chosen, self._offered = self.chosen(), bags
        fitting = [bag for bag in bags if bag.refused is None]
        if self.bag is not None:
            self.bag.hide()
            self.bag.setParent(None)
            self.bag.deleteLater()
        choices = [(bag.bag, "\n".join(bag_lines(bag))) for bag in fitting]
        self.bag = ChoiceField(self.tr("Bag"), choices)
        self.body.insertWidget(1, self.bag)
        self.bag.setVisible(bool(fitting))
        self._none.setVisible(not fitting)
        self.bag.set_text(fitting[0].bag if len(fitting) == 1 else chosen)
        self.bag.changed.connect(self.changed)
        refused = [
            f"{bag_lines(bag)[0]}: {because_text(bag.refused)}" for bag in bags if bag.refused
        ]
        self._others.setText("\n".join(refused))
        self._others.setVisible(bool(refused))

    def chosen(self) -> str:
        """The chosen bag; empty while none is."""
        return "" if self.bag is None else self.bag.text()

    def named(self) -> dict[str, Field]:
        """The fields by the names the service's refusals use."""
        fields: dict[str, Field] = {
            "patient_read": self.patient_read,
            "bag_read": self.bag_read,
            "rate_ml_per_h": self.rate,
        }
        return fields if self.bag is None else {**fields, "bag": self.bag}

    def connection(self) -> Connection:
        """What was chosen and read."""
        return Connection(
            bag=self.chosen() or None,
            patient_read=self.patient_read.value(),
            bag_read=self.bag_read.value(),
            rate_ml_per_h=self.rate.value(),
        )
