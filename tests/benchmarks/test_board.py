"""Does the board of 40 running children repaint within a frame?

The budget is one frame of a 60 Hz screen, 16.7 ms; the ratio is against an empty table of
as many rows and columns, painted in turn in the same run.
"""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from bedside.clinical.events import (
    CycleOrdered,
    DayLogged,
    DoseStepped,
    GradeRecord,
    Indication,
    InfusionStarted,
    KnownEvent,
    LaboratoryRecord,
    Level,
    LiverRecord,
)
from bedside.services.ward_board import WardBoard
from bedside.store.journal import NewEntry
from bedside.ui.board.model import COLUMNS
from bedside.ui.board.page import BoardPage
from bedside.ui.theme.apply import apply_theme
from tests.benchmarks.side_by_side import compare
from tests.benchmarks.test_start_up import registered
from tests.support.ward import NOON, OpenWard, found_training

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

_CHILDREN, _DAYS = 40, 20
_FRAME_MS = 16.7
_RATE = Decimal("2.5")
_RESULTS = tuple(
    LaboratoryRecord(item, Decimal(40), "U/L", upper_limit=Decimal(40)) for item in ("alt", "ast")
)


@pytest.fixture(scope="module")
def ward(tmp_path_factory: pytest.TempPathFactory) -> OpenWard:
    """40 children on day 20 of cycle 1, with a log of every day."""
    folder: Path = tmp_path_factory.mktemp("board") / "ward"
    opened = OpenWard(found_training(folder))
    entries: list[NewEntry] = []
    for number in range(_CHILDREN):
        told = [(timedelta(0), event) for event in _begun(opened)]
        told += [(timedelta(days=7), DoseStepped(1, None, _RATE))]
        told += [(timedelta(days=day), _log(day, number)) for day in range(_DAYS)]
        told.sort(key=lambda each: each[0])
        patient = f"patient-{number}"
        entries.append(NewEntry(patient, NOON, opened.nurse_id, registered(number)))
        entries += [NewEntry(patient, NOON + at, opened.nurse_id, event) for at, event in told]
    opened.file.journal.append(*entries, recorded_at=NOON + timedelta(days=_DAYS))
    opened.clock.advance(days=_DAYS - 1, hours=20)
    return opened


def _begun(ward: OpenWard) -> tuple[KnownEvent, ...]:
    order = CycleOrdered(
        cycle=1,
        indication=Indication.RELAPSED_REFRACTORY,
        planned_start_at=NOON,
        weight_kg=Decimal(16),
        height_cm=Decimal(101),
        weighed_at=NOON,
        bsa_formula="mosteller",
        bsa_m2=Decimal("0.67"),
        weight_band="under",
        protocol=ward.physician.protocol.stamp,
    )
    return order, InfusionStarted(1, Level.STEP, None, _RATE)


def _log(day: int, number: int) -> DayLogged:
    grade = GradeRecord("neurological", "tremor", (day + number) % 3, "ctcae", "5.0")
    liver = LiverRecord(Decimal(1), Decimal(1), Decimal(1))
    return DayLogged(1, grades=(grade,), liver=liver, laboratory=_RESULTS)


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, ward: OpenWard) -> BoardPage:
    apply_theme(qapp, dark=False, scale=1.0)
    at_work = ward.nurse
    shown = BoardPage(WardBoard(at_work), clock=lambda: at_work.local(at_work.now()), sound=False)
    qtbot.addWidget(shown)
    shown.resize(1158, 768)
    shown.refresh()
    shown.show()
    return shown


@pytest.mark.parametrize(("height", "target"), [(768, 8), (3000, 8)])
def test_repaint(page: BoardPage, qtbot: QtBot, height: int, target: float) -> None:
    """As a ward PC shows it, and with all 40 rows in sight."""
    page.resize(1158, height)
    assert page.model.rowCount() == _CHILDREN
    empty = QTableView()
    qtbot.addWidget(empty)
    empty.setModel(QStandardItemModel(_CHILDREN, COLUMNS, empty))
    empty.resize(page.table.size())
    for row in range(_CHILDREN):
        empty.setRowHeight(row, page.table.rowHeight(row))
    empty.show()
    QApplication.processEvents()
    title = f"repaint of {_CHILDREN} running children, {height} px (a frame is {_FRAME_MS} ms)"
    compare(title, page.table.viewport().repaint, empty.viewport().repaint, target, 60)


def test_refresh(page: BoardPage, ward: OpenWard) -> None:
    """What the clock does every half minute: courses, clocks, words and columns anew."""
    title = f"refresh of {_CHILDREN} running children"
    compare(title, page.refresh, ward.file.read.board, 25, 20)


def test_a_change(page: BoardPage, ward: OpenWard) -> None:
    """One child's journal changes: it alone is read again."""

    def change() -> None:
        ward.nurse.record("patient-0", _log(1, 1))
        page.refresh()

    title = "an entry and the refresh after it"
    compare(title, change, lambda: ward.nurse.record("patient-0", _log(1, 1)), 5, 20)
