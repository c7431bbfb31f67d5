from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QApplication

from bedside.services.patients import ChartView
from bedside.ui.chart.tables import bag_columns, measurement_columns


def test_a_measurement_that_no_longer_stands_says_so(
    qapp: QApplication, chart: ChartView, now: datetime
) -> None:
    when, figures, standing = measurement_columns(now.tzinfo)
    old, new, _latest = chart.measurements
    assert figures.cell(old).text == "83.2\u00a0kg"
    assert figures.cell(old).below == "145\u00a0cm"
    assert standing.cell(old).severity == "caution"
    assert standing.cell(new).text == ""
    assert when.cell(new).text == "15.11.2026"
    assert when.cell(new).below == "07:02 · Hemşire 1"


def test_a_bag_says_number_level_rate_hours_maker_and_state(
    qapp: QApplication, chart: ChartView, now: datetime
) -> None:
    cells = [column.cell(chart.bags[0]) for column in bag_columns(now.tzinfo)]
    assert cells[0].text == "Bag 1 · step dose"
    assert cells[0].below == "cycle 1, from day 1 · 6.2\u00a0mcg/day"
    assert (cells[1].text, cells[1].below) == ("2.5\u00a0mL/h", "96\u00a0h")
    assert cells[2].below == "11:02 · Eczacı 1"
    assert (cells[3].text, cells[3].severity) == ("waits for the second check", "due")
