"""How are several views of one thing kept on one page? A row of buttons, one view at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QVBoxLayout,
    QWidget,
)

from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.flow import Flow
from bedside.ui.widgets.text import button


class Sections(QWidget):
    """Named views behind a row of buttons. A view is built when it is first opened."""

    opened = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._views: dict[str, QWidget] = {}
        self._buttons = QButtonGroup(self)
        self._row = Flow(8)
        # Hidden views ask for no room here; the pages of a stack would all be as high as one.
        self._place = QVBoxLayout()
        self.setAccessibleName(name)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(scaled(16))
        rows.addWidget(self._row)
        rows.addLayout(self._place, 1)

    def add(self, key: str, title: str, make: Callable[[], QWidget]) -> None:
        """Offer another view; the first one added is open."""
        made = button(title, "segment")
        made.setCheckable(True)
        made.setObjectName(key)
        made.clicked.connect(lambda: self.open(key))
        self._makers[key] = make
        self._buttons.addButton(made)
        self._row.add(made)
        if len(self._makers) == 1:
            self.open(key)

    def open(self, key: str) -> None:
        """Show the view of ``key``; KeyError where there is none."""
        if key not in self._views:
            self._views[key] = self._makers[key]()
            self._place.addWidget(self._views[key], 1)
        for name, view in self._views.items():
            view.setVisible(name == key)
        for made in self._buttons.buttons():
            made.setChecked(made.objectName() == key)
        self.opened.emit(key)

    def view(self, key: str) -> QWidget | None:
        """The view of ``key`` once it was opened."""
        return self._views.get(key)

    def current(self) -> str:
        """The key of the open view."""
        checked = self._buttons.checkedButton()
        return checked.objectName() if checked else ""
