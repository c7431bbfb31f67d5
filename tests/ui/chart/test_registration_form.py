from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from bedside.clinical.events import Indication, PatientRegistered, Sex
from bedside.services.patients import RegistrationDraft
from bedside.ui.chart.registration_form import RegistrationForm
from bedside.ui.fields import ChoiceField

from .conftest import Typist

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def form(qtbot: QtBot) -> RegistrationForm:
    shown = RegistrationForm()
    qtbot.addWidget(shown)
    shown.resize(1158, 768)
    shown.show()
    return shown


def choose(qtbot: QtBot, field: ChoiceField, text: str) -> None:
    found = [each for each in field.findChildren(QPushButton) if each.text() == text]
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)


def test_what_is_typed_becomes_the_draft(
    qtbot: QtBot, form: RegistrationForm, typed: Typist
) -> None:
    typed(form.name.line, "Çağrı Işık Örnek")
    typed(form.hospital_number.line, "20260118")
    typed(form.second_identifier.line, "P-1")
    typed(form.date_of_birth.line, "2.5.2020")
    choose(qtbot, form.sex, "boy")
    choose(qtbot, form.indication, "MRD positive")
    typed(form.bed.line, "7")
    typed(form.allergies.line, "yok")
    typed(form.diagnosis.line, "B-ALL")
    assert form.draft() == RegistrationDraft(
        name="Çağrı Işık Örnek",
        hospital_number="20260118",
        second_identifier="P-1",
        date_of_birth=date(2020, 5, 2),
        sex=Sex.MALE,
        allergies="yok",
        bed="7",
        diagnosis="B-ALL",
        indication=Indication.MRD_POSITIVE,
    )


def test_an_empty_form_is_an_empty_draft(form: RegistrationForm) -> None:
    assert form.draft() == RegistrationDraft()
    assert form.readable()


def test_a_date_that_is_none_is_refused_at_its_field(
    qtbot: QtBot, form: RegistrationForm, typed: Typist
) -> None:
    typed(form.date_of_birth.line, "31.02.2020")
    with qtbot.assertNotEmitted(form.save_wanted):
        qtbot.mouseClick(form.save_act, Qt.MouseButton.LeftButton)
    assert form.date_of_birth.refusal()
    assert form.date_of_birth.text() == "31.02.2020"


def test_a_correction_is_filled_with_what_stands(
    form: RegistrationForm, registered: PatientRegistered
) -> None:
    form.correct("e1", registered)
    draft = form.draft()
    assert draft.name == "Örnek Hasta 2"
    assert draft.date_of_birth == date(2015, 5, 2)
    assert (draft.sex, draft.indication) == (Sex.FEMALE, Indication.RELAPSED_REFRACTORY)
    assert form.corrects == "e1"
    assert form.reason.isVisible()


def test_tab_leads_through_the_fields_in_order(qtbot: QtBot, form: RegistrationForm) -> None:
    form.activateWindow()
    form.name.line.setFocus()
    qtbot.waitUntil(form.name.line.hasFocus)
    qtbot.keyClick(form.name.line, Qt.Key.Key_Tab)
    assert form.hospital_number.line.hasFocus()
    qtbot.keyClick(form.hospital_number.line, Qt.Key.Key_Tab)
    assert form.second_identifier.line.hasFocus()


def test_every_field_is_named_for_a_screen_reader(form: RegistrationForm) -> None:
    for field in form.fields.values():
        target = field.focusProxy()
        assert target is not None
        assert target.accessibleName()
