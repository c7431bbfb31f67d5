"""Does a check of a ward find it whole, damaged, or not open at all?"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bedside.app.verification import verify_ward
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.store.journal import Damage, DamageKind, Journal
from tests.support.ward import FoundedWard, found_training

NAME = "Hemşire 1"


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> FoundedWard:
    return found_training(tmp_path_factory.mktemp("wards") / "training")


def verify(folder: Path, name: str = NAME, password: str = TRAINING_PASSWORD) -> tuple[int, str]:
    said: list[str] = []
    status = verify_ward(folder, name, password, True, said.append)
    return status, "\n".join(said)


def test_a_whole_ward_is_whole_and_its_lists_are_made_anew(founded: FoundedWard) -> None:
    status, said = verify(founded.folder)
    assert status == 0
    assert "test-pc: " in said
    assert "made anew" in said
    assert said.endswith("the journal is whole")


def test_nobody_opens_it_who_may_not_sign_in(founded: FoundedWard) -> None:
    assert verify(founded.folder, name="Hemşire 99")[0] == 2
    assert verify(founded.folder, password="falsch") == (2, "not opened: wrong_password")


def test_a_folder_without_keys_is_not_opened(founded: FoundedWard, tmp_path: Path) -> None:
    shutil.copytree(founded.folder, tmp_path / "ward")
    (tmp_path / "ward" / "ward.keys").unlink()
    assert verify(tmp_path / "ward")[0] == 2


def test_damage_is_named_and_nothing_is_made_anew(
    founded: FoundedWard, monkeypatch: pytest.MonkeyPatch
) -> None:
    damage = Damage(3, "test-pc", DamageKind.DIGEST)
    monkeypatch.setattr(Journal, "verify", lambda _journal: (damage,))
    status, said = verify(founded.folder)
    assert status == 1
    assert "digest" in said
    assert "made anew" not in said
    assert said.endswith("the journal is damaged")
