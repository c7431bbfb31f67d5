"""What is on the screen of this PC, and how does it look? One window at a time.

The choices of the PC (language, light or dark, text size) are kept here, because every
window is dressed by them.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from bedside.app.this_pc import PcMemory, ThisPc
from bedside.ui.language import use_language
from bedside.ui.theme.apply import apply_theme

_FIRST_SIZE = (1366, 768)


class Screen:
    """The one window of the program. ``choices`` are those of this PC."""

    def __init__(self, app: QApplication, memory: PcMemory) -> None:
        self.app = app
        self._memory = memory
        self.choices: ThisPc = memory.recall()
        self.window: QWidget | None = None
        self._gone: Callable[[], None] | None = None
        self.dress()

    def dress(self) -> None:
        """Speak and look as this PC has chosen."""
        use_language(self.app, self.choices.language)
        apply_theme(self.app, self._is_dark(), self.choices.scale)

    def _is_dark(self) -> bool:
        if self.choices.look != "system":
            return self.choices.look == "dark"
        return self.app.styleHints().colorScheme() is Qt.ColorScheme.Dark

    def remember(self, choices: ThisPc) -> None:
        """Keep ``choices`` for the next start."""
        if choices != self.choices:
            self.choices = choices
            self._memory.keep(choices)

    def show(self, window: QWidget, gone: Callable[[], None] | None = None) -> None:
        """Put ``window`` where the one before was, at its size.

        ``gone`` is called once when ``window`` itself has made way or the screen is left.
        """
        before, self.window = self.window, window
        tell, self._gone = self._gone, gone
        if before is None:
            window.resize(*_FIRST_SIZE)
        else:
            window.setGeometry(before.geometry())
            before.hide()
            if tell is not None:
                tell()
            before.deleteLater()
        window.show()

    def leave(self) -> None:
        """Close the window and what stands behind it."""
        window, self.window = self.window, None
        tell, self._gone = self._gone, None
        if tell is not None:
            tell()
        if window is not None:
            window.close()
            window.deleteLater()
