"""What does the dose adjustment table say? Its rules as they stand in the protocol."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bedside.clinical.adjustment_table import (
    AdjustmentRule,
    AdjustmentTable,
    Condition,
    Operator,
    Row,
)
from bedside.clinical.units import plain
from bedside.reference.disagreements import Disagreement, Disagreements
from bedside.ui.advice.words import action_text, toxicity_text
from bedside.ui.language import in_language
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.badge import Badge
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.sum_panel import SumLine, SumPanel
from bedside.ui.widgets.text import label
from bedside.ui.wording.sums import sources

_SIGNS = {
    Operator.IS: "=",
    Operator.ONE_OF: "∈",
    Operator.AT_LEAST: "≥",
    Operator.ABOVE: ">",
    Operator.AT_MOST: "≤",
    Operator.BELOW: "<",
}


def condition_text(condition: Condition) -> str:
    """A condition as the file has it: ``episode grade = 3``."""
    value = " | ".join(condition.words) if condition.bound is None else plain(condition.bound)
    return f"{condition.fact} {_SIGNS[condition.operator]} {value}".replace("_", " ")


def row_line(row: Row, for_good: str) -> SumLine:
    """One row of a rule: its answer, and below it the conditions that must all hold."""
    text = (
        f"{action_text(row.action)} {for_good}".strip() if row.for_good else action_text(row.action)
    )
    return SumLine(text, " · ".join(condition_text(each) for each in row.when))


class RulesView(QWidget):
    """A card for every rule: its words, its rows unfolded, its sources, who disagrees."""

    def __init__(
        self,
        table: AdjustmentTable,
        disagreements: Disagreements,
        verified: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(scaled(16))
        rows.addWidget(label(verified, "soft"))
        for rule in table.rules:
            rows.addWidget(self._card(rule, disagreements.beside(rule.id)))
        rows.addStretch(1)

    def _card(self, rule: AdjustmentRule, disputes: Sequence[Disagreement]) -> Card:
        card = Card(f"{rule.id} · {toxicity_text(rule.toxicity)}")
        card.setObjectName(f"rule-{rule.id}")
        card.body.addWidget(label(in_language(rule.text), "text"))
        panel = SumPanel(self.tr("Its rows: all conditions of a row must hold"))
        for_good = self.tr("(for good)")
        panel.set_lines([row_line(row, for_good) for row in rule.rows])
        card.body.addWidget(panel)
        card.body.addWidget(label(sources(rule.citations), "caption"))
        for dispute in disputes:
            card.body.addWidget(Badge("caution", self.tr("The sources disagree")))
            matter = in_language(dispute.matter.words)
            ships = in_language(dispute.ships.words)
            card.body.addWidget(label(f"{matter}: {ships}", "soft"))
        return card
