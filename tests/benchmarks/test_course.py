"""How long until a long chart is open and its advice given, and with ten times the entries?

The fold without windows is the bare minimum of both: the journal read and decoded, chart,
course and log folded, the table asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from bedside.app.ward_window import WardWindow
from bedside.clinical.adjustment.advice import find_advice
from bedside.clinical.chart import fold_chart
from bedside.clinical.course_record.record import fold_course
from bedside.clinical.events import (
    CycleCompleted,
    DayLogged,
    DoseStepped,
    Event,
    GradeRecord,
    InfusionStarted,
    LaboratoryRecord,
    Level,
    VitalsRecord,
)
from bedside.services.advice.case import asked_case
from bedside.services.advice.desk import AdviceDesk
from bedside.store.journal import NewEntry
from bedside.ui.settings.draft import Appearance, Brightness
from bedside.ui.theme.apply import apply_theme
from tests.benchmarks.side_by_side import compare
from tests.support.running import RATE, ordered
from tests.support.ward import OpenWard, found_training

_CYCLES, _ENTRIES, _TEN_TIMES = 5, 20_000, 200_000
_BATCH = 5_000


def _log(cycle: int, number: int) -> DayLogged:
    alt = LaboratoryRecord("alt", Decimal(30 + number % 90), "U/L", upper_limit=Decimal(40))
    grade = GradeRecord("neurological", "headache", number % 3, "ctcae", "5.0")
    vitals = VitalsRecord(temperature_c=Decimal(370 + number % 20) / 10)
    return DayLogged(cycle, vitals=vitals, laboratory=(alt,), grades=(grade,))


def _course(ward: OpenWard, entries: int) -> Iterator[tuple[Event, int]]:
    """Every event of five cycles with the minutes from the first order on."""
    a_cycle, minute = entries // _CYCLES, 0
    for cycle in range(1, _CYCLES + 1):
        started = minute
        yield msgspec.structs.replace(ordered(ward), cycle=cycle), minute
        yield InfusionStarted(cycle, Level.STEP, None, RATE), minute
        yield DoseStepped(cycle, None, RATE), started + 7 * 24 * 60
        for number in range(a_cycle - 4):
            yield _log(cycle, number), started + number * 28 * 24 * 60 // a_cycle
        minute = started + 28 * 24 * 60
        if cycle < _CYCLES:
            yield CycleCompleted(cycle), minute
        minute += 14 * 24 * 60


def _child(ward: OpenWard, entries: int, number: str) -> str:
    patient, begun = ward.child(number=number), ward.clock()
    batch: list[NewEntry] = []
    for event, minutes in _course(ward, entries):
        at = begun + timedelta(minutes=minutes)
        batch.append(NewEntry(patient, at, ward.physician_id, event))
        if len(batch) == _BATCH:
            ward.file.journal.append(*batch, recorded_at=begun)
            batch = []
    ward.file.journal.append(*batch, recorded_at=begun)
    return patient


@pytest.fixture(scope="module")
def ward(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[OpenWard, str, str]]:
    folder: Path = tmp_path_factory.mktemp("long") / "ward"
    opened = OpenWard(found_training(folder))
    long, longer = _child(opened, _ENTRIES, "1"), _child(opened, _TEN_TIMES, "2")
    opened.clock.advance(days=(28 + 14) * (_CYCLES - 1) + 28)
    yield opened, long, longer
    opened.file.close()


def _afresh(ward: OpenWard, act: Callable[[], object]) -> Callable[[], object]:
    """The act with nothing read before."""

    def run() -> object:
        ward.file.journal._read.clear()
        return act()

    return run


def _folded(ward: OpenWard, patient: str) -> None:
    entries = ward.file.journal.of_patient(patient)
    fold_chart(entries)
    fold_course(entries)
    asked = asked_case(entries, ward.clock())
    assert asked is not None
    find_advice(ward.physician.protocol, asked.case)


def test_opening_the_chart(qapp: QApplication, ward: tuple[OpenWard, str, str]) -> None:
    opened, long, longer = ward
    apply_theme(qapp, dark=False, scale=1.0)
    window = WardWindow(opened.physician, Appearance("en", Brightness.LIGHT, 100))
    window.resize(1366, 768)
    window.show()

    def chart(patient: str) -> Callable[[], object]:
        def show() -> None:
            window._open_chart(patient)
            qapp.processEvents()

        return _afresh(opened, show)

    bare = _afresh(opened, lambda: _folded(opened, long))
    compare("chart of 5 cycles and 20,000 entries against its fold", chart(long), bare, 2, 5)
    compare("chart of 200,000 entries against one of 20,000", chart(longer), chart(long), 11, 3)
    window.retire()
    window.close()


def test_one_advice(ward: tuple[OpenWard, str, str]) -> None:
    opened, long, longer = ward
    desk = AdviceDesk(opened.physician)
    bare = _afresh(opened, lambda: _folded(opened, long))
    ours = _afresh(opened, lambda: desk.advice(long))
    compare("one advice of 20,000 entries against its fold", ours, bare, 2, 7)
    more = _afresh(opened, lambda: desk.advice(longer))
    compare("one advice of 200,000 entries against 20,000", more, ours, 15, 3)
    asked = asked_case(opened.file.journal.of_patient(long), opened.clock())
    assert asked is not None
    compare(
        "advice again, nothing new, against the table alone",
        lambda: desk.advice(long),
        lambda: find_advice(opened.physician.protocol, asked.case),
        6,
        7,
    )
