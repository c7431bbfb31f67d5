from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bedside.app.demo.hands import NotPossibleError
from bedside.app.demo.pharmacy_round import plan_bags
from bedside.app.demo.pictures import Pictures
from bedside.app.stay import appearance_of
from bedside.app.ward_window import WardWindow
from bedside.clinical.events import BagsPlanned
from tests.support.pump import Bedside
from tests.support.ward import OpenWard, found_training


@pytest.fixture
def ward(tmp_path: Path) -> Iterator[OpenWard]:
    opened = OpenWard(found_training(tmp_path / "ward"))
    yield opened
    opened.file.close()


@pytest.fixture
def window(qtbot, desk, ward: OpenWard) -> Iterator[WardWindow]:
    made = WardWindow(ward.pharmacist, appearance_of(desk.screen))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    yield made
    made.retire()


def test_a_plan_is_taken_and_every_part_is_pictured(window, ward, tmp_path) -> None:
    bed = Bedside(ward)
    bed.ordered()
    pictures = Pictures(tmp_path)
    assert plan_bags(window, pictures).startswith("planned ")
    assert isinstance(ward.file.journal.of_patient(bed.patient)[-1].event, BagsPlanned)
    assert [name[3:] for name in pictures.taken] == [
        "pharmacy-queue.png",
        "pharmacy-planner.png",
        "pharmacy-clocks.png",
        "pharmacy-waste.png",
        "pharmacy-queue-planned.png",
    ]
    assert window.page_key() == "board"
    with pytest.raises(NotPossibleError):
        plan_bags(window, pictures)
