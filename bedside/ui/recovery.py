"""How does somebody get in who forgot the password? By the ward's recovery code."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bedside.ui.doors import Refused, WardEntry
from bedside.ui.fields import ChoiceField, TextField
from bedside.ui.people_fields import NewPassword
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.text import button, label
from bedside.ui.wording.entries import entry_text


class RecoveryCard(Card):
    """Person, recovery code and a new password."""

    signed_in = Signal(object)
    left = Signal()

    def __init__(self, entry: WardEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._entry = entry
        self.body.addWidget(label(self.tr("Enter with the recovery code"), "subtitle"))
        self.body.addWidget(
            label(
                self.tr("The code was printed when the ward was founded; it is kept locked away."),
                "soft",
            )
        )
        people = [(holder.person_id, holder.name) for holder in entry.people()]
        self.person = ChoiceField(self.tr("Who are you?"), people)
        self.code = TextField(self.tr("Recovery code"))
        self.password = NewPassword(self.tr("New password (at least 8 characters)"))
        for field in (self.person, self.code, self.password):
            self.body.addWidget(field)
        self.enter = button(self.tr("Set the password and sign in"), "primary")
        self.enter.clicked.connect(self._recover)
        self.back = button(self.tr("Back to signing in"), "link")
        self.back.clicked.connect(self.left)
        self.body.addSpacing(scaled(8))
        self.body.addWidget(self.enter)
        self.body.addWidget(self.back)

    def _recover(self) -> None:
        person, password = self.person.value(), self.password.value()
        if person is None:
            self.person.show_refusal(self.tr("Choose your name."))
            return
        if password is None:
            return
        answer = self._entry.recover(person, self.code.value(), password)
        if isinstance(answer, Refused):
            self.code.show_refusal(entry_text(answer.why))
            return
        self.password.clear()
        self.code.clear()
        self.signed_in.emit(answer)
