"""A desk, and a screen, on a folder of their own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bedside.app.desk import Desk
from bedside.app.screen import Screen
from bedside.app.this_pc import PcMemory
from bedside.ui.language import use_language
from bedside.ui.theme.apply import apply_theme
from tests.support.ward import MovingClock


@pytest.fixture
def desk(qapp, tmp_path: Path) -> Iterator[Desk]:
    opened = Desk(qapp, PcMemory(tmp_path / "this-pc.json"), tmp_path, MovingClock())
    yield opened
    opened.leave()
    use_language(qapp, "en")


@pytest.fixture
def screen(qapp, tmp_path: Path) -> Iterator[Screen]:
    """The screen of a PC of its own; language and look are put back for the next test."""
    made = Screen(qapp, PcMemory(tmp_path / "this-pc.json"))
    yield made
    made.leave()
    use_language(qapp, "en")
    apply_theme(qapp, dark=False, scale=1.0)
