"""Pages change by click and key; locking hides and discards nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from bedside.ui.shell import Identity, MainWindow, NavigationEntry


@pytest.fixture
def window(qtbot) -> MainWindow:
    pages = [NavigationEntry("board", "Ward", QLineEdit), NavigationEntry("b", "B", QWidget)]
    made = MainWindow(pages, Identity("Nurse 1", "Ward A", training=True))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_pages_change(window, qtbot) -> None:
    assert window.page_key() == "board"
    with qtbot.waitSignal(window.page_chosen) as seen:
        window.sidebar.findChildren(QPushButton)[1].click()
    assert seen.args == ["b"]
    assert window.page_key() == "b"
    window.activateWindow()
    with qtbot.waitSignal(window.page_chosen):
        qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.page_key() == "board"


def test_a_page_is_built_once_and_only_when_it_is_needed(window) -> None:
    assert window.has_built("board")
    assert not window.has_built("b")
    window.show_page("b")
    built = window.page("b")
    assert window.has_built("b")
    window.show_page("board")
    window.show_page("b")
    assert window.page("b") is built
    with pytest.raises(KeyError):
        window.show_page("papers")


def test_locking_keeps_what_was_typed(window) -> None:
    line = window.page("board")
    line.setText("half a sen")
    cover = QWidget()
    window.lock(cover)
    assert window.is_locked()
    assert not line.isVisible()
    window.show_page("b")
    window.unlock()
    assert not window.is_locked()
    assert window.page_key() == "board"
    assert line.isVisible()
    assert line.text() == "half a sen"


def test_lock_and_switch_are_asked_for(window, qtbot) -> None:
    acts = window.sidebar.findChildren(QPushButton)[-2:]
    for act, signal in zip(
        acts, (window.lock_requested, window.switch_user_requested), strict=True
    ):
        with qtbot.waitSignal(signal):
            act.click()


def test_a_training_ward_is_marked(window) -> None:
    assert window.watermark is not None


def test_the_stopped_pump_stands_in_no_navigation(qtbot) -> None:
    pages = [NavigationEntry("board", "Ward", QLineEdit)]
    asides = [NavigationEntry("pump", "", QWidget)]
    window = MainWindow(pages, Identity("Nurse 1", "Ward A", training=False), asides)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.pump_stopped):
        window.sidebar.stop.click()
    assert not window.has_built("pump")
    window.show_page("pump")
    assert window.has_built("pump")
    assert window.page_key() is None
    window.show_page("board")
    assert window.page_key() == "board"


def test_a_covered_window_shows_no_pumps(window, qtbot) -> None:
    window.lock(QWidget())
    with qtbot.assertNotEmitted(window.pump_stopped):
        window.sidebar.pump_stopped.emit()
