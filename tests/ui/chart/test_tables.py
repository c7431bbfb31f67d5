from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtWidgets import QApplication

from bedside.services.patients import ChartView
from bedside.ui.chart.tables import bag_columns, measurement_columns
from bedside.ui.theme.apply import apply_theme


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
    assert (cells[4].text, cells[4].severity) == ("waits for the second check", "due")


def test_the_lots_of_a_bags_vials_are_a_link(
    qapp: QApplication, chart: ChartView, now: datetime
) -> None:
    column = bag_columns(now.tzinfo)[3]
    assert column.leads
    several = column.cell(replace(chart.bags[0], lots=("A1", "B2", "C3")))
    assert (several.text, several.below, several.link) == ("A1", "B2, C3", True)
    none = column.cell(replace(chart.bags[0], lots=()))
    assert (none.text, none.link) == ("–", False)


def test_with_large_text_the_lots_stay_and_no_figure_is_cut(
    qapp: QApplication, chart: ChartView, now: datetime
) -> None:
    apply_theme(qapp, dark=False, scale=1.5)
    columns = bag_columns(now.tzinfo)
    assert [column.title for column in columns] == ["Bag", "Rate", "Vial lots", "State"]
    assert columns[0].cell(chart.bags[0]).below == "cycle 1, from day 1"
    long = replace(chart.bags[0], lots=("LOT-2231-XYZ-4455-667", "A1B2C3", "B7"))
    assert (columns[2].cell(long).text, columns[2].cell(long).below) == ("LOT-2…-667", "+ 2")
    short = replace(chart.bags[0], lots=("A1B2C3",))
    assert (columns[2].cell(short).text, columns[2].cell(short).below) == ("A1B2C3", "")
