"""How do the log and the advice stand side by side? Each change asks the table again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from bedside.clinical.events import DayLogged
from bedside.services.advice.desk import AdviceDesk
from bedside.services.daily_log.service import DailyLog
from bedside.services.refused import EntryRefused
from bedside.ui.advice.panel import AdvicePanel
from bedside.ui.daily_log.page import DailyLogPage
from bedside.ui.daily_log.refused_words import trouble


class LogWithAdvice(DailyLogPage):
    """The daily log with what the table says of it, saved or not."""

    def __init__(
        self,
        daily_log: DailyLog,
        desk: AdviceDesk,
        *,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        self.panel = AdvicePanel()
        super().__init__(daily_log, lambda: self.panel, clock=clock, parent=parent)
        self._desk = desk
        self.drafted.connect(self._ask)
        self.panel.acknowledge_wanted.connect(self._acknowledge)
        self.panel.depart_wanted.connect(self._depart)
        self.panel.field_wanted.connect(self.focus_field)

    def _ask(self, patient: str, unsaved: DayLogged | None) -> None:
        self.panel.show_advice(self._desk.advice(patient, unsaved))

    def _acknowledge(self) -> None:
        self._settle(self._desk.acknowledge(self.patient()))

    def _depart(self, reason: str) -> None:
        refused = self._desk.depart(self.patient(), reason)
        if refused is None:
            self.panel.departing.taken()
        self._settle(refused)

    def _settle(self, refused: EntryRefused | None) -> None:
        """Show the answer as it stands now, or why nothing was written."""
        if refused is not None:
            self.banner.show_trouble(trouble(refused))
            return
        self.banner.clear()
        self._ask(self.patient(), None)
