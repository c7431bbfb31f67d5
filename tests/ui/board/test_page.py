from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bedside.services.refused import EntryProblem, EntryRefused
from bedside.ui.board.alarms import BoardAlarms
from bedside.ui.board.model import PATIENT
from bedside.ui.board.page import BoardPage
from tests.support.board_lines import overdue_clock, pump, running, standing
from tests.support.hands import press

# The offscreen platform says so whenever a window with a least size is shown.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def type_text(page: BoardPage, text: str) -> None:
    """Key presses that may carry any letter."""
    for letter in text:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(page.search, event)


@pytest.fixture
def page(qtbot: QtBot, fake_ward: Any, now: datetime) -> BoardPage:
    shown = BoardPage(fake_ward, clock=lambda: now)
    qtbot.addWidget(shown)
    shown.resize(1158, 768)
    shown.refresh()
    shown.show()
    return shown


def names(page: BoardPage) -> list[str]:
    return [page.model.row(place).name for place in range(page.model.rowCount())]


def test_the_board_shows_the_wards_order_and_how_many(page: BoardPage) -> None:
    assert page.title() == "Ward board"
    assert names(page) == ["Örnek Hasta 1", "Örnek Hasta 2"]
    assert "23.11.2026 14:02 · next due on top" in page.context()
    assert page.context().startswith("2 ")


def test_the_search_hands_turkish_letters_to_the_service(page: BoardPage, fake_ward: Any) -> None:
    page.search.setFocus()
    type_text(page, "örnek hasta 2")
    assert fake_ward.searched[-1] == "örnek hasta 2"
    assert names(page) == ["Örnek Hasta 2"]


def test_a_search_without_a_hit_says_so_and_can_be_cleared(qtbot: QtBot, page: BoardPage) -> None:
    page.search.setText("zzz")
    assert names(page) == []
    assert page.clear_act.isVisible()
    qtbot.mouseClick(page.clear_act, Qt.MouseButton.LeftButton)
    assert len(names(page)) == 2
    assert page.table.isVisible()


def test_an_empty_ward_says_what_to_do_first(qtbot: QtBot, page: BoardPage, fake_ward: Any) -> None:
    fake_ward.lines = ()
    page.refresh()
    assert page.first_act.isVisible()
    assert not page.register_act.isVisible()
    with qtbot.waitSignal(page.register_wanted):
        qtbot.mouseClick(page.first_act, Qt.MouseButton.LeftButton)


def test_registering_is_the_main_act(qtbot: QtBot, page: BoardPage) -> None:
    assert page.register_act.property("role") == "primary"
    with qtbot.waitSignal(page.register_wanted):
        qtbot.mouseClick(page.register_act, Qt.MouseButton.LeftButton)


def test_preparing_needs_a_marked_patient(qtbot: QtBot, page: BoardPage) -> None:
    assert not page.prepare_act.isEnabled()
    place = page.table.visualRect(page.model.index(1, PATIENT)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(page.prepare_wanted) as wanted:
        qtbot.mouseClick(page.prepare_act, Qt.MouseButton.LeftButton)
    assert wanted.args == ["p2"]


def test_enter_in_the_search_then_enter_opens_the_first_hit(qtbot: QtBot, page: BoardPage) -> None:
    page.search.setFocus()
    type_text(page, "hasta 2")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.patient_chosen) as chosen:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert chosen.args == ["p2"]


def test_a_refresh_keeps_the_marked_patient_where_the_order_changes(
    page: BoardPage, fake_ward: Any
) -> None:
    page.table.selectRow(0)
    first, second = fake_ward.lines
    fake_ward.lines = (second, first)
    page.refresh()
    assert page.table.chosen_patient() == "p1"
    assert page.table.currentIndex().row() == 1


