"""A fresh PC asks which ward is wanted, in the reader's own language."""

import pytest
from PySide6.QtWidgets import QLineEdit

from bedside.ui.first_run.choosing import LANGUAGE_NAMES, ChoosingPage
from tests.support.hands import press, visible_texts


@pytest.fixture
def page(qtbot) -> ChoosingPage:
    made = ChoosingPage("tr")
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    return made


def test_each_ward_has_its_button(page, qtbot) -> None:
    with qtbot.assertNotEmitted(page.new_ward_chosen), qtbot.waitSignal(page.training_chosen):
        press(page.training)
    with qtbot.assertNotEmitted(page.training_chosen), qtbot.waitSignal(page.new_ward_chosen):
        press(page.new_ward)


def test_the_language_now_is_chosen_already(page) -> None:
    assert page.language.value() == "tr"


def test_another_language_is_asked_for_once(page, qtbot) -> None:
    english = page.language.segment("en")
    assert english is not None
    asked: list[str] = []
    page.language_chosen.connect(asked.append)
    press(english)
    press(english)
    assert asked == ["en"]


def test_languages_are_called_by_their_own_names() -> None:
    assert LANGUAGE_NAMES == (("tr", "Türkçe"), ("en", "English"))


def test_it_says_what_each_ward_is_and_what_the_program_is_not(page) -> None:
    said = " ".join(visible_texts(page))
    assert "marked as training" in said
    assert "encrypted" in said
    assert "not a certified medical device" in said


def test_nothing_has_to_be_typed(page) -> None:
    assert page.findChildren(QLineEdit) == []
