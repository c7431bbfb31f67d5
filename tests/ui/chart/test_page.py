from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from bedside.services.patients import ChartView, EntryProblem, EntryRefused
from bedside.ui.chart.measurement_form import MeasurementForm
from bedside.ui.chart.page import ChartPage
from bedside.ui.chart.registration_form import RegistrationForm
from bedside.ui.chart.withdraw_form import WithdrawForm

from .conftest import Typist

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def page(qtbot: QtBot, patients: Any, now: datetime) -> ChartPage:
    shown = ChartPage(patients, clock=lambda: now)
    qtbot.addWidget(shown)
    shown.resize(1158, 768)
    shown.show_patient("p2")
    shown.show()
    return shown


def click(qtbot: QtBot, act: QPushButton) -> None:
    qtbot.mouseClick(act, Qt.MouseButton.LeftButton)


def mark(page: ChartPage, event_id: str) -> None:
    journal = page.overview.journal
    place = [row.event_id for row in journal.rows()].index(event_id)
    journal.setCurrentIndex(journal.model().index(place, 0))


def test_a_registration_opens_the_new_chart(
    qtbot: QtBot, page: ChartPage, patients: Any, chart: ChartView, typed: Typist
) -> None:
    patients.charts["p9"] = replace(chart, patient="p9")
    patients.answer = "p9"
    page.register()
    form = page.form()
    assert isinstance(form, RegistrationForm)
    typed(form.name.line, "Örnek Hasta 9")
    click(qtbot, form.save_act)
    assert patients.asked[0][1].name == "Örnek Hasta 9"
    assert page.patient() == "p9"
    assert page.currentWidget() is page.overview


def test_a_refused_registration_stays_as_typed(
    qtbot: QtBot, page: ChartPage, patients: Any, typed: Typist
) -> None:
    patients.answer = EntryRefused(EntryProblem.NUMBER_TAKEN, "hospital_number")
    page.register()
    form = page.form()
    assert isinstance(form, RegistrationForm)
    typed(form.hospital_number.line, "20260117")
    click(qtbot, form.save_act)
    assert page.currentWidget() is form
    assert "another patient" in form.hospital_number.refusal()
    assert form.hospital_number.text() == "20260117"


def test_a_half_filled_form_survives_refreshing_and_other_patients(
    page: ChartPage, patients: Any, chart: ChartView, typed: Typist
) -> None:
    patients.charts["p3"] = replace(chart, patient="p3")
    page.measure()
    form = page.form()
    assert isinstance(form, MeasurementForm)
    typed(form.weight.line, "38,")
    page.refresh()
    assert page.currentWidget() is form
    page.show_patient("p3")
    assert page.currentWidget() is page.overview
    page.register()
    page.show_patient("p2")
    assert page.currentWidget() is form
    assert form.weight.text() == "38,"


def test_a_half_filled_registration_comes_back(page: ChartPage, typed: Typist) -> None:
    page.register()
    form = page.form()
    assert isinstance(form, RegistrationForm)
    typed(form.name.line, "Örn")
    page.show_patient("p2")
    page.register()
    assert page.form() is form
    assert form.name.text() == "Örn"


def test_measuring_hands_over_an_aware_moment_and_asks_where_it_is_unusual(
    qtbot: QtBot, page: ChartPage, patients: Any, now: datetime
) -> None:
    click(qtbot, page.overview.measure_act)
    form = page.form()
    assert isinstance(form, MeasurementForm)
    qtbot.keyClicks(form.weight.line, "48")
    qtbot.keyClicks(form.height_cm.line, "145")
    patients.answer = EntryRefused(
        EntryProblem.NEEDS_CONFIRMATION,
        "weight_kg",
        {"code": "weight_differs_10_percent", "weight_kg": Decimal(48), "before_kg": Decimal(38)},
    )
    click(qtbot, form.save_act)
    assert patients.asked == [("measure", "p2", Decimal(48), Decimal(145), now, False)]
    assert form.question.isVisible()
    patients.answer = None
    click(qtbot, form.confirm_act)
    assert patients.asked[-1][-1] is True
    assert page.form() is None
    assert page.currentWidget() is page.overview


def test_a_correction_starts_from_what_stands_and_needs_a_reason(
    qtbot: QtBot, page: ChartPage, patients: Any, typed: Typist
) -> None:
    mark(page, "e3")
    click(qtbot, page.overview.correct_act)
    form = page.form()
    assert isinstance(form, MeasurementForm)
    assert form.weight.text() == "38.4"
    patients.answer = EntryRefused(EntryProblem.REASON_MISSING, "reason")
    click(qtbot, form.save_act)
    assert form.reason.refusal()
    patients.answer = None
    typed(form.reason.line, "yanlış okundu")
    click(qtbot, form.save_act)
    assert patients.asked[-1] == (
        "correct_measurement",
        "p2",
        "e2",
        Decimal("38.4"),
        Decimal(145),
        "yanlış okundu",
        False,
    )
    assert page.currentWidget() is page.overview


def test_a_registration_is_corrected_whole(
    qtbot: QtBot, page: ChartPage, patients: Any, typed: Typist
) -> None:
    mark(page, "e1")
    click(qtbot, page.overview.correct_act)
    form = page.form()
    assert isinstance(form, RegistrationForm)
    form.bed.set_text("8")
    typed(form.reason.line, "moved")
    click(qtbot, form.save_act)
    what, patient, event_id, draft, reason = patients.asked[-1]
    assert (what, patient, event_id, reason) == ("correct_registration", "p2", "e1", "moved")
    assert (draft.bed, draft.name) == ("8", "Örnek Hasta 2")


def test_an_entry_is_withdrawn_with_a_reason(
    qtbot: QtBot, page: ChartPage, patients: Any, typed: Typist
) -> None:
    mark(page, "e4")
    click(qtbot, page.overview.withdraw_act)
    form = page.form()
    assert isinstance(form, WithdrawForm)
    typed(form.reason.line, "another child")
    click(qtbot, form.save_act)
    assert patients.asked == [("withdraw", "p2", "e4", "another child")]


def test_discarding_a_form_goes_back_to_the_chart(qtbot: QtBot, page: ChartPage) -> None:
    page.measure()
    form = page.form()
    assert form is not None
    click(qtbot, form.back_act)
    assert page.form() is None
    assert page.currentWidget() is page.overview


def test_leaving_the_registration_is_said_to_the_window(qtbot: QtBot, page: ChartPage) -> None:
    page.register()
    form = page.form()
    assert form is not None
    with qtbot.waitSignal(page.registration_left):
        click(qtbot, form.back_act)


def test_the_page_passes_on_who_and_which_bag(qtbot: QtBot, page: ChartPage) -> None:
    with qtbot.waitSignal(page.prepare_wanted) as wanted:
        click(qtbot, page.overview.prepare_act)
    assert wanted.args == ["p2"]
    with qtbot.waitSignal(page.bag_wanted) as bag:
        qtbot.keyClick(page.overview.bags, Qt.Key.Key_Down)
        page.overview.bags.selectRow(0)
        qtbot.keyClick(page.overview.bags, Qt.Key.Key_Return)
    assert bag.args == ["b1"]
