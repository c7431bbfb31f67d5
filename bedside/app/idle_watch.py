"""Has nobody touched keyboard or mouse for a while? Then the window is to be locked.

Only windows that have the focus are watched: asking every event of the program would slow
down all of it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Says ``idle`` once when ``window`` had no input for ``rest_ms``; input begins anew."""

    idle = Signal()

    def __init__(self, window: QWidget, app: QGuiApplication, rest_ms: int) -> None:
        super().__init__(window)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(rest_ms)
        self._timer.timeout.connect(self.idle)
        app.focusWindowChanged.connect(self._watch)
        self._watch(window.windowHandle())

    def set_rest(self, rest_ms: int) -> None:
        """Wait another time from now on."""
        self._timer.setInterval(rest_ms)

    def waits(self) -> bool:
        """Whether it will say so; not any more once it has, until there is input again."""
        return self._timer.isActive()

    def _watch(self, window: QWindow | None) -> None:
        """A dialog or the window itself has the focus now: somebody is there."""
        if window is not None:
            window.installEventFilter(self)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002 - Qt's
        """Begin the wait anew at every input; nothing is kept from the window."""
        if event.type() in _INPUT:
            self._timer.start()
        return False
