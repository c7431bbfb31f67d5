"""Scans and typing, key by key through the real filter."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bedside.reference.key_timing import shipped_key_timing
from bedside.ui.bedside.scan_keys import ScanKeys
from bedside.ui.fields import DecimalField, TextField
from bedside.ui.widgets.text import button

FAST, SLOW = 5, 120
CODE = "BEDSIDE1:0A1B2C3D"


class Hands:
    """Presses keys with made-up times."""

    def __init__(self, keys: ScanKeys) -> None:
        self.keys = keys
        self.now_ms = 1000

    def press(
        self,
        text: str,
        after_ms: int = FAST,
        key: int = 0,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        repeats: bool = False,
    ) -> None:
        self.now_ms += after_ms
        event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text, repeats)
        event.setTimestamp(self.now_ms)
        target = QApplication.focusWidget()
        assert target is not None
        QCoreApplication.sendEvent(target, event)

    def type(self, text: str, after_ms: int = SLOW) -> None:
        for sign in text:
            self.press(sign, after_ms)

    def enter(self, after_ms: int = FAST) -> None:
        self.press("\r", after_ms, Qt.Key.Key_Return)


class Sheet(QWidget):
    """A dose field, a text field and a button."""

    def __init__(self) -> None:
        super().__init__()
        self.dose = DecimalField("mL/h", "Rate")
        self.name = TextField("Name")
        self.save = button("Save", "primary")
        self.saved = 0
        self.save.clicked.connect(self._save)
        rows = QVBoxLayout(self)
        for part in (self.dose, self.name, self.save):
            rows.addWidget(part)

    def _save(self) -> None:
        self.saved += 1


@pytest.fixture
def keys(qapp: QApplication) -> Iterator[ScanKeys]:
    made = ScanKeys(shipped_key_timing(), of_a_keyboard=lambda _event: True)
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    made = Sheet()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    made.dose.line.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is made.dose.line)
    return made


@pytest.fixture
def scans(keys: ScanKeys) -> list[str]:
    found: list[str] = []
    keys.scanned.connect(found.append)
    return found


def test_a_scan_never_lands_in_a_dose_field(
    keys: ScanKeys, sheet: Sheet, scans: list[str], qtbot: QtBot
) -> None:
    hands = Hands(keys)
    hands.type(CODE, FAST)
    hands.enter()
    assert (scans, sheet.dose.text()) == ([CODE], "")


def test_a_scan_without_an_end_is_known_by_the_pause(
    keys: ScanKeys, sheet: Sheet, scans: list[str], qtbot: QtBot
) -> None:
    Hands(keys).type(CODE, FAST)
    assert sheet.dose.text() == ""
    qtbot.waitUntil(lambda: scans == [CODE])
    assert sheet.dose.text() == ""


def test_what_is_typed_reaches_its_field(
    keys: ScanKeys, sheet: Sheet, scans: list[str], qtbot: QtBot
) -> None:
    hands = Hands(keys)
    hands.type("2,5")
    qtbot.waitUntil(lambda: sheet.dose.text() == "2,5")
    hands.type("123", 60)
    hands.enter(SLOW)
    assert sheet.dose.text() == "2,5123"
    assert scans == []


def test_a_fast_hand_is_no_scanner(
    keys: ScanKeys, sheet: Sheet, scans: list[str], qtbot: QtBot
) -> None:
    hands = Hands(keys)
    hands.type("240", FAST)
    qtbot.waitUntil(lambda: sheet.dose.text() == "240")
    assert scans == []


def test_after_typing_a_scan_is_still_a_scan(
    keys: ScanKeys, sheet: Sheet, scans: list[str], qtbot: QtBot
) -> None:
    hands = Hands(keys)
    hands.type("2,5")
    hands.press(CODE[0], 500)
    hands.type(CODE[1:], FAST)
    hands.enter()
    assert (scans, sheet.dose.text()) == ([CODE], "2,5")


def test_the_enter_of_a_scan_presses_no_button(
    keys: ScanKeys, sheet: Sheet, scans: list[str], qtbot: QtBot
) -> None:
    sheet.save.setFocus()
    hands = Hands(keys)
    hands.type(CODE, FAST)
    hands.enter()
    assert (scans, sheet.saved) == ([CODE], 0)


def test_blanks_and_shortcuts_pass_at_once(
    keys: ScanKeys, sheet: Sheet, scans: list[str], qtbot: QtBot
) -> None:
    hands = Hands(keys)
    hands.press("7")
    hands.press("\x01", FAST, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert sheet.dose.text() == "7"
    assert sheet.dose.line.selectedText() == "7"
    hands.press("\b", FAST, Qt.Key.Key_Backspace)
    assert sheet.dose.text() == ""
    sheet.name.line.setFocus()
    hands.type("a b")
    qtbot.waitUntil(lambda: sheet.name.text() == "a b")
    sheet.save.setFocus()
    hands.press(" ", FAST, Qt.Key.Key_Space)
    assert sheet.save.isDown()
    sheet.save.setDown(False)


def test_a_key_that_is_held_down_is_typed(
    keys: ScanKeys, sheet: Sheet, scans: list[str], qtbot: QtBot
) -> None:
    hands = Hands(keys)
    for _ in range(12):
        hands.press("0", FAST, Qt.Key.Key_0, repeats=True)
    assert sheet.dose.text() == "0" * 12
    assert scans == []


def test_the_separator_and_shifted_signs_belong_to_the_scan(
    keys: ScanKeys, sheet: Sheet, scans: list[str], qtbot: QtBot
) -> None:
    hands = Hands(keys)
    hands.type("0108699", FAST)
    hands.press("", FAST, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
    hands.press("S", FAST, Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier)
    separator = Qt.KeyboardModifier.ControlModifier
    hands.press("\x1d", FAST, Qt.Key.Key_BracketRight, separator)
    hands.type("10L1", FAST)
    hands.enter()
    assert scans == ["0108699S\x1d10L1"]


def test_keys_for_another_field_are_another_row(
    keys: ScanKeys, sheet: Sheet, scans: list[str], qtbot: QtBot
) -> None:
    hands = Hands(keys)
    hands.type("24", FAST)
    sheet.name.line.setFocus()
    hands.type("ab", FAST)
    qtbot.waitUntil(lambda: sheet.name.text() == "ab")
    assert sheet.dose.text() == "24"


def test_a_field_that_is_gone_loses_its_keys_quietly(
    keys: ScanKeys, sheet: Sheet, scans: list[str], qtbot: QtBot
) -> None:
    gone = TextField("Gone")
    sheet.layout().addWidget(gone)
    gone.line.setFocus()
    Hands(keys).type("ab", FAST)
    gone.setParent(None)
    gone.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    keys.settle()
    assert scans == []


def test_keys_the_program_sends_itself_are_typed(qapp: QApplication, sheet: Sheet) -> None:
    real = ScanKeys(shipped_key_timing())
    qapp.installEventFilter(real)
    Hands(real).type(CODE, FAST)
    qapp.removeEventFilter(real)
    assert sheet.dose.text() == CODE


def test_keys_from_outside_are_heard(qapp: QApplication, sheet: Sheet, qtbot: QtBot) -> None:
    real = ScanKeys(shipped_key_timing())
    found: list[str] = []
    real.scanned.connect(found.append)
    qapp.installEventFilter(real)
    window = sheet.windowHandle()
    for digit in "0108699567890128":
        QTest.keyClick(window, Qt.Key(ord(digit)))
    QTest.keyClick(window, Qt.Key.Key_Return)
    qapp.removeEventFilter(real)
    assert found == ["0108699567890128"]
    assert sheet.dose.text() == ""
