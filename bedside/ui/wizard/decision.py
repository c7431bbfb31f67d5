"""How does a person answer a question the rules ask? By name and with a reason."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bedside.clinical.body import BodyRules
from bedside.clinical.events import Confirmation
from bedside.ui.fields import TextField
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.badge import Badge
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.text import button, label
from bedside.ui.wizard.words import question


class Decision(Card):
    """One question. ``confirmed`` carries its code and the reason that was typed."""

    confirmed = Signal(str, str)

    def __init__(
        self,
        code: str,
        given: Confirmation | None,
        person: str,
        rules: BodyRules,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.code = code
        title, sentence = question(code, rules)
        self.body.addWidget(Badge("good" if given else "caution", title))
        self.set_severity("good" if given else "caution")
        self.setAccessibleName(title)
        self.reason = TextField(self.tr("Reason"))
        self.act = button(self.tr("Confirm as {name}").format(name=person))
        if given is not None:
            self.body.addWidget(label(self._answer(given), "text"))
            return
        self.body.addWidget(label(sentence, "text"))
        row = QHBoxLayout()
        row.setSpacing(scaled(16))
        row.addWidget(self.reason, 1)
        row.addWidget(self.act)
        self.body.addLayout(row)
        self.act.clicked.connect(self._confirm)

    def _answer(self, given: Confirmation) -> str:
        said = self.tr("Confirmed by {name}: {reason}")
        return said.format(name=given.person, reason=given.reason or "–")

    def _confirm(self) -> None:
        self.confirmed.emit(self.code, self.reason.value())
