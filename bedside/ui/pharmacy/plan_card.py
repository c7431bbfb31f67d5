"""What would this plan cost? Its vials, changes and off hours, and its bags over the cycle."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bedside.services.pharmacy.plan_view import PlanView
from bedside.ui.pharmacy.bag_strip import BagStrip, line_text
from bedside.ui.pharmacy.words import kind_text
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.figure import Figure
from bedside.ui.widgets.text import button, label
from bedside.ui.wording import quantities


class PlanCard(Card):
    """One of the plans side by side. ``taken`` when it is to be the child's plan."""

    taken = Signal()

    def __init__(self, view: PlanView, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.view = view
        kinds = [kind_text(kind) for kind in view.kinds]
        self.body.addWidget(label(kinds[0], "subtitle"))
        also = self.tr("also: {kinds}").format(kinds=" · ".join(kinds[1:]))
        self.body.addWidget(label(also if kinds[1:] else "", "caption"))
        self.vials = Figure(self.tr("Vials"), quantities.number(view.vials), main=True)
        self.changes = Figure(self.tr("Bag changes"), quantities.number(view.changes), main=True)
        self.off_hours = Figure(
            self.tr("in off hours"), quantities.number(view.off_hours), main=True
        )
        self.off_hours.set_severity("caution" if view.off_hours else None)
        figures = QHBoxLayout()
        figures.setSpacing(scaled(16))
        for figure in (self.vials, self.changes, self.off_hours):
            figures.addWidget(figure, 1)
        self.body.addLayout(figures)
        self.strip = BagStrip(view.bags, view.days)
        self.body.addWidget(self.strip)
        self._list = QWidget()
        lines = QVBoxLayout(self._list)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(scaled(2))
        for bag in view.bags:
            lines.addWidget(label(line_text(bag), "caption"))
        self._list.hide()
        self.fold = button(self.tr("Every bag"), "fold")
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._list.setVisible)
        self.body.addWidget(self.fold)
        self.body.addWidget(self._list)
        self.body.addStretch(1)
        self.take = button(self.tr("Take this plan"))
        self.take.setAccessibleName(f"{self.take.text()}: {kinds[0]}")
        self.take.clicked.connect(self.taken)
        self.body.addWidget(self.take)
