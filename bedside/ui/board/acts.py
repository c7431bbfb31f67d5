"""Where do a page's acts stand: beside its title, or under it when the text is large?"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from bedside.ui.theme.apply import current_scale
from bedside.ui.widgets.flow import Flow
from bedside.ui.widgets.page import Page

# From here on two acts, or more than two, would leave a long name no room beside them.
_LARGE_TEXT, _LARGE_TEXT_OF_MANY = 1.6, 1.3
_FEW = 2


def place_acts(page: Page, *acts: QPushButton) -> None:
    """Put ``acts`` at the top right of ``page``; with large text at its bottom.

    More than two break into lines there rather than widen the page.
    """
    many = len(acts) > _FEW
    if current_scale() < (_LARGE_TEXT_OF_MANY if many else _LARGE_TEXT):
        _in_a_row(page.acts, acts)
    elif many:
        lines = Flow()
        for act in acts:
            lines.add(act)
        page.bottom.addWidget(lines, 1)
    else:
        page.bottom.addStretch(1)
        _in_a_row(page.bottom, acts)


def _in_a_row(row: QHBoxLayout, acts: tuple[QPushButton, ...]) -> None:
    for act in acts:
        row.addWidget(act)
