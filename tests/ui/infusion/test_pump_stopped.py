"""Is a stop written by the second click, and can the rest be told afterwards?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bedside.app.stop_note import StopNote
from bedside.clinical.events import InfusionInterrupted, InterruptionCause, TechnicalKind
from bedside.ui.infusion.pump_stopped import PumpStoppedPage
from bedside.ui.theme.apply import apply_theme
from tests.support.hands import press, settle, visible_texts
from tests.support.pump import Bedside
from tests.support.ward import OpenWard, disk_full

Clock = Callable[[], datetime]


def opened(
    qtbot: QtBot, bed: Bedside, clock: Clock, note: StopNote | None = None
) -> PumpStoppedPage:
    page = PumpStoppedPage(bed.pharmacist, clock=clock, note=note)
    qtbot.addWidget(page)
    page.resize(1158, 768)
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def note(ward: OpenWard) -> StopNote:
    """Where the door of this ward notes a stop."""
    path = ward.folder.parent / "noted.json"
    return StopNote(path, ward.folder, ward.clock, lambda: "Europe/Istanbul")


def last(bed: Bedside) -> object:
    return bed.ward.file.journal.of_patient(bed.patient)[-1].event


def test_one_click_on_the_child_writes_the_stop_and_starts_the_stopwatch(
    qtbot: QtBot, bed: Bedside, clock: Clock
) -> None:
    bed.started()
    bed.clock.advance(hours=1)
    page = opened(qtbot, bed, clock)
    press(page.targets[bed.patient])
    assert last(bed) == InfusionInterrupted(1)
    assert page.sheet is not None
    assert page.sheet.watch.is_ticking()
    assert page.sheet.watch.lasted.value() == "0:00:00"
    bed.clock.advance(seconds=75)
    qtbot.waitUntil(lambda: _lasted(page) == "0:01:15", timeout=3000)
    assert page.sheet.watch.mark.value() == "20:00"


def _lasted(page: PumpStoppedPage) -> str:
    assert page.sheet is not None
    return page.sheet.watch.lasted.value()


def test_cause_and_kind_are_told_by_touch_and_the_last_word_counts(
    qtbot: QtBot, bed: Bedside, clock: Clock
) -> None:
    bed.started()
    bed.stopped(minutes=4)
    page = opened(qtbot, bed, clock)
    press(page.standing[bed.patient])
    assert page.sheet is not None
    press(page.sheet.causes["technical"])
    assert last(bed) == InfusionInterrupted(1)
    press(page.sheet.kinds["occlusion"])
    stands = bed.nurse.pump_of(bed.patient)
    assert stands is not None
    assert stands.interruption is not None
    assert stands.interruption.kind is TechnicalKind.OCCLUSION
    assert any("occlusion" in text for text in visible_texts(page.sheet))
    press(page.sheet.causes["adverse_reaction"])
    stands = bed.nurse.pump_of(bed.patient)
    assert stands is not None
    assert stands.interruption is not None
    assert stands.interruption.cause is InterruptionCause.ADVERSE_REACTION


def test_an_earlier_time_is_corrected_and_a_wrong_one_stays_typed(
    qtbot: QtBot, bed: Bedside, clock: Clock
) -> None:
    bed.started()
    bed.clock.advance(hours=2)
    bed.stopped(minutes=4)
    page = opened(qtbot, bed, clock)
    page.show_stop(bed.patient)
    sheet = page.sheet
    assert sheet is not None
    sheet.stopped_at.set_value(clock() - timedelta(hours=1))
    press(sheet.earlier_act)
    assert "reason" in sheet.reason.refusal()
    sheet.reason.set_text("alarm log")
    sheet.stopped_at.set_value(clock() + timedelta(hours=1))
    press(sheet.earlier_act)
    assert sheet.stopped_at.refusal()
    assert sheet.reason.text() == "alarm log"
    sheet.stopped_at.set_value(clock() - timedelta(hours=1))
    press(sheet.earlier_act)
    assert sheet.watch.lasted.value() == "1:00:00"
    sheet.stopped_at.set_text("soon")
    press(sheet.earlier_act)
    assert sheet.stopped_at.refusal()


def test_after_the_fourth_hour_it_says_what_a_restart_needs(
    qtbot: QtBot, bed: Bedside, clock: Clock
) -> None:
    bed.started()
    bed.stopped(hours=4, minutes=1)
    page = opened(qtbot, bed, clock)
    page.show_stop(bed.patient)
    assert page.sheet is not None
    meaning = page.sheet.watch.meaning
    assert meaning.text().startswith("■")
    assert "premedication" in meaning.text()
    assert "supervision" in meaning.text()


def test_a_stop_in_error_is_taken_back_with_a_reason(
    qtbot: QtBot, bed: Bedside, clock: Clock
) -> None:
    bed.started()
    page = opened(qtbot, bed, clock)
    press(page.targets[bed.patient])
    assert page.sheet is not None
    sheet = page.sheet
    press(sheet.back_act)
    assert sheet.reason.refusal()
    sheet.reason.set_text("wrong bed")
    press(sheet.back_act)
    assert page.patient() == ""
    assert bed.patient in page.targets


def test_a_full_disk_is_said_and_the_list_stays(
    qtbot: QtBot, bed: Bedside, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    bed.started()
    page = opened(qtbot, bed, clock)
    with monkeypatch.context() as full:
        full.setattr(bed.ward.file.journal, "append", disk_full)
        press(page.targets[bed.patient])
    assert page.banner.isVisible()
    assert bed.patient in page.targets


def test_the_way_on_leads_to_the_restart_and_the_chart(
    qtbot: QtBot, bed: Bedside, clock: Clock
) -> None:
    bed.started()
    bed.stopped(minutes=4)
    page = opened(qtbot, bed, clock)
    assert not page.restart_act.isVisible()
    page.show_stop(bed.patient)
    with qtbot.waitSignal(page.restart_wanted) as restart:
        press(page.restart_act)
    with qtbot.waitSignal(page.chart_wanted) as chart:
        press(page.chart_act)
    assert restart.args == chart.args == [bed.patient]
    press(page.other_act)
    assert page.patient() == ""
    assert page.leave_act.isVisible()
    with qtbot.waitSignal(page.left):
        press(page.leave_act)


def test_a_target_stays_under_the_finger_until_its_bed_changes(
    qtbot: QtBot, bed: Bedside, clock: Clock
) -> None:
    bed.started()
    page = opened(qtbot, bed, clock)
    target = page.targets[bed.patient]
    bed.gave("3.4")
    page.refresh()
    assert page.targets[bed.patient] is target
    bed.stopped(minutes=1)
    page.refresh()
    assert (list(page.targets), list(page.standing)) == ([], [bed.patient])


def test_an_empty_ward_says_that_nothing_runs(qtbot: QtBot, bed: Bedside, clock: Clock) -> None:
    page = opened(qtbot, bed, clock)
    assert page.targets == {}
    assert any("No infusion runs" in text for text in visible_texts(page))


@pytest.mark.parametrize(("count", "noted"), [(1, False), (6, False), (6, True)])
def test_every_target_is_large_and_seen_without_scrolling(
    qtbot: QtBot, ward: OpenWard, clock: Clock, note: StopNote, count: int, *, noted: bool
) -> None:
    beds = [Bedside(ward, number=f"20{number}") for number in range(count)]
    for one in beds:
        one.started()
    if noted:
        note.keep()
    page = opened(qtbot, beds[0], clock, note)
    assert len(page.targets) == count
    assert all(target.height() >= 56 for target in page.targets.values())
    assert page.area.verticalScrollBar().maximum() == 0
    bar = page.area.verticalScrollBar()
    press(page.targets[beds[0].patient])
    assert bar.maximum() == 0


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_large_text_never_needs_a_sideways_look(
    qapp: QApplication, qtbot: QtBot, bed: Bedside, clock: Clock, note: StopNote, scale: float
) -> None:
    bed.started()
    note.keep()
    apply_theme(qapp, dark=False, scale=scale)
    page = PumpStoppedPage(bed.nurse, clock=clock, note=note)
    qtbot.addWidget(page)
    page.resize(1000, 768)
    page.show()
    qtbot.waitExposed(page)
    for look in (page.noted.tell, page.none_act.click, lambda: page.noted.refuse("An answer")):
        look()
        settle()
        shown = page.area.widget()
        assert shown is not None
        assert shown.width() <= page.area.viewport().width()
        assert page.width() == 1000
    press(page.targets[bed.patient])
    assert page.sheet is not None
    press(page.sheet.causes["technical"])
    inner = page.area.widget()
    assert inner is not None
    assert inner.width() <= page.area.viewport().width()
    assert page.width() == 1000


def test_the_touched_bed_is_written_with_the_noted_moment(
    qtbot: QtBot, bed: Bedside, clock: Clock, note: StopNote
) -> None:
    bed.started()
    bed.clock.advance(hours=1)
    noted = bed.clock()
    note.keep()
    bed.clock.advance(minutes=4)
    page = opened(qtbot, bed, clock, note)
    assert page.noted.isVisible()
    assert page.noted.lasted.value() == "16:00:00"
    with qtbot.waitSignal(page.note_settled):
        press(page.targets[bed.patient])
    entry = bed.ward.file.journal.of_patient(bed.patient)[-1]
    assert entry.event == InfusionInterrupted(1)
    assert (entry.happened_at, entry.recorded_at) == (noted, bed.clock())
    assert page.sheet is not None
    assert page.sheet.watch.lasted.value() == "0:04:00"
    assert note.moment() is None
    # The next pump is written as of now.
    press(page.other_act)
    assert not page.noted.isVisible()
    assert not page.none_act.isVisible()


def test_a_moment_that_cannot_be_is_refused_and_now_is_offered(
    qtbot: QtBot, bed: Bedside, clock: Clock, note: StopNote
) -> None:
    note.keep()
    bed.clock.advance(minutes=5)
    bed.started()
    bed.clock.advance(minutes=5)
    page = opened(qtbot, bed, clock, note)
    press(page.targets[bed.patient])
    assert last(bed) != InfusionInterrupted(1)
    assert note.moment() is not None
    assert page.noted.said.text().startswith("■ Bed 3 · Örnek Hasta 1: At 15:05:00")
    press(page.noted.other_act)
    press(page.targets[bed.patient])
    press(page.noted.now_act)
    entry = bed.ward.file.journal.of_patient(bed.patient)[-1]
    assert (entry.event, entry.happened_at) == (InfusionInterrupted(1), bed.clock())
    assert note.moment() is None


def test_no_pump_has_stopped_is_asked_twice(
    qtbot: QtBot, bed: Bedside, clock: Clock, note: StopNote
) -> None:
    bed.started()
    note.keep()
    page = opened(qtbot, bed, clock, note)
    press(page.none_act)
    assert note.moment() is not None
    press(page.noted.keep_act)
    assert note.moment() is not None
    press(page.none_act)
    with qtbot.waitSignal(page.note_settled):
        press(page.noted.go_act)
    assert note.moment() is None
    assert not page.noted.isVisible()
    assert last(bed) != InfusionInterrupted(1)
    assert "at once" in page.context()


def test_a_full_disk_keeps_the_noted_moment(
    qtbot: QtBot, bed: Bedside, clock: Clock, note: StopNote, monkeypatch: pytest.MonkeyPatch
) -> None:
    bed.started()
    note.keep()
    page = opened(qtbot, bed, clock, note)
    with monkeypatch.context() as full:
        full.setattr(bed.ward.file.journal, "append", disk_full)
        press(page.targets[bed.patient])
    assert page.banner.isVisible()
    assert note.moment() is not None
    press(page.targets[bed.patient])
    assert note.moment() is None


def test_looking_at_a_pump_that_stands_already_keeps_the_moment(
    qtbot: QtBot, bed: Bedside, clock: Clock, note: StopNote
) -> None:
    bed.started()
    bed.stopped(minutes=4)
    note.keep()
    page = opened(qtbot, bed, clock, note)
    press(page.standing[bed.patient])
    assert not page.noted.isVisible()
    assert not page.none_act.isVisible()
    press(page.other_act)
    assert page.noted.isVisible()
    assert note.moment() is not None


def test_the_second_click_of_a_hand_that_signed_in_hits_no_bed(
    qtbot: QtBot, bed: Bedside, clock: Clock, note: StopNote
) -> None:
    bed.started()
    note.keep()
    page = opened(qtbot, bed, clock, note)
    target = page.targets[bed.patient]
    place = target.mapTo(page, target.rect().center())
    assert page.childAt(place) is target
    page.wait_for_the_hand()
    assert page.childAt(place) is not target
    qtbot.waitUntil(lambda: page.childAt(place) is target, timeout=5000)
