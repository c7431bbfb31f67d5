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
_BOARD = """
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
    ward = found_real(tmp_path)
    settings = tmp_path / "settings"
    (settings / "bedside").mkdir(parents=True)
    choices = {"device": DEVICE, "ward": str(ward)}
    (settings / "bedside" / "this-pc.json").write_text(json.dumps(choices))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(settings))
    compare("start to the sign-in window", process(_DOOR), process(_BARE), 1.6, 15)


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


def test_board_of_a_large_ward(tmp_path: Path) -> None:
    """Straight to the board, with all imports but without the password's Argon2, which is
    slow on purpose."""
    ward = found_training(tmp_path / "ward")
    fill(ward)
    board = process(_BOARD, str(ward.folder), ward.database_key.hex())
    compare(f"start to a board of {_PATIENTS} in {_ROWS} entries", board, process(_BARE), 2, 15)


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
