"""How does the demonstration touch the windows? As a person: by mouse and keyboard.

Every act is a real mouse or key event sent to the widget; nothing is set from behind. A
key event carries its text, so that Turkish letters are typed too.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QWidget,
)

from bedside.ui.fields import ChoiceField, Field

_NO_KEYS = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton
_DIALOG_AFTER_MS, _DIALOG_MOST_MS = 50, 5000


class NotPossibleError(RuntimeError):
    """The hand found a button that cannot be pressed or a choice that is not offered."""


def settle() -> None:
    """Let the windows answer what was done."""
    for _ in range(3):
        QApplication.processEvents()


def press(button: QAbstractButton | None) -> None:
    """Click a button. Raises NotPossibleError where a person could not."""
    if button is None or not button.isEnabled() or not button.isVisible():
        name = "none" if button is None else button.text()
        raise NotPossibleError(f"the button {name!r} cannot be pressed")
    click(button, button.rect().center())


def click(widget: QWidget, at: QPoint) -> None:
    """A press and release of the left mouse button at a point of ``widget``."""
    point = QPointF(at)
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        held = _LEFT if kind is QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
        event = QMouseEvent(kind, point, widget.mapToGlobal(point), _LEFT, held, _NO_KEYS)
        QApplication.sendEvent(widget, event)
    settle()


def key(
    widget: QWidget, code: Qt.Key, text: str = "", held: Qt.KeyboardModifier = _NO_KEYS
) -> None:
    """One key pressed and released, perhaps with another one ``held``."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, code, held, text))


def write(field: Field | QLineEdit, text: str) -> None:
    """Replace what stands in a field by typing ``text`` letter by letter."""
    line = field if isinstance(field, QLineEdit) else field.focusProxy()
    if not isinstance(line, QLineEdit) or not line.isEnabled():
        raise NotPossibleError(f"nothing can be typed into {field.accessibleName()!r}")
    line.setFocus()
    line.selectAll()
    key(line, Qt.Key.Key_Delete)
    for letter in text:
        key(line, Qt.Key.Key_unknown, letter)
    settle()


def leave(field: Field) -> None:
    """Press Enter in a field, as somebody who has finished typing."""
    line = field.focusProxy()
    if line is not None:
        key(line, Qt.Key.Key_Return, "\r")
    settle()


def choose(field: ChoiceField, value: str) -> None:
    """Choose by clicking the segment, or by the arrow keys in a list."""
    segment = field.segment(value)
    if segment is not None:
        press(segment)
        return
    editor = field.focusProxy()
    for _ in range(100):
        if field.value() == value or editor is None:
            break
        key(editor, Qt.Key.Key_Down)
    settle()
    if field.value() != value:
        raise NotPossibleError(f"{value!r} is not offered at {field.caption()!r}")


def save_as(act: Callable[[], None], path: str) -> None:
    """Do ``act``, which opens a file dialog, and put ``path`` into it.

    Raises NotPossibleError where no dialog opens or it does not take the path.
    """
    failed: list[str] = []
    late = QTimer()
    late.setSingleShot(True)
    late.setInterval(_DIALOG_MOST_MS)

    def give_up() -> None:
        failed.append(f"the file dialog did not take {path!r}")
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            dialog.reject()

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        line = dialog.findChild(QLineEdit) if isinstance(dialog, QFileDialog) else None
        if line is None:
            failed.append("no file dialog opened")
            return
        late.start()
        # Pasted: letter by letter the dialog would mark every folder on the way.
        QApplication.clipboard().setText(path)
        line.selectAll()
        key(line, Qt.Key.Key_V, held=Qt.KeyboardModifier.ControlModifier)
        key(line, Qt.Key.Key_Return, "\r")

    late.timeout.connect(give_up)
    QTimer.singleShot(_DIALOG_AFTER_MS, answer)
    act()
    late.stop()
    settle()
    if failed:
        raise NotPossibleError(failed[0])


def pick(box: QComboBox, text: str) -> None:
    """Go down a list by the arrow key until ``text`` stands in it."""
    for _ in range(box.count() + 1):
        if box.currentText() == text:
            return
        key(box, Qt.Key.Key_Down)
    raise NotPossibleError(f"{text!r} is not offered at {box.accessibleName()!r}")
