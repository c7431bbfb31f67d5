"""How long has this pump stood, and when is the 4th hour? Figures that tick."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from bedside.services.infusion.answers import Interruption
from bedside.services.infusion.questions import InfusionQuestions
from bedside.ui.infusion.words import moment_text
from bedside.ui.theme.apply import current_scale, scaled
from bedside.ui.widgets.figure import Figure
from bedside.ui.widgets.text import label, restyle
from bedside.ui.wording import quantities
from bedside.ui.wording.moments import stopwatch_text

_TICK_MS = 1000
_LARGE_TEXT = 1.3


class StopwatchFigures(QWidget):
    """The time since the stop, the clock time of the 4th hour, and what that means."""

    def __init__(self, infusion: InfusionQuestions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._infusion = infusion
        self._interruption: Interruption | None = None
        self.lasted = Figure(self.tr("Stopped for"), main=True)
        self.mark = Figure(self.tr("4th hour"), main=True)
        self.meaning = label("", "text")
        figures = QHBoxLayout()
        figures.setSpacing(scaled(32))
        figures.addWidget(self.lasted)
        figures.addWidget(self.mark)
        # Large text needs the whole width for the sentence.
        large = current_scale() >= _LARGE_TEXT
        side = QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight
        rows = QBoxLayout(side, self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(scaled(6) if large else scaled(32))
        rows.addLayout(figures)
        rows.addWidget(self.meaning, 1)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)

    def show_interruption(self, interruption: Interruption | None) -> None:
        """Follow this interruption; None stops the clock."""
        self._interruption = interruption
        if interruption is None:
            self._timer.stop()
            return
        self._timer.start()
        self.tick()

    def tick(self) -> None:
        """Ask the service how long it is now, and show it."""
        stands = self._interruption
        if stands is None:
            return
        watch = self._infusion.stopwatch(stands)
        self.lasted.show_figure(stopwatch_text(watch.lasted))
        mark = moment_text(stands.four_hour_mark, stands.began_at)
        # The time is the figure; a day that is another one stands small below it.
        at = quantities.clock(stands.four_hour_mark)
        self.mark.show_figure(at, "" if mark == at else quantities.day(stands.four_hour_mark))
        self.lasted.set_severity("stop" if watch.is_long else None)
        self.mark.set_severity("stop" if watch.is_long else None)
        if watch.is_long:
            meaning = self.tr(
                "■ The 4th hour has passed ({time}): the rule asks for premedication and"
                " supervision in hospital before the restart."
            )
        else:
            meaning = self.tr(
                "After {time} a restart needs premedication and supervision in hospital."
            )
        self.meaning.setText(meaning.format(time=mark))
        restyle(self.meaning, "severity", "stop" if watch.is_long else None)

    def is_ticking(self) -> bool:
        """Whether the clock runs."""
        return self._timer.isActive()
