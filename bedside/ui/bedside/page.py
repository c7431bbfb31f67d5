"""Is this the child, the bag and the pump? The check at the bed, before the bag is connected.

First the bag and the child are read, then the pump. What does not agree stops the page: it says
what is wrong in plain words, and nothing goes on until it was read again.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from bedside.clinical.bedside_passed import BedsidePassed
from bedside.clinical.events import Connecting, Level
from bedside.services.bedside.answers import (
    BedAnswer,
    BedReading,
    PumpFigures,
    PumpReadAnswer,
    SecondPerson,
)
from bedside.services.bedside.service import BedsideCheck
from bedside.services.paper_content import bag_code
from bedside.services.refused import EntryRefused
from bedside.ui.bedside.words import act_titles, dose_text, mistake_text, stop_text
from bedside.ui.fields import ChoiceField, DecimalField, Field, PasswordField, TextField
from bedside.ui.infusion.refusals import refusal_text
from bedside.ui.infusion.words import flush_text
from bedside.ui.theme.apply import current_scale, scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.message import Trouble
from bedside.ui.widgets.notice import Notice
from bedside.ui.widgets.page import Page
from bedside.ui.widgets.text import button, label
from bedside.ui.wording import quantities
from bedside.ui.wording.terms import term

_ONE_COLUMN_FROM = 1.4  # text size at which two fields beside each other would be too narrow


class BedsidePage(Page):
    """One check. ``passed`` with what agreed, ``left`` when the person goes back."""

    passed = Signal(object)
    left = Signal()

    def __init__(
        self,
        check: BedsideCheck,
        patient: str,
        act: Connecting,
        level: Level | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(act_titles()[act], parent=parent)
        self._check, self._patient, self._act, self._level = check, patient, act, level
        task = check.task(patient, act)
        self._two_persons = task.two_persons
        parts = [self.tr("Bed {bed} · {name}").format(bed=task.bed, name=task.patient_name)]
        shown = level or task.level
        if shown is not None:
            parts.append(term("level", shown.value))
        self.set_context(" · ".join(parts))
        self._asks_second = task.two_persons
        self._answer: BedAnswer | None = None
        self._make_fields()
        self.stopped = Notice("stop", "", "")
        self.agreed = Notice("good", "", "")
        self._read, self._second = self._read_card(), self._second_card()
        self._reason, self._pump = self._reason_card(), self._pump_card()
        for part in (
            *(self.stopped, self.agreed, self._read),
            *(self._second, self._reason, self._pump),
        ):
            self.content.addWidget(part)
        self.content.addStretch(1)
        self._place_acts()
        self.setFocusProxy(self.bag_read)
        self._show(None)

    def _place_acts(self) -> None:
        self.back_act = button(self.tr("Go back"))
        self.again_act = button(self.tr("Read bag and child again"), "link")
        self.agreed.body.addWidget(self.again_act, 0, Qt.AlignmentFlag.AlignLeft)
        self.check_act = button(self.tr("Check child and bag"), "primary")
        self.pump_act = button(self.tr("Check the pump"), "primary")
        self.bottom.addWidget(self.back_act)
        self.bottom.addStretch(1)
        self.bottom.addWidget(self.check_act)
        self.bottom.addWidget(self.pump_act)
        self.back_act.clicked.connect(self.left)
        self.again_act.clicked.connect(self._read_again)
        self.check_act.clicked.connect(self.check)
        self.pump_act.clicked.connect(self.read_pump)

    def _make_fields(self) -> None:
        self.bag_read = TextField(self.tr("Bag: scan its label, or type the bag's number"))
        self.wristband = TextField(self.tr("Child: scan the wristband, or type its number"))
        self.identifiers = (
            TextField(self.tr("Or the first of two identifiers (name, number, date of birth)")),
            TextField(self.tr("And the second identifier")),
        )
        people = [(holder.person_id, holder.name) for holder in self._check.second_people()]
        self.person = ChoiceField(self.tr("Second person"), people)
        self.password = PasswordField(self.tr("Own password"))
        self.reason = TextField(self.tr("A physician's reason to go on all the same"))
        self.rate = DecimalField("mL/h", self.tr("Rate the pump shows"))
        self.volume = DecimalField("mL", self.tr("Volume to run the pump shows"))
        self.hours = DecimalField("h", self.tr("Hours the pump shows"))
        self._fields: dict[str, Field] = {
            "bag_read": self.bag_read,
            "second_person": self.person,
            "password": self.password,
            "departs_because": self.reason,
        }

    def _read_card(self) -> Card:
        card = Card(self.tr("1 · Bag and child"))
        card.body.addLayout(_row(self.bag_read, self.wristband))
        card.body.addLayout(_row(*self.identifiers))
        for field in (self.bag_read, self.wristband, *self.identifiers):
            field.changed.connect(self._read_again)
        return card

    def _second_card(self) -> Card:
        card = Card(self.tr("Second person"))
        why = self.tr(
            "The first bag, the step and every restart are checked by two. Whoever checks too"
            " reads label, wristband and pump alone."
        )
        card.body.addWidget(label(why, "soft"))
        card.body.addLayout(_row(self.person, self.password))
        return card

    def _reason_card(self) -> Card:
        card = Card(self.tr("A physician decides"))
        how = self.tr("Signed in here, or as the second person. The reason stays beside the name.")
        card.body.addWidget(label(how, "soft"))
        card.body.addWidget(self.reason)
        return card

    def _pump_card(self) -> Card:
        card = Card(self.tr("2 · Pump"))
        how = self.tr("Set the pump, do not start it. Enter what it shows, as it shows it.")
        card.body.addWidget(label(how, "soft"))
        card.body.addLayout(_row(self.rate, self.volume, self.hours))
        return card

    def take_scan(self, text: str) -> bool:
        """A scanned label goes to the bag, anything else to the child; never to the pump."""
        if self._answer is not None and self._answer.passed:
            return False
        is_bag = text.strip().upper().startswith(bag_code(""))
        field = self.bag_read if is_bag else self.wristband
        field.set_text(text.strip())
        return True

    def check(self) -> None:
        """Hold bag and child against everything that must be right."""
        self.banner.clear()
        reading = BedReading(
            act=self._act,
            bag_read=self.bag_read.value(),
            wristband=self.wristband.value(),
            identifiers=tuple(field.value() for field in self.identifiers),
            level=self._level,
            departs_because="" if self._reason.isHidden() else self.reason.value(),
        )
        answer = self._check.check(self._patient, reading, self._second_person())
        if isinstance(answer, EntryRefused):
            self._refused(answer)
        else:
            self._show(answer)

    def read_pump(self) -> None:
        """Find the dose anew from what the pump shows."""
        self.banner.clear()
        fields = (self.rate, self.volume, self.hours)
        # Every field says what is wrong with it, not the first alone.
        wrong = [field for field in fields if not field.check()]
        if wrong:
            wrong[0].setFocus()
            return
        rate, volume, hours = (field.value() for field in fields)
        if rate is None or volume is None or hours is None:
            return
        figures = PumpFigures(rate_ml_per_h=rate, volume_ml=volume, hours=hours)
        answer = self._check.read_back(self._patient, self._act, figures, self._second_person())
        if isinstance(answer, EntryRefused):
            self._refused(answer)
            if answer.field == "bag_read":
                self._show(None)
            return
        self._show_pump(answer)

    def _second_person(self) -> SecondPerson | None:
        """The second person as entered, or nobody where none is asked for."""
        if not self._asks_second:
            return None
        return SecondPerson(person=self.person.value() or "", password=self.password.value())

    def _read_again(self) -> None:
        """What was found before is about other texts: it must be checked anew."""
        if self._answer is not None:
            self._show(None)

    def _show(self, answer: BedAnswer | None) -> None:
        self._answer = answer
        stopped = answer is not None and not answer.passed
        passed = answer is not None and answer.passed
        asks = answer is not None and answer.may_be_answered
        # Where a physician must answer, that may be the second person.
        self._asks_second = self._two_persons or asks or (passed and self._asks_second)
        shown: dict[QWidget, bool] = {
            self.stopped: stopped,
            self.agreed: passed,
            self._read: not passed,
            self._second: self._asks_second and not passed,
            self._reason: asks,
            self._pump: passed,
            self.check_act: not passed,
            self.pump_act: passed,
        }
        # What goes is hidden first: showing both for a moment would widen the window.
        for part in sorted(shown, key=lambda part: shown[part]):
            part.setVisible(shown[part])
        if answer is None:
            return
        if not answer.passed:
            lines = [stop_text(code, self._check.body_rules) for code in answer.stops]
            lines += [self.tr("It belongs to: {child}").format(child=each) for each in answer.whose]
            self.stopped.show_notice("stop", self.tr("Stop. Do not connect."), "\n".join(lines))
            self.area.verticalScrollBar().setValue(0)
            return
        until = "" if answer.holds_until is None else quantities.clock(answer.holds_until)
        text = self.tr("Bag {number} fits this child. Holds until {time}.").format(
            number=answer.bag_number, time=until
        )
        if answer.flush_10_ml_hours is not None:
            text = f"{text}\n{flush_text(answer.flush_10_ml_hours)}"
        self.agreed.show_notice("good", self.tr("Bag and child agree"), text)
        self.rate.setFocus()

    def _show_pump(self, answer: PumpReadAnswer) -> None:
        if not answer.passed:
            text = f"{mistake_text(answer)}\n{dose_text(answer)}"
            self.stopped.show_notice("stop", self.tr("Stop. Do not start the pump."), text)
            self.stopped.show()
            self.area.verticalScrollBar().setValue(0)
            self.rate.setFocus()
            return
        self.stopped.hide()
        ready: BedsidePassed | None = self._check.ready(self._patient, answer.bag, self._act)
        if ready is not None:
            self.passed.emit(ready)

    def _refused(self, refused: EntryRefused) -> None:
        field = self._fields.get(refused.field or "")
        if field is None or not field.isVisibleTo(self):
            saved = self.tr("Nothing was written; what you typed still stands here.")
            self.banner.show_trouble(Trouble(refusal_text(refused), saved, ""))
            self.area.verticalScrollBar().setValue(0)
            return
        field.show_refusal(refusal_text(refused))
        field.setFocus()
        self.area.ensureWidgetVisible(field)


def _row(*fields: Field) -> QBoxLayout:
    """Fields side by side; one under the other where the text is large."""
    wide = current_scale() < _ONE_COLUMN_FROM
    side = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
    row = QBoxLayout(side)
    row.setSpacing(scaled(16))
    for field in fields:
        row.addWidget(field, 1)
    return row
