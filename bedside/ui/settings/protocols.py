"""Which rules does the ward follow, and has anybody of the hospital verified them?"""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bedside.ui.doors import Refused
from bedside.ui.fields import PasswordField
from bedside.ui.settings.draft import ProtocolLine, WardSettings
from bedside.ui.widgets.badge import Badge
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.text import button, divider, label
from bedside.ui.wording.entries import entry_text


class ProtocolLineView(QWidget):
    """One protocol; who may sign gets a password field and a button."""

    def __init__(self, line: ProtocolLine, settings: WardSettings, may_sign: bool) -> None:
        super().__init__()
        self._line = line
        self._settings = settings
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(label(line.title, "heading"))
        self._rows.addWidget(
            label(
                self.tr("Edition {edition} · transcribed by {transcriber}").format(
                    edition=line.edition, transcriber=line.transcriber
                ),
                "caption",
            )
        )
        if line.leads:
            self._rows.addWidget(Badge("info", self.tr("this ward's protocol")))
        self.verified = Badge("caution", "")
        self._rows.addWidget(self.verified)
        self._show_verified(tuple(line.verified_by))
        self.password = PasswordField(self.tr("Your password, to sign"))
        self.sign = button(self.tr("I have verified every number: sign"))
        self.sign.clicked.connect(self._sign)
        for part in (self.password, self.sign):
            part.setVisible(may_sign)
            self._rows.addWidget(part)

    def _show_verified(self, names: tuple[str, ...]) -> None:
        if names:
            text = self.tr("verified by {names}").format(names=", ".join(names))
            self.verified.show_badge("good", text)
        else:
            self.verified.show_badge("caution", self.tr("verified by nobody yet"))

    def _sign(self) -> None:
        answer = self._settings.sign_protocol(self._line.id, self.password.value())
        self.password.clear()
        if isinstance(answer, Refused):
            self.password.show_refusal(entry_text(answer.why))
            return
        for line in self._settings.protocols():
            if line.id == self._line.id:
                self._show_verified(tuple(line.verified_by))


class ProtocolsCard(Card):
    """All protocols the ward could follow."""

    def __init__(
        self, settings: WardSettings, may_sign: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Protocols"), parent)
        self.lines: list[ProtocolLineView] = []
        for line in settings.protocols():
            if self.lines:
                self.body.addWidget(divider())
            view = ProtocolLineView(line, settings, may_sign)
            self.lines.append(view)
            self.body.addWidget(view)
