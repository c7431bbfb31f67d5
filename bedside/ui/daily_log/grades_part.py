"""Which grades do the scales propose, and what does the person make of them?"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from bedside.services.daily_log.draft import GradeDecision, LogDraft
from bedside.services.daily_log.proposals import OpenFact, Proposals, ProposedGrade
from bedside.services.daily_log.service import LogPageView
from bedside.ui.daily_log.field_words import field_name
from bedside.ui.daily_log.grade_row import COLUMNS, GradeRow
from bedside.ui.daily_log.part import LogPart
from bedside.ui.daily_log.words import term_name
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.flow import Flow
from bedside.ui.widgets.text import button, divider, label


class GradesPart(LogPart):
    """The proposals as a table; what is missing for more of them as links to its fields."""

    field_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.addWidget(label(self.tr("Proposed grades"), "heading"))
        self._view: LogPageView | None = None
        self._decisions: tuple[GradeDecision, ...] = ()
        self._lines: dict[tuple[str, str], GradeRow] = {}
        self._proposals = Proposals()
        self._head = QWidget()
        self._empty = label(self.tr("They appear here as soon as something is filled in."), "soft")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(scaled(8))
        self.zeros = button("", "fold")
        self.zeros.setCheckable(True)
        self.zeros.toggled.connect(self._show_rows)
        self._missing_caption = label(self.tr("Still needed for a grade:"), "caption")
        self.missing = Flow(gap=4)
        self._shown_missing: tuple[OpenFact, ...] = ()
        self._fill_head()
        for part in (self._empty, self._head):
            self.body.addWidget(part)
        self.body.addLayout(self._rows)
        for part in (self.zeros, self._missing_caption, self.missing):
            self.body.addWidget(part)
        self.fields["toxicity"] = self.zeros

    def _fill_head(self) -> None:
        heads = QGridLayout(self._head)
        heads.setContentsMargins(0, 0, 0, 0)
        heads.setHorizontalSpacing(scaled(8))
        heads.setVerticalSpacing(scaled(8))
        texts = (self.tr("Finding"), "CTCAE 5", "ASTCT", self.tr("Recorded"))
        for column, text in enumerate(texts):
            heads.addWidget(label(text, "caption", wraps=False), 0, column)
        heads.setColumnStretch(0, 1)
        for column, width in enumerate(COLUMNS, start=1):
            heads.setColumnMinimumWidth(column, scaled(width))
        heads.addWidget(divider(), 1, 0, 1, len(texts))

    def fill(self, draft: LogDraft, view: LogPageView) -> None:
        self._view, self._decisions = view, draft.decisions
        for key in tuple(self._lines):
            self._drop(key)

    def read(self, draft: LogDraft) -> LogDraft:
        return msgspec.structs.replace(draft, decisions=self._decisions)

    def row(self, term: str) -> GradeRow:
        """The row of a finding. Raises KeyError for one that is not proposed."""
        return {key[1]: row for key, row in self._lines.items()}[term]

    def answer(self, draft: LogDraft, proposals: Proposals) -> None:
        self._decisions, self._proposals = draft.decisions, proposals
        if self._view is None:
            return
        wanted = {(each.toxicity.value, each.term): each for each in proposals.grades}
        for key in tuple(self._lines):
            if key not in wanted:
                self._drop(key)
        for place, (key, proposal) in enumerate(wanted.items()):
            if key not in self._lines:
                row = GradeRow(self._view.scales)
                row.decided.connect(self._decided)
                self._lines[key] = row
                self._rows.insertWidget(place, row)
            self._lines[key].show_proposal(proposal)
        self._show_rows()
        self._show_missing(proposals.missing)

    def _decided(self, decision: GradeDecision) -> None:
        key = (decision.toxicity, decision.term)
        others = (each for each in self._decisions if (each.toxicity, each.term) != key)
        proposal = self._proposals.find(decision.term)
        followed = proposal is not None and decision.grade == proposal.suggested
        # To choose what is suggested is to follow the scales, also when the facts change.
        self._decisions = tuple(others) if followed else (*others, decision)
        self.touched()

    def _show_rows(self) -> None:
        """Grade 0 is recorded too, but stands folded away until somebody asks for it."""
        folded = [each for each in self._proposals.grades if _is_quiet(each)]
        opened = self.zeros.isChecked()
        for each in self._proposals.grades:
            row = self._lines[(each.toxicity.value, each.term)]
            row.setVisible(opened or not _is_quiet(each))
        names = [] if self._view is None else _names(self._view, folded)
        mark = "▴" if opened else "▾"
        text = self.tr("Grade 0: {findings}").format(findings=", ".join(names))
        self.zeros.setText(f"{text} {mark}")
        self.zeros.setVisible(bool(folded))
        self._empty.setVisible(not self._proposals.grades)
        self._head.setVisible(opened or len(folded) < len(self._proposals.grades))

    def _show_missing(self, missing: tuple[OpenFact, ...]) -> None:
        self._missing_caption.setVisible(bool(missing))
        self.missing.setVisible(bool(missing))
        if missing == self._shown_missing or self._view is None:
            return
        self._shown_missing = missing
        self.missing.clear()
        for fact in missing:
            finding = term_name(self._view.scales, fact.term)
            link = button(f"{finding}: {field_name(fact.field)}", "link")
            link.setObjectName(fact.field)
            link.clicked.connect(lambda _on=False, key=fact.field: self.field_wanted.emit(key))
            self.missing.add(link)

    def _drop(self, key: tuple[str, str]) -> None:
        row = self._lines.pop(key)
        row.setParent(None)
        row.deleteLater()


def _is_quiet(proposal: ProposedGrade) -> bool:
    """Whether nothing about a proposal has to be read: no grade by any scale, none chosen."""
    grades = (proposal.ctcae, proposal.astct)
    return not proposal.decided and not any(grade is not None and grade.value for grade in grades)


def _names(view: LogPageView, proposals: Sequence[ProposedGrade]) -> list[str]:
    return [term_name(view.scales, each.term) for each in proposals]
