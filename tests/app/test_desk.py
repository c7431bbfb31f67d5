"""Is the right window shown: first run, the door, the ward, the locked ward?"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt

from bedside.app.desk import Desk
from bedside.app.this_pc import PcMemory
from bedside.app.ward_window import WardWindow
from bedside.clinical.events import InfusionInterrupted
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.ui.first_run.window import FirstRun
from bedside.ui.settings.draft import Appearance, Brightness
from bedside.ui.sign_in import SignInPage
from tests.support.hands import press, visible_texts
from tests.support.ward import MovingClock


def sign_in(qtbot, page: SignInPage, person: str) -> None:
    page.person.set_value(person)
    qtbot.keyClicks(page.password.line, TRAINING_PASSWORD)
    qtbot.mouseClick(page.enter, Qt.MouseButton.LeftButton)


def nurse(page: SignInPage) -> str:
    return next(held.person_id for held in page._entry.people() if held.name == "Hemşire 1")


def test_a_fresh_pc_begins_with_the_first_run(desk) -> None:
    desk.begin(None)
    assert isinstance(desk.window, FirstRun)


def test_from_the_door_to_the_ward_locked_and_open_again(qtbot, desk) -> None:
    desk.found_training()
    door = desk.window
    assert isinstance(door, SignInPage)
    person = nurse(door)
    sign_in(qtbot, door, person)
    window = desk.window
    assert isinstance(window, WardWindow)
    assert window.page_key() == "board"
    assert len(window.at_work.file.read.board()) == 5
    window.lock_wanted.emit()
    assert window.is_locked()
    cover = window.cover()
    assert isinstance(cover, SignInPage)
    sign_in(qtbot, cover, person)
    assert not window.is_locked()
    window.switch_wanted.emit()
    assert isinstance(desk.window, SignInPage)


def test_the_ward_opened_last_is_opened_again(desk) -> None:
    desk.found_training()
    folder = desk.choices.ward
    desk.leave()
    desk.begin(None)
    assert isinstance(desk.window, SignInPage)
    assert desk.choices.ward == folder


def test_the_door_reads_in_no_page_of_the_ward() -> None:
    asked = "import sys, bedside.app.desk; print('bedside.app.ward_window' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, check=True)
    assert said.stdout.strip() == b"False"


def door_of(desk: Desk) -> SignInPage:
    """The sign-in page on the screen: the door, or the cover of the locked window."""
    page = desk.window.cover() if isinstance(desk.window, WardWindow) else desk.window
    assert isinstance(page, SignInPage)
    assert page.stops is not None
    return page


def ward_of(desk: Desk) -> WardWindow:
    assert isinstance(desk.window, WardWindow)
    return desk.window


def clock_of(desk: Desk) -> MovingClock:
    assert isinstance(desk._clock, MovingClock)
    return desk._clock


def person(page: SignInPage, name: str) -> str:
    return next(held.person_id for held in page._entry.people() if held.name == name)


def test_a_stop_noted_at_the_locked_window_is_written_with_its_moment(qtbot, desk) -> None:
    desk.found_training()
    sign_in(qtbot, door_of(desk), nurse(door_of(desk)))
    window = ward_of(desk)
    window.board.search.setText("örn")
    window.lock_wanted.emit()
    cover = door_of(desk)
    shown = visible_texts(cover)
    press(cover.stops.stop)
    noted = clock_of(desk)()
    new = [text for text in visible_texts(cover) if text not in shown]
    assert new[0].endswith("15:00:00")
    assert new[1] == "0:00:00"
    assert len(new) == 3
    assert not any("Örnek" in text or "Hasta" in text for text in visible_texts(cover))
    clock_of(desk).advance(minutes=3)
    press(cover.stops.stop)
    sign_in(qtbot, cover, nurse(cover))
    assert not window.is_locked()
    assert window.pump.isVisible()
    assert window.pump.noted.lasted.value() == "15:00:00"
    assert "15:00:00" in window.sidebar.stop.text()
    child, target = next(iter(window.pump.targets.items()))
    press(target)
    stop = window.at_work.file.journal.of_patient(child)[-1]
    assert isinstance(stop.event, InfusionInterrupted)
    assert (stop.happened_at, stop.recorded_at) == (noted, clock_of(desk)())
    assert window.pump.sheet.watch.lasted.value() == "0:03:00"
    assert "15:00:00" not in window.sidebar.stop.text()
    # Nothing of what stood there before was lost.
    assert window.board.search.text() == "örn"


def test_a_noted_moment_outlives_hands_looks_and_the_program(qtbot, desk, tmp_path) -> None:
    desk.found_training()
    press(door_of(desk).stops.stop)
    noted = clock_of(desk)()
    sign_in(qtbot, door_of(desk), nurse(door_of(desk)))
    assert ward_of(desk).pump.noted.is_noted()
    # Another language: the page asks again, in it.
    ward_of(desk).appearance_changed.emit(Appearance("en", Brightness.DARK, 150))
    assert ward_of(desk).pump.isVisible()
    assert ward_of(desk).pump.none_act.text() == "No pump has stopped"
    # Put off: it stays marked, also on the page where the look is changed.
    press(ward_of(desk).pump.leave_act)
    ward_of(desk).show_page("settings")
    ward_of(desk).appearance_changed.emit(Appearance("en", Brightness.LIGHT, 100))
    assert ward_of(desk).page_key() == "settings"
    assert ward_of(desk).sidebar.stop.property("noted") is True
    # Locked again, and then another person comes.
    clock_of(desk).advance(hours=1)
    ward_of(desk).lock_wanted.emit()
    assert door_of(desk).stops.is_ticking()
    door_of(desk).way_out.click()
    assert door_of(desk).stops.lasted.text() == "1:00:00"
    sign_in(qtbot, door_of(desk), person(door_of(desk), "Hekim 1"))
    assert ward_of(desk).pump.noted.is_noted()
    # The program ends, and begins again.
    desk.leave()
    again = Desk(desk.screen.app, PcMemory(tmp_path / "this-pc.json"), tmp_path, MovingClock())
    again.begin(None)
    try:
        assert door_of(again).stops.is_ticking()
        sign_in(qtbot, door_of(again), nurse(door_of(again)))
        window = ward_of(again)
        assert window.note.moment() == noted
        before = len(window.at_work.file.journal.of_ward())
        press(window.pump.none_act)
        press(window.pump.noted.go_act)
        assert window.note.moment() is None
        assert window.sidebar.stop.property("noted") is None
        assert len(window.at_work.file.journal.of_ward()) == before
        assert not (tmp_path / "pump-stopped.json").exists()
        window.switch_wanted.emit()
        assert not door_of(again).stops.is_ticking()
    finally:
        again.leave()


def test_an_exercise_never_leaves_its_stop_at_another_wards_door(desk, tmp_path: Path) -> None:
    desk.found_training()
    press(door_of(desk).stops.stop)
    desk.open_ward(tmp_path / "elsewhere")
    assert not door_of(desk).stops.is_ticking()
    desk.open_ward(tmp_path / "training")
    assert door_of(desk).stops.is_ticking()
