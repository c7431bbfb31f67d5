from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bedside.services.patients import BoardLine
from bedside.ui.board.model import COLUMNS, CYCLE_DAY, PATIENT, RATE, BoardModel
from bedside.ui.board.rows import board_row
from bedside.ui.board.table import BoardTable, ColumnWidth, column_widths
from bedside.ui.theme.apply import apply_theme


@pytest.fixture
def table(qtbot: QtBot, line: BoardLine, newcomer: BoardLine, now: datetime) -> BoardTable:
    model = BoardModel()
    shown = BoardTable(model)
    model.setParent(shown)
    qtbot.addWidget(shown)
    model.show_rows((board_row(line, now), board_row(newcomer, now)))
    shown.resize(1100, 500)
    shown.show()
    return shown


def test_columns_share_what_is_left_over() -> None:
    wanted = [ColumnWidth(0, 100, 50), ColumnWidth(PATIENT, 100, 50)]
    assert column_widths(wanted, 300) == [120, 180]


@pytest.mark.parametrize("room", [150, 90, 301])
def test_columns_fill_the_room_and_no_more(room: int) -> None:
    wanted = [ColumnWidth(0, 100, 50), ColumnWidth(PATIENT, 100, 60)]
    widths = column_widths(wanted, room)
    assert sum(widths) == room
    assert all(width > 0 for width in widths)


def test_at_150_a_column_narrows_no_further_than_its_longest_word() -> None:
    wanted = [ColumnWidth(0, 100, 50), ColumnWidth(PATIENT, 100, 60)]
    first, second = column_widths(wanted, 120)
    assert first >= 50
    assert second >= 60


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_scrolls_sideways_at_any_text_size(
    qapp: QApplication, table: BoardTable, scale: float
) -> None:
    apply_theme(qapp, dark=False, scale=scale)
    table.fit()
    shown = [c for c in range(COLUMNS) if not table.isColumnHidden(c)]
    assert sum(table.columnWidth(c) for c in shown) == table.viewport().width()
    assert not table.horizontalScrollBar().isVisible()


def test_large_text_writes_cycle_and_rate_under_the_bag(
    qapp: QApplication, table: BoardTable
) -> None:
    assert not table.isColumnHidden(RATE)
    apply_theme(qapp, dark=False, scale=2.0)
    table.fit()
    assert table.isColumnHidden(RATE)
    assert table.isColumnHidden(CYCLE_DAY)


def test_one_long_name_breaks_and_leaves_the_others_their_room(
    table: BoardTable, line: BoardLine, now: datetime
) -> None:
    model = table.model()
    assert isinstance(model, BoardModel)
    named = replace(line, name="Örnek Hasta Uzunadlı Çokuzunsoyadlıoğluzadeler")
    model.show_rows((board_row(named, now), board_row(line, now)))
    table.fit()
    assert not table.isColumnHidden(RATE)
    assert table.rowHeight(0) > table.rowHeight(1)


def test_enter_opens_the_marked_patient(qtbot: QtBot, table: BoardTable) -> None:
    table.setFocus()
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.chosen) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == ["p2"]


def test_enter_on_nothing_opens_nothing(qtbot: QtBot, table: BoardTable) -> None:
    table.setCurrentIndex(table.rootIndex())
    with qtbot.assertNotEmitted(table.chosen):
        qtbot.keyClick(table, Qt.Key.Key_Return)


def test_a_double_click_opens_the_row_under_it(qtbot: QtBot, table: BoardTable) -> None:
    place = table.visualRect(table.model().index(1, PATIENT)).center()
    with qtbot.waitSignal(table.chosen) as opened:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == ["p2"]


def test_a_long_board_leaves_room_for_its_scroll_bar_at_once(
    qtbot: QtBot, line: BoardLine, now: datetime
) -> None:
    model = BoardModel()
    shown = BoardTable(model)
    model.setParent(shown)
    qtbot.addWidget(shown)
    model.show_rows(tuple(board_row(replace(line, patient=str(n)), now) for n in range(40)))
    shown.resize(1100, 500)
    shown.show()
    assert shown.verticalScrollBar().isVisible()
    columns = [c for c in range(COLUMNS) if not shown.isColumnHidden(c)]
    assert sum(shown.columnWidth(c) for c in columns) == shown.viewport().width()
