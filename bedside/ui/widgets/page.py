"""How is every page laid out? Title, context, acts, content, and acts at the bottom.

The content scrolls up and down when the text is large; nothing ever scrolls sideways.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.message import MessageBanner
from bedside.ui.widgets.text import label


class Page(QWidget):
    """A page. Fill ``content``; put buttons into ``acts`` and ``bottom``."""

    def __init__(self, title: str, context: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._title = label(title, "title")
        self._context = label(context, "context")
        self.acts = QHBoxLayout()
        self.acts.setSpacing(scaled(8))
        self.under_title = QVBoxLayout()
        self.banner = MessageBanner()
        self.content = QVBoxLayout()
        self.bottom = QHBoxLayout()
        self.bottom.setSpacing(scaled(8))
        self._lay_out()
        self.set_context(context)

    def _lay_out(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(scaled(2))
        titles.addWidget(self._title)
        titles.addWidget(self._context)
        head = QHBoxLayout()
        head.setSpacing(scaled(16))
        head.addLayout(titles, 1)
        head.addLayout(self.acts)
        head.setAlignment(self.acts, Qt.AlignmentFlag.AlignTop)
        sheet = QVBoxLayout(self)
        edge = scaled(24)
        sheet.setContentsMargins(edge, scaled(20), edge, scaled(20))
        sheet.setSpacing(scaled(16))
        sheet.addLayout(head)
        sheet.addLayout(self.under_title)
        sheet.addWidget(self.banner)
        self.area = _scrolled(self.content)
        sheet.addWidget(self.area, 1)
        sheet.addLayout(self.bottom)

    def set_title(self, title: str) -> None:
        """Name the page."""
        self._title.setText(title)

    def title(self) -> str:
        """The page's name as shown."""
        return self._title.text()

    def set_context(self, context: str) -> None:
        """Say in one line what the page is about now."""
        self._context.setText(context)
        self._context.setVisible(bool(context))

    def context(self) -> str:
        """The line under the title."""
        return self._context.text()


def _scrolled(content: QLayout) -> QScrollArea:
    """``content`` in an area that scrolls only up and down."""
    content.setContentsMargins(0, 0, 0, 0)
    content.setSpacing(scaled(16))
    inner = QWidget()
    inner.setProperty("role", "scrolled")
    inner.setLayout(content)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area
