"""What are the figures of this child now? The cards at the top of the chart."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bedside.services.patients import BagLine, ChartView
from bedside.ui.chart.side_by_side import SideBySide
from bedside.ui.chart.words import DASH, bag_state, weight_decision_text
from bedside.ui.widgets.badge import Badge
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.figure import Figure
from bedside.ui.widgets.sum_panel import SumPanel
from bedside.ui.wording import quantities
from bedside.ui.wording.sums import sum_lines

_LEAST = 200


class FigureCards(SideBySide):
    """Weight with its age, body surface with its sum, and the latest bag."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_LEAST, parent)
        self.weight = Figure(self.tr("Weight"))
        self.surface = Figure(self.tr("Body surface"))
        self.bag = Figure(self.tr("Latest bag"))
        self.sum = SumPanel()
        self._decisions = QVBoxLayout()
        self._decisions.setSpacing(4)
        self._bag_state = Badge("info", "")
        weight, surface, bag = (
            self._card(figure) for figure in (self.weight, self.surface, self.bag)
        )
        weight.body.addLayout(self._decisions)
        surface.body.addWidget(self.sum)
        bag.body.addWidget(self._bag_state, 0, Qt.AlignmentFlag.AlignLeft)
        for card in (weight, surface, bag):
            card.body.addStretch(1)

    def _card(self, figure: Figure) -> Card:
        card = Card()
        card.body.addWidget(figure)
        self.add(card)
        return card

    def show_chart(self, chart: ChartView, now: datetime) -> None:
        """Show the figures of ``chart`` as they stand at ``now``."""
        self._show_weight(chart, now)
        self._show_surface(chart)
        self._show_bag(chart.bags)

    def _show_weight(self, chart: ChartView, now: datetime) -> None:
        latest = chart.latest
        if latest is None:
            self.weight.show_figure(DASH, self.tr("Weigh and measure first."))
        else:
            weighed = latest.measured_at.astimezone(now.tzinfo)
            note = self.tr("{height} · {time} · {span} ago · {person}").format(
                height=quantities.amount(latest.height_cm, "cm"),
                time=quantities.day_and_time(weighed),
                span=quantities.span(now - weighed),
                person=latest.recorded_by,
            )
            self.weight.show_figure(quantities.amount(latest.weight_kg, "kg"), note)
        _empty(self._decisions)
        for code in chart.weight_decisions:
            self._decisions.addWidget(
                Badge("caution", weight_decision_text(code, chart.body_rules))
            )

    def _show_surface(self, chart: ChartView) -> None:
        found = chart.bsa_sum
        self.sum.setVisible(found is not None)
        if chart.bsa_m2 is None or found is None:
            self.surface.show_figure(DASH, self.tr("Found from weight and height."))
            return
        self.surface.show_figure(quantities.amount(chart.bsa_m2, "m²"))
        self.sum.set_lines(sum_lines((found,)))

    def _show_bag(self, bags: tuple[BagLine, ...]) -> None:
        self._bag_state.setVisible(bool(bags))
        if not bags:
            self.bag.show_figure(DASH, self.tr("No bag has been prepared yet."))
            return
        latest = max(bags, key=lambda bag: bag.prepared_at)
        note = self.tr("bag {number} of cycle {cycle} · {dose} mcg/day · {hours} h").format(
            number=latest.bag_number,
            cycle=latest.cycle,
            dose=quantities.number(latest.dose_mcg_per_day),
            hours=latest.bag_hours,
        )
        self.bag.show_figure(quantities.amount(latest.rate_ml_per_h, "mL/h"), note)
        self._bag_state.show_badge(*bag_state(latest.state))


def _empty(rows: QVBoxLayout) -> None:
    while (item := rows.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.setParent(None)
            widget.deleteLater()
