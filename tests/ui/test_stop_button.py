"""Is the button of a stopped pump the same everywhere, and does it say what was noted?"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bedside.ui.stop_button import StopButton, dress_column, wordmark
from tests.support.hands import settle


def shown(qtbot: QtBot) -> tuple[QWidget, StopButton]:
    column, made = QWidget(), StopButton()
    rows = dress_column(column)
    rows.addWidget(wordmark())
    rows.addWidget(made)
    qtbot.addWidget(column)
    column.show()
    column.activateWindow()
    qtbot.waitExposed(column)
    settle()
    return column, made


def test_it_answers_to_mouse_and_key(qtbot: QtBot) -> None:
    column, made = shown(qtbot)
    with qtbot.waitSignal(made.clicked):
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(made.clicked):
        qtbot.keyClick(column, Qt.Key.Key_F9)
    assert made.toolTip() == "F9"
    assert made.height() >= 44


def test_what_was_noted_is_written_on_it_and_read_out(qtbot: QtBot) -> None:
    _, made = shown(qtbot)
    assert (made.text(), made.accessibleName()) == ("■ Pump stopped", "Pump stopped")
    high = made.height()
    made.show_noted("03:12:40")
    assert made.text() == "■ Pump stopped\n03:12:40: whose?"
    assert made.accessibleName() == "Pump stopped, 03:12:40: whose?"
    assert made.property("noted") is True
    assert made.height() == high
    made.show_noted("")
    assert made.text() == "■ Pump stopped"
    assert made.property("noted") is None


def test_the_wordmark_is_read_as_one_word(qtbot: QtBot) -> None:
    mark = wordmark()
    qtbot.addWidget(mark)
    assert mark.accessibleName() == "bedside"
