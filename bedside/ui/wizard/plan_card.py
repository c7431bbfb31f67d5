"""For which bag of the plan is this one made, and does it still stand as planned?"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from bedside.clinical.body import BodyRules
from bedside.services.preparation.answers import PlanAnswer
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.badge import Badge
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.text import label
from bedside.ui.wizard.plan_words import line_text, plan_sentences, plan_severity


class PlanCard(Card):
    """The line of the plan above the pages; hidden for a bag of no plan. It stops nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._badge = Badge("info", "")
        self._line = label("", "heading")
        self._told = label("", "text")
        head = QHBoxLayout()
        head.setSpacing(scaled(12))
        head.addWidget(self._line, 1)
        head.addWidget(self._badge)
        self.body.addLayout(head)
        self.body.addWidget(self._told)
        self.hide()

    def show_plan(self, answer: PlanAnswer | None, rules: BodyRules) -> None:
        """Show the line and what stands against it."""
        self.setVisible(answer is not None)
        if answer is None:
            return
        severity, words = plan_severity(answer)
        told = "\n".join(plan_sentences(answer, rules))
        self.set_severity(severity)
        self._badge.show_badge(severity, words)
        self._line.setText(line_text(answer))
        self._told.setText(told)
        self._told.setVisible(bool(told))
        self.setAccessibleName(f"{line_text(answer)}. {words}. {told}")

    def text(self) -> str:
        """All that the card says."""
        parts = (self._line.text(), self._badge.text(), self._told.text())
        return "\n".join(part for part in parts if part)
