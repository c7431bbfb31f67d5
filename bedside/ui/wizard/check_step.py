"""Page 5: did a second person, by themselves, find the same volume and rate?

Nothing on this page shows the volume, the rate or a drawing: whoever checks works them
out and reads them off syringe and pump.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from bedside.services.preparation.answers import CheckProblem, CheckRefused
from bedside.services.preparation.service import Preparation
from bedside.ui.fields import ChoiceField, DecimalField, PasswordField, TextField
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.notice import Notice
from bedside.ui.widgets.text import button, label
from bedside.ui.wizard.columns import Columns
from bedside.ui.wizard.refused_words import check_text, refused_text
from bedside.ui.wording import terms
from bedside.ui.wording.sums import per_day


class CheckStep(QWidget):
    """``changed`` when what is typed changes; ``discarded`` when the bag was given up."""

    changed = Signal()
    discarded = Signal()

    def __init__(self, preparation: Preparation, bag: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preparation = preparation
        self._bag = bag
        people = [(holder.person_id, holder.name) for holder in preparation.checkers(bag)]
        self.person = ChoiceField(self.tr("Second person"), people)
        self.password = PasswordField(self.tr("Own password"))
        self.volume = DecimalField("mL", self.tr("Drug in the syringe"))
        self.rate = DecimalField("mL/h", self.tr("Pump rate"))
        self.result = Notice("stop", self.tr("Stopped"), "")
        self.again = button(self.tr("Check again"))
        self.reason = TextField(self.tr("Why the bag is discarded"))
        self.discard = button(self.tr("Discard this bag"), "stop")
        self._after = Card(self.tr("What now?"))
        self._lay_out(bool(people))
        for field in (self.person, self.password, self.volume, self.rate):
            field.changed.connect(self.changed.emit)
        self.again.clicked.connect(self._check_again)
        self.discard.clicked.connect(self._discard)
        self._stop("")

    def _lay_out(self, anybody: bool) -> None:
        columns = Columns()
        who = Card(self.tr("Who checks"))
        if anybody:
            who.body.addWidget(self.person)
            who.body.addWidget(self.password)
        else:
            alone = self.tr("Nobody else of this ward may check. An administrator adds people.")
            who.body.addWidget(label(alone, "text"))
        read = Card(self.tr("Read it off yourself"))
        read.body.addWidget(
            label(
                self.tr("Work out the volume and read syringe and pump, then enter both."), "soft"
            )
        )
        grid = QGridLayout()
        grid.setSpacing(scaled(16))
        grid.addWidget(self.volume, 0, 0)
        grid.addWidget(self.rate, 0, 1)
        read.body.addLayout(grid)
        self._entry = (who, read)
        for part in (self.result, self._after, who, read):
            columns.left.addWidget(part)
        columns.left.addStretch(1)
        self.reason.put_beside(self.discard)
        self._after.body.addWidget(self.again)
        self._after.body.addWidget(self.reason)
        columns.right.addWidget(self._order())
        columns.right.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(columns)

    def _order(self) -> Card:
        """What was ordered, from which the second person works out volume and rate."""
        line = self._preparation.bag_record(self._bag)
        card = Card(self.tr("What was ordered"))
        ordered = self.tr("Cycle {cycle} · from day {day} · bag {number}").format(
            cycle=line.cycle, day=line.first_day, number=line.bag_number
        )
        dose = self.tr("{level} · {dose} · {hours} h").format(
            level=terms.term("level", line.level),
            dose=per_day(line.dose_mcg_per_day),
            hours=line.bag_hours,
        )
        card.body.addWidget(label(ordered, "text"))
        card.body.addWidget(label(dose, "heading"))
        card.body.addWidget(
            label(self.tr("Prepared by {name}").format(name=line.prepared_by), "soft")
        )
        return card

    def still_open(self) -> str:
        """What the second person has not entered yet."""
        for field in (self.person, self.password, self.volume, self.rate):
            if not field.value():
                return self.tr("Still open: {what}").format(what=field.caption())
        if not self._after.isHidden():
            return self.tr("The check did not agree.")
        return ""

    def check(self) -> bool:
        """Ask whether both agree. A mismatch is recorded and stops; the words say so."""
        volume_ml, rate_ml_per_h = self.volume.value(), self.rate.value()
        if volume_ml is None or rate_ml_per_h is None:
            return False
        refused = self._preparation.check(
            self._bag,
            self.person.value() or "",
            self.password.value(),
            volume_ml,
            rate_ml_per_h,
        )
        if refused is None:
            return True
        self._show(refused)
        return False

    def _show(self, refused: CheckRefused) -> None:
        if refused.why is CheckProblem.MISMATCH:
            self._stop(check_text(refused.why))
        elif refused.why is CheckProblem.WRONG_PASSWORD:
            self.password.clear()
            self.password.show_refusal(check_text(refused.why))
            self.password.setFocus()
        else:
            self.person.show_refusal(check_text(refused.why))
        self.changed.emit()

    def _stop(self, text: str) -> None:
        for part in (self.result, self._after):
            part.setVisible(bool(text))
        for part in self._entry:
            part.setVisible(not text)
        if text:
            self.result.show_notice("stop", self.tr("Stopped"), text)
            self.again.setFocus()

    def _check_again(self) -> None:
        for field in (self.password, self.volume, self.rate):
            field.clear()
        self._stop("")
        self.changed.emit()
        self.volume.setFocus()

    def _discard(self) -> None:
        refused = self._preparation.discard(self._bag, self.reason.value())
        if refused is None:
            self.discarded.emit()
        else:
            self.reason.show_refusal(refused_text(refused))
