"""The board of a real ward while time passes: nothing here is told by a stand-in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bedside.clinical.events import ClockAcknowledged
from bedside.services.infusion.service import Infusion
from bedside.services.ward_board import WardBoard
from bedside.ui.board.page import BoardPage
from tests.support.board_course import CourseOfWard
from tests.support.hands import key, press, type_text
from tests.support.pump import Bedside
from tests.support.ward import OpenWard


@pytest.fixture
def page(qtbot: QtBot, ward: OpenWard) -> BoardPage:
    at_work = ward.nurse
    shown = BoardPage(WardBoard(at_work), clock=lambda: at_work.local(at_work.now()))
    qtbot.addWidget(shown)
    shown.resize(1158, 768)
    shown.show()
    return shown


def next_step(page: BoardPage) -> str:
    page.refresh()
    return page.model.row(0).next_step


def test_a_log_comes_is_due_is_overdue_and_is_answered_by_name(
    page: BoardPage, ward: OpenWard
) -> None:
    child = CourseOfWard(ward)
    child.start()
    assert next_step(page) == "tomorrow 15:00 daily log"
    ward.clock.advance(hours=23)
    assert (next_step(page), page.model.row(0).severity) == ("15:00 daily log", "caution")
    ward.clock.advance(hours=1, minutes=12)
    assert next_step(page) == "OVERDUE by 12 min: daily log"
    assert page.alarms.sound.is_sounding()
    log, laboratory = page.alarms.calling.lines
    type_text(log.note, "vizit sürüyor")
    press(log.known)
    written = ward.file.journal.of_patient(child.patient)[-1]
    assert isinstance(written.event, ClockAcknowledged)
    assert (written.event.clock, written.event.note) == ("daily_log", "vizit sürüyor")
    assert written.recorded_by == ward.nurse_id
    # The next one has moved up to where the answered one stood.
    assert log.what.text() == "laboratory"
    assert not laboratory.known.isVisible()
    key(log.note, Qt.Key.Key_Return)
    assert next_step(page) == "OVERDUE by 12 min: daily log · Hemşire 1 knows"
    assert not page.alarms.sound.is_sounding()
    ward.clock.advance(minutes=15)
    page.refresh()
    assert page.alarms.sound.is_sounding()
    child.log()
    page.refresh()
    assert not page.alarms.isVisible()


def test_a_pump_that_stands_ticks_past_its_fourth_hour_and_runs_again(
    page: BoardPage, ward: OpenWard, qtbot: QtBot
) -> None:
    bed = Bedside(ward)
    bag = bed.started()
    bed.stopped(hours=3, minutes=59)
    bed.technical()
    assert next_step(page) == "stopped"
    card = page.alarms.stopped[bed.patient]
    assert card.lasted.value() == "3\u00a0h\u00a059\u00a0min"
    assert card.mark.value() == "19:00"
    assert card.why.text() == "Bed 3 · line"
    ward.clock.advance(minutes=-59)
    with qtbot.waitSignal(page.restart_wanted) as wanted:
        press(card.restart)
    assert wanted.args == [bed.patient]
    written = bed.nurse.resume(bed.patient, bed.restart(bag, 1))
    assert isinstance(written, str), written
    page.refresh()
    assert page.alarms.stopped == {}
    assert page.model.row(0).bag == "step dose · bag 1"


def test_board_and_chart_name_the_same_end_of_a_bag(page: BoardPage, ward: OpenWard) -> None:
    bed = Bedside(ward)
    bed.started()
    ward.clock.advance(hours=96)
    bed.changed(2)
    panel = Infusion(ward.nurse).panel(bed.patient)
    assert panel is not None
    assert panel.bag is not None
    page.refresh()
    (line,) = WardBoard(ward.nurse).board()
    assert line.course is not None
    assert line.course.bag_ends_at == panel.bag.ends_at
    assert line.course.bag_number == panel.bag.bag_number
    assert line.course.rate_ml_per_h == panel.bag.rate_ml_per_h
    assert line.course.infusion_day == panel.infusion_day


def test_whoever_only_administers_the_ward_is_told_why_not(qtbot: QtBot, ward: OpenWard) -> None:
    child = CourseOfWard(ward)
    child.start()
    ward.clock.advance(hours=25)
    holders = {holder.name: holder.person_id for holder in ward.keys.holders()}
    at_work = ward.at_work(holders["Yönetici 1"])
    page = BoardPage(WardBoard(at_work), clock=lambda: at_work.local(at_work.now()))
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    press(page.alarms.calling.lines[0].known)
    assert "Nurses, pharmacists and physicians" in page.banner.text()
    assert page.alarms.sound.is_sounding()
