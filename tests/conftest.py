"""What do all tests need? A platform for Qt that wants no screen, and a ward of their own.

The ward is founded once (its keys are slow by design); every test gets a copy of it.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.ward import FoundedWard, OpenWard, found_training

# Before Qt is loaded: no test below the windows loads it.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> FoundedWard:
    """The training ward, to be copied and never opened where it lies."""
    return found_training(tmp_path_factory.mktemp("wards") / "training")


@pytest.fixture
def ward(founded: FoundedWard, tmp_path: Path) -> Iterator[OpenWard]:
    """A copy of it, open."""
    folder = tmp_path / "ward"
    shutil.copytree(founded.folder, folder)
    opened = OpenWard(replace(founded, folder=folder))
    yield opened
    opened.file.close()
