"""How do the tests of the windows touch them? By mouse and by key, as a person does.

A key event carries its letter: ``qtbot.keyClicks`` cannot type a Turkish one.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

NO_KEYS = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def settle() -> None:
    """Let a page lay itself out; texts that wrap find their height in a second round."""
    for _ in range(3):
        QApplication.processEvents()


def press(widget: QWidget) -> None:
    """A click with the left button in the middle of ``widget``."""
    settle()
    point = QPointF(widget.rect().center())
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        held = LEFT if kind is QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
        event = QMouseEvent(kind, point, widget.mapToGlobal(point), LEFT, held, NO_KEYS)
        QApplication.sendEvent(widget, event)
    settle()


def hover(widget: QWidget, point: QPointF) -> None:
    """The mouse moves to ``point``: told to ``widget`` itself, wherever the pointer stood."""
    none = Qt.MouseButton.NoButton
    there = widget.mapToGlobal(point)
    event = QMouseEvent(QEvent.Type.MouseMove, point, there, none, none, NO_KEYS)
    QApplication.sendEvent(widget, event)


def key(widget: QWidget, code: int, text: str = "", held: Qt.KeyboardModifier = NO_KEYS) -> None:
    """One key pressed and released."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, code, held, text))


def type_text(widget: QWidget, text: str) -> None:
    """Type ``text`` letter by letter where the cursor of ``widget`` goes."""
    line = widget.focusProxy() or widget
    for sign in text:
        key(line, 0, sign)


def visible_texts(widget: QWidget) -> list[str]:
    """What a person reads: every text in ``widget`` that is not hidden."""
    return [
        part.text()
        for part in widget.findChildren(QLabel)
        if part.text() and part.isVisibleTo(widget)
    ]
