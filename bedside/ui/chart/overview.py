"""What does the chart of one patient show, and what can be done from it?"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bedside.services.patients import BagLine, ChartView, MeasurementLine
from bedside.ui.board.acts import place_acts
from bedside.ui.board.rows import age_text
from bedside.ui.chart.cards import FigureCards
from bedside.ui.chart.journal_list import JournalList
from bedside.ui.chart.journal_model import JournalRow
from bedside.ui.chart.journal_rows import WordedRows
from bedside.ui.chart.lot_links import follow_lots
from bedside.ui.chart.side_by_side import SideBySide
from bedside.ui.chart.tables import bag_columns, measurement_columns
from bedside.ui.infusion.panel import InfusionCards
from bedside.ui.plots.course_card import CourseCard
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.page import Page
from bedside.ui.widgets.table import RowsModel, RowsView
from bedside.ui.widgets.text import button, label
from bedside.ui.wording import quantities
from bedside.ui.wording.terms import term

_LEAST_HALF = 440


class ChartOverview(Page):
    """The chart as it stands. It changes nothing; its acts are signals.

    ``course`` is the place for what shows the cycle: its strip and its plots.
    """

    measure_wanted = Signal()
    prepare_wanted = Signal()
    log_wanted = Signal()
    papers_wanted = Signal()
    bag_wanted = Signal(str)
    lot_wanted = Signal(str)
    correct_wanted = Signal(object)
    withdraw_wanted = Signal(object)

    def __init__(
        self,
        now: datetime,
        infusion: InfusionCards | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self.infusion = infusion
        self.course = CourseCard(now.tzinfo)
        self._zone = now.tzinfo
        self.measure_act = button(self.tr("Weigh and measure"))
        self.prepare_act = button(self.tr("Prepare bag"), "primary")
        self.log_act = button(self.tr("Daily log"))
        self.papers_act = button(self.tr("Papers"))
        self.correct_act = button(self.tr("Correct the entry"))
        self.withdraw_act = button(self.tr("Withdraw the entry"))
        self.allergies = label("", "heading")
        self.identity = label("", "soft")
        self.cards = FigureCards()
        self._bag_rows: RowsModel[BagLine] = RowsModel(bag_columns(self._zone))
        self.bags = RowsView(self._bag_rows, self.tr("Bags of the patient"))
        self._weights: RowsModel[MeasurementLine] = RowsModel(measurement_columns(self._zone))
        self.measurements = RowsView(self._weights, self.tr("Measurements of the patient"))
        self.journal = JournalList()
        self.extent = label("", "caption")
        self._no_bags = label(self.tr("No bag yet. “Prepare bag” leads through it."), "soft")
        self._no_weights = label(
            self.tr("Not weighed yet. “Weigh and measure” comes first."), "soft"
        )
        self._fill()
        self._connect()

    def _fill(self) -> None:
        place_acts(self, self.papers_act, self.log_act, self.measure_act, self.prepare_act)
        self.setFocusProxy(self.measure_act)
        self.under_title.setSpacing(4)
        self.under_title.addWidget(self.identity)
        self.under_title.addWidget(self.allergies)
        bags = Card(self.tr("Bags"))
        bags.body.addWidget(self._no_bags)
        bags.body.addWidget(self.bags)
        weights = Card(self.tr("Measurements"))
        weights.body.addWidget(self._no_weights)
        weights.body.addWidget(self.measurements)
        weights.body.addStretch(1)
        halves = SideBySide(_LEAST_HALF)
        halves.add(weights, as_high_as_the_rest=False)
        halves.add(self._journal_card())
        if self.infusion is not None:
            self.content.addWidget(self.infusion)
        self.content.addWidget(self.course)
        self.content.addWidget(self.cards)
        self.content.addWidget(bags)
        self.content.addWidget(halves)
        self.content.addStretch(1)

    def _journal_card(self) -> Card:
        card = Card(self.tr("Journal of the patient"))
        card.body.addWidget(label(self.tr("Choose an entry to correct or withdraw it."), "caption"))
        card.body.addWidget(self.journal)
        card.body.addWidget(self.extent)
        acts = QHBoxLayout()
        acts.addWidget(self.correct_act)
        acts.addWidget(self.withdraw_act)
        acts.addStretch(1)
        card.body.addLayout(acts)
        card.body.addStretch(1)
        return card

    def _connect(self) -> None:
        self.measure_act.clicked.connect(self.measure_wanted)
        self.prepare_act.clicked.connect(self.prepare_wanted)
        self.log_act.clicked.connect(self.log_wanted)
        self.papers_act.clicked.connect(self.papers_wanted)
        self.bags.opened.connect(lambda place: self.bag_wanted.emit(self._bag_rows.row(place).bag))
        self.bags.followed.connect(self._follow_lots)
        self.correct_act.clicked.connect(lambda: self.correct_wanted.emit(self.journal.chosen()))
        self.withdraw_act.clicked.connect(lambda: self.withdraw_wanted.emit(self.journal.chosen()))
        self.journal.selectionModel().currentChanged.connect(self._follow_choice)
        self.journal.activated.connect(self._activated)
        self.journal.extent_changed.connect(self._say_extent)

    def _follow_lots(self, row: int, column: int) -> None:
        place, lots = self._bag_rows.index(row, column), self._bag_rows.row(row).lots
        follow_lots(self.bags, place, lots, self.lot_wanted.emit)

    def _activated(self) -> None:
        if self.correct_act.isEnabled():
            self.correct_act.click()

    def _say_extent(self) -> None:
        """Whoever reads the list, by eye or by ear, is told that it goes on."""
        shown, of_all = self.journal.extent()
        said = self.tr("The newest {shown} of {all} entries; further down, older ones follow.")
        words = said.format(shown=shown, all=of_all) if shown < of_all else ""
        self.extent.setText(words)
        self.extent.setVisible(bool(words))
        self.journal.setAccessibleDescription(words)

    def _follow_choice(self) -> None:
        row: JournalRow | None = self.journal.chosen()
        mendable = row is not None and bool(row.mends)
        self.correct_act.setEnabled(mendable)
        self.withdraw_act.setEnabled(row is not None and row.withdrawable)

    def show_chart(self, chart: ChartView, now: datetime) -> None:
        """Show ``chart``; everything on the page is replaced."""
        self.set_title(chart.registration.name)
        self.set_context(_body_line(chart))
        self.identity.setText(self._identity_line(chart))
        allergies = chart.registration.allergies or self.tr("not asked yet")
        self.allergies.setText(self.tr("Allergies: {allergies}").format(allergies=allergies))
        self.prepare_act.setEnabled(chart.latest is not None)
        self.cards.show_chart(chart, now)
        self._show_bags(chart)
        self._show_measurements(chart)
        self.journal.show_rows(WordedRows(chart, self._zone))
        self._follow_choice()

    def _show_bags(self, chart: ChartView) -> None:
        newest_first = sorted(chart.bags, key=lambda bag: bag.prepared_at, reverse=True)
        self._bag_rows.set_rows(newest_first)
        self.bags.fit_height()
        self.bags.setVisible(bool(chart.bags))
        self._no_bags.setVisible(not chart.bags)

    def _show_measurements(self, chart: ChartView) -> None:
        newest_first = sorted(chart.measurements, key=lambda line: line.measured_at, reverse=True)
        self._weights.set_rows(newest_first)
        self.measurements.fit_height()
        self.measurements.setVisible(bool(chart.measurements))
        self._no_weights.setVisible(not chart.measurements)

    def _identity_line(self, chart: ChartView) -> str:
        who = chart.registration
        bed = self.tr("bed {bed}").format(bed=who.bed) if who.bed else ""
        parts = (
            self.tr("born {day}").format(day=quantities.day(who.date_of_birth)),
            self.tr("hospital number {number}").format(number=who.hospital_number),
            who.second_identifier,
            bed,
            who.diagnosis,
            term("indication", who.indication),
        )
        return " · ".join(part for part in parts if part)


def _body_line(chart: ChartView) -> str:
    """Age, sex, weight, height and body surface, as far as they are known."""
    parts = [age_text(chart.age_years, chart.age_months), term("sex", chart.registration.sex)]
    if chart.latest is not None:
        parts.append(quantities.amount(chart.latest.weight_kg, "kg"))
        parts.append(quantities.amount(chart.latest.height_cm, "cm"))
    if chart.bsa_m2 is not None:
        parts.append(quantities.amount(chart.bsa_m2, "m²"))
    return " · ".join(parts)
