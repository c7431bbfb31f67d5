from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from bedside.services.patients import BoardLine
from bedside.ui.board.model import NEXT, BoardModel
from bedside.ui.board.rows import BoardRow, board_row
from bedside.ui.board.table import BoardTable
from bedside.ui.theme.apply import current_tokens
from tests.support.board_lines import overdue_clock, running


@pytest.fixture
def row(line: BoardLine, now: datetime) -> BoardRow:
    return board_row(line, now)


@pytest.mark.parametrize("severity", ["stop", "caution", "good", "due"])
def test_the_badge_is_painted_on_the_ground_of_its_severity(
    qtbot: QtBot, row: BoardRow, severity: str
) -> None:
    model = BoardModel()
    table = BoardTable(model)
    qtbot.addWidget(table)
    table.resize(1100, 300)
    model.show_rows((replace(row, severity=severity),))
    table.show()
    table.fit()
    image = table.viewport().grab().toImage()
    colours = {image.pixelColor(x, 29).name().upper() for x in range(image.width())}
    grounds = {
        "stop": current_tokens().stop_ground,
        "caution": current_tokens().caution_ground,
        "good": current_tokens().good_ground,
        "due": current_tokens().accent_ground,
    }
    assert grounds[severity] in colours


def test_what_nobody_has_answered_stands_light_on_dark(
    qtbot: QtBot, line: BoardLine, now: datetime
) -> None:
    clock = overdue_clock(now)
    known = replace(clock, calls=False, known_by="Hemşire 1")
    grounds = []
    for shown in (running(line, now, clock), running(line, now, known)):
        model = BoardModel()
        table = BoardTable(model)
        model.setParent(table)
        qtbot.addWidget(table)
        model.show_rows((board_row(shown, now),))
        table.resize(1100, 300)
        table.show()
        place = table.visualRect(model.index(0, NEXT))
        picture = table.viewport().grab().toImage()
        # Just inside the left edge of the badge, half way down: its ground, no letter.
        grounds.append(picture.pixelColor(place.left() + 16, place.center().y()).name().upper())
    tokens = current_tokens()
    assert grounds == [tokens.stop, tokens.stop_ground]
