"""Does every act have its form, and does a no lose nothing that was typed?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from bedside.clinical.events import DrugGiven, DrugPurpose, TreatmentDiscontinued
from bedside.services.infusion.answers import Act
from bedside.services.patients import Patients
from bedside.ui.chart.page import ChartPage
from bedside.ui.infusion.act_form import ActForm
from bedside.ui.infusion.drug_form import DrugForm
from bedside.ui.infusion.end_forms import DiscontinueForm
from bedside.ui.infusion.mending_forms import TakeBackForm, TimeForm
from bedside.ui.infusion.opening import form_for
from bedside.ui.infusion.restart_form import RestartForm
from tests.support.hands import press, settle
from tests.support.pump import Bedside

Clock = Callable[[], datetime]


def opened(qtbot: QtBot, bed: Bedside, clock: Clock, act: Act) -> ActForm:
    form = form_for(act, bed.physician, bed.patient, clock)
    qtbot.addWidget(form)
    form.resize(1158, 768)
    form.show()
    qtbot.waitExposed(form)
    settle()
    return form


@pytest.mark.parametrize("act", [act for act in Act if act is not Act.STOP])
def test_every_form_names_the_child_and_can_be_left(
    qtbot: QtBot, bed: Bedside, clock: Clock, act: Act
) -> None:
    bed.started()
    form = opened(qtbot, bed, clock, act)
    assert form.child.text() == "Bed 3 · Örnek Hasta 1"
    assert form.title()
    assert all(field.accessibleName() or field.caption() for field in form.fields.values())
    with qtbot.waitSignal(form.left):
        press(form.back_act)


def test_a_stop_has_no_form(bed: Bedside, clock: Clock) -> None:
    with pytest.raises(KeyError):
        form_for(Act.STOP, bed.physician, bed.patient, clock)


def test_a_no_stands_at_its_field_and_the_rest_stays(
    qtbot: QtBot, bed: Bedside, clock: Clock
) -> None:
    bed.started()
    form = opened(qtbot, bed, clock, Act.DISCONTINUE)
    assert isinstance(form, DiscontinueForm)
    with qtbot.assertNotEmitted(form.done):
        press(form.save_act)
    assert form.reason.refusal()
    form.reason.set_text("neuro-4")
    with qtbot.waitSignal(form.done):
        press(form.save_act)
    last = bed.ward.file.journal.of_patient(bed.patient)[-1].event
    assert last == TreatmentDiscontinued(1, "neuro-4")


def test_a_no_without_a_field_stands_over_the_page(
    qtbot: QtBot, bed: Bedside, clock: Clock
) -> None:
    bed.started()
    form = opened(qtbot, bed, clock, Act.COMPLETE)
    press(form.save_act)
    assert "running" in form.banner.text()


def test_a_drug_is_written_as_it_was_typed(qtbot: QtBot, bed: Bedside, clock: Clock) -> None:
    bed.started()
    form = opened(qtbot, bed, clock, Act.GIVE_DRUG)
    assert isinstance(form, DrugForm)
    form.drug.set_text("paracetamol")
    form.mg.set_text("240")
    press(form.save_act)
    assert form.purpose.refusal()
    assert (form.drug.text(), form.mg.text()) == ("paracetamol", "240")
    form.given_at.set_text("yesterday")
    press(form.save_act)
    assert form.given_at.refusal()
    form.given_at.set_value(clock())
    form.purpose.set_value("fever")
    with qtbot.waitSignal(form.done):
        press(form.save_act)
    last = bed.ward.file.journal.of_patient(bed.patient)[-1].event
    assert last == DrugGiven("paracetamol", Decimal(240), DrugPurpose.FEVER)


@pytest.fixture
def chart(qtbot: QtBot, bed: Bedside, clock: Clock) -> ChartPage:
    page = ChartPage(Patients(bed.ward.physician), clock=clock, infusion=bed.physician)
    qtbot.addWidget(page)
    page.resize(1158, 768)
    page.show_patient(bed.patient)
    page.show()
    qtbot.waitExposed(page)
    return page


def test_the_chart_opens_the_forms_and_keeps_what_was_half_typed(
    chart: ChartPage, bed: Bedside
) -> None:
    bed.started()
    chart.refresh()
    cards = chart.overview.infusion
    assert cards is not None
    press(cards.acts[Act.GIVE_DRUG])
    form = chart.form()
    assert isinstance(form, DrugForm)
    form.drug.set_text("parace")
    bed.stopped(minutes=2)
    chart.restart(bed.patient)
    assert isinstance(chart.form(), RestartForm)
    chart.restart(bed.patient)
    restart = chart.form()
    assert isinstance(restart, RestartForm)
    press(restart.back_act)
    chart.show_patient(bed.patient)
    assert chart.form() is form
    assert form.drug.text() == "parace"


def test_an_entry_of_the_pump_is_mended_from_the_journal(chart: ChartPage, bed: Bedside) -> None:
    bed.started()
    bed.stopped(minutes=2)
    chart.refresh()
    journal = chart.overview.journal
    journal.setCurrentIndex(journal.model().index(0, 0))
    press(chart.overview.correct_act)
    form = chart.form()
    assert isinstance(form, TimeForm)
    assert form.child.text() == "Bed 3 · Örnek Hasta 1"
    press(form.back_act)
    press(chart.overview.withdraw_act)
    form = chart.form()
    assert isinstance(form, TakeBackForm)
    form.reason.set_text("wrong bed")
    press(form.save_act)
    assert bed.nurse.standing() == ()
    assert any(row.mended for row in journal.rows())
