"""Which pump stands, since when, and what does a restart need? One card for each, on top."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from bedside.services.board_course import StoppedPump
from bedside.services.board_lines import BoardLine
from bedside.ui.board.rows import DASH, due_text
from bedside.ui.board.words import why_text
from bedside.ui.theme.apply import current_scale, scaled
from bedside.ui.widgets.badge import Badge
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.figure import Figure
from bedside.ui.widgets.flow import Flow
from bedside.ui.widgets.text import button, label
from bedside.ui.wording import quantities
from bedside.ui.wording.sums import places

_TICK_MS = 1000
# From here on the meaning and the act go under the figures instead of beside them.
_LARGE_TEXT = 1.2
_MEANING_WIDTH = 170
_NO_BREAK = "\u00a0"


class StoppedCard(Card):
    """One child whose pump stands. ``stood`` says how long it has, ``clock`` the time now."""

    restart_wanted = Signal(str)

    def __init__(
        self,
        line: BoardLine,
        pump: StoppedPump,
        *,
        stood: Callable[[StoppedPump], timedelta],
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.set_severity("stop")
        self._patient, self._pump = line.patient, pump
        self._stood, self._clock = stood, clock
        self.name, self.why = label("", "heading"), label("", "caption")
        self.lasted = Figure(self.tr("Stopped for"))
        self.mark = Figure(self.tr("4th hour"))
        self.meaning: QLabel = label("", "caption")
        self.restart: QPushButton = button(self.tr("Restart"), "primary")
        self.restart.clicked.connect(lambda: self.restart_wanted.emit(self._patient))
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        self.show_pump(line, pump)

    def _lay_out(self) -> None:
        who = QWidget()
        names = QVBoxLayout(who)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(scaled(2))
        names.addStretch(1)
        names.addWidget(self.name)
        names.addWidget(self.why)
        names.addStretch(1)
        badge = Badge("stop", self.tr("Infusion stopped"))
        if current_scale() < _LARGE_TEXT:
            self.meaning.setMinimumWidth(scaled(_MEANING_WIDTH))
            beside = QHBoxLayout()
            beside.setSpacing(scaled(24))
            beside.addWidget(badge)
            beside.addWidget(who, 3)
            beside.addWidget(self.lasted)
            beside.addWidget(self.mark)
            beside.addWidget(self.meaning, 4)
            beside.addWidget(self.restart)
            self.body.addLayout(beside)
            return
        head, figures = QHBoxLayout(), Flow(24)
        head.setSpacing(scaled(12))
        head.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(who, 1)
        for part in (self.lasted, self.mark, self.restart):
            figures.add(part)
        self.body.addLayout(head)
        self.body.addWidget(figures)
        self.body.addWidget(self.meaning)

    def show_pump(self, line: BoardLine, pump: StoppedPump) -> None:
        """Show the pump as it is told of now."""
        self._pump = pump
        bed = self.tr("Bed {bed} · {why}").format(bed=line.bed or DASH, why=why_text(pump))
        self.name.setText(line.name)
        self.why.setText(bed)
        self.restart.setAccessibleName(self.tr("Restart: {name}").format(name=line.name))
        self.tick()

    def tick(self) -> None:
        """Ask how long it is now, and show it."""
        pump, now = self._pump, self._clock()
        mark = due_text(pump.four_hour_mark, now)
        self.lasted.show_figure(_unbroken(quantities.span(self._stood(pump))))
        at = pump.four_hour_mark.astimezone(now.tzinfo)
        # The time is the figure; a day that is not today's stands small below it.
        self.mark.show_figure(quantities.clock(at), "" if at.date() == now.date() else mark)
        self.meaning.setText(self._meaning(pump, mark))

    def _meaning(self, pump: StoppedPump, mark: str) -> str:
        if pump.new_cycle:
            meaning = self.tr("After a pause this long the rule begins a new cycle.")
        elif pump.is_long or self._clock() >= pump.four_hour_mark:
            meaning = self.tr("A restart now needs premedication and supervision.")
        else:
            meaning = self.tr("After {time} a restart needs premedication and supervision.")
        source = self.tr("Source: {sources}.").format(sources=places(pump.sources))
        return f"{meaning.format(time=mark)}\n{source}"


def _unbroken(figure: str) -> str:
    """A figure stays on one line, however large the text."""
    return figure.replace(" ", _NO_BREAK)
