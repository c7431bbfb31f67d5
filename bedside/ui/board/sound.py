"""When does the board sound? Softly and again, while a clock calls, where this PC may."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

_AGAIN_MS = 20_000


class CallingSound(QObject):
    """The system's own short sound: at once when something begins to call, then repeated."""

    def __init__(
        self, parent: QObject | None = None, sound: Callable[[], None] = QApplication.beep
    ) -> None:
        super().__init__(parent)
        self._sound = sound
        self._allowed = True
        self._timer = QTimer(self)
        self._timer.setInterval(_AGAIN_MS)
        self._timer.timeout.connect(self._sound)

    def allow(self, allowed: bool) -> None:
        """Whether this PC may sound at all."""
        self._allowed = allowed
        if not allowed:
            self._timer.stop()

    def follow(self, calling: bool) -> None:
        """Sound while something calls."""
        if not calling or not self._allowed:
            self._timer.stop()
        elif not self._timer.isActive():
            self._sound()
            self._timer.start()

    def is_sounding(self) -> bool:
        """Whether it will sound again."""
        return self._timer.isActive()
