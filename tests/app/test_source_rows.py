"""Does every number of the ward's protocol reach the sources page, with its sources?"""

from __future__ import annotations

from pathlib import Path

from bedside.app.source_rows import source_row, sources_page
from bedside.reference.catalogue import FigureRow
from bedside.ui.sources.numbers import NumbersView
from tests.support.ward import OpenWard, found_training


def test_a_figure_is_named_by_section_and_words() -> None:
    row = source_row(FigureRow("body.band_edge_kg", "45", ("review: 3", "label: 2.1")))
    assert (row.section, row.key, row.value) == ("body", "band edge kg", "45")
    assert row.source == "review: 3\nlabel: 2.1"
    assert source_row(FigureRow("title", "x", ())).key == "title"


def test_the_page_holds_the_numbers_of_the_wards_protocol(qtbot, tmp_path: Path) -> None:
    ward = OpenWard(found_training(tmp_path / "ward"))
    page = sources_page(ward.nurse)
    qtbot.addWidget(page)
    numbers = page.sections.view("numbers")
    assert isinstance(numbers, NumbersView)
    shown = [numbers.model.row(place) for place in range(numbers.model.rowCount())]
    assert "band edge kg" in [row.key for row in shown if row.section == "body"]
    assert all(row.value and row.source for row in shown)
    ward.file.close()
