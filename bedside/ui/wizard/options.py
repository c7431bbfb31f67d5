"""How is one of several things chosen when some of them are not possible now?

A thing that is not possible stays visible, disabled, and says why.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QVBoxLayout, QWidget

from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.text import button, label

_A_ROW = 4


@dataclass(frozen=True, slots=True)
class Option:
    """A value, its words, and why it is not possible now (nothing when it is)."""

    value: str
    text: str
    why_not: str = ""


class Options(QWidget):
    """Buttons side by side, and below them why some cannot be chosen."""

    chosen = Signal(str)

    def __init__(
        self, caption: str, options: Sequence[Option], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._caption = label(caption, "caption")
        self._why = label("", "echo")
        grid = QGridLayout()
        grid.setSpacing(scaled(8))
        for place, option in enumerate(options):
            made = button(option.text, "segment")
            made.setCheckable(True)
            made.setAccessibleName(f"{caption}: {option.text}")
            made.clicked.connect(lambda _on=False, v=option.value: self.chosen.emit(v))
            self._buttons[option.value] = made
            self._group.addButton(made)
            grid.addWidget(made, place // _A_ROW, place % _A_ROW)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(scaled(4))
        rows.addWidget(self._caption)
        rows.addLayout(grid)
        rows.addWidget(self._why)
        self.show_options(options)

    def show_options(self, options: Sequence[Option]) -> None:
        """Say again which are possible. Their number and order never change."""
        for option in options:
            made = self._buttons[option.value]
            made.setEnabled(not option.why_not)
            made.setToolTip(option.why_not)
            made.setAccessibleDescription(option.why_not)
        refused = [f"{option.text}: {option.why_not}" for option in options if option.why_not]
        self._why.setText("\n".join(refused))
        self._why.setVisible(bool(refused))

    def choose(self, value: str | None) -> None:
        """Show ``value`` as chosen, or nothing."""
        self._group.setExclusive(False)
        for name, made in self._buttons.items():
            made.setChecked(name == value)
        self._group.setExclusive(True)

    def option(self, value: str) -> QPushButton:
        """The button of ``value``."""
        return self._buttons[value]

    def why_not(self) -> str:
        """Why some cannot be chosen, as shown."""
        return self._why.text()
