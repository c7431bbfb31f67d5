from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bedside.services.patients import ChartView, EntryProblem, EntryRefused
from bedside.ui.chart.measurement_form import MeasurementForm

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def form(qtbot: QtBot, now: datetime) -> MeasurementForm:
    shown = MeasurementForm("Örnek Hasta 2", now)
    qtbot.addWidget(shown)
    shown.resize(1158, 768)
    shown.show()
    return shown


def test_the_time_is_now_until_somebody_says_otherwise(form: MeasurementForm) -> None:
    assert form.measured_at.text() == "23.11.2026 14:02"
    assert "Örnek Hasta 2" in form.title()


def test_a_comma_and_a_point_are_the_same_number(qtbot: QtBot, form: MeasurementForm) -> None:
    qtbot.keyClicks(form.weight.line, "20,4")
    qtbot.keyClicks(form.height_cm.line, "110.5")
    assert form.figures() == (Decimal("20.4"), Decimal("110.5"))


def test_a_number_that_could_be_two_is_refused_and_stays(
    qtbot: QtBot, form: MeasurementForm
) -> None:
    qtbot.keyClicks(form.weight.line, "1.234")
    qtbot.keyClicks(form.height_cm.line, "110")
    with qtbot.assertNotEmitted(form.save_wanted):
        qtbot.mouseClick(form.save_act, Qt.MouseButton.LeftButton)
    assert "two numbers" in form.weight.refusal()
    assert form.weight.text() == "1.234"
    assert form.figures() is None


def test_a_correction_keeps_the_time_of_measuring(form: MeasurementForm, chart: ChartView) -> None:
    line = chart.measurements[1]
    form.correct(line, line.measured_at)
    assert form.figures() == (Decimal("38.4"), Decimal(145))
    assert not form.measured_at.isEnabled()
    assert form.corrects == "e2"


def test_the_question_names_the_figures(form: MeasurementForm) -> None:
    form.show_refusal(
        EntryRefused(
            EntryProblem.NEEDS_CONFIRMATION,
            "weight_kg",
            {
                "code": "weight_differs_10_percent",
                "weight_kg": Decimal(48),
                "before_kg": Decimal("38.2"),
            },
        )
    )
    assert "38.2 kg" in form.question.text()
    assert form.confirm_act.text() == "The figures are right, save them"
