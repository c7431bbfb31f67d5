"""Which logs were written before, and which of them is to be corrected?"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bedside.services.daily_log.memory import EarlierLog
from bedside.ui.daily_log.words import grade_severity
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.badge import Badge
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.text import button, label
from bedside.ui.wording import quantities

_SHOWN = 4


class EarlierLogs(Card):
    """The newest logs, each with its worst grade and an act that corrects it."""

    correct_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Earlier logs"), parent)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(scaled(4))
        self._all: tuple[EarlierLog, ...] = ()
        self._none = label(self.tr("No log has been written for this child yet."), "soft")
        self.more = button(self.tr("Show all"), "link")
        self.more.clicked.connect(lambda: self._show(len(self._all)))
        self.body.addWidget(self._none)
        self.body.addLayout(self._lines)
        self.body.addWidget(self.more)

    def show_logs(self, logs: tuple[EarlierLog, ...]) -> None:
        """Show the newest of these logs, newest first."""
        self._all = logs
        self._show(_SHOWN)

    def _show(self, count: int) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.setParent(None)
                line.deleteLater()
        for log in self._all[:count]:
            self._lines.addWidget(self._line(log))
        self._none.setVisible(not self._all)
        self.more.setVisible(len(self._all) > count)

    def _line(self, log: EarlierLog) -> QWidget:
        line = QWidget()
        parts = QHBoxLayout(line)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(scaled(8))
        when = quantities.day_and_time(log.at)
        parts.addWidget(label(f"{when} · {log.person}", "text"), 1)
        if log.worst_grade is not None:
            worst = self.tr("grade {grade}").format(grade=log.worst_grade)
            parts.addWidget(Badge(grade_severity(log.worst_grade), worst))
        act = button(self.tr("Correct"), "link")
        act.setObjectName(log.event_id)
        act.setAccessibleName(self.tr("Correct the log of {when}").format(when=when))
        act.clicked.connect(lambda: self.correct_wanted.emit(log.event_id))
        parts.addWidget(act)
        return line
