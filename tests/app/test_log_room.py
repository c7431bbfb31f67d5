"""Does the answer of the table follow the draft, and does a physician answer it there?"""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import msgspec
import pytest
from PySide6.QtCore import Qt

from bedside.app.log_room import daily_log_page
from bedside.clinical.body import WeightBand
from bedside.clinical.events import AdviceAnswered, Decision, InfusionStarted, Level
from bedside.services.at_work import WardAtWork
from bedside.ui.advice.panel import AdvicePanel
from bedside.ui.daily_log.page import DailyLogPage
from tests.support.course_events import ORDERED
from tests.support.hands import key, press, settle, visible_texts
from tests.support.ward import NOON, OpenWard


@pytest.fixture
def patient(ward: OpenWard) -> str:
    child = ward.child()
    ordered = msgspec.structs.replace(ORDERED, weight_band=WeightBand.UNDER.value)
    ward.physician.record(child, ordered, NOON - timedelta(days=3))
    started = InfusionStarted(1, Level.FULL, "b-1", Decimal("2.5"))
    ward.nurse.record(child, started, NOON - timedelta(days=2))
    return child


def opened(qtbot, at_work: WardAtWork, patient: str) -> DailyLogPage:
    page = daily_log_page(at_work, lambda: at_work.local(at_work.now()))
    qtbot.addWidget(page)
    page.resize(1158, 768)
    page.show()
    page.show_patient(patient)
    settle()
    return page


def log_grade_3(page: DailyLogPage) -> None:
    for row in page.neuro.form.rows:
        key(row.targets[0], Qt.Key.Key_2, "2")
    press(page.neuro.arousal.choice.target("spontaneous"))
    press(page.seizures.count.choice.target("0"))


def answers(ward: OpenWard, patient: str) -> list[AdviceAnswered]:
    entries = ward.file.journal.of_patient(patient)
    return [entry.event for entry in entries if isinstance(entry.event, AdviceAnswered)]


def panel_of(page: DailyLogPage) -> AdvicePanel:
    assert isinstance(page.advice, AdvicePanel)
    return page.advice


def test_the_answer_follows_the_draft_before_it_is_saved(qtbot, ward, patient) -> None:
    page = opened(qtbot, ward.nurse, patient)
    log_grade_3(page)
    qtbot.waitUntil(lambda: "neuro-3" in " ".join(visible_texts(panel_of(page))))
    view = panel_of(page).view()
    assert view is not None
    assert view.of_draft


def test_a_physician_answers_beside_the_saved_log(qtbot, ward, patient) -> None:
    page = opened(qtbot, ward.physician, patient)
    log_grade_3(page)
    press(page.save_act)
    assert panel_of(page).acknowledge_act.isVisibleTo(page)
    panel_of(page).acknowledge_act.click()
    assert [answer.decision for answer in answers(ward, patient)] == [Decision.ACKNOWLEDGED]
    view = panel_of(page).view()
    assert view is not None
    assert view.answered is not None


def test_a_departure_needs_its_reason(qtbot, ward, patient) -> None:
    page = opened(qtbot, ward.physician, patient)
    log_grade_3(page)
    press(page.save_act)
    panel_of(page).depart_wanted.emit(" ")
    assert "Write why" in page.banner.text()
    panel_of(page).depart_wanted.emit("klinik karar")
    assert [answer.reason for answer in answers(ward, patient)] == ["klinik karar"]


def test_a_fact_that_is_missing_leads_to_its_field(qtbot, ward, patient) -> None:
    page = opened(qtbot, ward.nurse, patient)
    panel_of(page).field_wanted.emit("alt_x_uln")
    assert page.laboratory.is_unfolded()
    assert page.focusWidget() is page.laboratory.fields["alt"].focusProxy()
