"""Rows are shown, said aloud and opened by keyboard."""

from PySide6.QtCore import Qt

from bedside.ui.widgets.cell import Cell
from bedside.ui.widgets.table import Column, RowsModel, RowsView


def made(qtbot) -> RowsView:
    model = RowsModel(
        (
            Column("Bed", lambda row: Cell(row, "below")),
            Column("Next", lambda row: Cell(row, severity="stop"), stretch=1),
        )
    )
    model.set_rows(["7", "3"])
    view = RowsView(model, "Patients")
    qtbot.addWidget(view)
    view.show()
    return view


def test_text_for_screen_readers_carries_shape_and_second_line(qtbot) -> None:
    model = made(qtbot).model()
    assert model.index(0, 0).data() == "7\nbelow"
    assert model.index(1, 1).data() == "■ 3"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Next"


def test_a_column_that_leads_elsewhere_is_followed_instead(qtbot) -> None:
    model = RowsModel((Column("Bag", Cell), Column("Lots", Cell, leads=True)))
    model.set_rows(["1", "2"])
    view = RowsView(model, "Bags")
    qtbot.addWidget(view)
    view.show()
    view.selectRow(1)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    with qtbot.assertNotEmitted(view.opened), qtbot.waitSignal(view.followed) as seen:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert seen.args == [1, 1]


def test_enter_opens_the_row(qtbot) -> None:
    view = made(qtbot)
    view.selectRow(1)
    with qtbot.waitSignal(view.opened) as seen:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert seen.args == [1]
    assert view.chosen() == 1
    assert not view.grab().isNull()
