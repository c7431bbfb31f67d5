"""Every number is found by any of its words."""

from bedside.ui.sources.numbers import NumbersView, SourceRow

ROWS = [
    SourceRow("dosing", "full.per_m2", "15", "mcg/m²/day", "Review, table 1"),
    SourceRow("stability", "vial_room_hours", "4", "h", "US label 2.5"),
]


def test_search_and_whole_source(qtbot) -> None:
    page = NumbersView(ROWS)
    qtbot.addWidget(page)
    assert page.model.rowCount() == 2
    page.search.set_text("VIAL label")
    assert page.model.rowCount() == 1
    page.table.opened.emit(0)
    assert "US label 2.5" in page.whole_source.text()
    page.search.set_text("nothing such")
    assert page.model.rowCount() == 0
    assert page.whole_source.text() == ""
