"""A desk on its own folder; the offscreen platform says it cannot hint a window's size."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bedside.app.desk import Desk
from bedside.app.this_pc import PcMemory
from bedside.ui.language import use_language
from tests.support.ward import MovingClock

_HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(_HERE):
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture
def desk(qapp, tmp_path: Path) -> Iterator[Desk]:
    opened = Desk(qapp, PcMemory(tmp_path / "this-pc.json"), tmp_path, MovingClock())
    yield opened
    opened.leave()
    use_language(qapp, "en")
