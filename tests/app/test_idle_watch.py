"""Is a rest noticed, and does every input begin it anew?"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from bedside.app.idle_watch import IdleWatch


@pytest.fixture
def window(qtbot) -> QWidget:
    shown = QLineEdit()
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def test_a_rest_is_said_once(qapp, qtbot, window: QWidget) -> None:
    watch = IdleWatch(window, qapp, 10)
    with qtbot.waitSignal(watch.idle):
        assert watch.waits()
    assert not watch.waits()


def test_key_and_mouse_begin_anew_and_still_reach_the_window(qapp, qtbot, window) -> None:
    watch = IdleWatch(window, qapp, 10)
    with qtbot.waitSignal(watch.idle):
        pass
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert watch.waits()
    assert window.text() == "a"
    with qtbot.waitSignal(watch.idle):
        pass
    QTest.mouseClick(
        window.windowHandle(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(5, 5),
    )
    assert watch.waits()


def test_another_window_of_the_program_is_watched_as_well(qapp, qtbot, window: QWidget) -> None:
    watch = IdleWatch(window, qapp, 10)
    dialog = QLineEdit()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    qapp.focusWindowChanged.emit(dialog.windowHandle())
    with qtbot.waitSignal(watch.idle):
        pass
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_B)
    assert watch.waits()
    qapp.focusWindowChanged.emit(None)
    assert watch.waits()
