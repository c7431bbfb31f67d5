from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from bedside.ui.widgets.sections import Sections


def sections(qtbot: QtBot) -> tuple[Sections, list[str]]:
    built: list[str] = []

    def build(key: str) -> QLabel:
        built.append(key)
        return QLabel(key)

    made = Sections("Views")
    qtbot.addWidget(made)
    for key in ("one", "two"):
        made.add(key, key.title(), partial(build, key))
    return made, built


def test_a_view_is_built_when_it_is_opened(qtbot: QtBot) -> None:
    made, built = sections(qtbot)
    assert (made.current(), built) == ("one", ["one"])
    second = made.findChild(QPushButton, "two")
    assert second is not None
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert (made.current(), built) == ("two", ["one", "two"])
    made.open("one")
    assert (made.current(), built) == ("one", ["one", "two"])
    assert made.view("two") is not None


def test_a_view_is_opened_by_keyboard(qtbot: QtBot) -> None:
    made, _ = sections(qtbot)
    made.show()
    second = made.findChild(QPushButton, "two")
    assert second is not None
    assert second.focusPolicy() & Qt.FocusPolicy.TabFocus
    qtbot.keyClick(second, Qt.Key.Key_Space)
    assert made.current() == "two"
