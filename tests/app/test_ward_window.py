"""Do the ward's pages hang together: a child is chosen, prepared for, found changed?"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bedside.app.ward_window import WardWindow
from tests.support.ward import OpenWard, found_training


@pytest.fixture
def ward(tmp_path: Path) -> Iterator[OpenWard]:
    opened = OpenWard(found_training(tmp_path / "ward"))
    yield opened
    opened.file.close()


def test_pages_lead_to_one_another(qtbot, desk, ward: OpenWard) -> None:
    patient = ward.child()
    window = WardWindow(ward.pharmacist, desk.appearance())
    qtbot.addWidget(window)
    window.board.patient_chosen.emit(patient)
    assert (window.page_key(), window.chart.patient()) == ("chart", patient)
    window.chart.prepare_wanted.emit(patient)
    assert window.page_key() == "preparation"
    window.preparation.patient_wanted.emit()
    assert window.page_key() == "board"
    assert window.ward_clock().utcoffset() is not None
    window.retire()
