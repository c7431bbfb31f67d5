"""Which drugs go before the pump runs? Each with its sum and time, ticked when given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from bedside.clinical.events import DrugPurpose
from bedside.services.infusion.answers import PremedicationLine
from bedside.services.infusion.drafts import DrugDraft
from bedside.services.infusion.service import Infusion
from bedside.services.refused import EntryRefused
from bedside.ui.date_fields import DateTimeField
from bedside.ui.infusion.refusals import refusal_text
from bedside.ui.infusion.words import drug_word, moment_text
from bedside.ui.widgets.badge import Badge
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.sum_panel import SumPanel
from bedside.ui.widgets.text import button, divider, label
from bedside.ui.wording import quantities
from bedside.ui.wording.sums import sum_lines


@dataclass(frozen=True, slots=True)
class OpenDose:
    """A dose that is not on record yet: when it was given, and the button that says so.

    ``offered`` is the time that was suggested when the page opened.
    """

    line: PremedicationLine
    given_at: DateTimeField
    give: QPushButton
    offered: str


class PremedicationCard(Card):
    """The doses of the protocol. ``given`` after one was written down."""

    given = Signal()

    def __init__(
        self,
        infusion: Infusion,
        patient: str,
        purpose: DrugPurpose,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._infusion, self._patient, self._purpose = infusion, patient, purpose
        self._clock = clock
        self._shown: tuple[tuple[object, ...], ...] | None = None
        self.open: list[OpenDose] = []
        self._rows: list[QWidget] = []
        self.body.addWidget(label(self.tr("Premedication"), "heading"))
        self._nothing = label(self.tr("The protocol asks for none here."), "soft")
        self.body.addWidget(self._nothing)

    def show_lines(self, lines: tuple[PremedicationLine, ...]) -> None:
        """Show the doses; times half typed stay while the doses are the same ones."""
        now = self._clock()
        shown = tuple((line.drug, line.mg, line.doses, line.given_at) for line in lines)
        if shown == self._shown:
            return
        self._shown = shown
        for row in self._rows:
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self.open, self._rows = [], []
        self._nothing.setVisible(not lines)
        for line in lines:
            self._add(line, now)

    def _add(self, line: PremedicationLine, now: datetime) -> None:
        if self._rows:
            self._put(divider())
        self._put(label(self._dose_text(line), "subtitle"))
        self._put(label(self._time_text(line, now), "soft"))
        found = SumPanel()
        found.set_lines(sum_lines((line.sum,)))
        self._put(found)
        if line.given_at is not None and line.given_mg is not None:
            given = self.tr("given {time} · {mg}").format(
                time=moment_text(line.given_at, now), mg=quantities.amount(line.given_mg, "mg")
            )
            self._put(Badge("good", given))
            return
        self._put(self._giving(line, now))

    def _giving(self, line: PremedicationLine, now: datetime) -> QWidget:
        given_at = DateTimeField(self.tr("Given at"))
        given_at.set_value(now)
        give = button(self.tr("Given: {mg}").format(mg=quantities.amount(line.mg, "mg")))
        name = self.tr("{dose} was given").format(dose=self._dose_text(line))
        give.setAccessibleName(name)
        given_at.put_beside(give)
        dose = OpenDose(line, given_at, give, given_at.text())
        give.clicked.connect(lambda: self._give(dose))
        self.open.append(dose)
        return given_at

    def _put(self, part: QWidget) -> None:
        self.body.addWidget(part)
        self._rows.append(part)

    def _dose_text(self, line: PremedicationLine) -> str:
        drug = drug_word(line.drug)
        mg = quantities.amount(line.mg, "mg")
        if line.doses == 1:
            return f"{drug} {mg}"
        return self.tr("{drug} {mg}, {doses} doses").format(drug=drug, mg=mg, doses=line.doses)

    def _time_text(self, line: PremedicationLine, now: datetime) -> str:
        to = moment_text(line.give_to, now)
        if line.doses > 1:
            return self.tr("from {time} on").format(time=to)
        if line.give_from is None:
            return self.tr("before {time}").format(time=to)
        if line.give_from == line.give_to:
            early = quantities.span(now - line.give_to)
            return self.tr("{span} before the pump runs").format(span=early)
        window = self.tr("between {start} and {end}")
        return window.format(start=moment_text(line.give_from, now), end=to)

    def _give(self, dose: OpenDose) -> None:
        if dose.given_at.text() == dose.offered:
            # Nobody wrote a time: the dose is given now, however long the page has been open.
            dose.given_at.set_value(self._clock())
        given_at = dose.given_at.value()
        if not dose.given_at.check() or given_at is None:
            return
        answer = self._infusion.give_drug(
            self._patient,
            DrugDraft(
                drug=dose.line.drug,
                mg=dose.line.mg,
                purpose=self._purpose,
                given_at=given_at.replace(tzinfo=self._clock().tzinfo),
            ),
        )
        if isinstance(answer, EntryRefused):
            dose.given_at.show_refusal(refusal_text(answer))
        else:
            self.given.emit()
