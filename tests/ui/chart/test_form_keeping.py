from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bedside.ui.chart.measurement_form import MeasurementForm
from bedside.ui.chart.page import ChartPage
from bedside.ui.chart.registration_form import RegistrationForm

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Drafts:
    """Keeps texts in memory, as the ward file does on disk."""

    def __init__(self) -> None:
        self.texts: dict[tuple[str, str], dict[str, str]] = {}
        self.full = False

    def keep(self, form: str, patient: str, texts: dict[str, str]) -> bool:
        if not self.full:
            self.texts[form, patient] = texts
        return not self.full

    def kept(self, form: str, patient: str) -> dict[str, str] | None:
        return self.texts.get((form, patient))

    def drop(self, form: str, patient: str) -> None:
        self.texts.pop((form, patient), None)


def page(qtbot: QtBot, patients: Any, now: datetime, drafts: Drafts) -> ChartPage:
    shown = ChartPage(patients, clock=lambda: now, drafts=drafts)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_a_half_filled_registration_is_there_after_a_crash(
    qtbot: QtBot, patients: Any, now: datetime
) -> None:
    drafts = Drafts()
    first = page(qtbot, patients, now, drafts)
    first.register()
    form = first.form()
    assert isinstance(form, RegistrationForm)
    qtbot.keyClicks(form.bed.line, "12")
    qtbot.waitUntil(lambda: ("registration", "") in drafts.texts)
    again = page(qtbot, patients, now, drafts)
    again.register()
    found = again.form()
    assert isinstance(found, RegistrationForm)
    assert found.bed.value() == "12"


def test_hiding_keeps_at_once_and_taking_the_entry_forgets(
    qtbot: QtBot, patients: Any, now: datetime, qapp: QApplication
) -> None:
    drafts = Drafts()
    shown = page(qtbot, patients, now, drafts)
    shown.show_patient("p2")
    shown.measure()
    form = shown.form()
    assert isinstance(form, MeasurementForm)
    qtbot.keyClicks(form.weight.line, "38.1")
    shown.hide()
    assert drafts.texts["measurement", "p2"]["weight_kg"] == "38.1"
    shown.show()
    qtbot.keyClicks(form.height_cm.line, "145")
    qtbot.mouseClick(form.save_act, Qt.MouseButton.LeftButton)
    assert drafts.texts == {}


def test_a_full_disk_says_that_nothing_is_kept(qtbot: QtBot, patients: Any, now: datetime) -> None:
    drafts = Drafts()
    drafts.full = True
    shown = page(qtbot, patients, now, drafts)
    shown.register()
    form = shown.form()
    assert isinstance(form, RegistrationForm)
    qtbot.keyClicks(form.bed.line, "1")
    qtbot.waitUntil(form.banner.isVisible)


def test_a_field_of_another_version_is_passed_over(
    qtbot: QtBot, patients: Any, now: datetime
) -> None:
    drafts = Drafts()
    drafts.texts["registration", ""] = {"colour": "red", "bed": "3"}
    shown = page(qtbot, patients, now, drafts)
    shown.register()
    form = shown.form()
    assert isinstance(form, RegistrationForm)
    assert form.bed.value() == "3"
