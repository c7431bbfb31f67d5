"""The first bag, the next bag, and the step to the full dose: a bag of a level is connected."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from bedside.clinical.events import DrugPurpose
from bedside.services.infusion.answers import StepPlan
from bedside.services.infusion.drafts import StartDraft, StepDraft
from bedside.services.infusion.service import Infusion
from bedside.services.refused import EntryRefused
from bedside.ui.infusion.act_form import ActForm
from bedside.ui.infusion.connection import ConnectionCard
from bedside.ui.infusion.departure import DepartureCard
from bedside.ui.infusion.premedication import PremedicationCard
from bedside.ui.infusion.table_words import table_notice
from bedside.ui.infusion.words import flush_text, moment_text
from bedside.ui.widgets.notice import Notice
from bedside.ui.wording.terms import term


class ChangeForm(ActForm):
    """The next bag of the level that runs."""

    def __init__(
        self,
        infusion: Infusion,
        patient: str,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self._infusion, self._patient, self._clock = infusion, patient, clock
        self.set_title(self.tr("Change the bag"))
        self.set_context(self.tr("Do not flush the line: what is in it is drug."))
        self.connection = ConnectionCard(self.tr("Next bag"))
        self.content.addWidget(self.connection)
        self.content.addStretch(1)
        self.save_act.setText(self.tr("The next bag runs"))
        self.refresh()

    def refresh(self) -> None:
        panel = self._infusion.panel(self._patient)
        level = None if panel is None else panel.level
        bags = self._infusion.bags_to_connect(self._patient, level)
        hanging = None if panel is None or panel.bag is None else panel.bag.bag
        if panel is not None and panel.bag is not None:
            self.set_context(flush_text(panel.bag.flush_10_ml_hours))
        self.connection.offer(tuple(bag for bag in bags if bag.bag != hanging))
        self.fields = self.connection.named()

    def ask(self) -> str | EntryRefused | None:
        return self._infusion.change_bag(self._patient, self.connection.connection())


class StartForm(ActForm):
    """The first bag of an ordered cycle, after its premedication."""

    def __init__(
        self,
        infusion: Infusion,
        patient: str,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self._infusion, self._patient, self._clock = infusion, patient, clock
        self.set_title(self.tr("Connect the first bag"))
        self.drugs = PremedicationCard(infusion, patient, DrugPurpose.CYCLE_START, clock)
        self.departure = DepartureCard(self.tr("Why it starts all the same"))
        self.reason = self.departure.reason
        self.connection = ConnectionCard(self.tr("First bag"))
        left, right = self.columns()
        left.addWidget(self.drugs)
        left.addWidget(self.departure)
        left.addStretch(1)
        right.addWidget(self.connection)
        right.addStretch(1)
        self.save_act.setText(self.tr("The infusion runs"))
        self.drugs.given.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        plan = self._infusion.start_needs(self._patient)
        if plan is None:
            return
        self.set_context(term("level", plan.level.value))
        self.drugs.show_lines(plan.premedication)
        self.departure.show_open(plan.still_open, plan.ready_at, self._clock())
        self.connection.offer(plan.bags)
        self.fields = {**self.connection.named(), "premedication_reason": self.reason}

    def ask(self) -> str | EntryRefused | None:
        draft = StartDraft(
            connection=self.connection.connection(), premedication_reason=self.reason.value()
        )
        return self._infusion.start(self._patient, draft)


class StepForm(ActForm):
    """From the low to the full level: when it is due, what the table says, the new bag."""

    def __init__(
        self,
        infusion: Infusion,
        patient: str,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self._infusion, self._patient, self._clock = infusion, patient, clock
        self.set_title(self.tr("Step to the full dose"))
        self.table = Notice("info", "", "")
        self.drugs = PremedicationCard(infusion, patient, DrugPurpose.DOSE_STEP, clock)
        self.departure = DepartureCard()
        self.connection = ConnectionCard(self.tr("Bag of the full dose"))
        left, right = self.columns()
        for part in (self.table, self.drugs, self.departure):
            left.addWidget(part)
        left.addStretch(1)
        right.addWidget(self.connection)
        right.addStretch(1)
        self.save_act.setText(self.tr("The full dose runs"))
        self.drugs.given.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        plan = self._infusion.step_needs(self._patient)
        if plan is None:
            return
        self.set_context(self._due_text(plan))
        self.table.show_notice(*table_notice(plan.table, self._clock()))
        self.drugs.show_lines(plan.premedication)
        self.departure.show_open(plan.still_open, plan.ready_at, self._clock())
        self.connection.offer(plan.bags)
        self.fields = {**self.connection.named(), "departs_because": self.departure.reason}

    def _due_text(self, plan: StepPlan) -> str:
        if plan.due_at is None:
            return self.tr("No time is known for the step.")
        return self.tr("Due {time}").format(time=moment_text(plan.due_at, self._clock()))

    def ask(self) -> str | EntryRefused | None:
        draft = StepDraft(
            connection=self.connection.connection(),
            departs_because=self.departure.reason.value(),
        )
        return self._infusion.step(self._patient, draft)
