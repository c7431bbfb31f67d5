from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bedside.clinical.adjustment_table import Action
from bedside.clinical.events import AdviceAnswered, Decision
from bedside.services.advice.desk import AdviceDesk
from bedside.services.at_work import WardAtWork
from bedside.services.daily_log.service import DailyLog
from bedside.ui.daily_log.with_advice import LogWithAdvice
from bedside.ui.theme.apply import apply_theme
from tests.support.running import neurological, running_child, write
from tests.support.ward import OpenWard, found_training


@pytest.fixture
def ward(tmp_path: Path, qapp: QApplication) -> Iterator[OpenWard]:
    apply_theme(qapp, dark=False, scale=1.0)
    opened = OpenWard(found_training(tmp_path / "ward"))
    yield opened
    opened.file.close()


def opened(qtbot: QtBot, at_work: WardAtWork, patient: str) -> LogWithAdvice:
    page = LogWithAdvice(
        DailyLog(at_work), AdviceDesk(at_work), clock=lambda: at_work.local(at_work.now())
    )
    qtbot.addWidget(page)
    page.resize(1158, 768)
    page.show()
    page.show_patient(patient)
    return page


def action(page: LogWithAdvice) -> Action:
    view = page.panel.view()
    assert view is not None
    return view.action


def test_the_table_is_asked_as_the_log_grows(qtbot: QtBot, ward: OpenWard) -> None:
    patient = running_child(ward)
    page = opened(qtbot, ward.nurse, patient)
    assert action(page) is Action.GO_ON
    page.drafted.emit(patient, neurological(3))
    assert action(page) is Action.INTERRUPT
    assert page.panel.view().of_draft


def test_a_physician_acknowledges_on_the_page(qtbot: QtBot, ward: OpenWard) -> None:
    patient = running_child(ward)
    write(ward, patient, neurological(3))
    ward.clock.advance(minutes=1)
    page = opened(qtbot, ward.physician, patient)
    qtbot.mouseClick(page.panel.acknowledge_act, Qt.MouseButton.LeftButton)
    kept = ward.file.journal.of_patient(patient)[-1].event
    assert isinstance(kept, AdviceAnswered)
    assert kept.decision is Decision.ACKNOWLEDGED
    assert page.panel.answered.text().startswith("Hekim 1")


def test_a_departure_keeps_its_reason(qtbot: QtBot, ward: OpenWard) -> None:
    patient = running_child(ward)
    write(ward, patient, neurological(3))
    ward.clock.advance(minutes=1)
    page = opened(qtbot, ward.physician, patient)
    departing = page.panel.departing
    qtbot.mouseClick(departing.open_act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: departing.record_act.height() > 30)
    qtbot.keyClicks(departing.reason.line, "seen with neurology")
    qtbot.mouseClick(departing.record_act, Qt.MouseButton.LeftButton)
    kept = ward.file.journal.of_patient(patient)[-1].event
    assert isinstance(kept, AdviceAnswered)
    assert (kept.decision, kept.reason) == (Decision.DEPARTED, "seen with neurology")
    assert departing.reason.value() == ""


def test_who_may_not_answer_is_told_and_nothing_is_written(qtbot: QtBot, ward: OpenWard) -> None:
    patient = running_child(ward)
    write(ward, patient, neurological(3))
    page = opened(qtbot, ward.nurse, patient)
    before = len(ward.file.journal.of_patient(patient))
    page.panel.acknowledge_wanted.emit()
    assert page.banner.isVisible()
    assert len(ward.file.journal.of_patient(patient)) == before


def test_a_missing_fact_leads_to_its_field(qtbot: QtBot, ward: OpenWard) -> None:
    page = opened(qtbot, ward.nurse, running_child(ward))
    page.panel.field_wanted.emit("bilirubin_x_uln")
    focused = page.focusWidget()
    assert focused is not None
    assert page.laboratory.isAncestorOf(focused)
