"""Where does the *Pump stopped* button stand, and how wide is the column that holds it?

The door and the ward's window show it in the same place: at three in the morning the hand
knows the way. Light enough for the first window.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from bedside.ui.theme.apply import current_tokens, scaled
from bedside.ui.widgets.badge import with_shape
from bedside.ui.widgets.text import label, restyle

PAGES = 7  # entries of the navigation above the button
BETWEEN = 4
_KEY = "F9"
_WIDTH = 208


class StopButton(QPushButton):
    """The one act that must be near from everywhere. It answers to F9 too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "pump_stopped")
        self.setAutoDefault(False)
        self.setToolTip(_KEY)
        self.show_noted("")
        QShortcut(QKeySequence(_KEY), self, self.click)

    def show_noted(self, moment: str) -> None:
        """Say that ``moment`` was noted and waits to be told whose pump it was; or nothing."""
        words = QCoreApplication.translate("Sidebar", "Pump stopped")
        lines, name = with_shape("stop", words), words
        if moment:
            noted = QCoreApplication.translate("Sidebar", "{time}: whose?").format(time=moment)
            lines, name = f"{lines}\n{noted}", f"{words}, {noted}"
        self.setText(lines)
        self.setAccessibleName(name)
        restyle(self, "noted", True if moment else None)


def dress_column(column: QWidget) -> QVBoxLayout:
    """Make ``column`` one of the width and margins both windows share; its rows."""
    column.setProperty("role", "navigation")
    column.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
    column.setFixedWidth(_WIDTH + (scaled(_WIDTH) - _WIDTH) * 3 // 4)
    rows = QVBoxLayout(column)
    rows.setContentsMargins(scaled(12), scaled(16), scaled(12), scaled(12))
    # The pages stand as close in large text: all of it fits a screen 768 high.
    rows.setSpacing(BETWEEN)
    return rows


def wordmark() -> QLabel:
    """The program's name in two colours; the only rich text of the program."""
    made = label("", "wordmark", wraps=False)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setText(f'<span style="color: {current_tokens().accent}">bed</span>side')
    made.setAccessibleName("bedside")
    made.setContentsMargins(scaled(12), 0, 0, 0)
    return made
