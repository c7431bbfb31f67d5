"""How does a bag, a cycle or the treatment end, and how is an end for good taken back?"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from bedside.clinical.events import BagFinished
from bedside.services.infusion.service import Infusion
from bedside.services.refused import EntryRefused
from bedside.ui.fields import ChoiceField, DecimalField, PasswordField, TextField
from bedside.ui.infusion.act_form import ActForm
from bedside.ui.infusion.words import flush_text, rest_text
from bedside.ui.widgets.notice import Notice
from bedside.ui.widgets.text import label


class FinishForm(ActForm):
    """A bag is taken off a pump that stands."""

    def __init__(self, infusion: Infusion, patient: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._infusion, self._patient = infusion, patient
        self.set_title(self.tr("Take off the bag"))
        self.set_context(self.tr("Do not flush the line: what is in it is drug."))
        self.left_over = DecimalField("mL", self.tr("Left in the bag (empty: not measured)"))
        self.note = TextField(self.tr("Note"))
        panel = infusion.panel(patient)
        bag = None if panel is None else panel.bag
        if bag is not None:
            self.set_context(flush_text(bag.flush_10_ml_hours))
            rest = rest_text(bag.left_over_ml, bag.priming_ml)
            self.content.addWidget(label(rest, "soft"))
        self.card(None, self.left_over, self.note)
        self.content.addStretch(1)
        self.save_act.setText(self.tr("The bag is off"))

    def ask(self) -> str | EntryRefused | None:
        left_over_ml = self.left_over.value()
        if left_over_ml is None and self.left_over.text().strip():
            self.left_over.check()
            return None
        finished = BagFinished(0, None, left_over_ml, self.note.value())
        return self._infusion.finish_bag(self._patient, finished)


class CompleteForm(ActForm):
    """All hours of the cycle are given."""

    def __init__(self, infusion: Infusion, patient: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._infusion, self._patient = infusion, patient
        self.set_title(self.tr("Complete the cycle"))
        self.card(None, label(self.tr("All hours of the cycle are given. It ends now."), "text"))
        self.content.addStretch(1)
        self.save_act.setText(self.tr("The cycle is complete"))

    def ask(self) -> str | EntryRefused | None:
        return self._infusion.complete(self._patient)


class DiscontinueForm(ActForm):
    """A physician ends the treatment for good."""

    def __init__(self, infusion: Infusion, patient: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._infusion, self._patient = infusion, patient
        self.set_title(self.tr("End the treatment for good"))
        self.reason = TextField(self.tr("Reason"))
        self.fields["reason"] = self.reason
        warning = Notice(
            "stop",
            self.tr("For good"),
            self.tr("The child gets no further infusion. Taking it back needs two people."),
        )
        self.content.addWidget(warning)
        self.card(None, self.reason)
        self.content.addStretch(1)
        self.save_act.setText(self.tr("End for good"))

    def ask(self) -> str | EntryRefused | None:
        return self._infusion.discontinue(self._patient, self.reason.value())


class UndoForm(ActForm):
    """An end for good is taken back: a reason, and a second person's own password."""

    def __init__(self, infusion: Infusion, patient: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._infusion, self._patient = infusion, patient
        self.set_title(self.tr("Take the end back"))
        self.set_context(self.tr("A correction with two names. Both entries stay visible."))
        people = [(holder.person_id, holder.name) for holder in infusion.second_people()]
        self.reason = TextField(self.tr("Why it was wrong"))
        self.person = ChoiceField(self.tr("Second person"), people)
        self.password = PasswordField(self.tr("Own password"))
        self.fields = {
            "reason": self.reason,
            "second_person": self.person,
            "password": self.password,
        }
        self.card(None, self.reason, self.person, self.password)
        self.content.addStretch(1)
        self.save_act.setText(self.tr("Take it back"))

    def ask(self) -> str | EntryRefused | None:
        return self._infusion.undo_discontinue(
            self._patient, self.reason.value(), self.person.value() or "", self.password.value()
        )
