"""How does a figure stand so large that it is read from a metre away?"""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.text import label, restyle


class Figure(QWidget):
    """Caption above, the figure with its unit, a note below."""

    def __init__(
        self,
        caption: str,
        value: str = "–",
        note: str = "",
        main: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._caption = label(caption, "caption")
        self._value = label(value, "main_figure" if main else "figure")
        self._note = label(note, "caption")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(scaled(2))
        for part in (self._caption, self._value, self._note):
            rows.addWidget(part)
        # Beside something higher the figure stays close under its caption.
        rows.addStretch(1)
        self.show_figure(value, note)

    def show_figure(self, value: str, note: str = "") -> None:
        """Show ``value`` (with its unit) and the line below it."""
        self._value.setText(value)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._value.setAccessibleName(f"{self._caption.text()}: {value}. {note}".strip())

    def set_caption(self, caption: str) -> None:
        """Say anew what the figure is."""
        self._caption.setText(caption)

    def set_severity(self, severity: str | None) -> None:
        """Colour the figure; the word that says why stands beside it, not only the colour."""
        restyle(self._value, "severity", severity)

    def value(self) -> str:
        """The figure as shown."""
        return self._value.text()
