"""How long until there is a window: the door, and the board of a large ward?

Both sides are whole processes, from the start of Python to its end, that show one window
and leave as soon as the event loop has come to rest.
"""

from __future__ import annotations

import json
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from bedside.clinical.events import PatientMeasured, PatientRegistered
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.services.ward import Founded, NewWard, WardFounding
from bedside.store.journal import NewEntry
from bedside.store.key_holders import KEY_FILE_NAME, KeyHolder
from bedside.store.keys import KeyFile
from tests.benchmarks.side_by_side import compare, process
from tests.support.ward import CHILD, DEVICE, NOON, FoundedWard, OpenWard, found_training

_PATIENTS, _ROWS, _BATCH = 500, 200_000, 5_000

_BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(sys.argv[:1])
window = QWidget()
window.resize(1366, 768)
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
"""
# The program as the desktop starts it; only its event loop is told to leave.
_DOOR = """
import sys
from bedside.cli.entry import main
sys.argv = ["bedside"]
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
stay = QApplication.exec
def leave(*_):
    QTimer.singleShot(0, QApplication.quit)
    return stay()
QApplication.exec = leave
main()
"""
# The same start, and then somebody signs in. Not counted are the time a person takes to type
# (until the warm-up is done), and Argon2 where the last argument says so.
_BOARD = """
import sys, time
_, password, count_argon2 = sys.argv
from bedside.cli.entry import main
sys.argv = ["bedside"]
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
stay, not_counted = QApplication.exec, 0.0
def opened(*_):
    QTimer.singleShot(0, typing)
    answer = stay()
    print(not_counted)
    return answer
def typing():
    global begun
    begun = time.perf_counter()
    wait()
def wait():
    from bedside.app.warm_up import WarmUp
    done = QApplication.instance().findChild(WarmUp).is_done()
    QTimer.singleShot(20, enter if done else wait)
def enter():
    global not_counted
    from bedside.store import key_wrap
    from bedside.ui.sign_in import SignInPage
    stretched = key_wrap._stretched
    def timed(*parts):
        global not_counted
        before = time.perf_counter()
        try:
            return stretched(*parts)
        finally:
            if count_argon2 == "no":
                not_counted += time.perf_counter() - before
    key_wrap._stretched = timed
    (page,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, SignInPage))
    page.person.set_value(page.person.values()[0])
    page.password.set_text(password)
    QApplication.processEvents()
    not_counted += time.perf_counter() - begun
    page.enter.click()
    QTimer.singleShot(0, QApplication.quit)
QApplication.exec = opened
main()
"""
# Nobody types: every import stands in the way.
_STRAIGHT = """
import gc, sys
gc.disable()
from pathlib import Path
from PySide6.QtCore import QTimer
from bedside.app.clock import system_clock
from bedside.app.desk import Desk
from bedside.app.this_pc import PcMemory
from bedside.app.window import make_application
app = make_application()
ward = Path(sys.argv[1])
desk = Desk(app, PcMemory(ward.parent / "this-pc.json"), ward.parent, system_clock)
from bedside.services.at_work import WardAtWork
from bedside.services.ward import SignedIn
from bedside.store.keys import KeyFile
from bedside.store.ward_file import WardFile
key, keys = bytes.fromhex(sys.argv[2]), KeyFile.load(ward / "ward.keys")
person = keys.holders()[0].person_id
at_work = WardAtWork(WardFile.open(ward, key, "pc"), keys, person, key, system_clock)
desk.welcome(SignedIn(at_work))
QTimer.singleShot(0, app.quit)
app.exec()
"""


def test_sign_in_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The door of a real ward with five people, opened by a PC that knows it."""
    this_pc_knows(found_real(tmp_path), tmp_path, monkeypatch)
    compare("start to the sign-in window", process(_DOOR), process(_BARE), 1.6, 15)


def this_pc_knows(ward: Path, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Start the program as on a PC whose last ward was ``ward``."""
    settings = place / "settings"
    (settings / "bedside").mkdir(parents=True)
    choices = {"device": DEVICE, "ward": str(ward)}
    (settings / "bedside" / "this-pc.json").write_text(json.dumps(choices))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(settings))


def found_real(place: Path) -> Path:
    """A ward that is no exercise, with its administrator and four more people."""
    new = NewWard("Servis 1", "Europe/Istanbul", "tr", "tr-review", "Yönetici 1", (), "parola-1")
    founded = WardFounding(place, DEVICE, lambda: NOON).found(new, place / "ward")
    assert isinstance(founded, Founded)
    keys = KeyFile.load(founded.folder / KEY_FILE_NAME)
    key = keys.unlock(keys.holders()[0].person_id, "parola-1")
    for number in range(4):
        keys.add(KeyHolder(f"p-{number}", f"Hemşire {number + 1}"), "parola-1", key)
    return founded.folder


def test_board_of_a_large_ward(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the start to the board through the door, as people go; then all in one go.

    Argon2's price is set by the design (3 passes, 64 MiB, 4 lanes): told with and without.
    """
    ward = found_training(tmp_path / "ward")
    fill(ward)
    this_pc_knows(ward.folder, tmp_path, monkeypatch)
    size = f"{_PATIENTS} in {_ROWS} entries"
    for count_argon2, which in (("no", "without"), ("yes", "with")):
        through = process(_BOARD, TRAINING_PASSWORD, count_argon2)
        title = f"start to a board of {size}, {which} Argon2, typing not counted"
        compare(title, through, process(_BARE), 2, 11)
    straight = process(_STRAIGHT, str(ward.folder), ward.database_key.hex())
    title = f"start straight to a board of {size}, without Argon2, nobody types"
    compare(title, straight, process(_BARE), 2, 11)


def fill(founded: FoundedWard) -> None:
    """Register every child once, then weigh all of them until the journal is full."""
    ward = OpenWard(founded)
    entries = [
        NewEntry(f"patient-{number}", NOON, ward.nurse_id, registered(number))
        for number in range(_PATIENTS)
    ]
    for row in range(_PATIENTS, _ROWS):
        weighed = PatientMeasured(Decimal(16), Decimal(101))
        at = NOON + timedelta(minutes=row)
        entries.append(NewEntry(f"patient-{row % _PATIENTS}", at, ward.nurse_id, weighed))
    for begin in range(0, _ROWS, _BATCH):
        ward.file.journal.append(*entries[begin : begin + _BATCH], recorded_at=NOON)
    ward.file.close()


def registered(number: int) -> PatientRegistered:
    child = msgspec.structs.asdict(CHILD) | {"hospital_number": str(number), "bed": str(number)}
    return msgspec.convert({**child, "kind": "patient_registered"}, PatientRegistered)
