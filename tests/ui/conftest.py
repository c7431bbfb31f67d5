"""Every window is tested in the light look at 100 %, whatever the test before it wore."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from bedside.ui.theme.apply import apply_theme, current_scale, current_tokens
from bedside.ui.theme.tokens import LIGHT


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> None:
    if current_scale() != 1.0 or current_tokens() is not LIGHT or not qapp.styleSheet():
        apply_theme(qapp, dark=False, scale=1.0)