def test_the_clock_moves_on_with_a_refresh(qtbot: QtBot, fake_ward: Any, now: datetime) -> None:
    moments = iter([now, now + timedelta(days=1)])
    clock: Callable[[], datetime] = lambda: next(moments)  # noqa: E731
    page = BoardPage(fake_ward, clock=clock)
    qtbot.addWidget(page)
    page.refresh()
    assert page.model.row(0).next_step == "connect by 16:02"
    fake_ward.lines = tuple(
        replace(line, next=replace(line.next, severity="stop")) for line in fake_ward.lines
    )
    page.refresh()
    assert page.model.row(0).severity == "stop"
    assert page.model.row(0).next_step == "connect by 23.11. 16:02"


def test_acts_and_search_are_large_enough_and_named(page: BoardPage) -> None:
    for part in (page.search, page.prepare_act, page.register_act):
        assert part.height() >= 44
    assert page.search.accessibleName()
    assert page.table.accessibleName()


def test_a_clock_that_calls_is_answered_at_the_board(
    page: BoardPage, fake_ward: Any, now: datetime
) -> None:
    clock = overdue_clock(now)
    fake_ward.lines = (running(fake_ward.lines[0], now, clock),)
    page.refresh()
    assert page.alarms.sound.is_sounding()
    (calling,) = page.alarms.calling.lines
    calling.note.setText("vizit")
    quiet = replace(clock, calls=False, known_by="Hemşire 1")
    fake_ward.lines = (running(fake_ward.lines[0], now, quiet),)
    press(calling.known)
    assert fake_ward.known == [("p1", clock, "vizit")]
    assert not page.alarms.isVisible()
    assert not page.alarms.sound.is_sounding()
    assert page.model.row(0).next_step.endswith("Hemşire 1 knows")


@pytest.mark.parametrize(
    ("why", "words"),
    [
        (EntryProblem.NOT_ALLOWED, "Nurses, pharmacists and physicians"),
        (EntryProblem.NOTHING_SAVED, "The disk refused"),
        (EntryProblem.NOT_POSSIBLE, "has moved on"),
    ],
)
def test_a_refused_answer_says_why_and_calls_on(
    page: BoardPage, fake_ward: Any, now: datetime, why: EntryProblem, words: str
) -> None:
    fake_ward.lines = (running(fake_ward.lines[0], now, overdue_clock(now)),)
    page.refresh()
    fake_ward.refused = EntryRefused(why)
    press(page.alarms.calling.lines[0].known)
    assert words in page.banner.text()
    assert "Nothing was saved." in page.banner.text()
    assert page.alarms.calling.isVisible()
    fake_ward.refused = None
    press(page.alarms.calling.lines[0].known)
    assert page.banner.isHidden()


def test_silence_is_chosen_at_once(page: BoardPage, fake_ward: Any, now: datetime) -> None:
    fake_ward.lines = (running(fake_ward.lines[0], now, overdue_clock(now)),)
    page.refresh()
    page.allow_sound(False)
    assert not page.alarms.sound.is_sounding()
    page.allow_sound(True)
    assert page.alarms.sound.is_sounding()


def test_a_standing_pump_leads_to_its_restart(
    page: BoardPage, fake_ward: Any, now: datetime, qtbot: QtBot
) -> None:
    fake_ward.lines = (standing(fake_ward.lines[0], now, pump(now)),)
    page.refresh()
    with qtbot.waitSignal(page.restart_wanted) as wanted:
        press(page.alarms.stopped["p1"].restart)
    assert wanted.args == ["p1"]


def test_the_shift_is_handed_over_from_the_board(page: BoardPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.handover_wanted):
        press(page.handover_act)


def test_a_ward_without_a_course_makes_no_alarms(
    page: BoardPage, fake_ward: Any, now: datetime
) -> None:
    page.allow_sound(True)
    assert page.findChildren(BoardAlarms) == []
    fake_ward.lines = (running(fake_ward.lines[0], now),)
    page.refresh()
    page.refresh()
    assert page.findChildren(BoardAlarms) == [page.alarms]
