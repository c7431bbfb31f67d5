"""The own password changes only with the old one and twice the same new one."""

import pytest
from PySide6.QtWidgets import QLineEdit

from bedside.ui.settings.own_password import OwnPasswordCard
from tests.support.doors import Settings
from tests.support.hands import press, type_text


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def card(qtbot, settings) -> OwnPasswordCard:
    made = OwnPasswordCard(settings)
    qtbot.addWidget(made)
    made.show()
    return made


def fill(card: OwnPasswordCard, old: str, new: str, again: str) -> None:
    type_text(card.old, old)
    type_text(card.new.first, new)
    type_text(card.new.again, again)
    press(card.change)


def test_it_is_changed_and_said(card, settings) -> None:
    fill(card, "eski parola", "yeni şifre", "yeni şifre")
    assert settings.passwords["p2"] == "yeni şifre"
    assert card.done.text() == "● Your password was changed."
    assert card.old.value() == card.new.first.value() == card.new.again.value() == ""


def test_a_wrong_old_password_changes_nothing(card, settings) -> None:
    fill(card, "eski parolo", "yeni şifre", "yeni şifre")
    assert settings.passwords["p2"] == "eski parola"
    assert card.old.refusal() == "The password is not right. Try again."
    assert card.done.text() == ""
    assert card.new.first.value() == "yeni şifre"


@pytest.mark.parametrize(("new", "again"), [("kısacık", "kısacık"), ("yeni şifre", "yeni sifre")])
def test_a_new_password_that_is_not_certain_changes_nothing(card, settings, new, again) -> None:
    fill(card, "eski parola", new, again)
    assert settings.passwords["p2"] == "eski parola"
    assert card.new.first.refusal() or card.new.again.refusal()


def test_the_good_news_goes_with_the_next_try(card) -> None:
    fill(card, "eski parola", "yeni şifre", "yeni şifre")
    press(card.change)
    assert card.done.text() == ""


def test_all_three_are_secrets_with_names(card) -> None:
    lines = card.findChildren(QLineEdit)
    assert {line.echoMode() for line in lines} == {QLineEdit.EchoMode.Password}
    assert [line.accessibleName() for line in lines] == [
        "Password until now",
        "New password (at least 8 characters)",
        "The same password again",
    ]
