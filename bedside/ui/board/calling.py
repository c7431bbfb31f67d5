"""What is overdue, and who knows of it? The clocks nobody has answered, one line each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from bedside.services.board_course import BoardClock
from bedside.services.board_lines import BoardLine, NextKind
from bedside.ui.board.rows import DASH
from bedside.ui.board.words import step_word
from bedside.ui.theme.apply import current_scale, scaled
from bedside.ui.widgets.badge import Badge
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.text import button, label
from bedside.ui.wording import quantities

# More lines would push the board itself out of sight; the rest moves up as these are answered.
_SHOWN, _SHOWN_LARGE = 3, 1
_LARGE_TEXT = 1.2
Calling = tuple[BoardLine, BoardClock]


class CallingLine(QObject):
    """One overdue clock: how long, who, what, a note that may stay empty, and the answer."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.badge = Badge("stop", "")
        self.who: QLabel = label("", "heading")
        self.what: QLabel = label("", "text")
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("Note (may stay empty)"))
        self.known: QPushButton = button(self.tr("I know of it"))

    def parts(self) -> tuple[QWidget, ...]:
        """Its widgets from left to right."""
        return (self.badge, self.who, self.what, self.note, self.known)

    def show_clock(self, line: BoardLine, clock: BoardClock) -> None:
        """Say what is overdue."""
        if clock.overdue is not None:
            since = self.tr("OVERDUE by {time}").format(time=quantities.span(clock.overdue))
            self.badge.show_badge("stop", since)
        what = step_word(NextKind(clock.kind), clock.before)
        self.who.setText(self.tr("Bed {bed} · {name}").format(bed=line.bed or DASH, name=line.name))
        self.what.setText(what)
        about = f"{line.name}, {what}"
        self.note.setAccessibleName(self.tr("Note: {about}").format(about=about))
        self.known.setAccessibleName(self.tr("I know of it: {about}").format(about=about))


class CallingCard(Card):
    """The first few clocks that call; the others are counted below them."""

    known = Signal(str, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_severity("stop")
        self.lines: list[CallingLine] = []
        self._large = current_scale() >= _LARGE_TEXT
        self._shown: tuple[Calling, ...] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(scaled(16))
        self._grid.setVerticalSpacing(scaled(8))
        self.more: QLabel = label("", "caption")
        self.body.addLayout(self._grid)
        self.body.addWidget(self.more)
        self.hide()

    def show_calling(self, calling: Sequence[Calling]) -> None:
        """Show the clocks that call; a note that is being written stays with its clock."""
        notes = {
            _key(one): line.note.text() for one, line in zip(self._shown, self.lines, strict=False)
        }
        before = tuple(map(_key, self._shown))
        self._shown = tuple(calling[: _SHOWN_LARGE if self._large else _SHOWN])
        while len(self.lines) < len(self._shown):
            self._add_line()
        for place, line in enumerate(self.lines):
            for part in line.parts():
                part.setVisible(place < len(self._shown))
        for line, one in zip(self.lines, self._shown, strict=False):
            line.show_clock(*one)
        if tuple(map(_key, self._shown)) != before:
            for line, one in zip(self.lines, self._shown, strict=False):
                line.note.setText(notes.get(_key(one), ""))
        left = len(calling) - len(self._shown)
        self.more.setText(self.tr("%n more overdue", "", left))
        self.more.setVisible(left > 0)
        self.setVisible(bool(self._shown))

    def _add_line(self) -> None:
        line = CallingLine(self)
        place = len(self.lines)
        self.lines.append(line)
        if not self._large:
            for column, part in enumerate(line.parts()):
                self._grid.addWidget(part, place, column)
            for column, share in ((1, 2), (2, 2), (3, 3)):
                self._grid.setColumnStretch(column, share)
        else:
            self._grid.addWidget(line.badge, 0, 0)
            self._grid.addWidget(line.what, 0, 1)
            self._grid.addWidget(line.who, 1, 0, 1, 2)
            self._grid.addWidget(line.note, 2, 0)
            self._grid.addWidget(line.known, 2, 1)
            self._grid.setColumnStretch(0, 1)
        line.known.clicked.connect(self._answers(place))
        line.note.returnPressed.connect(self._answers(place))

    def _answers(self, place: int) -> Callable[[], None]:
        def answer() -> None:
            line, clock = self._shown[place]
            self.known.emit(line.patient, clock, self.lines[place].note.text())

        return answer


def _key(calling: Calling) -> tuple[object, ...]:
    line, clock = calling
    return line.patient, clock.kind, clock.due_at
