"""Where do a page's acts stand: beside its title, or under it when the text is large?"""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from bedside.ui.theme.apply import current_scale
from bedside.ui.widgets.page import Page

# From here on two acts would leave a long name no room beside them.
_LARGE_TEXT = 1.6


def place_acts(page: Page, *acts: QPushButton) -> None:
    """Put ``acts`` at the top right of ``page``; with large text at its bottom right."""
    row = page.acts
    if current_scale() >= _LARGE_TEXT:
        row = page.bottom
        row.addStretch(1)
    for act in acts:
        row.addWidget(act)
