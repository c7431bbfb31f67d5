"""Who forgot the password comes in by the code, with a new password, or is told why not."""

import pytest
from PySide6.QtWidgets import QLineEdit

from bedside.ui.recovery import RecoveryCard
from tests.support.doors import CODE, Entry
from tests.support.hands import press, type_text


@pytest.fixture
def card(qtbot) -> RecoveryCard:
    made = RecoveryCard(Entry())
    qtbot.addWidget(made)
    made.show()
    return made


def choose(card: RecoveryCard, person: str) -> None:
    segment = card.person.segment(person)
    assert segment is not None
    press(segment)


def fill(card: RecoveryCard, code: str = CODE) -> None:
    choose(card, "p2")
    type_text(card.code, code)
    type_text(card.password.first, "yeni şifre ğüç")
    type_text(card.password.again, "yeni şifre ğüç")


def test_the_code_lets_in_with_the_new_password(card, qtbot) -> None:
    fill(card)
    with qtbot.waitSignal(card.signed_in) as seen:
        press(card.enter)
    assert seen.args == ["in:p2:yeni şifre ğüç"]
    assert card.password.first.value() == card.password.again.value() == card.code.value() == ""


def test_a_mistyped_code_stays_to_be_put_right(card, qtbot) -> None:
    fill(card, "ABCDE-FGHJ")
    with qtbot.assertNotEmitted(card.signed_in):
        press(card.enter)
    assert "letter by letter" in card.code.refusal()
    assert card.code.value() == "ABCDE-FGHJ"
    type_text(card.code, "K")
    assert card.code.refusal() == ""
    with qtbot.waitSignal(card.signed_in):
        press(card.enter)


def test_nobody_is_chosen_for_the_reader(card, qtbot) -> None:
    assert card.person.value() is None
    type_text(card.password.first, "yeni parola")
    type_text(card.password.again, "yeni parola")
    with qtbot.assertNotEmitted(card.signed_in):
        press(card.enter)
    assert card.person.refusal() == "Choose your name."


@pytest.mark.parametrize(("first", "again"), [("kısa", "kısa"), ("yeni parola", "yeni parolo")])
def test_a_password_that_is_short_or_typed_twice_otherwise_is_refused(
    card, qtbot, first, again
) -> None:
    choose(card, "p1")
    type_text(card.code, CODE)
    type_text(card.password.first, first)
    type_text(card.password.again, again)
    with qtbot.assertNotEmitted(card.signed_in):
        press(card.enter)
    assert card.password.first.refusal() or card.password.again.refusal()
    assert card.code.value() == CODE


def test_there_is_a_way_back(card, qtbot) -> None:
    with qtbot.waitSignal(card.left):
        press(card.back)


def test_secrets_are_dots_and_every_field_has_a_name(card) -> None:
    assert card.password.first.line.echoMode() is QLineEdit.EchoMode.Password
    assert card.password.again.line.echoMode() is QLineEdit.EchoMode.Password
    assert [line.accessibleName() for line in card.findChildren(QLineEdit) if line.isVisible()] == [
        "Recovery code",
        "New password (at least 8 characters)",
        "The same password again",
    ]
