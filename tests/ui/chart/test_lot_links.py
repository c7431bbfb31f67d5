"""One lot is followed at once; where a bag has several, a menu asks which one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bedside.ui.chart.lot_links import follow_lots
from bedside.ui.widgets.cell import Cell
from bedside.ui.widgets.table import Column, RowsModel, RowsView

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise", "grabbing the keyboard")


@pytest.fixture
def view(qtbot: QtBot) -> RowsView:
    model = RowsModel((Column("Vial lots", Cell, leads=True),))
    model.set_rows(["A1"])
    made = RowsView(model, "Bags")
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_only_lot_is_followed_without_a_question(view: RowsView) -> None:
    followed: list[str] = []
    assert follow_lots(view, view.model().index(0, 0), ("A1",), followed.append) is None
    assert followed == ["A1"]


def test_a_bag_without_a_lot_leads_nowhere(view: RowsView) -> None:
    followed: list[str] = []
    assert follow_lots(view, view.model().index(0, 0), (), followed.append) is None
    assert followed == []


def test_several_lots_are_asked_for_and_chosen_by_key(qtbot: QtBot, view: RowsView) -> None:
    followed: list[str] = []
    menu = follow_lots(view, view.model().index(0, 0), ("A1", "B2"), followed.append)
    assert menu is not None
    assert menu.accessibleName() == "Bags"
    assert followed == []
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert followed == ["B2"]
