"""How is one of a few answers given with one touch or one key?

Each answer is a target of 44 px with an empty or a full circle before its word. Touching
the chosen one again takes the answer back: nothing is ever stuck on an answer.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.flow import Flow
from bedside.ui.widgets.text import label

OPEN, CHOSEN = "○", "●"
_TARGET = 44
_KEYS = Qt.Key
_STEPS = {_KEYS.Key_Left: -1, _KEYS.Key_Up: -1, _KEYS.Key_Right: 1, _KEYS.Key_Down: 1}


class Target(QPushButton):
    """One answer. ``stepped`` asks for a neighbour, ``typed`` carries any other letter."""

    stepped = Signal(int)
    typed = Signal(str)
    emptied = Signal()

    def __init__(self, value: str, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = value
        self._word = text
        self.setProperty("role", "target")
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.mark(chosen=False)

    def mark(self, *, chosen: bool) -> None:
        """Show the answer as chosen or not."""
        self.setChecked(chosen)
        self.setText(f"{CHOSEN if chosen else OPEN} {self._word}".rstrip())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as its word in bold, so that choosing moves nothing; never below 44 px."""
        font = QFont(self.font())
        font.setBold(True)
        width = QFontMetrics(font).horizontalAdvance(f"{CHOSEN} {self._word}") + scaled(20)
        return QSize(max(width, _TARGET), max(scaled(_TARGET), _TARGET))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows go to a neighbour, Delete takes the answer back, Enter and Space choose."""
        step = _STEPS.get(_KEYS(event.key()))
        if step is not None:
            self.stepped.emit(step)
        elif event.key() in (_KEYS.Key_Delete, _KEYS.Key_Backspace):
            self.emptied.emit()
        elif event.key() in (_KEYS.Key_Return, _KEYS.Key_Enter):
            self.click()
        elif event.text().isalnum():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


class Choice(QObject):
    """The answers to one question, wherever their targets stand.

    ``answers`` are (value, text) pairs. A typed letter or digit chooses the answer whose
    value it is.
    """

    changed = Signal()

    def __init__(
        self, question: str, answers: Sequence[tuple[str, str]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.question = question
        self.targets = tuple(Target(value, text, f"{question}: {text}") for value, text in answers)
        self._value: str | None = None
        for place, target in enumerate(self.targets):
            target.clicked.connect(lambda _on=False, at=place: self._touched(at))
            target.stepped.connect(lambda step, at=place: self._step(at, step))
            target.typed.connect(self._typed)
            target.emptied.connect(lambda: self._choose(None))
        self.set_value(None)

    def value(self) -> str | None:
        """The chosen answer, None while there is none."""
        return self._value

    def set_value(self, value: str | None) -> None:
        """Show ``value`` as chosen; a value that is not offered shows none. Emits nothing."""
        self._value = value if value in {target.value for target in self.targets} else None
        chosen = self._place()
        for place, target in enumerate(self.targets):
            target.mark(chosen=place == chosen)
            # One stop for the Tab key: on the answer, or on the first while there is none.
            reached = place == (chosen or 0)
            policy = Qt.FocusPolicy.StrongFocus if reached else Qt.FocusPolicy.ClickFocus
            target.setFocusPolicy(policy)

    def target(self, value: str) -> Target:
        """The target of an answer. Raises KeyError for one that is not offered."""
        return {target.value: target for target in self.targets}[value]

    def focus(self) -> None:
        """Put the keyboard on the answer, or on the first one."""
        self.targets[self._place() or 0].setFocus()

    def _place(self) -> int | None:
        places = (place for place, each in enumerate(self.targets) if each.value == self._value)
        return None if self._value is None else next(places, None)

    def _touched(self, place: int) -> None:
        touched = self.targets[place].value
        self._choose(None if touched == self._value else touched)

    def _choose(self, value: str | None) -> None:
        before, self._value = self._value, value
        self.set_value(value)
        if before != self._value:
            self.changed.emit()

    def _step(self, place: int, step: int) -> None:
        neighbour = min(max(place + step, 0), len(self.targets) - 1)
        self._choose(self.targets[neighbour].value)
        self.targets[neighbour].setFocus()

    def _typed(self, sign: str) -> None:
        if sign in {target.value for target in self.targets}:
            self._choose(sign)
            self.focus()


class ChoiceLine(QWidget):
    """A question as a caption, its answers below it, breaking where they must."""

    changed = Signal()

    def __init__(
        self, question: str, answers: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.choice = Choice(question, answers, self)
        self.choice.changed.connect(self.changed)
        self._note = label("", "refusal")
        self._note.hide()
        flow = Flow(gap=0)
        for target in self.choice.targets:
            flow.add(target)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(label(question, "caption"))
        rows.addWidget(flow)
        rows.addWidget(self._note)
        self.setFocusProxy(self.choice.targets[0])

    def value(self) -> str | None:
        """The chosen answer, None while there is none."""
        return self.choice.value()

    def set_value(self, value: str | None) -> None:
        """Show ``value`` as chosen."""
        self.choice.set_value(value)
        self.show_refusal("")

    def show_refusal(self, text: str) -> None:
        """Say under the answers what is wrong or missing."""
        self._note.setText(f"■ {text}" if text else "")
        self._note.setVisible(bool(text))

    def refusal(self) -> str:
        """The sentence of refusal that stands under the answers, or nothing."""
        return self._note.text().removeprefix("■ ")
