"""What went wrong, what was and was not saved, and what to do next?

A message always answers those three. As a banner it stands on the page that asked; as a
dialog it is for what no page can show.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.badge import Badge
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.text import button, label


class Trouble(NamedTuple):
    """The three sentences of every error."""

    happened: str
    saved: str
    next_step: str

    def as_text(self) -> str:
        """The three sentences in one, for screen readers."""
        return " ".join(part for part in (self.happened, self.saved, self.next_step) if part)


class MessageBanner(Card):
    """A message at the top of a page; hidden until :meth:`show_trouble`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._lines = [label("", "heading"), label("", "text"), label("", "text")]
        for line in self._lines:
            self.body.addWidget(line)
        self.hide()

    def show_trouble(self, trouble: Trouble, severity: str = "stop") -> None:
        """Say what happened and put it into view."""
        self.set_severity(severity)
        shape = {"stop": "■ ", "caution": "▲ "}.get(severity, "")
        texts = (f"{shape}{trouble.happened}", trouble.saved, trouble.next_step)
        for line, text in zip(self._lines, texts, strict=True):
            line.setText(text)
            line.setVisible(bool(text))
        self.setAccessibleName(trouble.as_text())
        self.show()

    def clear(self) -> None:
        """Take the message away."""
        self.hide()

    def text(self) -> str:
        """All that the banner says."""
        return " ".join(line.text() for line in self._lines if line.text())


class MessageDialog(QDialog):
    """A message over the window, closed by one button."""

    def __init__(self, title: str, trouble: Trouble, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(scaled(480))
        rows = QVBoxLayout(self)
        margin = scaled(24)
        rows.setContentsMargins(margin, margin, margin, margin)
        rows.setSpacing(scaled(12))
        rows.addWidget(Badge("stop", title))
        rows.addWidget(label(trouble.happened, "heading"))
        for text in (trouble.saved, trouble.next_step):
            if text:
                rows.addWidget(label(text, "text"))
        acts = QHBoxLayout()
        acts.addStretch(1)
        self.close_button = button(self.tr("Understood"), "primary")
        self.close_button.clicked.connect(self.accept)
        acts.addWidget(self.close_button)
        rows.addLayout(acts)
        self.setAccessibleName(trouble.as_text())
