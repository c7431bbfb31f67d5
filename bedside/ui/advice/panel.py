"""What does the table say of this child, because of what, and who answered it?

The leading answer in one plain sentence with its rule and source; below it what else spoke,
the facts, what is missing (a link to its field), the drugs the sources name, and where the
sources disagree. A physician acknowledges, or departs with a reason.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bedside.clinical.adjustment_table import Action
from bedside.clinical.events import Decision
from bedside.services.advice.view import AdviceView, RuleLine
from bedside.ui.advice.departing import Departing
from bedside.ui.advice.words import (
    answer_severity,
    answer_text,
    missing_text,
    reason_text,
    support_text,
    toxicity_text,
)
from bedside.ui.language import in_language
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.badge import Badge
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.sum_panel import SumLine, SumPanel
from bedside.ui.widgets.text import button, label
from bedside.ui.wording import quantities
from bedside.ui.wording.sums import places, sum_lines


class AdvicePanel(QWidget):
    """The panel. It changes nothing by itself; its acts are signals."""

    acknowledge_wanted = Signal()
    depart_wanted = Signal(str)
    field_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What the table says"))
        self._view: AdviceView | None = None
        self.lead = Card()
        self.also = Card(self.tr("Also"))
        self.conflict = Card()
        self.drugs = Card(self.tr("Drugs the sources name"))
        self.acknowledge_act = button(self.tr("Acknowledge as physician"), "primary")
        self.departing = Departing()
        self.answered = label("", "text")
        self._note = label(
            self.tr(
                "States a published rule; a physician decides. Not a certified medical device."
            ),
            "caption",
        )
        self._lay_out()
        self.acknowledge_act.clicked.connect(self.acknowledge_wanted)
        self.departing.depart_wanted.connect(self.depart_wanted)
        self.show_advice(None)

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(scaled(12))
        rows.addWidget(self.lead)
        rows.addWidget(self.answered)
        # Below each other: the panel is a narrow column, and large text must fit it.
        acts: tuple[QWidget, ...] = (
            self.departing,
            self.acknowledge_act,
            self.departing.open_act,
        )
        for part in (*acts, self.conflict, self.drugs, self.also, self._note):
            rows.addWidget(part)
        rows.addStretch(1)

    def view(self) -> AdviceView | None:
        """The answer on show."""
        return self._view

    def show_advice(self, view: AdviceView | None) -> None:
        """Show an answer; None: no cycle is ordered, so nothing can be said."""
        self._view = view
        for card, titles in ((self.lead, 0), (self.also, 1), (self.conflict, 0), (self.drugs, 1)):
            _empty(card, titles)
        self._show_lead(view)
        self._show_also(view)
        self._show_conflict(view)
        self._show_drugs(view)
        self._show_answer(view)

    def _show_lead(self, view: AdviceView | None) -> None:
        body = self.lead.body
        if view is None or view.unclear is not None:
            self.lead.set_severity("caution")
            body.addWidget(Badge("caution", self.tr("What the table says")))
            none = self.tr("Nothing yet: no cycle is ordered.")
            unclear = self.tr(
                "Not known: the entries of the course cannot follow each other. Look at the"
                " journal and correct what is wrong."
            )
            body.addWidget(label(none if view is None else unclear, "subtitle"))
            return
        severity = answer_severity(view.action, view.at_least)
        self.lead.set_severity(severity)
        body.addWidget(Badge(severity, self.tr("What the table says")))
        body.addWidget(label(answer_text(view.action, view.at_least), "subtitle"))
        if view.leading is not None:
            self._add_rule(view.leading)
        elif view.action is Action.GO_ON:
            body.addWidget(label(self.tr("No rule of the table asks for anything."), "soft"))
        self._add_times(view)
        self._add_missing(view)
        if view.of_draft:
            body.addWidget(
                label(self.tr("Counts what is typed here and not saved yet."), "caption")
            )
        body.addWidget(label(view.protocol, "caption"))

    def _add_rule(self, line: RuleLine) -> None:
        body = self.lead.body
        body.addWidget(label(in_language(line.text), "text"))
        rule = self.tr("Rule {rule} · {sources}").format(
            rule=line.rule, sources=places(line.sources)
        )
        body.addWidget(label(rule, "soft"))
        facts = "; ".join(reason_text(fact) for fact in line.because)
        body.addWidget(label(self.tr("Because: {facts}").format(facts=facts), "soft"))

    def _add_times(self, view: AdviceView) -> None:
        # What may be done now is held back by no time any more; the time stays among the facts.
        restart = None if view.action is Action.MAY_RESTART_LOW else view.restart_not_before
        full = None if view.action is Action.MAY_STEP_TO_FULL else view.full_not_before
        for moment, words in (
            (restart, self.tr("Restart not before {when}.")),
            (full, self.tr("Full dose not before {when}.")),
        ):
            if moment is not None:
                text = words.format(when=quantities.day_and_time(moment))
                self.lead.body.addWidget(label(text, "heading"))

    def _add_missing(self, view: AdviceView) -> None:
        body = self.lead.body
        if not view.missing:
            body.addWidget(label(self.tr("Missing facts: none"), "soft"))
            return
        body.addWidget(label(self.tr("Missing facts:"), "heading"))
        for fact in view.missing:
            link = button(missing_text(fact), "link")
            link.setObjectName(f"missing-{fact}")
            link.clicked.connect(lambda _on=False, key=fact: self.field_wanted.emit(key))
            body.addWidget(link)

    def _show_also(self, view: AdviceView | None) -> None:
        lines = () if view is None else view.others
        self.also.setVisible(bool(lines))
        for line in lines:
            words = self.tr("{rule}: {text}").format(rule=line.rule, text=in_language(line.text))
            self.also.body.addWidget(label(words, "text"))
            facts = "; ".join(reason_text(fact) for fact in line.because)
            self.also.body.addWidget(label(facts, "caption"))
        if view is None or not view.silent:
            return
        self.also.setVisible(True)
        silent = SumPanel(self.tr("Rules that do not apply"))
        silent.set_lines(
            [
                SumLine(f"{each.rule} ({toxicity_text(each.toxicity)})", reason_text(each.because))
                for each in view.silent
            ]
        )
        self.also.body.addWidget(silent)

    def _show_conflict(self, view: AdviceView | None) -> None:
        shown = view is not None and view.source_conflict
        self.conflict.setVisible(shown)
        if not shown:
            return
        self.conflict.set_severity("caution")
        self.conflict.body.addWidget(Badge("caution", self.tr("The sources disagree")))
        words = self.tr(
            "Table 2 of the review is printed with two row headings exchanged. The program"
            " follows the review's own text and the label; the sources page shows all of it."
        )
        self.conflict.body.addWidget(label(words, "text"))

    def _show_drugs(self, view: AdviceView | None) -> None:
        doses = () if view is None else view.supports
        self.drugs.setVisible(bool(doses))
        for dose in doses:
            self.drugs.body.addWidget(label(support_text(dose), "text"))
            if dose.sum_line is not None:
                panel = SumPanel()
                panel.set_lines(sum_lines((dose.sum_line,)))
                self.drugs.body.addWidget(panel)

    def _show_answer(self, view: AdviceView | None) -> None:
        may = view is not None and view.may_answer and not view.of_draft and view.unclear is None
        answer = None if view is None else view.answered
        self.acknowledge_act.setVisible(may and answer is None)
        self.departing.open_act.setVisible(may and answer is None)
        if answer is not None:
            self.departing.taken()
        elif not may:
            self.departing.close_form()
        self.answered.setVisible(answer is not None)
        if answer is None:
            return
        followed = self.tr("{name} acknowledged this, {when}.")
        departed = self.tr("{name} decided otherwise, {when}: {reason}")
        words = followed if answer.decision is Decision.ACKNOWLEDGED else departed
        self.answered.setText(
            words.format(
                name=answer.by, when=quantities.day_and_time(answer.at), reason=answer.reason
            )
        )


def _empty(card: Card, titles: int) -> None:
    """Take everything out of a card but its first ``titles`` parts."""
    while (item := card.body.takeAt(titles)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.setParent(None)
            widget.deleteLater()
