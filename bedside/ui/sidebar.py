"""Where can a person go from here, and who is signed in?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from bedside.ui.stop_button import StopButton, dress_column, wordmark
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.text import button, divider, label


class NavigationEntry(NamedTuple):
    """A page and its place in the navigation; ``build`` makes it at its first visit."""

    key: str
    title: str
    build: Callable[[], QWidget]


class Identity(NamedTuple):
    """Who works here now. ``training`` marks the ward as an exercise."""

    person_name: str
    ward_name: str
    training: bool


class Sidebar(QWidget):
    """The wordmark, the pages, and at the bottom the person with lock and change."""

    chosen = Signal(str)
    pump_stopped = Signal()
    lock_requested = Signal()
    switch_user_requested = Signal()

    def __init__(
        self, entries: Sequence[NavigationEntry], identity: Identity, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keys = [entry.key for entry in entries]
        self._group = QButtonGroup(self)
        rows = dress_column(self)
        rows.addWidget(wordmark())
        rows.addSpacing(scaled(8))
        for place, entry in enumerate(entries):
            rows.addWidget(self._entry(place, entry))
        rows.addSpacing(scaled(8))
        rows.addWidget(self._pump_stopped())
        rows.addStretch(1)
        rows.addWidget(divider())
        self._add_person(rows, identity)

    def _entry(self, place: int, entry: NavigationEntry) -> QWidget:
        made = button(entry.title, "navigation_entry")
        made.setCheckable(True)
        self._group.addButton(made, place)
        made.clicked.connect(lambda: self.chosen.emit(entry.key))
        keys = QKeySequence(f"Ctrl+{place + 1}")
        made.setToolTip(keys.toString(QKeySequence.SequenceFormat.NativeText))
        QShortcut(keys, self, lambda: self.chosen.emit(entry.key))
        return made

    def _pump_stopped(self) -> QWidget:
        """No page of its own: the one act that must be near from everywhere."""
        self.stop = StopButton()
        self.stop.clicked.connect(self.pump_stopped)
        return self.stop

    def _add_person(self, rows: QVBoxLayout, identity: Identity) -> None:
        ward = identity.ward_name
        if identity.training:
            training = self.tr("TRAINING")
            ward = f"{ward} · {training}"
        for text, role in ((identity.person_name, "person"), (ward, "caption")):
            line = label(text, role)
            line.setContentsMargins(scaled(12), scaled(4), 0, 0)
            rows.addWidget(line)
        self.lock = lock = button(self.tr("Lock"), "navigation_act")
        lock.setToolTip("Ctrl+L")
        lock.clicked.connect(self.lock_requested)
        QShortcut(QKeySequence("Ctrl+L"), self, self.lock_requested.emit)
        self.switch = switch = button(self.tr("Switch user"), "navigation_act")
        switch.clicked.connect(self.switch_user_requested)
        acts = QHBoxLayout()
        acts.setContentsMargins(scaled(6), 0, 0, 0)
        acts.setSpacing(scaled(4))
        acts.addWidget(lock)
        acts.addWidget(switch)
        acts.addStretch(1)
        rows.addLayout(acts)

    def entry(self, key: str) -> QAbstractButton:
        """The button that opens the page ``key``."""
        return self._group.button(self._keys.index(key))

    def mark(self, key: str) -> None:
        """Show that the page ``key`` is open."""
        self.entry(key).setChecked(True)

    def unmark(self) -> None:
        """Show that something stands in front that is no page of the navigation."""
        self._group.setExclusive(False)
        for entry in self._group.buttons():
            entry.setChecked(False)
        self._group.setExclusive(True)

    def marked(self) -> str | None:
        """The key of the open page."""
        place = self._group.checkedId()
        return self._keys[place] if place >= 0 else None
