"""The hands do only what a person could do."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from bedside.app.demo.hands import (
    NotPossibleError,
    choose,
    click,
    key,
    leave,
    press,
    save_as,
    write,
)
from bedside.ui.fields import ChoiceField, TextField


def test_a_button_is_clicked_by_the_mouse(qtbot) -> None:
    button = QPushButton("Kaydet")
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked):
        press(button)


@pytest.mark.parametrize("hidden", [True, False])
def test_what_nobody_could_press_is_not_pressed(qtbot, hidden) -> None:
    button = QPushButton("Kaydet")
    qtbot.addWidget(button)
    button.setVisible(not hidden)
    button.setEnabled(hidden)
    with pytest.raises(NotPossibleError, match="Kaydet"):
        press(button)
    with pytest.raises(NotPossibleError, match="none"):
        press(None)


def test_turkish_letters_replace_what_stood_there(qtbot) -> None:
    field = TextField("Ad")
    qtbot.addWidget(field)
    field.show()
    write(field, "eski")
    write(field, "Çağrı Işık")
    assert field.value() == "Çağrı Işık"
    write(field, "")
    assert field.value() == ""


def test_nothing_is_typed_into_a_closed_field(qtbot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.setEnabled(False)
    with pytest.raises(NotPossibleError):
        write(line, "1")


def test_enter_ends_a_field(qtbot) -> None:
    field = TextField("Ad")
    qtbot.addWidget(field)
    field.show()
    with qtbot.waitSignal(field.line.returnPressed):
        leave(field)


@pytest.mark.parametrize("count", [2, 6])
def test_a_choice_is_made_by_segment_or_by_list(qtbot, count) -> None:
    field = ChoiceField("Hangisi", [(str(place), f"seçenek {place}") for place in range(count)])
    qtbot.addWidget(field)
    field.show()
    choose(field, "1")
    assert field.value() == "1"


def test_a_key_reaches_its_widget(qtbot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    key(line, Qt.Key.Key_A, "ğ")
    assert line.text() == "ğ"


def test_a_click_reaches_its_place(qtbot) -> None:
    button = QPushButton("x")
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.pressed):
        click(button, QPoint(1, 1))


def test_a_file_name_is_typed_into_the_dialog(qtbot, tmp_path) -> None:
    from PySide6.QtWidgets import QFileDialog

    chosen: list[str] = []

    def act() -> None:
        chosen.append(QFileDialog.getSaveFileName(None, "", "x.pdf", "*.pdf")[0])

    save_as(act, str(tmp_path / "etiket.pdf"))
    assert chosen == [str(tmp_path / "etiket.pdf")]
