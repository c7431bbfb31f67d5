from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bedside.ui.advice.departing import Departing


def shown(qtbot: QtBot) -> tuple[QWidget, Departing]:
    page = QWidget()
    rows = QVBoxLayout(page)
    departing = Departing()
    rows.addWidget(departing.open_act)
    rows.addWidget(departing)
    qtbot.addWidget(page)
    page.show()
    return page, departing


def test_nothing_is_recorded_without_a_reason(qtbot: QtBot) -> None:
    page, departing = shown(qtbot)
    assert not departing.isVisible()
    qtbot.mouseClick(departing.open_act, Qt.MouseButton.LeftButton)
    assert departing.isVisible()
    with qtbot.assertNotEmitted(departing.depart_wanted):
        qtbot.mouseClick(departing.record_act, Qt.MouseButton.LeftButton)
    assert departing.reason.refusal() == "A reason is needed."
    assert page.isVisible()


def test_a_reason_stays_until_it_was_taken(qtbot: QtBot) -> None:
    page, departing = shown(qtbot)
    qtbot.mouseClick(departing.open_act, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(departing.reason.line, "seen with neurology")
    with qtbot.waitSignal(departing.depart_wanted) as said:
        qtbot.mouseClick(departing.record_act, Qt.MouseButton.LeftButton)
    assert said.args == ["seen with neurology"]
    qtbot.mouseClick(departing.leave_act, Qt.MouseButton.LeftButton)
    assert (departing.isVisible(), departing.reason.value()) == (False, "seen with neurology")
    departing.taken()
    assert departing.reason.value() == ""
    assert page.isVisible()
