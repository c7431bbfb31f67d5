"""A new ward is handed over only when every field is certain; nothing typed is lost."""

import pytest

from bedside.clinical.events import Role
from bedside.services.ward import NewWard
from bedside.ui.first_run.ward_form import WardForm
from tests.support.hands import press, type_text

PROTOCOLS = (("tr-review", "TR review"), ("us-label", "US label"))


@pytest.fixture
def form(qtbot) -> WardForm:
    made = WardForm(PROTOCOLS, "tr")
    qtbot.addWidget(made)
    made.resize(1000, 1400)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


def fill(form: WardForm) -> None:
    type_text(form.name, "Çocuk Hematoloji Iğdır")
    type_text(form.person, "Eczacı 1")
    type_text(form.password.first, "güçlü şifre")
    type_text(form.password.again, "güçlü şifre")


def test_a_filled_form_is_handed_over_as_typed(form, qtbot) -> None:
    fill(form)
    press(form.roles.boxes[Role.PHARMACIST])
    with qtbot.waitSignal(form.submitted) as seen:
        press(form.found)
    assert seen.args == [
        NewWard(
            name="Çocuk Hematoloji Iğdır",
            zone="Europe/Istanbul",
            language="tr",
            protocol="tr-review",
            administrator_name="Eczacı 1",
            roles=(Role.PHARMACIST, Role.ADMINISTRATOR),
            password="güçlü şifre",
            training=False,
        )
    ]


def test_an_empty_form_says_at_each_field_what_is_needed(form, qtbot) -> None:
    with qtbot.assertNotEmitted(form.submitted):
        press(form.found)
    assert form.name.refusal() == "This is needed."
    assert form.person.refusal() == "This is needed."
    assert form.password.first.refusal()
    assert form.focusWidget() is form.name.line


def test_the_cursor_goes_to_the_first_field_that_is_not_certain(form, qtbot) -> None:
    fill(form)
    form.person.line.clear()
    type_text(form.person, "   ")
    with qtbot.assertNotEmitted(form.submitted):
        press(form.found)
    assert form.focusWidget() is form.person.line
    assert form.name.value() == "Çocuk Hematoloji Iğdır"
    assert form.password.first.value() == "güçlü şifre"


def test_a_zone_that_does_not_exist_founds_nothing(form, qtbot) -> None:
    fill(form)
    form.zone.line.clear()
    type_text(form.zone, "Europe/Atlantis")
    with qtbot.assertNotEmitted(form.submitted):
        press(form.found)
    assert form.zone.refusal()


def test_two_passwords_that_differ_found_nothing(form, qtbot) -> None:
    fill(form)
    type_text(form.password.again, "!")
    with qtbot.assertNotEmitted(form.submitted):
        press(form.found)
    assert form.password.again.refusal()


def test_the_first_person_is_an_administrator_and_cannot_stop_being_one(form) -> None:
    box = form.roles.boxes[Role.ADMINISTRATOR]
    assert not box.isEnabled()
    press(box)
    assert form.roles.value() == (Role.ADMINISTRATOR,)


def test_there_is_a_way_back_that_founds_nothing(form, qtbot) -> None:
    fill(form)
    with qtbot.assertNotEmitted(form.submitted), qtbot.waitSignal(form.left):
        press(form.back)


def test_a_ward_needs_a_protocol(qtbot) -> None:
    form = WardForm((), "en")
    qtbot.addWidget(form)
    form.show()
    fill(form)
    with qtbot.assertNotEmitted(form.submitted):
        press(form.found)
    assert form.protocol.refusal() == "Choose one."
