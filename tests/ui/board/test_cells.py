from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication

from bedside.services.patients import BoardLine
from bedside.ui.board.cells import cell_texts, full_width, height, least_width
from bedside.ui.board.model import BAG, COLUMNS, NEXT, PATIENT, TOXICITY
from bedside.ui.board.rows import BoardRow, board_row
from bedside.ui.theme.apply import apply_theme
from tests.support.board_lines import running


@pytest.fixture
def row(line: BoardLine, now: datetime) -> BoardRow:
    return board_row(line, now)


def test_a_cell_never_wants_less_than_its_longest_word(row: BoardRow) -> None:
    for column in range(COLUMNS):
        assert least_width(row, column, False) <= full_width(row, column, False)


def test_a_narrow_cell_grows_higher_instead_of_cutting(row: BoardRow) -> None:
    wide = height(row, NEXT, full_width(row, NEXT, False), False)
    narrow = height(replace(row, next_step="tomorrow " * 9), NEXT, 120, False)
    assert narrow > wide


def test_the_compact_bag_says_cycle_and_rate_too(row: BoardRow) -> None:
    assert full_width(row, BAG, True) > full_width(row, BAG, False)


def test_larger_text_wants_more_room(qapp: QApplication, row: BoardRow) -> None:
    before = full_width(row, PATIENT, False)
    apply_theme(qapp, dark=False, scale=2.0)
    assert full_width(row, PATIENT, False) > 1.8 * before


def test_a_toxicity_is_a_badge_only_where_it_was_looked_at(line: BoardLine, now: datetime) -> None:
    looked = board_row(running(line, now), now)
    not_yet = replace(looked, toxicity="not logged", toxicity_severity="")
    assert cell_texts(looked, TOXICITY, False) == ("◇ grade 1 neurological",)
    assert cell_texts(not_yet, TOXICITY, False) == ("not logged",)
