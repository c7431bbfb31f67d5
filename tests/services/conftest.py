"""One founded ward for all tests (its keys are slow by design); every test has a copy."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.ward import FoundedWard, OpenWard, found_training


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> FoundedWard:
    return found_training(tmp_path_factory.mktemp("wards") / "training")


@pytest.fixture
def ward(founded: FoundedWard, tmp_path: Path) -> Iterator[OpenWard]:
    folder = tmp_path / "ward"
    shutil.copytree(founded.folder, folder)
    opened = OpenWard(replace(founded, folder=folder))
    yield opened
    opened.file.close()
