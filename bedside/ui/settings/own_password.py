"""How does a person change the own password?"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from bedside.ui.doors import Refused
from bedside.ui.fields import PasswordField
from bedside.ui.people_fields import NewPassword
from bedside.ui.settings.draft import WardSettings
from bedside.ui.widgets.badge import with_shape
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.text import button, label
from bedside.ui.wording.entries import entry_text


class OwnPasswordCard(Card):
    """The old password, and the new one twice."""

    def __init__(self, settings: WardSettings, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("My password"), parent)
        self._settings = settings
        self.old = PasswordField(self.tr("Password until now"))
        self.new = NewPassword(self.tr("New password (at least 8 characters)"))
        self.change = button(self.tr("Change my password"))
        self.change.clicked.connect(self._change)
        self.done = label("", "caption")
        for part in (self.old, self.new, self.change, self.done):
            self.body.addWidget(part)

    def _change(self) -> None:
        self.done.setText("")
        new = self.new.value()
        if new is None:
            return
        answer = self._settings.change_password(self.old.value(), new)
        if isinstance(answer, Refused):
            self.old.show_refusal(entry_text(answer.why))
            return
        self.old.clear()
        self.new.clear()
        self.done.setText(with_shape("good", self.tr("Your password was changed.")))
