"""Settings take effect, people are kept, protocols are signed."""

import pytest

from bedside.clinical.events import Role
from bedside.ui.settings.draft import Appearance, Brightness
from bedside.ui.settings.page import SettingsPage
from tests.support.doors import No, Person, Rules


class Settings:
    def __init__(self) -> None:
        self.done: list[tuple[object, ...]] = []
        self.answer: object = None
        self.signed: tuple[str, ...] = ()

    def people(self):
        return (Person("p1", "Nurse 1", (Role.NURSE,)),)

    def protocols(self):
        return (Rules("tr-review", "2023", "TR review", "bedside", self.signed, True),)

    def add_person(self, *asked):
        self.done.append(asked)
        return self.answer

    set_active = change_password = add_person

    def sign_protocol(self, _protocol, password):
        if password != "egitim":
            return No("wrong_password")
        self.signed = ("Pharmacist 1",)
        return None


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def page(qtbot, settings) -> SettingsPage:
    appearance = Appearance("tr", Brightness.LIGHT, 100)
    made = SettingsPage(settings, appearance, (Role.ADMINISTRATOR, Role.PHARMACIST))
    qtbot.addWidget(made)
    return made


def test_appearance_changes_at_once(page, qtbot) -> None:
    with qtbot.waitSignal(page.appearance_changed) as seen:
        page.this_pc.text_size.set_value("200")
    assert seen.args == [Appearance("tr", Brightness.LIGHT, 200)]


def test_a_person_is_added(page, settings) -> None:
    people = page.people
    people.name.set_text("Hekim 1")
    people.roles.boxes[Role.PHYSICIAN].setChecked(True)
    people.password.first.set_text("uzun parola")
    people.password.again.set_text("uzun parola")
    people.add.click()
    assert settings.done == [("Hekim 1", (Role.PHYSICIAN,), "uzun parola")]
    assert people.name.value() == ""


def test_a_refused_person_stays_typed(page, settings) -> None:
    settings.answer = No("name_taken")
    people = page.people
    people.name.set_text("Nurse 1")
    people.roles.boxes[Role.NURSE].setChecked(True)
    people.password.first.set_text("uzun parola")
    people.password.again.set_text("uzun parola")
    people.add.click()
    assert "already there" in people.banner.text()
    assert people.name.value() == "Nurse 1"


def test_signing_needs_the_own_password(page) -> None:
    line = page.protocols.lines[0]
    assert "nobody yet" in line.verified.text()
    line.password.set_text("no")
    line.sign.click()
    assert line.password.refusal()
    line.password.set_text("egitim")
    line.sign.click()
    assert line.verified.text() == "● verified by Pharmacist 1"


def test_own_password(page, settings) -> None:
    card = page.own_password
    card.old.set_text("egitim")
    card.new.first.set_text("uzun parola")
    card.new.again.set_text("uzun parola")
    settings.answer = No("wrong_password")
    card.change.click()
    assert card.old.refusal()
    settings.answer = None
    card.change.click()
    assert "changed" in card.done.text()


def test_a_nurse_sees_neither_people_nor_signing(qtbot, settings) -> None:
    page = SettingsPage(settings, Appearance("en", Brightness.DARK, 150), (Role.NURSE,))
    qtbot.addWidget(page)
    assert page.people is None
    assert page.protocols.lines[0].sign.isHidden()
