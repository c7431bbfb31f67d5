"""Do fields without numbers keep what was typed and say what is wrong with it?"""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QLineEdit

from bedside.ui.plain_fields import ChoiceField, PasswordField, TextField
from bedside.ui.widgets.text import button


def test_a_refusal_stands_until_something_is_typed(qtbot) -> None:
    field = TextField("Name")
    qtbot.addWidget(field)
    field.set_text("  Örnek  ")
    assert (field.text(), field.value()) == ("  Örnek  ", "Örnek")
    field.show_refusal("Not this one.")
    assert field.refusal() == "Not this one."
    assert field.line.accessibleDescription() == "■ Not this one."
    with qtbot.waitSignal(field.changed):
        field.set_text("Hasta")
    assert field.refusal() == ""


def test_a_password_is_shown_as_dots_and_taken_as_typed(qtbot) -> None:
    field = PasswordField("Password")
    qtbot.addWidget(field)
    field.set_text(" gizli ")
    assert field.value() == " gizli "
    assert field.line.echoMode() is QLineEdit.EchoMode.Password


@pytest.mark.parametrize("count", [2, 6])
def test_nothing_is_chosen_until_somebody_chooses(qtbot, count: int) -> None:
    choices = [(str(number), f"choice {number}") for number in range(count)]
    field = ChoiceField("Which?", choices)
    qtbot.addWidget(field)
    assert field.value() is None
    field.set_value("1")
    assert (field.value(), field.text()) == ("1", "1")
    assert (field.segment("1") is None) == (count > 4)
    field.set_text("none of them")
    assert field.value() is None


def test_the_reader_of_numbers_is_not_needed() -> None:
    asked = "import sys, bedside.ui.plain_fields; print('decimal' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, check=True)
    assert said.stdout.strip() == b"False"


def test_an_act_beside_a_field_stands_on_its_line(qtbot) -> None:
    field, act = TextField("Why"), button("Discard", "stop")
    field.put_beside(act)
    qtbot.addWidget(field)
    field.resize(600, 120)
    field.show()
    assert act.geometry().center().y() == field.line.geometry().center().y()
    assert act.height() == field.line.height()


def test_a_choice_of_two_lines_has_room_for_both(qtbot) -> None:
    field = ChoiceField("Bag", [("1", "Bag 1"), ("2", "Bag 2\n96 h")])
    qtbot.addWidget(field)
    one, two = field.segment("1"), field.segment("2")
    assert (one.sizeHint().height(), two.sizeHint().height()) == (44, 60)
    two.setChecked(True)
    assert two.sizeHint().height() == 60
