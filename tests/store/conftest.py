from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bedside.store.ward_file import WardFile
from tests.store.examples import KEY


@pytest.fixture
def ward(tmp_path: Path) -> Iterator[WardFile]:
    opened = WardFile.create(tmp_path / "ward", KEY, "pc-1")
    yield opened
    opened.close()
