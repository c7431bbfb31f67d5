"""What is typed is understood strictly, echoed, and never rewritten."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from bedside.clinical.units import Unreadable
from bedside.ui.fields import ChoiceField, DecimalField, PasswordField, TextField


def type_text(line: QLineEdit, text: str) -> None:
    for sign in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
            QApplication.sendEvent(line, event)


@pytest.fixture
def weight(qtbot) -> DecimalField:
    field = DecimalField("kg", "Weight")
    qtbot.addWidget(field)
    return field


@pytest.mark.parametrize("typed", ["12,5", "12.5", " 12,50 "])
def test_comma_and_point_mean_the_same(weight, typed) -> None:
    type_text(weight.line, typed)
    assert weight.value() == Decimal("12.5")
    assert weight.text() == typed
    assert weight.check()


@pytest.mark.parametrize("typed", ["1.234", "", "12,5,1", "on iki", "-3", "١٢"])
def test_an_uncertain_number_is_refused_and_kept(weight, typed) -> None:
    weight.set_text(typed)
    assert weight.value() is None
    assert isinstance(weight.reading(), Unreadable)
    assert not weight.check()
    assert weight.refusal()
    assert weight.line.property("refused") is True
    assert weight.text() == typed


def test_the_refusal_goes_when_typing_goes_on(weight) -> None:
    weight.set_text("12,")
    weight.check()
    type_text(weight.line, "5")
    assert weight.refusal() == ""
    assert weight.line.property("refused") is False


def test_too_many_decimals_are_refused(qtbot) -> None:
    field = DecimalField("h", "Hours", most_decimals=0)
    qtbot.addWidget(field)
    field.set_text("1.5")
    assert field.value() is None
    assert not field.check()
    assert field.refusal() == "Write a whole number."


def test_leaving_an_empty_field_says_nothing(weight) -> None:
    weight.line.editingFinished.emit()
    assert weight.refusal() == ""


def test_a_value_is_shown_without_trailing_zeros(weight) -> None:
    weight.set_value(Decimal("12.50"))
    assert weight.text() == "12.5"


def test_screen_readers_hear_caption_unit_and_refusal(weight) -> None:
    assert weight.line.accessibleName() == "Weight, kg"
    weight.show_refusal("Weigh again.")
    assert "Weigh again." in weight.line.accessibleDescription()


def test_turkish_letters_can_be_typed(qtbot) -> None:
    field = TextField("Name")
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.changed):
        type_text(field.line, "Çağrı ")
    assert field.value() == "Çağrı"


def test_a_password_keeps_its_blanks_and_is_hidden(qtbot) -> None:
    field = PasswordField("Password")
    qtbot.addWidget(field)
    field.set_text(" a b ")
    assert field.value() == " a b "
    assert field.line.displayText() != field.text()


@pytest.mark.parametrize("count", [2, 6])
def test_a_choice_starts_empty_and_survives_a_draft(qtbot, count) -> None:
    choices = [(f"v{number}", f"Text {number}") for number in range(count)]
    field = ChoiceField("Which", choices)
    qtbot.addWidget(field)
    assert field.value() is None
    with qtbot.waitSignal(field.changed):
        field.set_value("v1")
    kept = field.text()
    field.clear()
    assert field.value() is None
    field.set_text(kept)
    assert field.value() == "v1"
    with pytest.raises(ValueError, match="v9"):
        field.set_value("v9")
