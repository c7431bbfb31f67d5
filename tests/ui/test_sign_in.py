"""Who signs in, with which password, and what a refusal says."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt

from bedside.ui.sign_in import SignInPage


@dataclass(frozen=True)
class Holder:
    person_id: str
    name: str


@dataclass(frozen=True)
class No:
    why: str


class Entry:
    def people(self):
        return (Holder("p1", "Hemşire 1"), Holder("p2", "Eczacı 1"))

    def sign_in(self, person_id, password):
        return f"in:{person_id}" if password == "egitim" else No("wrong_password")

    def recover(self, person_id, code, new_password):
        return f"in:{person_id}:{new_password}" if code == "GOOD" else No("code_mistyped")


@pytest.fixture
def page(qtbot) -> SignInPage:
    made = SignInPage(Entry(), "Ward A")
    qtbot.addWidget(made)
    made.show()
    return made


def test_signs_in_by_keyboard(page, qtbot) -> None:
    page.person.set_value("p2")
    page.password.set_text("egitim")
    with qtbot.waitSignal(page.signed_in) as seen:
        qtbot.keyClick(page.password.line, Qt.Key.Key_Return)
    assert seen.args == ["in:p2"]
    assert page.password.value() == ""


def test_a_wrong_password_is_said_in_words(page) -> None:
    page.enter.click()
    assert page.person.refusal()
    page.person.set_value("p1")
    page.enter.click()
    assert page.password.refusal() == "Type your password."
    page.password.set_text("x")
    page.enter.click()
    assert page.password.refusal() == "The password is not right. Try again."


def test_the_recovery_code_sets_a_new_password(page, qtbot) -> None:
    page.way_out.click()
    card = page.recovery
    assert card is not None
    assert not page.card.isVisible()
    card.person.set_value("p1")
    card.code.set_text("BAD")
    card.password.first.set_text("new password")
    card.enter.click()
    assert card.password.again.refusal()
    card.password.again.set_text("new password")
    card.enter.click()
    assert "mistyped" in card.code.refusal()
    card.code.set_text("GOOD")
    with qtbot.waitSignal(page.signed_in) as seen:
        card.enter.click()
    assert seen.args == ["in:p1:new password"]


def test_a_locked_page_knows_only_its_person(qtbot) -> None:
    page = SignInPage(Entry(), "Ward A", locked_person="p2")
    qtbot.addWidget(page)
    assert page.person.value() == "p2"
    with qtbot.waitSignal(page.switch_user_requested):
        page.way_out.click()
