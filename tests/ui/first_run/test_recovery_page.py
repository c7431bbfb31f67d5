"""The recovery code is on paper before the ward opens: shown once, saved, typed back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from bedside.ui.first_run.recovery_page import RecoveryPage
from tests.support.doors import CODE
from tests.support.hands import key, press, type_text, visible_texts


class Printer:
    """Saves the paper under ``name``; "" when somebody left the dialog."""

    def __init__(self) -> None:
        self.name = "kod.pdf"
        self.asked = 0

    def save(self) -> str:
        self.asked += 1
        return self.name


@pytest.fixture
def printer() -> Printer:
    return Printer()


@pytest.fixture
def page(qtbot, printer) -> RecoveryPage:
    made = RecoveryPage(CODE, printer.save)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    return made


def test_the_code_is_shown_and_named_but_not_typed_already(page) -> None:
    shown = [part for part in page.findChildren(QLabel) if part.text() == CODE]
    assert [part.accessibleName() for part in shown] == ["Recovery code"]
    assert page.typed.value() == ""
    assert any("shown only now" in text for text in visible_texts(page))


def test_the_code_can_be_read_by_key_but_not_copied_by_mouse(page) -> None:
    (shown,) = [part for part in page.findChildren(QLabel) if part.text() == CODE]
    flags = shown.textInteractionFlags()
    assert flags & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert not flags & Qt.TextInteractionFlag.TextSelectableByMouse


def test_the_paper_is_saved_and_named(page, printer) -> None:
    press(page.save)
    assert printer.asked == 1
    assert page.saved_note.text() == "Saved: kod.pdf"


def test_leaving_the_dialog_claims_no_paper(page, printer) -> None:
    printer.name = ""
    press(page.save)
    assert page.saved_note.text() == ""


def test_it_goes_on_after_the_code_was_typed_back(page, qtbot) -> None:
    type_text(page.typed, "abcde fghjk")
    with qtbot.waitSignal(page.confirmed):
        press(page.finish)


def test_enter_goes_on_too(page, qtbot) -> None:
    type_text(page.typed, CODE)
    with qtbot.waitSignal(page.confirmed):
        key(page.typed.line, Qt.Key.Key_Return)


@pytest.mark.parametrize("typed", ["", "ABCDE-FGHJ", "ABCDE-FGHJL"])
def test_another_code_is_refused_and_stays(page, qtbot, typed) -> None:
    type_text(page.typed, typed)
    with qtbot.assertNotEmitted(page.confirmed):
        press(page.finish)
    assert "group by group" in page.typed.refusal()
    assert page.typed.value() == typed
