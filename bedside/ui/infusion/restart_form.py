"""How does the infusion go on? Through everything the rule asks, in order, never around it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from bedside.clinical.events import DrugPurpose, Level
from bedside.services.infusion.answers import RestartPlan
from bedside.services.infusion.drafts import RestartDraft
from bedside.services.infusion.service import Infusion
from bedside.services.refused import EntryRefused
from bedside.ui.fields import ChoiceField, TextField
from bedside.ui.infusion.act_form import ActForm
from bedside.ui.infusion.connection import ConnectionCard
from bedside.ui.infusion.departure import DepartureCard
from bedside.ui.infusion.premedication import PremedicationCard
from bedside.ui.infusion.stop_sheet import StopSheet
from bedside.ui.infusion.table_words import table_notice
from bedside.ui.widgets.notice import Notice
from bedside.ui.widgets.text import label
from bedside.ui.wording.terms import words


class RestartForm(ActForm):
    """The stopwatch and the cause, the table, premedication, supervision, bag and rate."""

    def __init__(
        self,
        infusion: Infusion,
        patient: str,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self._infusion, self._patient, self._clock = infusion, patient, clock
        self.set_title(self.tr("Restart the infusion"))
        self.stop = StopSheet(infusion, patient, clock)
        self.table = Notice("info", "", "")
        self.level = ChoiceField(self.tr("Dose level"), list(words("level").items()))
        self.drugs = PremedicationCard(infusion, patient, DrugPurpose.RESTART, clock)
        self.supervised_by = TextField(self.tr("Supervised by (name)"))
        self.departure = DepartureCard()
        self.connection = ConnectionCard(self.tr("Bag and rate"))
        self._fill()
        self.save_act.setText(self.tr("The infusion runs again"))
        self.stop.fold()
        self.stop.changed.connect(self._told)
        self.stop.taken_back.connect(self.done)
        self.drugs.given.connect(self.refresh)
        self.connection.changed.connect(self.refresh)
        self.refresh()

    def _fill(self) -> None:
        self.content.addWidget(self.stop)
        left, right = self.columns()
        left.addWidget(self.table)
        self.table.body.addWidget(self.level)
        left.addWidget(self.drugs)
        self._supervision = self.card(
            self.tr("Supervision"),
            label(self.tr("After a long pause the rule asks for supervision in hospital."), "soft"),
            self.supervised_by,
            into=left,
        )
        left.addStretch(1)
        right.addWidget(self.connection)
        right.addWidget(self.departure)
        right.addStretch(1)

    def refresh(self) -> None:
        """Read again what is needed; what is typed and chosen stays."""
        plan = self._infusion.restart_needs(self._patient)
        self.stop.refresh()
        if plan is None:
            return
        now = self._clock()
        self.table.show_notice(*table_notice(plan.table, now, runs=False))
        self.drugs.setVisible(bool(plan.premedication))
        self.drugs.show_lines(plan.premedication)
        self._supervision.setVisible(plan.supervision)
        self.departure.show_open(plan.still_open, plan.ready_at, now)
        self._show_level(plan)
        self.connection.offer(self._infusion.bags_to_connect(self._patient, self._level(plan)))
        self.fields = {
            **self.connection.named(),
            "level": self.level,
            "supervision": self.supervised_by,
            "departs_because": self.departure.reason,
        }

    def _told(self) -> None:
        self.stop.fold()
        self.refresh()

    def _show_level(self, plan: RestartPlan) -> None:
        """The table's level is chosen; another one is a departure."""
        if plan.level is not None and not self.level.value():
            self.level.set_value(plan.level.value)

    def _level(self, plan: RestartPlan) -> Level | None:
        chosen = self.level.value()
        return Level(chosen) if chosen else plan.level

    def ask(self) -> str | EntryRefused | None:
        chosen = self.level.value()
        draft = RestartDraft(
            level=Level(chosen) if chosen else None,
            connection=self.connection.connection(),
            supervised_by=self.supervised_by.value(),
            departs_because=self.departure.reason.value(),
        )
        return self._infusion.resume(self._patient, draft)
