"""What did a month take? The report as a table, saved as a spreadsheet or as a PDF."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from bedside.services.pharmacy.answers import MonthReport, ReportLine
from bedside.services.pharmacy.desk import PharmacyDesk
from bedside.ui.theme.apply import current_scale
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.cell import Cell
from bedside.ui.widgets.figure import Figure
from bedside.ui.widgets.flow import Flow
from bedside.ui.widgets.table import Column, RowsModel, RowsView
from bedside.ui.widgets.text import button, label
from bedside.ui.wording import quantities

AskFile = Callable[[QWidget, str, str], str]
# From here on five columns do not fit beside each other.
_LARGEST_TEXT = 1.6
_XLSX, _PDF = "XLSX (*.xlsx)", "PDF (*.pdf)"


def ask_file(parent: QWidget, name: str, kind: str) -> str:
    """Where it is to be saved; empty when nobody wants it after all."""
    chosen, _ = QFileDialog.getSaveFileName(parent, "", name, kind)
    return chosen


class ReportView(Card):
    """A month's report."""

    def __init__(
        self, desk: PharmacyDesk, to_file: AskFile = ask_file, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._desk, self._to_file = desk, to_file
        self._months: tuple[date, ...] = ()
        self.month = QComboBox()
        self.month.setAccessibleName(self.tr("Month of the report"))
        self.month.activated.connect(lambda _place: self._show())
        self.save_workbook = button(self.tr("Save as XLSX…"))
        self.save_pdf = button(self.tr("Save as PDF…"))
        self.save_workbook.clicked.connect(lambda: self._save(_XLSX, desk.report_workbook))
        self.save_pdf.clicked.connect(lambda: self._save(_PDF, desk.report_pdf))
        self.said = label("", "text")
        self.bags = Figure(self.tr("Bags made"))
        self.vials = Figure(self.tr("Vials"))
        self.lost = Figure(self.tr("Thrown away"))
        self.cost = Figure(self.tr("Cost of the vials"))
        self.model: RowsModel[ReportLine] = RowsModel(self._columns())
        self.table = RowsView(self.model, self.tr("Lines of the month"))
        self._lay_out()

    def _lay_out(self) -> None:
        head = Flow(8)
        title = label(self.tr("Monthly report"), "heading", wraps=False)
        for part in (title, self.month, self.save_workbook, self.save_pdf):
            head.add(part)
        figures = Flow(32)
        for figure in (self.bags, self.vials, self.lost, self.cost):
            figures.add(figure)
        self.body.addWidget(head)
        self.body.addWidget(self.said)
        self.body.addWidget(figures)
        self.body.addWidget(self.table)
        self.said.hide()

    def _columns(self) -> tuple[Column[ReportLine], ...]:
        if current_scale() >= _LARGEST_TEXT:
            return (
                Column(self.tr("What"), self._when_and_what, stretch=1),
                Column(self.tr("Vials"), lambda line: Cell(str(line.vials or ""), bold=True)),
                Column(self.tr("Drug"), self._drug),
            )
        return (
            Column(self.tr("Time"), lambda line: Cell(quantities.day_and_time(line.at))),
            Column(self.tr("What"), self._what, stretch=1),
            Column(self.tr("Vials"), lambda line: Cell(str(line.vials or ""), bold=True)),
            Column(self.tr("Drug"), self._drug),
            Column(self.tr("Cost"), self._cost),
        )

    def _what(self, line: ReportLine) -> Cell:
        about = self.tr("whole vials or a remainder")
        if line.number is not None:
            about = self.tr("{child} · cycle {cycle}, bag {number}").format(
                child=line.hospital_number, cycle=line.cycle, number=line.number
            )
        below = " · ".join(part for part in (line.reason, line.by, ", ".join(line.lots)) if part)
        return Cell(about, below)

    def _when_and_what(self, line: ReportLine) -> Cell:
        what, when = self._what(line), quantities.day_and_time(line.at)
        return Cell(what.text, " · ".join((when, self._cost(line).text or what.below)))

    def _drug(self, line: ReportLine) -> Cell:
        if line.reason:
            lost = quantities.amount(line.lost_ml, "mL")
            return Cell(lost, self.tr("thrown away"))
        return Cell(quantities.amount(line.drug_ml, "mL"))

    def _cost(self, line: ReportLine) -> Cell:
        if not line.vials:
            return Cell("")
        if line.cost is None:
            return Cell(self.tr("no price"))
        return Cell(quantities.amount(line.cost, line.currency))

    def refresh(self) -> None:
        """Read the month on show anew."""
        chosen = self.month.currentIndex()
        self._months = self._desk.months()
        self.month.clear()
        self.month.addItems([f"{month:%m.%Y}" for month in self._months])
        self.month.setCurrentIndex(max(chosen, 0))
        self._show()

    def _first_day(self) -> date:
        return self._months[self.month.currentIndex()]

    def _show(self) -> None:
        self.said.hide()
        report = self._desk.report(self._first_day())
        self.bags.show_figure(quantities.number(report.bags))
        self.vials.show_figure(quantities.number(report.vials))
        self.lost.show_figure(quantities.amount(report.lost_ml, "mL"))
        self.cost.show_figure(self._cost_text(report), self._unpriced(report))
        self.model.set_rows(report.lines)
        self.table.fit_height()

    def _cost_text(self, report: MonthReport) -> str:
        sums = [quantities.amount(price, unit) for unit, price in sorted(report.cost.items())]
        return " + ".join(sums) or "–"

    def _unpriced(self, report: MonthReport) -> str:
        if not report.unpriced_vials:
            return ""
        return self.tr("%n vial(s) without a price", "", report.unpriced_vials)

    def _save(self, kind: str, make: Callable[[date], bytes]) -> None:
        first_day = self._first_day()
        ending = "xlsx" if kind == _XLSX else "pdf"
        chosen = self._to_file(self, f"bedside-pharmacy-{first_day:%Y-%m}.{ending}", kind)
        if not chosen:
            return
        try:
            Path(chosen).write_bytes(make(first_day))
        except OSError as failed:
            why = self.tr("■ It was not saved: {why}").format(why=failed.strerror or "")
            self.said.setText(why)
        else:
            self.said.setText(self.tr("● Saved: {file}").format(file=Path(chosen).name))
        self.said.show()
