"""Which plan shall serve this child? The child, how it is to be planned, plans side by side."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from bedside.clinical.refusal import Refusal
from bedside.services.pharmacy.answers import PlanChoices, PlannerStart
from bedside.services.pharmacy.desk import PharmacyDesk
from bedside.services.pharmacy.drafts import PlanDraft
from bedside.services.pharmacy.plan_view import PlanView
from bedside.services.refused import EntryRefused
from bedside.ui.pharmacy.plan_card import PlanCard
from bedside.ui.pharmacy.plan_form import PlanForm
from bedside.ui.pharmacy.words import bag_text, child_text, refused_text, stage_words
from bedside.ui.theme.apply import current_scale, scaled
from bedside.ui.widgets.badge import with_shape
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.notice import Notice
from bedside.ui.widgets.text import label
from bedside.ui.wording import quantities
from bedside.ui.wording.refusals import refusal_text

# How many plans stand side by side, from this text size on.
_BESIDE = ((1.6, 1), (1.2, 2), (0.0, 3))


class PlannerView(QWidget):
    """The planner of one child. ``planned`` after a plan was taken."""

    planned = Signal()
    chosen = Signal(str)

    def __init__(self, desk: PharmacyDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._patient = ""
        self._start: PlannerStart | None = None
        self._draft: PlanDraft | None = None
        self.form: PlanForm | None = None
        self.cards: list[PlanCard] = []
        self.child = QComboBox()
        self.child.setAccessibleName(self.tr("Child to plan for"))
        self.child.setPlaceholderText(self.tr("Choose a child"))
        self.child.activated.connect(self._chosen)
        self.about = label("", "soft")
        self.message = Notice("stop", "", "")
        self._place, self._plans = QVBoxLayout(), QGridLayout()
        self._plans.setSpacing(scaled(16))
        self._notes = QVBoxLayout()
        self._lay_out_page()

    def _lay_out_page(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(scaled(16))
        head = QHBoxLayout()
        head.setSpacing(scaled(16))
        head.addWidget(self.child)
        head.addWidget(self.about, 1)
        rows.addLayout(head)
        for each in (self._place, self._plans, self._notes):
            rows.addLayout(each)
        rows.insertWidget(1, self.message)
        rows.addStretch(1)
        self.message.hide()

    def refresh(self) -> None:
        """Read the children anew; what is filled in for the one on show stays."""
        children = self._desk.children()
        self.child.clear()
        for child in children:
            self.child.addItem(child_text(child), child.patient)
        self.child.setCurrentIndex(self.child.findData(self._patient))
        if self._patient:
            return
        if children:
            self._say(
                "info",
                self.tr("Whose bags?"),
                self.tr("Choose a child above. Its plans then stand here side by side."),
            )
        else:
            self._say(
                "info",
                self.tr("No cycle to plan"),
                self.tr("A physician orders a cycle on the chart; then its bags are planned here."),
            )

    def show_patient(self, patient: str) -> None:
        """Plan for this child."""
        self._patient = patient
        self.message.hide()
        self.refresh()
        self._clear()
        start = self._desk.planner_start(patient)
        if isinstance(start, EntryRefused):
            self._start = None
            self.about.setText("")
            self._say("info", self.tr("Nothing to plan"), refused_text(start))
            return
        self._start = start
        self.about.setText(self._about(start))
        self.form = PlanForm(start)
        self.form.wanted.connect(self.show_plans)
        self._place.addWidget(self.form)
        self.show_plans()

    def _chosen(self, place: int) -> None:
        self.show_patient(str(self.child.itemData(place)))
        self.chosen.emit(self._patient)

    def _about(self, start: PlannerStart) -> str:
        text = self.tr("Cycle {cycle} · ordered for {weight} kg · {days} days to give").format(
            cycle=start.cycle,
            weight=quantities.number(start.weight_kg),
            days=quantities.number(start.remaining_days),
        )
        made = [f"{bag_text(bag)} ({stage_words()[bag.stage][1]})" for bag in start.made]
        if made:
            there = self.tr("Made already: {bags}").format(bags="; ".join(made))
            text = f"{text}\n{there}"
        if start.outdated:
            again = self.tr("The plan was made before the pump stood, or before a newer order.")
            text = f"{text}\n{with_shape('caution', again)}"
        return text

    def show_plans(self) -> None:
        """Find the plans for what is filled in, or say at its field what is missing."""
        self._clear_plans()
        if self.form is None or self._start is None:
            return
        draft = self.form.draft(self._start.draft)
        if draft is None:
            return
        self._draft = draft
        found = self._desk.plans(self._patient, draft)
        if isinstance(found, PlanChoices):
            self._lay_out(found)
        else:
            self._refuse(found)

    def _refuse(self, refused: EntryRefused | Refusal) -> None:
        text = refused_text(refused)
        field = None
        if isinstance(refused, EntryRefused) and self.form is not None:
            field = self.form.field(refused.field or "")
        if field is not None:
            field.show_refusal(text)
            return
        if isinstance(refused, EntryRefused) and refused.field == "allowed_hours":
            text = self.tr("Choose at least one duration.")
        self._say("stop", self.tr("No plan"), text)

    def _lay_out(self, found: PlanChoices) -> None:
        columns = next(count for size, count in _BESIDE if current_scale() >= size)
        for place, view in enumerate(found.views):
            card = PlanCard(view)
            card.taken.connect(lambda view=view: self._take(view))
            self.cards.append(card)
            self._plans.addWidget(card, *divmod(place, columns))
        for column in range(columns):
            self._plans.setColumnStretch(column, 1)
        texts = [self._cannot(hours, refusal) for hours, refusal in found.too_late]
        texts += [self._cannot(each.hours, each.refusal) for each in found.not_made]
        if texts:
            card_of_notes = Card(self.tr("Bags that cannot be planned"))
            for text in dict.fromkeys(texts):
                card_of_notes.body.addWidget(label(with_shape("caution", text), "text"))
            self._notes.addWidget(card_of_notes)

    def _cannot(self, hours: int, refusal: Refusal) -> str:
        return self.tr("{hours} h: {why}").format(hours=hours, why=refusal_text(refusal))

    def _take(self, view: PlanView) -> None:
        if self._draft is None:
            return
        answer = self._desk.accept_plan(self._patient, self._draft, view.hours)
        if not isinstance(answer, str):
            self._say("stop", self.tr("Not taken"), refused_text(answer))
            return
        self.show_patient(self._patient)
        taken = self.tr("%n bag(s) are planned and stand in the queue.", "", len(view.bags))
        self._say("good", self.tr("Plan taken"), taken)
        self.planned.emit()

    def _say(self, severity: str, title: str, text: str) -> None:
        self.message.show_notice(severity, title, text)
        self.message.show()

    def _clear(self) -> None:
        self._clear_plans()
        if self.form is not None:
            self._place.removeWidget(self.form)
            self.form.setParent(None)
            self.form.deleteLater()
            self.form = None

    def _clear_plans(self) -> None:
        self.message.hide()
        self.cards = []
        for layout in (self._plans, self._notes):
            while (item := layout.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.setParent(None)
                    widget.deleteLater()
