"""One touch or one key answers; a second touch takes the answer back."""

import pytest
from PySide6.QtCore import Qt

from bedside.ui.daily_log.choice import Choice, ChoiceLine
from tests.support.hands import key, press, settle, visible_texts

ANSWERS = (("0", "none"), ("1", "one"), ("2", "two"))


@pytest.fixture
def line(qtbot) -> ChoiceLine:
    made = ChoiceLine("Seizures", ANSWERS)
    qtbot.addWidget(made)
    made.resize(500, 100)
    made.show()
    settle()
    return made


def texts(choice: Choice) -> list[str]:
    return [target.text() for target in choice.targets]


def test_a_touch_answers_and_another_takes_it_back(line) -> None:
    heard = []
    line.changed.connect(lambda: heard.append(line.value()))
    assert line.value() is None
    press(line.choice.target("1"))
    assert texts(line.choice) == ["○ none", "● one", "○ two"]
    press(line.choice.target("2"))
    press(line.choice.target("2"))
    assert heard == ["1", "2", None]


def test_a_target_is_never_below_44_pixels(line) -> None:
    for target in line.choice.targets:
        assert target.height() >= 44
        assert target.width() >= 44


def test_choosing_moves_nothing(line) -> None:
    before = [target.geometry() for target in line.choice.targets]
    press(line.choice.target("0"))
    assert [target.geometry() for target in line.choice.targets] == before


def test_arrows_digits_enter_and_delete_answer_as_well(line) -> None:
    first, second, third = line.choice.targets
    key(first, Qt.Key.Key_Return, "\r")
    assert line.value() == "0"
    key(first, Qt.Key.Key_Right)
    key(second, Qt.Key.Key_Right)
    key(third, Qt.Key.Key_Right)
    assert line.value() == "2"
    key(third, Qt.Key.Key_Left)
    assert line.value() == "1"
    key(second, Qt.Key.Key_0, "0")
    assert line.value() == "0"
    key(first, Qt.Key.Key_9, "9")
    assert line.value() == "0"
    key(first, Qt.Key.Key_Delete)
    assert line.value() is None
    key(first, Qt.Key.Key_Space, " ")
    assert line.value() == "0"


def test_the_tab_key_stops_once_at_each_question(line) -> None:
    strong = Qt.FocusPolicy.StrongFocus

    def stops() -> list[str]:
        return [each.value for each in line.choice.targets if each.focusPolicy() is strong]

    assert stops() == ["0"]
    press(line.choice.target("2"))
    assert stops() == ["2"]


def test_filling_is_no_change_by_hand(line, qtbot) -> None:
    with qtbot.assertNotEmitted(line.changed):
        line.set_value("1")
        line.set_value("7")
    assert line.value() is None
    with pytest.raises(KeyError):
        line.choice.target("7")


def test_each_answer_is_named_for_screen_readers(line) -> None:
    names = [target.accessibleName() for target in line.choice.targets]
    assert names == ["Seizures: none", "Seizures: one", "Seizures: two"]


def test_a_refusal_stands_below_the_answers(line) -> None:
    line.show_refusal("This is needed.")
    assert "■ This is needed." in visible_texts(line)
    assert line.refusal() == "This is needed."
    line.set_value("1")
    assert line.refusal() == ""
