"""Where did this number come from? The sum unfolds where the figure stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.text import button, label


@dataclass(frozen=True, slots=True)
class SumLine:
    """One line of a sum as a pharmacist would write it, and where its rule is printed."""

    text: str
    source: str = ""


class SumPanel(QWidget):
    """“How it was found” or another ``name``: folded away until somebody asks."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name or self.tr("How it was found")
        self._lines: tuple[SumLine, ...] = ()
        self._fold = button("", "fold")
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self._turn)
        self._sheet = QWidget()
        self._rows = QVBoxLayout(self._sheet)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(scaled(6))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(scaled(4))
        box.addWidget(self._fold)
        box.addWidget(self._sheet)
        self._turn(False)

    def set_lines(self, lines: Sequence[SumLine]) -> None:
        """Show these lines, in this order, when unfolded."""
        self._lines = tuple(lines)
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for line in self._lines:
            self._add(line)

    def _add(self, line: SumLine) -> None:
        text = label(line.text, "text")
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._rows.addWidget(text)
        if line.source:
            self._rows.addWidget(label(line.source, "caption"))

    def lines(self) -> tuple[SumLine, ...]:
        """The lines of the sum."""
        return self._lines

    def unfold(self, opened: bool = True) -> None:
        """Open or close the sum."""
        self._fold.setChecked(opened)

    def is_unfolded(self) -> bool:
        """Whether the sum is open."""
        return self._fold.isChecked()

    def _turn(self, opened: bool) -> None:
        mark = "▴" if opened else "▾"
        self._fold.setText(f"{self._name} {mark}")
        self._fold.setAccessibleName(self._name)
        self._sheet.setVisible(opened)
