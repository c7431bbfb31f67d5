from __future__ import annotations

import pytest

from bedside.clinical.events import Entry
from bedside.store.journal import Journal
from tests.support.pump import Bedside
from tests.support.ward import OpenWard


def test_pumps_are_listed_by_bed_while_they_run_or_stand(ward: OpenWard) -> None:
    first, second = Bedside(ward), Bedside(ward, number="100999")
    first.started()
    second.started()
    assert {pump.patient for pump in first.nurse.running()} == {first.patient, second.patient}
    assert first.nurse.standing() == ()
    second.stopped(minutes=3)
    (running,), (standing,) = first.nurse.running(), first.nurse.standing()
    assert (running.patient, standing.patient) == (first.patient, second.patient)
    assert (running.bed, running.bag_number, running.cycle) == ("3", 1, 1)
    assert standing.interruption is not None
    assert first.nurse.pump_of(second.patient) == standing


def test_a_child_without_a_cycle_has_no_pump(bed: Bedside) -> None:
    assert bed.nurse.pump_of(bed.patient) is None
    assert bed.nurse.running() == ()


def test_the_journal_is_read_once_until_it_changes(
    bed: Bedside, monkeypatch: pytest.MonkeyPatch
) -> None:
    bed.started()
    asked: list[str] = []
    read = Journal.of_patient

    def counted(journal: Journal, patient: str) -> tuple[Entry, ...]:
        asked.append(patient)
        return read(journal, patient)

    monkeypatch.setattr(Journal, "of_patient", counted)
    for _ in range(3):
        bed.clock.advance(seconds=1)
        bed.nurse.panel(bed.patient)
    assert len(asked) == 1
    bed.stopped()
    asked.clear()
    panel = bed.nurse.panel(bed.patient)
    assert panel is not None
    assert panel.interruption is not None
    assert len(asked) == 1
