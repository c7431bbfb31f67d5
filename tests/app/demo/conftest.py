"""A desk on a training ward with its example children, on a clock that the round moves."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bedside.app.demo.moved_clock import MovedClock
from bedside.app.demo.on_the_ward import OnTheWard
from bedside.app.demo.pictures import Pictures
from bedside.app.desk import Desk
from bedside.app.this_pc import PcMemory
from bedside.services.example_courses import run_examples
from bedside.services.example_patients import register_examples
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.ui.language import use_language
from bedside.ui.sign_in import SignInPage
from tests.support.hands import press
from tests.support.ward import MovingClock, OpenWard, found_training

LOOKS = (("en", "light", 1.0), ("tr", "light", 1.0))


@pytest.fixture(scope="session")
def examples(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder of a training ward with its example children, and its nurse."""
    opened = OpenWard(found_training(tmp_path_factory.mktemp("wards") / "training"))
    run_examples(opened.pharmacist, register_examples(opened.pharmacist))
    opened.file.close()
    return opened.folder, opened.nurse_id


@pytest.fixture
def ward(qapp, examples: tuple[Path, str], tmp_path: Path) -> Iterator[OnTheWard]:
    """A nurse on the training ward, at the bed of the first example child."""
    folder, nurse = examples
    shutil.copytree(folder, tmp_path / "ward")
    clock = MovedClock(MovingClock())
    desk = Desk(qapp, PcMemory(tmp_path / "pc.json"), tmp_path, clock)
    desk.open_ward(tmp_path / "ward")
    door = desk.window
    assert isinstance(door, SignInPage)
    door.person.set_value(nurse)
    door.password.set_text(TRAINING_PASSWORD)
    press(door.enter)
    yield OnTheWard(desk, clock, Pictures(tmp_path), tmp_path, "100234", LOOKS)
    desk.leave()
    use_language(qapp, "en")
