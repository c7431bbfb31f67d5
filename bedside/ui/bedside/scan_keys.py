"""Did a scanner type this? Keys are held until it is known, so no scan lands in a field.

Installed on the windows that have the focus. A key waits while it may be the beginning of a
scan; what was typed by hand goes to its field after a moment too short to be seen, what was
scanned never does.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from bedside.clinical.packs.identifiers import GROUP_SEPARATOR
from bedside.clinical.typing_or_scan import KeySource, KeyTiming, may_be_scan, source_of

_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_HELD_DOWN = (
    *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr),
    *(Qt.Key.Key_Meta, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock),
)


class _HeldKey(NamedTuple):
    """A key that waits: what is needed to press it again, and when it was pressed."""

    key: int
    modifiers: Qt.KeyboardModifier
    text: str
    at_ms: int


class ScanKeys(QObject):
    """The filter. ``scanned`` carries what a scanner typed, as it arrived.

    Keys that the program sends to itself, as its demonstration does, are nobody's scan;
    ``of_a_keyboard`` says which come from outside.
    """

    scanned = Signal(str)

    def __init__(
        self,
        timing: KeyTiming,
        parent: QObject | None = None,
        of_a_keyboard: Callable[[QKeyEvent], bool] = QKeyEvent.spontaneous,
    ) -> None:
        super().__init__(parent)
        self._timing = timing
        self._of_a_keyboard = of_a_keyboard
        self._held: list[_HeldKey] = []
        self._target: QWidget | None = None
        self._replaying = False
        self._since_start = QElapsedTimer()
        self._since_start.start()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(timing.longest_gap_ms.whole)
        # Keys that wait in the system's queue come first, however late this timer runs.
        self._pause.timeout.connect(lambda: QTimer.singleShot(0, self, self._pause_over))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Hold a key press meant for the widget with the focus; pass everything else."""
        if event.type() != QEvent.Type.KeyPress or self._replaying:
            return False
        if not isinstance(event, QKeyEvent) or not self._of_a_keyboard(event):
            return False
        target = _meant(watched)
        return target is not None and self._pressed(target, event)

    def _pressed(self, target: QWidget, event: QKeyEvent) -> bool:
        """Whether the key is kept from its widget."""
        if event.key() in _HELD_DOWN:
            return False
        if event.key() in _ENDS and not event.isAutoRepeat():
            return self._ended()
        if event.isAutoRepeat() or not _is_sign(event, target):
            self.settle()
            return False
        at_ms = event.timestamp() or self._since_start.elapsed()
        if self._held:
            gaps = [*self._gaps(), at_ms - self._held[-1].at_ms]
            if target is not self._target or not may_be_scan(gaps, self._timing):
                self.settle()
        self._target = target
        held = _HeldKey(event.key(), event.modifiers(), event.text(), at_ms)
        self._held.append(held)
        self._pause.start()
        return True

    def _ended(self) -> bool:
        """Enter or Tab: it belongs to a scan that it ends, and to the field otherwise."""
        was_scan = self._is_scan()
        self.settle()
        return was_scan

    def _pause_over(self) -> None:
        if not self._pause.isActive():
            self.settle()

    def settle(self) -> None:
        """No further key belongs to those held: say the scan, or let them be typed."""
        self._pause.stop()
        was_scan, held, target = self._is_scan(), self._held, self._target
        self._held, self._target = [], None
        if was_scan:
            self.scanned.emit("".join(key.text for key in held))
            return
        self._replaying = True
        try:
            for key in held:
                if target is not None and isValid(target):
                    again = QKeyEvent(QEvent.Type.KeyPress, key.key, key.modifiers, key.text)
                    QCoreApplication.sendEvent(target, again)
        finally:
            self._replaying = False

    def _is_scan(self) -> bool:
        return bool(self._held) and source_of(self._gaps(), self._timing) is KeySource.SCAN

    def _gaps(self) -> list[int]:
        times = [key.at_ms for key in self._held]
        return [later - earlier for earlier, later in pairwise(times)]


def _meant(watched: QObject) -> QWidget | None:
    """The widget a key is meant for: the one with the focus, or its window where none has it."""
    focus = QApplication.focusWidget()
    if isinstance(watched, QWindow):
        return focus or QApplication.activeWindow()
    if not isinstance(watched, QWidget):
        return None
    return watched if watched is focus or (focus is None and watched.isWindow()) else None


def _is_sign(event: QKeyEvent, target: QWidget) -> bool:
    """Whether the key writes something a code may hold. A blank presses a button."""
    text, modifiers = event.text(), event.modifiers()
    if text == GROUP_SEPARATOR:
        return True
    controls = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    alternates = bool(modifiers & Qt.KeyboardModifier.AltModifier)
    # Control and Alt together are AltGr, which writes.
    if not text or not text.isprintable() or controls != alternates:
        return False
    writes = target.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    return text != " " or writes
