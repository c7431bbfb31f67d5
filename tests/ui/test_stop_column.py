"""Does one click at the door note the moment, and show nothing but the moment?"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bedside.app.stop_note import StopNote
from bedside.ui.shell import Identity, MainWindow, NavigationEntry
from bedside.ui.stop_button import PAGES
from bedside.ui.stop_column import StopColumn
from bedside.ui.theme.apply import apply_theme
from tests.support.hands import press, settle, visible_texts
from tests.support.ward import NOON, MovingClock


@pytest.fixture
def clock() -> MovingClock:
    return MovingClock()


@pytest.fixture
def note(tmp_path: Path, clock: MovingClock) -> StopNote:
    return StopNote(tmp_path / "noted.json", tmp_path, clock, lambda: "Europe/Istanbul")


def opened(qtbot: QtBot, note: StopNote) -> StopColumn:
    made = StopColumn(note)
    qtbot.addWidget(made)
    made.resize(made.width(), 768)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    settle()
    return made


def test_one_click_notes_the_moment_and_starts_the_stopwatch(
    qtbot: QtBot, note: StopNote, clock: MovingClock
) -> None:
    column = opened(qtbot, note)
    assert visible_texts(column)[1:] == []
    assert not column.is_ticking()
    with qtbot.waitSignal(column.noted) as seen:
        press(column.stop)
    assert note.moment() == NOON
    assert visible_texts(column)[1:] == [
        "■ Noted 15:00:00",
        "0:00:00",
        "Sign in: it is kept until somebody says whose pump.",
    ]
    assert seen.args == [
        "■ Noted 15:00:00 Sign in: it is kept until somebody says whose pump.",
    ]
    clock.advance(seconds=75)
    qtbot.waitUntil(lambda: column.lasted.text() == "0:01:15", timeout=3000)
    assert column.lasted.accessibleName() == "Stopped for: 0:01:15"


def test_a_second_click_keeps_the_first_moment_and_says_so(
    qtbot: QtBot, note: StopNote, clock: MovingClock
) -> None:
    column = opened(qtbot, note)
    qtbot.keyClick(column, Qt.Key.Key_F9)
    clock.advance(minutes=2)
    qtbot.keyClick(column, Qt.Key.Key_F9)
    assert note.moment() == NOON
    assert column.heading.text() == "■ Noted 15:00:00"
    assert "first moment stays" in column.said.text()


def test_what_was_noted_before_is_shown_at_once(qtbot: QtBot, note: StopNote) -> None:
    note.keep()
    column = opened(qtbot, note)
    assert column.is_ticking()
    assert column.heading.text() == "■ Noted 15:00:00"
    assert "Sign in" in column.said.text()


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("noted", [False, True])
def test_the_button_stands_where_the_wards_window_has_it(
    qapp: QApplication, qtbot: QtBot, note: StopNote, scale: float, *, noted: bool
) -> None:
    apply_theme(qapp, dark=False, scale=scale)
    if noted:
        note.keep()
    pages = [NavigationEntry(str(place), f"Page {place}", QWidget) for place in range(PAGES)]
    window = MainWindow(pages, Identity("Hemşire 1", "Ward A", training=False))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    column = opened(qtbot, note)
    settle()
    inside = window.sidebar
    assert column.width() == inside.width()
    assert column.stop.geometry() == inside.stop.geometry()
