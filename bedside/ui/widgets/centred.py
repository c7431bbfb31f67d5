"""How does a page look that is only one narrow column, such as signing in?"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.text import label


class CentredColumn(QWidget):
    """A title and a column in the middle of the window; it scrolls when it must."""

    def __init__(
        self, title: str, context: str = "", width: int = 480, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        column = QWidget()
        column.setFixedWidth(scaled(width))
        self.body = QVBoxLayout(column)
        self.body.setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16))
        self.body.setSpacing(scaled(8))
        self.body.addWidget(label(title, "title"))
        if context:
            self.body.addWidget(label(context, "context"))
        inner = QWidget()
        inner.setProperty("role", "scrolled")
        rows = QVBoxLayout(inner)
        rows.addStretch(1)
        rows.addWidget(column)
        rows.addStretch(2)
        rows.setAlignment(column, Qt.AlignmentFlag.AlignHCenter)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
