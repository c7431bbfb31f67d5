"""What does a person learn before a training ward opens?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bedside.services.passwords import TRAINING_PASSWORD
from bedside.services.ward import NewWard
from bedside.ui.fields import ChoiceField
from bedside.ui.first_run.zone_field import DEFAULT_ZONE
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.centred import CentredColumn
from bedside.ui.widgets.message import MessageBanner
from bedside.ui.widgets.text import button, label


class TrainingForm(CentredColumn):
    """Example people, their password, and the protocol to practise with."""

    submitted = Signal(object)
    left = Signal()

    def __init__(
        self, protocols: Sequence[tuple[str, str]], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Training ward"), width=560, parent=parent)
        self._language = language
        self.banner = MessageBanner()
        self.body.addWidget(self.banner)
        card = Card()
        self.protocol = ChoiceField(self.tr("Protocol"), protocols)
        if protocols:
            self.protocol.set_value(protocols[0][0])
        card.body.addWidget(self.protocol)
        card.body.addWidget(
            label(
                self.tr(
                    "A nurse, two pharmacists, a physician and an administrator are there to"
                    " sign in as. All have the same password:"
                ),
                "text",
            )
        )
        card.body.addWidget(label(TRAINING_PASSWORD, "code"))
        self.body.addWidget(card)
        self.back = button(self.tr("Back"))
        self.back.clicked.connect(self.left)
        self.start = button(self.tr("Open the training ward"), "primary")
        self.start.clicked.connect(self._submit)
        acts = QHBoxLayout()
        acts.setContentsMargins(0, scaled(8), 0, 0)
        acts.addWidget(self.back)
        acts.addStretch(1)
        acts.addWidget(self.start)
        self.body.addLayout(acts)

    def _submit(self) -> None:
        self.submitted.emit(
            NewWard(
                name=self.tr("Training ward"),
                zone=DEFAULT_ZONE,
                language=self._language,
                protocol=self.protocol.value() or "",
                administrator_name="",
                roles=(),
                password=TRAINING_PASSWORD,
                training=True,
            )
        )
