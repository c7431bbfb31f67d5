"""How does a part that not every shift needs stay out of the way until it is opened?"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bedside.ui.daily_log.part import LogPart
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.text import button, label


class FoldPart(LogPart):
    """A heading with a button; ``sheet`` is seen once it was opened or holds something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._heading = label("", "heading", wraps=False)
        self._summary = label("", "caption")
        self.fold = button("", "link")
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._turn)
        head = QHBoxLayout()
        head.setSpacing(scaled(8))
        head.addWidget(self._heading)
        head.addWidget(self._summary, 1)
        head.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignRight)
        self._sheet = QWidget()
        self.sheet = QVBoxLayout(self._sheet)
        self.sheet.setContentsMargins(0, 0, 0, 0)
        self.sheet.setSpacing(scaled(8))
        margins = self.body.contentsMargins()
        self.body.setContentsMargins(margins.left(), scaled(6), margins.right(), scaled(6))
        self.body.addLayout(head)
        self.body.addWidget(self._sheet)
        self._turn(False)

    def set_words(self, title: str, summary: str) -> None:
        """Name the part, and say what it is for while it is closed."""
        self._heading.setText(title)
        self._summary.setText(summary)
        self._turn(self.is_unfolded())

    def unfold(self, opened: bool = True) -> None:
        """Open or close the part; nothing in it is lost."""
        self.fold.setChecked(opened)

    def is_unfolded(self) -> bool:
        """Whether the part is open."""
        return self.fold.isChecked()

    def focus(self, key: str) -> None:
        self.unfold()
        super().focus(key)

    def _turn(self, opened: bool) -> None:
        self.fold.setText(self.tr("Close ▴") if opened else self.tr("Open ▾"))
        self.fold.setAccessibleName(f"{self._heading.text()}: {self.fold.text()[:-2]}")
        self._sheet.setVisible(opened)
        self._summary.setVisible(not opened)
