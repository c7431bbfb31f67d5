"""What is seen of a ward from outside, and what must not be needed for it?"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from bedside.services.door import Door
from bedside.store.key_holders import KEY_FILE_NAME
from tests.support.ward import found_training


def test_a_training_ward_shows_its_people_and_says_what_it_is(tmp_path: Path) -> None:
    door = Door(found_training(tmp_path / "ward").folder)
    assert [holder.name for holder in door.people()][:2] == ["Eczacı 1", "Eczacı 2"]
    assert door.is_training()
    assert door.ward_name() == "Çocuk Hematoloji"


def test_a_folder_without_keys_lets_nobody_in(tmp_path: Path) -> None:
    door = Door(tmp_path / "servis-3")
    assert door.people() == ()
    assert not door.is_training()
    assert door.ward_name() == "servis-3"
    door.folder.mkdir()
    (door.folder / KEY_FILE_NAME).write_text("{")
    assert door.people() == ()


def test_nothing_heavy_is_read_in_for_the_door() -> None:
    heavy = "{'msgspec', 'argon2', 'sqlcipher3', 'bedside.clinical.events', 'bedside.store.keys'}"
    asked = f"import sys, bedside.services.door; print({heavy} & set(sys.modules))"
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, check=True)
    assert said.stdout.strip() == b"set()"
