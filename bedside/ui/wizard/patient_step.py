"""Page 1: for whom, for which day, and which dose? With every question the rules ask."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from bedside.clinical.dosing import Dose
from bedside.clinical.events import Level
from bedside.clinical.refusal import Refusal
from bedside.services.preparation.answers import Start
from bedside.services.preparation.draft import PreparationDraft
from bedside.services.preparation.service import Preparation
from bedside.services.refused import EntryRefused
from bedside.ui.fields import ChoiceField, DecimalField, Field
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.badge import Badge
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.figure import Figure
from bedside.ui.widgets.notice import Notice
from bedside.ui.widgets.sum_panel import SumPanel
from bedside.ui.widgets.text import label
from bedside.ui.wizard.columns import Columns
from bedside.ui.wizard.decision import Decision
from bedside.ui.wizard.level_card import LevelCard
from bedside.ui.wizard.plan_words import mark
from bedside.ui.wizard.refused_words import refused_text
from bedside.ui.wizard.step_page import StepPage
from bedside.ui.wizard.words import dose_rule, missing_text
from bedside.ui.wording import terms
from bedside.ui.wording.allergies import says_none
from bedside.ui.wording.quantities import amount, day, day_and_time
from bedside.ui.wording.refusals import refusal_text
from bedside.ui.wording.sums import per_day, sum_lines


class PatientStep(StepPage):
    """Identity and weight, cycle and day, and the dose with its sum."""

    def __init__(
        self,
        preparation: Preparation,
        start: Start,
        person_name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._preparation = preparation
        self._person_name = person_name
        self._open_codes: tuple[str, ...] = ()
        self._shown_questions: object = None
        self._marked: set[str] = set()
        formulas = terms.words("formula")
        self.cycle = ChoiceField(
            self.tr("Cycle"), [(str(cycle), str(cycle)) for cycle in start.cycles]
        )
        self.first_day = DecimalField("", self.tr("First infusion day of this bag"), 0)
        self.bag_number = DecimalField("", self.tr("Bag of this cycle"), 0)
        self.formula = ChoiceField(
            self.tr("Body surface formula"),
            [(name, formulas.get(name, name)) for name in start.formulas],
        )
        self.dose = Figure(self.tr("Dose"), main=True)
        self.level = Badge("info", "")
        self.level_of_the_plan = label("", "echo")
        self.level_card = LevelCard()
        self.sum = SumPanel()
        self.refusal = Notice("stop", self.tr("No dose"), "")
        self.questions = QVBoxLayout()
        self._lay_out(start)
        self._listen()

    def _lay_out(self, start: Start) -> None:
        columns = Columns()
        order = Card(self.tr("Order"))
        grid = QGridLayout()
        grid.setSpacing(scaled(12))
        grid.addWidget(self.cycle, 0, 0)
        grid.addWidget(self.formula, 0, 1)
        grid.addWidget(self.first_day, 1, 0)
        grid.addWidget(self.bag_number, 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        order.body.addLayout(grid)
        self.questions.setSpacing(scaled(16))
        columns.left.addWidget(self._identity(start))
        columns.left.addWidget(order)
        columns.left.addWidget(self.level_card)
        columns.left.addLayout(self.questions)
        columns.left.addStretch(1)
        found = Card()
        for part in (self.dose, self.level, self.level_of_the_plan, self.sum):
            found.body.addWidget(part)
        columns.right.addWidget(found)
        columns.right.addWidget(self.refusal)
        columns.right.addWidget(self._protocol(start))
        columns.right.addStretch(1)
        self.rows.addWidget(columns)

    def _listen(self) -> None:
        self.cycle.changed.connect(lambda: self.change(cycle=_whole(self.cycle.value())))
        self.formula.changed.connect(lambda: self.change(bsa_formula=self.formula.value()))
        self.first_day.changed.connect(
            lambda: self.change(first_day=_whole(self.first_day.value()))
        )
        self.bag_number.changed.connect(
            lambda: self.change(bag_number=_whole(self.bag_number.value()))
        )
        self.level_card.chosen.connect(self._choose_level)

    def fill(self, draft: PreparationDraft) -> None:
        """Put cycle, day, number and formula into the fields."""
        for field, value in (
            (self.cycle, draft.cycle),
            (self.first_day, draft.first_day),
            (self.bag_number, draft.bag_number),
            (self.formula, draft.bsa_formula),
        ):
            field.set_text("" if value is None else str(value))

    def answer(self, draft: PreparationDraft) -> None:
        """Show the dose or why there is none, and the questions that go with it."""
        dose = self._preparation.dose(draft)
        self.level_card.show_level(self._preparation.level(draft))
        self.refusal.setVisible(isinstance(dose, Refusal))
        self.level.setVisible(isinstance(dose, Dose))
        if isinstance(dose, Dose):
            rules = self._preparation.body_rules
            self.dose.show_figure(per_day(dose.dose_mcg_per_day), dose_rule(dose, rules))
            self.level.show_badge("info", terms.term("level", dose.level.value))
            self.sum.set_lines(sum_lines(self._preparation.dose_sum(draft)))
        else:
            self.dose.show_figure("–")
            self.sum.set_lines(())
        if isinstance(dose, Refusal):
            self.refusal.show_notice("stop", self.tr("No dose"), refusal_text(dose))
        self._mark(draft)
        self._ask(draft)

    def _mark(self, draft: PreparationDraft) -> None:
        """Say under each field what it has of the plan, or what the plan has instead."""
        plan = self._preparation.plan(draft)
        fields: tuple[tuple[str, Field], ...] = (
            ("cycle", self.cycle),
            ("first_day", self.first_day),
            ("bag_number", self.bag_number),
        )
        for name, field in fields:
            said = mark(plan, name)
            if said or name in self._marked:
                field.show_echo(said)
            (self._marked.add if said else self._marked.discard)(name)
        said = mark(plan, "level")
        self.level_of_the_plan.setText(said)
        self.level_of_the_plan.setVisible(bool(said))

    def _choose_level(self, value: str) -> None:
        self.take(self._preparation.choose_level(self.draft(), Level(value)))

    def _ask(self, draft: PreparationDraft) -> None:
        codes = self._preparation.weight_questions(draft)
        given = {answer.code: answer for answer in draft.confirmations}
        self._open_codes = tuple(code for code in codes if code not in given)
        wanted = (codes, draft.confirmations)
        if wanted == self._shown_questions:
            return
        self._shown_questions = wanted
        while (item := self.questions.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for code in codes:
            decision = Decision(
                code, given.get(code), self._person_name, self._preparation.body_rules
            )
            decision.confirmed.connect(lambda c, r, d=decision: self._confirm(d, c, r))
            self.questions.addWidget(decision)

    def _confirm(self, decision: Decision, code: str, reason: str) -> None:
        answer = self._preparation.confirm(self.draft(), code, reason)
        if isinstance(answer, EntryRefused):
            decision.reason.show_refusal(refused_text(answer))
            decision.reason.setFocus()
        else:
            self.take(answer)

    def still_open(self) -> str:
        """What is missing for a dose, or the question that waits for its answer."""
        for field in (self.first_day, self.bag_number):
            if field.value() is None and field.text():
                return field.caption()
        dose = self._preparation.dose(self.draft())
        if isinstance(dose, Refusal):
            return self.tr("No dose yet: see the refusal.")
        if not isinstance(dose, Dose):
            return missing_text(dose.fields)
        if self.draft().bag_number is None:
            return missing_text(("bag_number",))
        if self._open_codes:
            return self.tr("A question waits for an answer.")
        return ""

    def _identity(self, start: Start) -> Card:
        """Who the child is and which weight counts; two identifiers, as on the label."""
        chart, registered = start.chart, start.chart.registration
        card = Card()
        card.body.addWidget(label(registered.name, "subtitle"))
        card.body.addWidget(
            label(
                self.tr("File {number} · {second} · born {born} · bed {bed}").format(
                    number=registered.hospital_number,
                    second=registered.second_identifier,
                    born=day(registered.date_of_birth),
                    bed=registered.bed or "–",
                ),
                "soft",
            )
        )
        weight = Figure(self.tr("Weight this bag is made for"))
        if chart.latest is not None:
            note = self.tr("{height} · weighed {when}").format(
                height=amount(chart.latest.height_cm, "cm"),
                when=day_and_time(chart.latest.measured_at),
            )
            weight.show_figure(amount(chart.latest.weight_kg, "kg"), note)
        card.body.addWidget(weight)
        if registered.allergies:
            allergies = self.tr("Allergies: {allergies}").format(allergies=registered.allergies)
            denied = says_none(registered.allergies)
            card.body.addWidget(label(allergies, "text") if denied else Badge("caution", allergies))
        return card

    def _protocol(self, start: Start) -> Card:
        """By whose rules: the protocol, its edition and who verified it."""
        card = Card()
        title = self.tr("{title}, edition {edition}").format(
            title=start.protocol_title, edition=start.protocol_edition
        )
        card.body.addWidget(label(title, "text"))
        verified = ", ".join(start.verified_by) or self.tr("nobody yet")
        card.body.addWidget(
            label(self.tr("Verified by: {names}").format(names=verified), "caption")
        )
        card.body.addWidget(
            label(self.tr("Not a certified medical device. A physician decides."), "caption")
        )
        return card


def _whole(value: object) -> int | None:
    return None if value is None else int(str(value))
