"""Where does a person type, and how are they told that it was understood?

Each field has its caption above, its own sentence of refusal below and a name for
screen readers. What was typed is never lost or rewritten: a refused text stays as it
is. ``text``/``set_text`` carry it into drafts and back; ``changed`` follows each edit.
Quantities are typed into :mod:`bedside.ui.fields`; the first window does without them.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.text import button, label, restyle

_SEGMENTS_AT_MOST = 4
_SHORT = 18  # letters of a choice that still fits beside others


class Field(QWidget):
    """Caption, editor, and one line below for the echo or the refusal."""

    changed = Signal()

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = label(caption, "caption")
        self._note = label("", "echo")
        self._note.setMinimumHeight(scaled(18))
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._editor: QWidget = self
        self._line = QHBoxLayout()
        self._line.setSpacing(scaled(8))
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(scaled(4))
        self._rows.addWidget(self._caption)

    def _hold(self, editor: QWidget, beside: QWidget | None = None) -> None:
        """Put the editor under its caption and name it for screen readers."""
        self._line.addWidget(editor, 1)
        if beside is not None:
            self._line.addWidget(beside)
        self._rows.addLayout(self._line)
        self._rows.addWidget(self._note)
        self._rows.addStretch(0)
        self._editor = editor
        editor.setAccessibleName(self._caption.text())
        self._caption.setBuddy(editor)
        self.setFocusProxy(editor)

    def put_beside(self, act: QWidget) -> None:
        """Stand ``act`` on the editor's own line, whatever is said below it."""
        self._line.addWidget(act)

    def caption(self) -> str:
        """The words above the field."""
        return self._caption.text()

    def show_refusal(self, text: str) -> None:
        """Say under the field why the entry is not taken; the entry stays."""
        self._say(f"■ {text}" if text else "", refused=bool(text))

    def refusal(self) -> str:
        """The sentence of refusal that stands under the field, or nothing."""
        refused = self._note.property("role") == "refusal"
        return self._note.text().removeprefix("■ ") if refused else ""

    def show_echo(self, text: str) -> None:
        """Say under the field how the entry was understood."""
        self._say(text, refused=False)

    def _say(self, text: str, refused: bool) -> None:
        self._note.setText(text)
        restyle(self._note, "role", "refusal" if refused else "echo")
        restyle(self._editor, "refused", refused)
        self._editor.setAccessibleDescription(text)

    def text(self) -> str:
        """What stands in the field now, exactly as typed."""
        raise TypeError(f"{type(self).__name__} has no text")

    def set_text(self, text: str) -> None:
        """Put back what :meth:`text` gave."""
        raise TypeError(f"{type(self).__name__} takes no text: {text}")

    def clear(self) -> None:
        """Empty the field and forget its refusal."""
        self.set_text("")
        self.show_echo("")


class LineField(Field):
    """A field whose editor is one line of text."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(caption, parent)
        self.line = QLineEdit()
        self.line.textChanged.connect(self._edited)
        self._hold(self.line, self._beside())

    def _beside(self) -> QWidget | None:
        return None

    def _edited(self) -> None:
        self.show_echo("")
        self.changed.emit()

    def text(self) -> str:
        return self.line.text()

    def set_text(self, text: str) -> None:
        self.line.setText(text)


class TextField(LineField):
    """One line of words."""

    def value(self) -> str:
        """The words without blanks around them."""
        return self.line.text().strip()


class PasswordField(LineField):
    """A secret: shown as dots, taken exactly as typed, kept out of drafts."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(caption, parent)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)

    def value(self) -> str:
        """The secret with its blanks: they belong to it."""
        return self.line.text()


class ChoiceField(Field):
    """One of a few answers: buttons side by side, or a list when there are many.

    ``choices`` are (value, text) pairs; nothing is chosen until somebody chooses.
    """

    def __init__(
        self, caption: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(caption, parent)
        self._values = [value for value, _ in choices]
        self._group = QButtonGroup(self)
        self._list = QComboBox()
        self._segmented = len(choices) <= _SEGMENTS_AT_MOST
        if self._segmented:
            self._hold(self._segments(choices))
        else:
            self._fill_list(choices)
            self._hold(self._list)

    def _segments(self, choices: Sequence[tuple[str, str]]) -> QWidget:
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(scaled(8))
        beside = all(len(text) <= _SHORT for _, text in choices)
        for place, (_, text) in enumerate(choices):
            segment = button(text, "segment")
            segment.setCheckable(True)
            segment.setProperty("lines", "two" if "\n" in text else None)
            segment.setAccessibleName(f"{self.caption()}: {text}")
            self._group.addButton(segment, place)
            grid.addWidget(segment, *((0, place) if beside else (place, 0)))
        self._list.setParent(row)
        self._list.hide()
        self._group.idToggled.connect(self._toggled)
        if choices:
            row.setFocusProxy(self._group.button(0))
        return row

    def _fill_list(self, choices: Sequence[tuple[str, str]]) -> None:
        for value, text in choices:
            self._list.addItem(text, value)
        self._list.setCurrentIndex(-1)
        self._list.setPlaceholderText(self.tr("Choose"))
        self._list.currentIndexChanged.connect(self._chosen)

    def _toggled(self, _place: int, on: bool) -> None:
        if on:
            self._chosen()

    def _chosen(self) -> None:
        self.show_echo("")
        self.changed.emit()

    def _place(self) -> int:
        return self._group.checkedId() if self._segmented else self._list.currentIndex()

    def value(self) -> str | None:
        """The chosen value, or None while nothing is chosen."""
        place = self._place()
        return self._values[place] if place >= 0 else None

    def values(self) -> tuple[str, ...]:
        """What is offered, in the order shown."""
        return tuple(self._values)

    def segment(self, value: str) -> QAbstractButton | None:
        """The button of ``value``; None where the choices stand in a list."""
        return self._group.button(self._values.index(value)) if self._segmented else None

    def set_value(self, value: str) -> None:
        """Choose ``value``. Raises ValueError if it is not among the choices."""
        place = self._values.index(value)
        if self._segmented:
            self._group.button(place).setChecked(True)
        else:
            self._list.setCurrentIndex(place)

    def text(self) -> str:
        return self.value() or ""

    def set_text(self, text: str) -> None:
        if text in self._values:
            self.set_value(text)
        else:
            self._choose_nothing()

    def _choose_nothing(self) -> None:
        self._group.setExclusive(False)
        for segment in self._group.buttons():
            segment.setChecked(False)
        self._group.setExclusive(True)
        self._list.setCurrentIndex(-1)
