"""Which ward is wanted: one to practise in, or a real one?"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bedside.ui.fields import ChoiceField
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.centred import CentredColumn
from bedside.ui.widgets.text import button, label

# Each language is called by its own name, whoever reads the list.
LANGUAGE_NAMES = (("tr", "Türkçe"), ("en", "English"))


class ChoosingPage(CentredColumn):
    """The first page of a fresh PC."""

    training_chosen = Signal()
    new_ward_chosen = Signal()
    language_chosen = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__("bedside", width=560, parent=parent)
        self.language = ChoiceField("Dil · Language", LANGUAGE_NAMES)
        self.language.set_value(language)
        self.language.changed.connect(self._language_changed)
        self.body.addWidget(self.language)
        self.training = button(self.tr("Open a training ward"), "primary")
        self.training.clicked.connect(self.training_chosen)
        self.new_ward = button(self.tr("Found a new ward"))
        self.new_ward.clicked.connect(self.new_ward_chosen)
        self._offer(
            self.tr("Training ward"),
            self.tr(
                "Example patients to practise with. Every window and every paper is marked"
                " as training."
            ),
            self.training,
        )
        self._offer(
            self.tr("New ward"),
            self.tr("An empty, encrypted ward on this PC, with you as its first administrator."),
            self.new_ward,
        )
        self.body.addWidget(
            label(
                self.tr(
                    "It shows published rules; the decision stays with people."
                    " It is not a certified medical device."
                ),
                "caption",
            )
        )

    def _offer(self, title: str, text: str, act: QWidget) -> None:
        card = Card(title)
        card.body.addWidget(label(text, "soft"))
        card.body.addSpacing(scaled(4))
        card.body.addWidget(act)
        self.body.addWidget(card)

    def _language_changed(self) -> None:
        self.language_chosen.emit(self.language.value())
