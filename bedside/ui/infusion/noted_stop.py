"""A moment was noted at the door: whose pump was it, or has none stopped?

The noted moment is written with the bed that is touched. It goes in no other way than by that,
or by somebody who says twice that it may go.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from bedside.ui.doors import StopNote
from bedside.ui.theme.apply import current_scale, scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.figure import Figure
from bedside.ui.widgets.flow import Flow
from bedside.ui.widgets.text import button, label
from bedside.ui.wording.moments import clock_text, day_text, second_text, stopwatch_text

_TICK_MS = 1000
_LARGE_TEXT = 1.3


class NotedStopCard(Card):
    """The noted moment with its stopwatch, and what can be done with it.

    ``let_go`` once the moment may go; ``now_wanted`` where it cannot be written and the stop is
    to be written as of now.
    """

    let_go = Signal()
    now_wanted = Signal()

    def __init__(self, note: StopNote | None, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._note = note
        self.set_severity("stop")
        self.lasted = Figure(self.tr("Noted"), main=True)
        self.said = label("", "text")
        self.go_act = button(self.tr("Let the moment go"), "stop")
        self.keep_act = button(self.tr("Keep it"))
        self.now_act = button(self.tr("Write the stop as of now"), "stop")
        self.other_act = button(self.tr("Choose another bed"))
        self._lay_out()
        self.go_act.clicked.connect(self.let_go)
        self.keep_act.clicked.connect(self.tell)
        self.other_act.clicked.connect(self.tell)
        self.now_act.clicked.connect(self.now_wanted)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.tell()

    def _lay_out(self) -> None:
        """The acts stand beside what is said, and below it where the text is large."""
        large = current_scale() >= _LARGE_TEXT
        row = QHBoxLayout()
        row.setSpacing(scaled(24))
        row.addWidget(self.lasted, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.said, 1)
        self.body.addLayout(row)
        acts = Flow()
        for act in self._acts():
            if large:
                acts.add(act)
            else:
                row.addWidget(act)
        if large:
            self.body.addWidget(acts)

    def _acts(self) -> tuple[QPushButton, ...]:
        return (self.keep_act, self.go_act, self.other_act, self.now_act)

    def _offer(self, *offered: QPushButton) -> None:
        for act in self._acts():
            act.setVisible(act in offered)

    def is_noted(self) -> bool:
        """Whether a moment waits to be told whose pump it was."""
        return self._note is not None and self._note.moment() is not None

    def tell(self) -> None:
        """Say what is noted; without anything noted there is nothing to see."""
        self.setVisible(self.is_noted())
        self._offer()
        if not self.is_noted():
            self._timer.stop()
            return
        self._say(self.tr("Touch the bed: its stop is written with this moment."))
        self._timer.start()
        self._tick()

    def ask(self) -> None:
        """Somebody says that no pump has stopped: one click more before the moment goes."""
        moment = None if self._note is None else self._note.moment()
        if self._note is None or moment is None:
            return
        self._say(
            self.tr(
                "Nothing will be written of {time}. Let it go only if no pump has stopped, or if"
                " its stop is written already."
            ).format(time=second_text(moment, self._note.now()))
        )
        self._offer(self.keep_act, self.go_act)
        self.keep_act.setFocus()

    def refuse(self, why: str) -> None:
        """The moment cannot be written for the touched bed: say why, and offer now."""
        self._say(f"■ {why}")
        self._offer(self.other_act, self.now_act)
        self.now_act.setFocus()

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.setAccessibleName(text)

    def _tick(self) -> None:
        moment = None if self._note is None else self._note.moment()
        if self._note is None or moment is None:
            return
        lasted = self.tr("{time} ago").format(time=stopwatch_text(self._note.lasted()))
        day = day_text(moment, self._note.now())
        self.lasted.show_figure(clock_text(moment), f"{day} · {lasted}" if day else lasted)

    def is_ticking(self) -> bool:
        """Whether the stopwatch of the noted moment runs."""
        return self._timer.isActive()
