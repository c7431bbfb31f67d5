"""Does a scan reach the window, through the layout this PC learned?"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from bedside.app.scanning import Scanning, kept_layout
from bedside.app.screen import Screen
from bedside.app.this_pc import PcMemory
from bedside.clinical.scanner_layout import CALIBRATED, ScannerLayout

DOTLESS = ScannerLayout(tuple((sign, "ı" if sign == "i" else sign) for sign in CALIBRATED))


class Taker(QWidget):
    """A window that wants every scan."""

    def __init__(self) -> None:
        super().__init__()
        self.taken: list[str] = []

    def take_scan(self, text: str) -> bool:
        self.taken.append(text)
        return True


@pytest.fixture
def scanning(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Scanning]:
    screen = Screen(qapp, PcMemory(tmp_path / "this-pc.json"))
    made = Scanning(screen)
    yield made
    made.stop()
    screen.leave()


def test_what_was_learned_is_kept_and_used(scanning: Scanning, tmp_path: Path) -> None:
    window = Taker()
    scanning._screen.show(window)
    assert scanning.layout() is None
    scanning.keys.scanned.emit("0112i")
    scanning.learn(DOTLESS)
    assert scanning.layout() == DOTLESS
    assert kept_layout(PcMemory(tmp_path / "this-pc.json").recall().scanner) == DOTLESS
    scanning.keys.scanned.emit("0112ı")
    assert window.taken == ["0112i", "0112i"]


@pytest.mark.parametrize("text", ["", "{", "[]", '[["a","b"]]', "[1]"])
def test_what_is_no_layout_is_none(text: str) -> None:
    assert kept_layout(text) is None


def test_the_settings_card_learns_and_prints(
    scanning: Scanning, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = scanning.card()
    qtbot.addWidget(card)
    card.learned.emit(DOTLESS)
    assert scanning.layout() == DOTLESS
    sent: list[int] = []

    def printed(pages: list[object], title: str, parent: QWidget) -> bool:
        assert parent is card
        assert title
        sent.append(len(pages))
        return True

    monkeypatch.setattr("bedside.ui.papers.printing.print_pages", printed)
    card.print_wanted.emit()
    assert sent == [1]


def test_the_keys_of_a_window_with_the_focus_come_to_the_filter(
    scanning: Scanning, qapp: QApplication, qtbot: QtBot
) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    with qtbot.waitExposed(line):
        line.show()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    window = line.windowHandle()
    scanning.keys._of_a_keyboard = lambda _event: True
    scanning._hear(window)
    pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1")
    qapp.sendEvent(window, pressed)
    assert line.text() == ""
    qtbot.waitUntil(lambda: line.text() == "1")
    scanning.stop()
    qapp.sendEvent(window, pressed)
    assert line.text() == "11"
    qapp.focusWindowChanged.connect(scanning._hear)
