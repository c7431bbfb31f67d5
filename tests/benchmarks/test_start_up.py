"""How long until there is a window: the door, and the board of a large ward?"""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import msgspec

from bedside.clinical.events import PatientMeasured, PatientRegistered
from bedside.store.journal import NewEntry
from tests.benchmarks.side_by_side import compare, process
from tests.support.ward import CHILD, NOON, FoundedWard, OpenWard, found_training

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
_DOOR = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from bedside.app.clock import system_clock
from bedside.app.desk import Desk
from bedside.app.this_pc import PcMemory
from bedside.app.window import make_application
app = make_application()
ward = Path(sys.argv[1])
desk = Desk(app, PcMemory(ward.parent / "this-pc.json"), ward.parent, system_clock)
desk.begin(ward)
QTimer.singleShot(0, app.quit)
app.exec()
"""
_BOARD = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from bedside.app.clock import system_clock
from bedside.app.desk import Desk
from bedside.app.this_pc import PcMemory
from bedside.app.window import make_application
from bedside.services.at_work import WardAtWork
from bedside.services.ward import KEY_FILE_NAME
from bedside.store.keys import KeyFile
from bedside.store.ward_file import WardFile
app = make_application()
ward = Path(sys.argv[1])
desk = Desk(app, PcMemory(ward.parent / "this-pc.json"), ward.parent, system_clock)
key, keys = bytes.fromhex(sys.argv[2]), KeyFile.load(ward / KEY_FILE_NAME)
person = keys.holders()[0].person_id
desk.enter(WardAtWork(WardFile.open(ward, key, "pc"), keys, person, key, system_clock))
QTimer.singleShot(0, app.quit)
app.exec()
"""


def test_sign_in_window(tmp_path: Path) -> None:
    ward = found_training(tmp_path / "ward")
    compare("start to the sign-in window", process(_DOOR, str(ward.folder)), process(_BARE), 1.6, 9)


def test_board_of_a_large_ward(tmp_path: Path) -> None:
    """Without the password's Argon2, which is slow on purpose."""
    ward = found_training(tmp_path / "ward")
    fill(ward)
    board = process(_BOARD, str(ward.folder), ward.database_key.hex())
    compare(f"start to a board of {_PATIENTS} in {_ROWS} entries", board, process(_BARE), 2, 7)


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
