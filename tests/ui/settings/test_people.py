"""The administrator adds people and shuts them out; a refusal loses nothing typed."""

import pytest
from PySide6.QtWidgets import QPushButton

from bedside.clinical.events import Role
from bedside.ui.settings.people import PeopleCard
from tests.support.doors import No, Settings
from tests.support.hands import press, type_text, visible_texts


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def card(qtbot, settings) -> PeopleCard:
    made = PeopleCard(settings)
    qtbot.addWidget(made)
    made.show()
    return made


def act(card: PeopleCard, name: str) -> QPushButton:
    (found,) = [one for one in card.findChildren(QPushButton) if one.accessibleName() == name]
    return found


def fill(card: PeopleCard, name: str = "Yılmaz Işık", password: str = "ilk şifre") -> None:
    type_text(card.name, name)
    press(card.roles.boxes[Role.PHYSICIAN])
    type_text(card.password.first, password)
    type_text(card.password.again, password)
    press(card.add)


def test_everybody_is_listed_with_the_roles(card) -> None:
    said = visible_texts(card)
    assert said[said.index("Hemşire 1") + 1] == "nurse"
    assert said[said.index("Eczacı 1") + 1] == "pharmacist, administrator"


def test_a_new_person_appears_and_the_form_is_empty_again(card, settings) -> None:
    fill(card)
    assert "Yılmaz Işık" in visible_texts(card)
    assert settings.passwords["p3"] == "ilk şifre"
    assert card.name.value() == card.password.first.value() == ""
    assert card.roles.value() == ()


@pytest.mark.parametrize("missing", ["name", "roles", "password"])
def test_what_is_missing_is_said_at_its_field(card, settings, missing) -> None:
    if missing != "name":
        type_text(card.name, "Hekim 1")
    if missing != "roles":
        press(card.roles.boxes[Role.PHYSICIAN])
    if missing != "password":
        type_text(card.password.first, "ilk parola")
        type_text(card.password.again, "ilk parola")
    press(card.add)
    refusals = {
        "name": card.name.refusal(),
        "roles": card.roles.refusal(),
        "password": card.password.first.refusal(),
    }
    assert [field for field, said in refusals.items() if said] == [missing]
    assert len(settings.staff) == 2


def test_a_refused_person_stays_typed(card, settings) -> None:
    settings.answer = No("name_taken")
    fill(card, "Hemşire 1")
    assert card.banner.text() == "■ Somebody of this name is already there. Nothing was changed."
    assert card.name.value() == "Hemşire 1"
    settings.answer = None
    press(card.add)
    assert card.banner.isHidden()


def test_somebody_is_shut_out_and_let_in_again(card, settings) -> None:
    press(act(card, "Deactivate: Hemşire 1"))
    assert not settings.staff[0].active
    assert "▲ may not sign in" in visible_texts(card)
    press(act(card, "Activate again: Hemşire 1"))
    assert settings.staff[0].active
    assert "▲ may not sign in" not in visible_texts(card)


def test_nobody_shuts_themselves_out(card, settings) -> None:
    settings.answer = No("yourself")
    press(act(card, "Deactivate: Eczacı 1"))
    assert "your own way in" in card.banner.text()
    assert "▲ may not sign in" not in visible_texts(card)
