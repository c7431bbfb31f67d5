from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from bedside.services.patients import BoardLine
from bedside.ui.board.model import COLUMNS, NEXT, PATIENT, ROW, BoardModel
from bedside.ui.board.rows import BoardRow, board_row


@pytest.fixture
def rows(line: BoardLine, newcomer: BoardLine, now: datetime) -> tuple[BoardRow, ...]:
    return (board_row(line, now), board_row(newcomer, now))


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester, rows: tuple[BoardRow, ...]) -> None:
    model = BoardModel()
    model.show_rows(rows)
    qtmodeltester.check(model)


def test_cells_carry_words_the_row_and_a_spoken_sentence(
    qtbot: QtBot, rows: tuple[BoardRow, ...]
) -> None:
    model = BoardModel()
    model.show_rows(rows)
    index = model.index(0, PATIENT)
    assert model.columnCount() == COLUMNS
    assert index.data() == "Örnek Hasta 1"
    assert index.data(ROW) == rows[0]
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == rows[0].spoken()
    assert model.index(1, NEXT).data() == "weigh and measure"
    assert model.headerData(NEXT, Qt.Orientation.Horizontal) == "Next due"
    assert model.place_of("p2") == 1
    assert model.place_of("p7") is None


def test_as_many_rows_as_before_are_no_reset(qtbot: QtBot, rows: tuple[BoardRow, ...]) -> None:
    model = BoardModel()
    model.show_rows(rows)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show_rows((rows[1], rows[0]))
    with qtbot.assertNotEmitted(model.dataChanged):
        model.show_rows((rows[1], rows[0]))
    with qtbot.waitSignal(model.modelReset):
        model.show_rows(rows[:1])
