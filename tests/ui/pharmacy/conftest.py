"""A real ward behind the pharmacy's page: what is clicked is found in its journal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from bedside.ui.language import use_language
from bedside.ui.theme.apply import apply_theme
from tests.support.pharmacy import Counter
from tests.support.ward import OpenWard

_HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(_HERE):
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> None:
    apply_theme(qapp, dark=False, scale=1.0)
    # The plurals of English come from its own file, whatever a test before spoke.
    use_language(qapp, "en")


@pytest.fixture
def counter(ward: OpenWard) -> Counter:
    return Counter(ward)


@pytest.fixture
def clock(ward: OpenWard) -> Callable[[], datetime]:
    return lambda: ward.pharmacist.local(ward.clock())
