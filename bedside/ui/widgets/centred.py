"""How does a page look that is only one narrow column, such as signing in?"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.text import label

_ALL = 1000  # against the 1 of the empty sides: the column gets its width before they do


class CentredColumn(QWidget):
    """A title and a column in the middle of the window; it scrolls when it must.

    ``whole`` holds it; a page may put something at its left.
    """

    def __init__(
        self, title: str, context: str = "", width: int = 480, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        column = QWidget()
        column.setMaximumWidth(scaled(width))
        self.body = QVBoxLayout(column)
        self.body.setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16))
        self.body.setSpacing(scaled(8))
        self.body.addWidget(label(title, "title"))
        if context:
            self.body.addWidget(label(context, "context"))
        self.body.addSpacing(scaled(8))
        inner = QWidget()
        inner.setProperty("role", "scrolled")
        # Stretches instead of an alignment: an aligned item forgets how high its text wraps.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(column, _ALL)
        row.addStretch(1)
        rows = QVBoxLayout(inner)
        rows.addStretch(1)
        rows.addLayout(row)
        rows.addStretch(2)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        self.whole = QHBoxLayout(self)
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.whole.setSpacing(0)
        self.whole.addWidget(area)
