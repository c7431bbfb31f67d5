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
        self.stop = StopButton()
        self.stop.clicked.connect(self._clicked)
        self.heading = label("", "heading")
        self.lasted = label("", "figure", wraps=False)
        self.said = label("", "text")
        rows = dress_column(self)
        rows.addWidget(wordmark())
        rows.addSpacing(scaled(8))
        rows.addWidget(self._in_place_of_the_pages())
        rows.addSpacing(scaled(8))
        rows.addWidget(self.stop)
        rows.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)
        if note.moment() is not None:
            self._show(again=False)

    def _in_place_of_the_pages(self) -> QWidget:
        """What was noted, as high as the navigation is that stands here after signing in."""
        sheet = QWidget()
        # Each page is a target of scaled(4) + 36 with a border of 2 on either side.
        sheet.setMinimumHeight(PAGES * (scaled(4) + 40) + (PAGES - 1) * BETWEEN)
        rows = QVBoxLayout(sheet)
        rows.setContentsMargins(scaled(12), 0, scaled(12), 0)
        rows.setSpacing(BETWEEN)
        rows.addStretch(1)
        self.heading.setProperty("severity", "stop")
        self.lasted.setProperty("severity", "stop")
        for line in (self.heading, self.lasted, self.said):
            line.hide()
            rows.addWidget(line)
        return sheet

    def _clicked(self) -> None:
        again = self._note.moment() is not None
        self._note.keep()
        self._show(again=again)
        self.noted.emit(f"{self.heading.text()} {self.said.text()}")

    def _show(self, *, again: bool) -> None:
        moment = self._note.moment()
        if moment is None:
            return
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
        for line in (self.heading, self.lasted, self.said):
            line.show()
        self._timer.start()

    def tick(self) -> None:
        """Show how long it is now."""
        lasted = stopwatch_text(self._note.lasted())
        self.lasted.setText(lasted)
        self.lasted.setAccessibleName(self.tr("Stopped for: {time}").format(time=lasted))

    def is_ticking(self) -> bool:
        """Whether a moment is noted and its stopwatch runs."""
        return self._timer.isActive()
