"""Is the right window shown: first run, the door, the ward, the locked ward?"""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtCore import Qt

from bedside.app.ward_window import WardWindow
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.ui.first_run.window import FirstRun
from bedside.ui.sign_in import SignInPage


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
