"""Which cycle does the physician order, with which weight and dose?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from bedside.services.infusion.answers import OrderStart
from bedside.services.infusion.drafts import OrderDraft
from bedside.services.infusion.service import Infusion
from bedside.services.refused import EntryRefused
from bedside.ui.date_fields import DateTimeField
from bedside.ui.fields import TextField
from bedside.ui.infusion.act_form import ActForm
from bedside.ui.infusion.questions import question_text
from bedside.ui.infusion.refusals import refusal_text
from bedside.ui.widgets.figure import Figure
from bedside.ui.widgets.message import Trouble
from bedside.ui.widgets.sum_panel import SumPanel
from bedside.ui.widgets.text import label
from bedside.ui.wording import quantities
from bedside.ui.wording.sums import per_day, sum_lines
from bedside.ui.wording.terms import term


class OrderForm(ActForm):
    """The next cycle: its first dose with the sum, the questions, the planned start."""

    def __init__(
        self,
        infusion: Infusion,
        patient: str,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self._infusion, self._patient, self._clock = infusion, patient, clock
        self.planned = DateTimeField(self.tr("Planned start"))
        self.planned.set_value(clock())
        self.fields["planned_start_at"] = self.planned
        self.answers: dict[str, TextField] = {}
        self.save_act.setText(self.tr("Order the cycle"))
        start = infusion.order_start(patient)
        if isinstance(start, EntryRefused):
            self.set_title(self.tr("Order a cycle"))
            self.banner.show_trouble(Trouble(self._refusal(start), "", ""))
            self.save_act.setEnabled(False)
            return
        self.set_title(self.tr("Order cycle {cycle}").format(cycle=start.cycle))
        self._show(start)

    def _refusal(self, refused: EntryRefused) -> str:
        if refused.field == "weight_kg":
            return self.tr("The child was not weighed yet: “Weigh and measure” comes first.")
        return refusal_text(refused)

    def _show(self, start: OrderStart) -> None:
        left, right = self.columns()
        dose = Figure(self.tr("Dose of the first day"), main=True)
        note = self.tr("{level} · {weight} · {surface}").format(
            level=term("level", start.first_level.value),
            weight=quantities.amount(start.weight_kg, "kg"),
            surface=quantities.amount(start.bsa_m2, "m²"),
        )
        dose.show_figure(per_day(start.dose_mcg_per_day), note)
        found = SumPanel()
        found.set_lines(sum_lines(start.sum))
        self.card(None, dose, found, into=left)
        self.card(None, self.planned, into=right)
        for code in start.questions:
            asked = label(question_text(code, self._infusion.body_rules), "text")
            self.answers[code] = TextField(self.tr("Answer, with the reason"))
            self.fields[code] = self.answers[code]
            self.card(self.tr("Please confirm"), asked, self.answers[code], into=right)
        left.addStretch(1)
        right.addStretch(1)
        self.content.addStretch(1)

    def ask(self) -> str | EntryRefused | None:
        planned = self.planned.value()
        if not self.planned.check() or planned is None:
            return None
        moment = planned.replace(tzinfo=self._clock().tzinfo)
        answers = tuple((code, field.value()) for code, field in self.answers.items())
        draft = OrderDraft(planned_start_at=moment, answers=answers)
        return self._infusion.order_cycle(self._patient, draft)
