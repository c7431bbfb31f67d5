"""Where do a page's acts stand: beside its title, or under it when the text is large?"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from bedside.ui.theme.apply import current_scale
from bedside.ui.widgets.flow import Flow
from bedside.ui.widgets.flow import FlowLayout
from bedside.ui.widgets.page import Page

# From here on two acts, or more than two, would leave a long name no room beside them.
_LARGE_TEXT, _LARGE_TEXT_OF_MANY = 1.6, 1.3
_FEW = 2


def place_acts(page: Page, *acts: QPushButton) -> None:
    """Put ``acts`` at the top right of ``page``; with large text at its bottom right.

    With large text only the last two find room there; the others stand under the title.
    """
    row = page.acts
    if current_scale() >= _LARGE_TEXT:
        row = page.bottom
        row.addStretch(1)
        if len(acts) > _MOST_AT_THE_BOTTOM:
            above = FlowLayout()
            for act in acts[:-_MOST_AT_THE_BOTTOM]:
                above.addWidget(act)
            page.under_title.addLayout(above)
            acts = acts[-_MOST_AT_THE_BOTTOM:]
    for act in acts:
        row.addWidget(act)
