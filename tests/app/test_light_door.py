"""Does the light door lead to the real one?"""

from __future__ import annotations

from pathlib import Path

from bedside.app.light_door import LightDoor
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.services.ward import SignedIn, SignInProblem, SignInRefused
from bedside.ui.doors import WardEntry
from tests.support.ward import MovingClock, found_training


def test_it_asks_the_service_behind_it(tmp_path: Path) -> None:
    founded = found_training(tmp_path / "ward")
    door: WardEntry = LightDoor(founded.folder, "test-pc", MovingClock())
    person = door.people()[0].person_id
    refused = door.sign_in(person, "falsch")
    assert refused == SignInRefused(SignInProblem.WRONG_PASSWORD)
    came_in = door.sign_in(person, TRAINING_PASSWORD)
    assert isinstance(came_in, SignedIn)
    assert came_in.at_work.person.name == door.people()[0].name
    came_in.at_work.file.close()
    again = door.recover(person, founded.recovery_code, "yeni-parola")
    assert isinstance(again, SignedIn)
    again.at_work.file.close()
