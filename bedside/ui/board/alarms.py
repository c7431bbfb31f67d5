"""What stands above the board? Pumps that stand, then clocks that nobody has answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bedside.services.board_course import StoppedPump
from bedside.services.board_lines import BoardLine
from bedside.ui.board.calling import CallingCard
from bedside.ui.board.sound import CallingSound
from bedside.ui.board.stopped import StoppedCard
from bedside.ui.theme.apply import scaled


class BoardAlarms(QWidget):
    """The cards above the table; it takes no room where nothing stands and nothing calls."""

    restart_wanted = Signal(str)
    known = Signal(str, object, str)

    def __init__(
        self,
        stood: Callable[[StoppedPump], timedelta],
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._stood, self._clock = stood, clock
        self.stopped: dict[str, StoppedCard] = {}
        self.calling = CallingCard()
        self.calling.known.connect(self.known)
        self.sound = CallingSound(self)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(scaled(8))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(scaled(8))
        rows.addLayout(self._cards)
        rows.addWidget(self.calling)
        self.hide()

    def show_lines(self, lines: Sequence[BoardLine]) -> None:
        """Follow the board as it stands now."""
        standing = {
            line.patient: (line, line.course.stopped)
            for line in lines
            if line.course is not None
            and line.course.stopped is not None
            and not line.course.stopped.held
        }
        for patient in self.stopped.keys() - standing.keys():
            gone = self.stopped.pop(patient)
            self._cards.removeWidget(gone)
            gone.deleteLater()
        for patient, (line, pump) in standing.items():
            if patient not in self.stopped:
                self.stopped[patient] = self._card(line, pump)
            self.stopped[patient].show_pump(line, pump)
        calling = [
            (line, clock)
            for line in lines
            if line.course is not None
            for clock in line.course.calling
        ]
        calling.sort(key=lambda one: one[1].due_at)
        self.calling.show_calling(calling)
        self.sound.follow(bool(calling))
        self.setVisible(bool(standing or calling))

    def _card(self, line: BoardLine, pump: StoppedPump) -> StoppedCard:
        card = StoppedCard(line, pump, stood=self._stood, clock=self._clock)
        card.restart_wanted.connect(self.restart_wanted)
        self._cards.addWidget(card)
        return card
