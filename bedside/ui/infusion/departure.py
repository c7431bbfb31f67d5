"""What is still open, and may somebody depart from it? With a reason that stays."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from bedside.services.infusion.answers import InfusionProblem
from bedside.ui.fields import TextField
from bedside.ui.infusion.refusals import because_text
from bedside.ui.infusion.words import moment_text
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.text import label


class DepartureCard(Card):
    """The open points in words, and the field to depart with: ``asks`` names it.

    Without it the field asks for a physician.
    """

    def __init__(self, asks: str = "", parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Still open"), parent)
        self.points = label("", "text")
        self.reason = TextField(asks or self.tr("A physician departs from this because"))
        self.body.addWidget(self.points)
        self.body.addWidget(self.reason)
        self.set_severity("caution")

    def show_open(
        self, problems: tuple[InfusionProblem, ...], ready_at: datetime | None, now: datetime
    ) -> None:
        """Show what is open; without anything the card is not there."""
        lines = [f"▲ {because_text(problem)}" for problem in problems]
        if InfusionProblem.PREMEDICATION_WAIT in problems and ready_at is not None:
            lines.append(self.tr("Ready at {time}.").format(time=moment_text(ready_at, now)))
        self.points.setText("\n".join(lines))
        told = problems != (InfusionProblem.CAUSE_OPEN,)
        self.reason.setVisible(told)
        self.setVisible(bool(problems))
