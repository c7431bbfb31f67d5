from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bedside.services.patients import EntryProblem, EntryRefused
from bedside.ui.chart.entry_form import EntryForm
from bedside.ui.fields import TextField

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def form(qtbot: QtBot) -> EntryForm:
    shown = EntryForm("A form")
    shown.add_field("bed", TextField("Bed"), 0)
    qtbot.addWidget(shown)
    shown.resize(900, 700)
    shown.show()
    return shown


def test_a_refusal_stands_under_its_field_and_what_was_typed_stays(form: EntryForm) -> None:
    form.fields["bed"].set_text("12")
    form.show_refusal(EntryRefused(EntryProblem.OUT_OF_RANGE, "bed", {"minimum": 1, "maximum": 9}))
    assert form.fields["bed"].refusal().startswith("Only 1 to 9")
    assert form.fields["bed"].text() == "12"
    assert not form.banner.isVisible()


def test_a_refusal_of_no_field_stands_over_the_page(form: EntryForm) -> None:
    form.show_refusal(EntryRefused(EntryProblem.NOTHING_SAVED, facts={"why": "disk full"}))
    assert form.banner.isVisible()
    assert "Nothing was saved" in form.banner.text()
    form.show_refusal(EntryRefused(EntryProblem.MISSING_FIELD, "bed"))
    assert not form.banner.isVisible()


def test_a_question_is_answered_by_a_second_act(qtbot: QtBot, form: EntryForm) -> None:
    form.show_refusal(EntryRefused(EntryProblem.NEEDS_CONFIRMATION, "bed"))
    assert form.question.isVisible()
    assert not form.confirmed
    with qtbot.waitSignal(form.save_wanted):
        qtbot.mouseClick(form.confirm_act, Qt.MouseButton.LeftButton)
    assert form.confirmed


def test_an_edit_after_the_answer_asks_again(qtbot: QtBot, form: EntryForm) -> None:
    form.show_refusal(EntryRefused(EntryProblem.NEEDS_CONFIRMATION, "bed"))
    qtbot.mouseClick(form.confirm_act, Qt.MouseButton.LeftButton)
    field = form.fields["bed"]
    assert isinstance(field, TextField)
    qtbot.keyClicks(field.line, "7")
    assert not form.confirmed
    assert not form.question.isVisible()


def test_a_correction_asks_for_a_reason(form: EntryForm) -> None:
    assert not form.reason.isVisible()
    form.ask_reason("e1")
    form.show_refusal(EntryRefused(EntryProblem.REASON_MISSING, "reason"))
    assert form.reason.isVisible()
    assert form.corrects == "e1"
    assert "why the entry is wrong" in form.reason.refusal()


def test_saving_works_from_the_keyboard(qtbot: QtBot, form: EntryForm) -> None:
    form.activateWindow()
    field = form.fields["bed"]
    assert isinstance(field, TextField)
    field.line.setFocus()
    with qtbot.waitSignal(form.save_wanted):
        qtbot.keyClick(field.line, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_going_back_is_said_to_the_page(qtbot: QtBot, form: EntryForm) -> None:
    with qtbot.waitSignal(form.left):
        qtbot.mouseClick(form.back_act, Qt.MouseButton.LeftButton)
    assert form.back_act.height() >= 44
    assert form.save_act.height() >= 44
