"""Overdue clocks call one under the other until somebody says that they know."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bedside.services.board_lines import BoardLine
from bedside.ui.board.calling import Calling, CallingCard
from bedside.ui.theme.apply import apply_theme
from tests.support.board_lines import overdue_clock, running
from tests.support.hands import key, press, settle, type_text, visible_texts

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

KINDS = ("bag_change", "step", "daily_log", "laboratory", "cycle_end")


@pytest.fixture
def card(qtbot: QtBot) -> CallingCard:
    shown = CallingCard()
    qtbot.addWidget(shown)
    shown.resize(1100, 200)
    return shown


def calling(line: BoardLine, now: datetime, count: int) -> list[Calling]:
    clocks = [overdue_clock(now, kind, 12 + place) for place, kind in enumerate(KINDS[:count])]
    return [(running(line, now, clock), clock) for clock in clocks]


def test_nothing_overdue_takes_no_room(card: CallingCard) -> None:
    card.show_calling([])
    assert card.isHidden()


def test_a_line_says_how_long_who_and_what(
    card: CallingCard, line: BoardLine, now: datetime
) -> None:
    card.show_calling(calling(line, now, 1))
    card.show()
    assert visible_texts(card) == ["■ OVERDUE by 12 min", "Bed 3 · Örnek Hasta 1", "bag change"]
    (first,) = card.lines
    assert first.known.accessibleName() == "I know of it: Örnek Hasta 1, bag change"
    assert first.note.accessibleName() == "Note: Örnek Hasta 1, bag change"
    settle()
    assert first.known.height() >= 44


def test_more_than_three_are_counted(card: CallingCard, line: BoardLine, now: datetime) -> None:
    card.show_calling(calling(line, now, 5))
    card.show()
    assert len(card.lines) == 3
    assert card.more.isVisible()
    assert card.more.text().startswith("2")
    card.show_calling(calling(line, now, 2))
    assert not card.lines[2].known.isVisible()
    assert not card.more.isVisible()


def test_an_answer_carries_its_clock_and_its_note(
    card: CallingCard, line: BoardLine, now: datetime, qtbot: QtBot
) -> None:
    both = calling(line, now, 2)
    card.show_calling(both)
    card.show()
    type_text(card.lines[1].note, "vizit sürüyor")
    with qtbot.waitSignal(card.known) as known:
        press(card.lines[1].known)
    assert known.args == ["p1", both[1][1], "vizit sürüyor"]
    with qtbot.waitSignal(card.known) as known:
        key(card.lines[0].note, Qt.Key.Key_Return)
    assert known.args == ["p1", both[0][1], ""]


def test_a_note_stays_with_its_clock_when_another_moves_up(
    card: CallingCard, line: BoardLine, now: datetime
) -> None:
    first, second = calling(line, now, 2)
    card.show_calling([first, second])
    card.lines[1].note.setText("vizit")
    card.show_calling([first, second])
    assert card.lines[1].note.text() == "vizit"
    card.show_calling([second])
    assert card.lines[0].note.text() == "vizit"
    other = (first[0], replace(overdue_clock(now, "cycle_end")))
    card.show_calling([other])
    assert card.lines[0].note.text() == ""


def test_large_text_shows_one_at_a_time(
    qapp: QApplication, qtbot: QtBot, line: BoardLine, now: datetime
) -> None:
    apply_theme(qapp, dark=False, scale=2.0)
    card = CallingCard()
    qtbot.addWidget(card)
    card.show_calling(calling(line, now, 3))
    assert len(card.lines) == 1
    assert card.more.text().startswith("2")
    assert card.minimumSizeHint().width() <= 874
