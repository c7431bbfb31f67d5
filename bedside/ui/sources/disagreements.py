"""Where do the sources disagree, and what does the program follow?"""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from bedside.reference.disagreements import Disagreement, Disagreements
from bedside.ui.language import in_language
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.text import label
from bedside.ui.wording.sums import places


class DisagreementsView(QWidget):
    """A card for every matter: the review, the label, and what ships."""

    def __init__(self, disagreements: Disagreements, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(scaled(16))
        for each in disagreements.disagreements:
            rows.addWidget(self._card(each))
        rows.addStretch(1)

    def _card(self, dispute: Disagreement) -> Card:
        card = Card(in_language(dispute.matter.words))
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(16))
        grid.setVerticalSpacing(scaled(6))
        grid.setColumnStretch(1, 1)
        said = (
            (self.tr("Review"), dispute.review),
            (self.tr("US label 2023-06"), dispute.label),
            (self.tr("The Turkish protocol follows"), dispute.ships),
        )
        for place, (who, what) in enumerate(said):
            grid.addWidget(label(who, "caption", wraps=False), place, 0)
            role = "heading" if place == len(said) - 1 else "text"
            grid.addWidget(label(in_language(what.words), role), place, 1)
        card.body.addLayout(grid)
        card.body.addWidget(label(places(dispute.source), "caption"))
        return card
