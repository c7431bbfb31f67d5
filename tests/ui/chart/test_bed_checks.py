"""From the form of the pump to the check at the bed, and back with what was read."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from bedside.clinical.events import Confirmation, InfusionResumed, InfusionStarted, Level
from bedside.services.infusion.answers import Act
from bedside.services.infusion.service import Infusion
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.services.patients import Patients
from bedside.ui.bedside.page import BedsidePage
from bedside.ui.chart.page import ChartPage
from bedside.ui.infusion.level_forms import StartForm
from bedside.ui.infusion.restart_form import RestartForm
from tests.support.at_bed import AtBed
from tests.support.hands import press, settle
from tests.support.pump import WRISTBAND
from tests.support.ward import OpenWard


@pytest.fixture
def at_bed(ward: OpenWard) -> AtBed:
    return AtBed(ward)


def chart_of(qtbot: QtBot, at_bed: AtBed) -> ChartPage:
    page = ChartPage(
        Patients(at_bed.ward.nurse),
        clock=lambda: at_bed.ward.nurse.local(at_bed.ward.clock()),
        infusion=Infusion(at_bed.ward.nurse, at_bed.table, at_bed.check),
        bedside=at_bed.check,
    )
    qtbot.addWidget(page)
    page.resize(1158, 768)
    page.show()
    qtbot.waitExposed(page)
    page.show_patient(at_bed.patient)
    settle()
    return page


def read(at_bed: AtBed, page: BedsidePage, volume: str = "240", hours: str = "96") -> None:
    page.bag_read.set_text("1")
    page.wristband.set_text(WRISTBAND)
    page.person.set_value(at_bed.ward.physician_id)
    page.password.set_text(TRAINING_PASSWORD)
    press(page.check_act)
    for field, text in ((page.rate, "2,5"), (page.volume, volume), (page.hours, hours)):
        field.set_text(text)
    press(page.pump_act)


def _main_act(form: StartForm) -> str:
    """The one act of a form that stands out."""
    (main,) = (
        each for each in form.findChildren(QPushButton) if each.property("role") == "primary"
    )
    return main.text()


def opened(page: ChartPage) -> BedsidePage:
    shown = page.currentWidget()
    assert isinstance(shown, BedsidePage)
    return shown


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
def test_the_first_bag_runs_after_the_check_and_never_before(qtbot: QtBot, at_bed: AtBed) -> None:
    at_bed.bed.ordered()
    at_bed.bed.bag(1)
    page = chart_of(qtbot, at_bed)
    page.act(Act.START)
    form = page.form()
    assert isinstance(form, StartForm)
    form.reason.set_text("given outside")
    assert not form.connection.rate.isVisible()
    assert _main_act(form) == form.connection.check_act.text()
    press(form.save_act)
    assert form.connection.bag is not None
    assert "First check" in form.connection.bag.refusal()
    press(form.connection.check_act)
    read(at_bed, opened(page))
    assert page.currentWidget() is form
    assert "Hekim 1" in form.connection.read_said.text()
    assert _main_act(form) == form.save_act.text()
    with qtbot.waitSignal(form.done):
        press(form.save_act)
    event = at_bed.last()
    assert isinstance(event, InfusionStarted)
    assert Confirmation("patient_read", "Hemşire 1", WRISTBAND) in event.confirmations


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
def test_a_check_that_was_left_open_is_found_again(qtbot: QtBot, at_bed: AtBed) -> None:
    at_bed.bed.ordered()
    at_bed.bed.bag(1)
    other = at_bed.ward.child(number="100777")
    page = chart_of(qtbot, at_bed)
    page.act(Act.START)
    form = page.form()
    assert isinstance(form, StartForm)
    press(form.connection.check_act)
    check = opened(page)
    check.bag_read.set_text("1")
    page.show_patient(other)
    page.show_patient(at_bed.patient)
    assert page.currentWidget() is check
    assert check.bag_read.text() == "1"
    press(check.back_act)
    assert page.currentWidget() is form
    press(form.back_act)
    assert page.form() is None


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
def test_a_restart_is_read_at_its_level(qtbot: QtBot, at_bed: AtBed) -> None:
    at_bed.bed.started()
    at_bed.bed.stopped(hours=1)
    at_bed.bed.technical()
    page = chart_of(qtbot, at_bed)
    page.act(Act.RESUME)
    form = page.form()
    assert isinstance(form, RestartForm)
    form.departure.reason.set_text("agreed with the intensive care")
    press(form.connection.check_act)
    check = opened(page)
    assert check.reason.text() == "agreed with the intensive care"
    assert "step dose" in check.context()
    read(at_bed, check, "237,5", "95")
    with qtbot.waitSignal(form.done):
        press(form.save_act)
    event = at_bed.last()
    assert isinstance(event, InfusionResumed)
    assert event.level is Level.STEP


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
def test_an_act_without_a_bag_asks_for_no_check(qtbot: QtBot, at_bed: AtBed) -> None:
    at_bed.bed.started()
    page = chart_of(qtbot, at_bed)
    page.act(Act.GIVE_DRUG)
    assert page.form() is not None
    assert not isinstance(page.currentWidget(), BedsidePage)
