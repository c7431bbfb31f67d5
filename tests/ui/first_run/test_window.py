"""A ward is founded: in training at once, a real one after its code was typed back."""

from dataclasses import dataclass

import pytest

from bedside.clinical.events import Role
from bedside.ui.first_run.draft import same_code
from bedside.ui.first_run.recovery_page import RecoveryPage
from bedside.ui.first_run.window import FirstRun


@dataclass(frozen=True)
class Founded:
    recovery_code: str


@dataclass(frozen=True)
class No:
    why: str


class Founding:
    def __init__(self) -> None:
        self.asked = []
        self.answer: object = Founded("ABCDE-FGHJK")

    def protocols(self):
        return (("tr-review", "TR review"),)

    def found(self, ward):
        self.asked.append(ward)
        return self.answer


@pytest.fixture
def founding() -> Founding:
    return Founding()


@pytest.fixture
def first_run(qtbot, founding) -> FirstRun:
    made = FirstRun(founding, lambda ward, code: f"{ward}-{code}.pdf")
    qtbot.addWidget(made)
    made.show()
    return made


def test_training_ward_needs_no_typing(first_run, founding, qtbot) -> None:
    first_run.choosing.training.click()
    assert first_run.currentWidget() is first_run.training
    with qtbot.waitSignal(first_run.founded):
        first_run.training.start.click()
    assert founding.asked[0].training
    assert founding.asked[0].password == "egitim"


def fill(form) -> None:
    form.name.set_text("Çocuk Hematoloji")
    form.person.set_text("Eczacı 1")
    form.roles.boxes[Role.PHARMACIST].setChecked(True)
    form.password.first.set_text("uzun parola")
    form.password.again.set_text("uzun parola")


def test_new_ward_goes_on_after_the_code_was_typed_back(first_run, founding, qtbot) -> None:
    first_run.choosing.new_ward.click()
    first_run.ward.found.click()
    assert founding.asked == []
    assert first_run.ward.name.refusal()
    fill(first_run.ward)
    first_run.ward.found.click()
    ward = founding.asked[0]
    assert (ward.zone, ward.roles) == ("Europe/Istanbul", (Role.PHARMACIST, Role.ADMINISTRATOR))
    page = first_run.currentWidget()
    assert isinstance(page, RecoveryPage)
    page.save.click()
    assert "ABCDE" in page.saved_note.text()
    page.typed.set_text("ABCDE-XXXXX")
    page.finish.click()
    assert page.typed.refusal()
    page.typed.set_text("abcde fghjk")
    with qtbot.waitSignal(first_run.founded):
        page.finish.click()


def test_a_refusal_keeps_what_was_typed(first_run, founding) -> None:
    founding.answer = No("network_folder")
    fill(first_run.ward)
    first_run.ward.found.click()
    assert "network drive" in first_run.ward.banner.text()
    assert first_run.ward.name.value() == "Çocuk Hematoloji"


def test_a_zone_that_does_not_exist_is_refused(first_run) -> None:
    zone = first_run.ward.zone
    zone.set_text("Europe/Atlantis")
    assert not zone.check()
    assert zone.refusal()


def test_language_is_asked_for(first_run, qtbot) -> None:
    with qtbot.waitSignal(first_run.language_chosen) as seen:
        first_run.choosing.language.set_value("tr")
    assert seen.args == ["tr"]


def test_spacing_and_case_of_a_code_do_not_matter() -> None:
    assert same_code(" abcde-fghjk", "ABCDE FGHJK")
    assert not same_code("", "ABCDE")
