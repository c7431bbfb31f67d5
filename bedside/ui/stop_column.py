"""Has a pump stopped? The column at the left of the door, where it can be said before a name.

One click notes the moment, and the stopwatch runs. Nothing of any child is shown here: whose
pump it was is asked once somebody has signed in.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bedside.ui.doors import StopNote
from bedside.ui.stop_button import BETWEEN, PAGES, StopButton, dress_column, wordmark
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.text import label
from bedside.ui.wording.moments import second_text, stopwatch_text

_TICK_MS = 1000


class StopColumn(QWidget):
    """The button where the ward's window has it, and above it what was noted.

    ``noted`` after every click, with the sentence that a person now reads.
    """

    noted = Signal(str)

    def __init__(self, note: StopNote, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = note
        self._timer: QTimer | None = None
        self.stop = StopButton()
        self.stop.clicked.connect(self._clicked)
        rows = dress_column(self)
        rows.addWidget(wordmark())
        rows.addSpacing(scaled(8))
        # In place of the pages stands what is noted, as high as they are. Each of them is a
        # target of scaled(4) + 36 with a border of 2 on either side.
        self._noted = QWidget()
        self._noted.setMinimumHeight(PAGES * (scaled(4) + 40) + (PAGES - 1) * BETWEEN)
        rows.addWidget(self._noted)
        rows.addSpacing(scaled(8))
        rows.addWidget(self.stop)
        rows.addStretch(1)
        if note.moment() is not None:
            self._show(again=False)

    def _begin(self) -> QTimer:
        """Make what shows the noted moment: the first window does without it."""
        self.heading = label("", "heading")
        self.lasted = label("", "figure", wraps=False)
        self.said = label("", "text")
        rows = QVBoxLayout(self._noted)
        rows.setContentsMargins(scaled(12), 0, scaled(12), 0)
        rows.setSpacing(BETWEEN)
        rows.addStretch(1)
        for line in (self.heading, self.lasted, self.said):
            rows.addWidget(line)
        for line in (self.heading, self.lasted):
            line.setProperty("severity", "stop")
        timer = QTimer(self)
        timer.setInterval(_TICK_MS)
        timer.timeout.connect(self.tick)
        timer.start()
        return timer

    def _clicked(self) -> None:
        again = self._note.moment() is not None
        self._note.keep()
        self._show(again=again)
        self.noted.emit(f"{self.heading.text()} {self.said.text()}")

    def _show(self, *, again: bool) -> None:
        moment = self._note.moment()
        if moment is None:
            return
        if self._timer is None:
            self._timer = self._begin()
        text = second_text(moment, self._note.now())
        self.heading.setText(self.tr("■ Noted {time}").format(time=text))
        if again:
            said = self.tr(
                "The first moment stays. Sign in: a second pump is written down after it."
            )
        else:
            said = self.tr("Sign in: it is kept until somebody says whose pump.")
        self.said.setText(said)
        self.tick()

    def tick(self) -> None:
        """Show how long it is now."""
        lasted = stopwatch_text(self._note.lasted())
        self.lasted.setText(lasted)
        self.lasted.setAccessibleName(self.tr("Stopped for: {time}").format(time=lasted))

    def is_ticking(self) -> bool:
        """Whether a moment is noted and its stopwatch runs."""
        return self._timer is not None
