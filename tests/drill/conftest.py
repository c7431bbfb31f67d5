"""A real ward and its real windows, for one seeded error at a time."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bedside.ui.theme.apply import apply_theme
from tests.support.drill import Drill
from tests.support.ward import FoundedWard, OpenWard

_HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(_HERE):
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> None:
    apply_theme(qapp, dark=False, scale=1.0)


@pytest.fixture
def drill(founded: FoundedWard, tmp_path: Path, qtbot: QtBot) -> Iterator[Drill]:
    folder = tmp_path / "ward"
    shutil.copytree(founded.folder, folder)
    ward = OpenWard(replace(founded, folder=folder))
    yield Drill(ward, qtbot)
    ward.file.close()
