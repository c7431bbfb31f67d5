"""A real ward behind the check at the bed: what is clicked is found in its journal."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from bedside.ui.theme.apply import apply_theme
from tests.support.at_bed import AtBed
from tests.support.ward import OpenWard

_HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(_HERE):
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> None:
    apply_theme(qapp, dark=False, scale=1.0)


@pytest.fixture
def at_bed(ward: OpenWard) -> AtBed:
    return AtBed(ward)
