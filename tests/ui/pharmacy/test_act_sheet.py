from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from bedside.services.pharmacy.answers import BECAUSE
from bedside.services.refused import EntryProblem, EntryRefused
from bedside.ui.pharmacy.act_sheet import ActSheet
from tests.support.hands import key, press, type_text, visible_texts


class Act:
    """Stands for what the desk does: keeps what it was given, answers what it was told to."""

    def __init__(self, *answers: str | EntryRefused) -> None:
        self.answers = list(answers)
        self.given: list[str] = []

    def __call__(self, text: str) -> str | EntryRefused:
        self.given.append(text)
        return self.answers.pop(0) if self.answers else "e-1"


@pytest.fixture
def sheet(qtbot) -> ActSheet:
    made = ActSheet()
    qtbot.addWidget(made)
    return made


def test_it_asks_before_it_acts(qtbot, sheet) -> None:
    act = Act()
    assert sheet.isHidden()
    sheet.ask("Bag 1", "It never stops.", "It is out now", act)
    assert {"Bag 1", "It never stops."} <= set(visible_texts(sheet))
    assert sheet.reason.isHidden()
    press(sheet.leave)
    assert sheet.isHidden()
    assert act.given == []
    sheet.ask("Bag 1", "", "It is out now", act)
    with qtbot.waitSignal(sheet.done):
        key(sheet.confirm, Qt.Key.Key_Space)
    assert (act.given, sheet.isHidden()) == ([""], True)


def test_a_refusal_stands_on_the_sheet_and_the_reason_stays(sheet) -> None:
    act = Act(EntryRefused(EntryProblem.NOT_POSSIBLE, None, {BECAUSE: "runs"}))
    sheet.ask_reason("Bag 1", "x", "Throw it away", act)
    type_text(sheet.reason, "yırtık")
    press(sheet.confirm)
    assert "■ This bag is connected. It can only be taken off the line." in visible_texts(sheet)
    assert sheet.reason.value() == "yırtık"
    press(sheet.confirm)
    assert (act.given, sheet.isHidden()) == (["yırtık", "yırtık"], True)
    sheet.ask_reason("Bag 2", "x", "Throw it away", act)
    assert sheet.reason.value() == ""


def test_one_of_several_is_chosen(sheet) -> None:
    act = Act()
    for _ in range(2):
        sheet.ask_choice("Bag", "", [("b-1", "one"), ("b-2", "two")], act)
    choice = sheet.choice()
    assert choice is not None
    press(choice.segment("b-2"))
    press(sheet.confirm)
    assert act.given == ["b-2"]
    sheet.ask("Bag", "", "Yes", act)
    assert sheet.choice() is None
