"""How does one bag stand in a list? When, for whom, what, how it stands, and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bedside.ui.theme.apply import current_scale, scaled
from bedside.ui.widgets.badge import Badge
from bedside.ui.widgets.flow import Flow
from bedside.ui.widgets.text import label

# From here on the acts stand under the words instead of beside them.
_LARGE_TEXT = 1.3
_TIME_PX, _ACTS_PX = 192, 300  # a day with its time; two acts beside each other


class BagRow(QWidget):
    """A line: a large time, two lines of words, badges, and its acts."""

    def __init__(
        self,
        when: str,
        who: str,
        what: str,
        badges: Sequence[tuple[str, str]],
        acts: Sequence[QPushButton] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{when} {who} {what}")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, scaled(4), 0, scaled(4))
        grid.setHorizontalSpacing(scaled(16))
        large = current_scale() >= _LARGE_TEXT
        time = label(when, "subtitle", wraps=False)
        time.setMinimumWidth(scaled(_TIME_PX))
        grid.addWidget(time, 0, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(scaled(2))
        words.addWidget(label(who, "text"))
        words.addWidget(label(what, "caption"))
        grid.addLayout(words, 0, 1)
        marks = Flow(6)
        for severity, text in badges:
            marks.add(Badge(severity, text))
        grid.addWidget(marks, *((1, 1) if large else (0, 2)))
        for act in acts:
            act.setAccessibleName(f"{act.text()}: {who}, {what}")
        grid.setColumnStretch(1, 3)
        _lay_acts(grid, acts, large=large)


def _lay_acts(grid: QGridLayout, acts: Sequence[QPushButton], *, large: bool) -> None:
    """Under the words where the text is large; else at the right edge, line under line."""
    if large:
        buttons = Flow(8)
        for act in acts:
            buttons.add(act)
        grid.addWidget(buttons, 2, 1)
        return
    at_the_edge = QHBoxLayout()
    at_the_edge.setSpacing(scaled(8))
    at_the_edge.addStretch(1)
    for act in acts:
        at_the_edge.addWidget(act, 0, Qt.AlignmentFlag.AlignTop)
    grid.addLayout(at_the_edge, 0, 3)
    grid.setColumnStretch(2, 2)
    grid.setColumnMinimumWidth(3, scaled(_ACTS_PX))
