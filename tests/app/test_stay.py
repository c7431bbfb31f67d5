"""Does the ward's window stay whole while it is locked, dressed anew and left?"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from bedside.app.stay import Stay, appearance_of
from bedside.app.stop_note import StopNote
from bedside.app.ward_window import WardWindow
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.services.ward import SignedIn, WardEntry
from bedside.ui.settings.draft import Appearance, Brightness
from bedside.ui.settings.label_printer import LabelPrinterCard
from bedside.ui.sign_in import SignInPage
from tests.support.hands import press
from tests.support.ward import DEVICE, OpenWard
from tests.support.zpl_reader import read_zpl


@pytest.fixture
def note(ward: OpenWard) -> StopNote:
    path = ward.folder.parent / "noted.json"
    return StopNote(path, ward.folder, ward.clock, lambda: "Europe/Istanbul")


@pytest.fixture
def stay(desk, ward: OpenWard, note: StopNote) -> Stay:
    entry = WardEntry(ward.folder, DEVICE, ward.clock)

    def cover(name: str, training: bool, person: str) -> SignInPage:
        return SignInPage(entry, name, training, locked_person=person, note=note)

    return Stay(desk.screen, ward.nurse, cover, desk.first_run, note)


def window_of(desk) -> WardWindow:
    assert isinstance(desk.window, WardWindow)
    return desk.window


def test_an_empty_training_ward_gets_its_example_patients(desk, stay: Stay, ward: OpenWard) -> None:
    assert window_of(desk).page_key() == "board"
    assert len(ward.file.read.board()) == 5


def test_locking_twice_covers_once_and_the_password_uncovers(desk, stay: Stay) -> None:
    window = window_of(desk)
    window.show_page("chart")
    window.lock_wanted.emit()
    cover = window.cover()
    window.lock_wanted.emit()
    assert window.cover() is cover
    assert isinstance(cover, SignInPage)
    cover.password.set_text(TRAINING_PASSWORD)
    cover.enter.click()
    assert not window.is_locked()
    assert window.page_key() == "chart"


def test_what_was_noted_at_the_cover_is_asked_about_and_hides_nothing(
    desk, qtbot, stay: Stay, note: StopNote
) -> None:
    window = window_of(desk)
    window.show_page("chart")
    window.lock_wanted.emit()
    cover = window.cover()
    assert isinstance(cover, SignInPage)
    qtbot.keyClick(cover.password.line, Qt.Key.Key_F9)
    assert note.moment() is not None
    # The button of the window below hears nothing of the key.
    assert not window.has_built("pump_stopped")
    cover.password.set_text(TRAINING_PASSWORD)
    cover.enter.click()
    assert window.pump.isVisible()
    assert window.page_key() is None
    note.let_go()
    window.show_noted(asks=False)
    window.show_page("chart")
    window.lock_wanted.emit()
    cover = window.cover()
    assert isinstance(cover, SignInPage)
    cover.password.set_text(TRAINING_PASSWORD)
    cover.enter.click()
    assert window.page_key() == "chart"


def test_what_was_half_told_of_another_stop_comes_back_first(
    desk, stay: Stay, note: StopNote
) -> None:
    window = window_of(desk)
    press(window.sidebar.stop)
    press(next(iter(window.pump.targets.values())))
    sheet = window.pump.sheet
    assert sheet is not None
    sheet.reason.set_text("alarm lo")
    window.lock_wanted.emit()
    note.keep()
    cover = window.cover()
    assert isinstance(cover, SignInPage)
    cover.password.set_text(TRAINING_PASSWORD)
    cover.enter.click()
    assert window.pump.sheet is sheet
    assert sheet.reason.text() == "alarm lo"
    assert window.sidebar.stop.property("noted") is True
    press(window.sidebar.stop)
    assert window.pump.noted.isVisible()


def test_a_new_look_is_remembered_and_keeps_the_page(desk, stay: Stay, ward: OpenWard) -> None:
    before = window_of(desk)
    before.show_page("settings")
    before.appearance_changed.emit(Appearance("en", Brightness.DARK, 125))
    after = window_of(desk)
    assert after is not before
    assert after.page_key() == "settings"
    assert appearance_of(desk.screen) == Appearance("en", Brightness.DARK, 125)
    # The file is still open: the same stay goes on in the new window.
    assert ward.file.journal.of_ward()
    assert before._changed not in ward.file.on_change


def test_a_rest_locks_and_keeps_what_was_typed(desk, qtbot, stay: Stay) -> None:
    window = window_of(desk)
    window.board.search.setText("örn")
    window.appearance_changed.emit(replace(appearance_of(desk.screen), lock_minutes=5))
    # Only the time to wait is another one: the window and what stands in it are the same.
    assert window_of(desk) is window
    assert desk.choices.lock_minutes == 5
    assert stay._idle.waits()
    stay._idle.set_rest(10)
    qtbot.waitUntil(window.is_locked)
    cover = window.cover()
    assert isinstance(cover, SignInPage)
    cover.password.set_text(TRAINING_PASSWORD)
    cover.enter.click()
    assert not window.is_locked()
    assert window.board.search.text() == "örn"


def test_silence_is_chosen_without_another_window(desk, stay: Stay) -> None:
    window = window_of(desk)
    window.appearance_changed.emit(replace(appearance_of(desk.screen), sound=False))
    assert window_of(desk) is window
    assert not desk.choices.sound
    assert not window.board.alarms.sound.is_sounding()


def test_minutes_nobody_can_choose_are_not_taken(desk) -> None:
    desk.screen.remember(desk.choices._replace(lock_minutes=0))
    assert appearance_of(desk.screen).lock_minutes == 10


def test_leaving_closes_the_file(desk, stay: Stay, ward: OpenWard) -> None:
    came_in = window_of(desk).at_work
    assert isinstance(SignedIn(came_in), SignedIn)
    window_of(desk).switch_wanted.emit()
    assert not isinstance(desk.window, WardWindow)
    with pytest.raises(Exception, match="closed"):
        ward.file.journal.of_ward()


def test_a_label_printer_set_up_in_the_settings_prints_from_the_papers(
    desk, stay: Stay, ward: OpenWard, tmp_path: Path
) -> None:
    bag = ward.checked_bag(ward.child(number="100777"))
    window = window_of(desk)
    window.board.patient_chosen.emit(ward.file.read.board()[0].patient)
    window._open_bag(bag)
    panel = window.preparation.papers_panel
    assert panel is not None
    assert panel.thermal is not None
    press(panel.thermal.print_act)
    assert panel.thermal.card is not None
    press(panel.thermal.queue_act)
    assert window.page_key() is None
    assert [card.badge.text()[0] for card in window.print_queue.cards] == ["■"]
    press(window.print_queue.back_act)
    assert window.page_key() == "preparation"
    path = tmp_path / "labels.zpl"
    window.show_page("settings")
    card = window.settings.findChild(LabelPrinterCard)
    assert isinstance(card, LabelPrinterCard)
    card.kind.set_value("file")
    card.place.set_text(str(path))
    press(card.use_act)
    press(card.queue_act)
    press(window.print_queue.cards[0].again_act)
    assert len(read_zpl(path.read_bytes())) == 1
    press(window.print_queue.back_act)
    assert window.page_key() == "settings"
    window.show_page("preparation")
    assert panel.copies.text().endswith("1")
    assert str(path) in panel.thermal.hint.text()
    assert desk.choices.label_printer == f"file:{path}"
