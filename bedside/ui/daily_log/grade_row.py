"""How does one proposed grade stand: both scales, why, and what will be recorded?"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from bedside.clinical.grading.published import Scales
from bedside.clinical.grading.scale import Grade
from bedside.services.daily_log.draft import GradeDecision
from bedside.services.daily_log.proposals import ProposedGrade
from bedside.ui.daily_log.choice import ChoiceLine
from bedside.ui.daily_log.finding_words import finding_text
from bedside.ui.daily_log.words import grade_severity, term_name
from bedside.ui.language import in_language
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.badge import Badge
from bedside.ui.widgets.text import button, divider, label

_NOT_ASSESSED = "–"
_GRADES = 5  # 0 to 4
COLUMNS = (72, 72, 140)  # CTCAE, ASTCT, recorded


class GradeRow(QWidget):
    """One finding. ``decided`` carries what the person chose instead of the suggestion."""

    decided = Signal(object)

    def __init__(self, scales: Scales, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scales = scales
        self._proposal: ProposedGrade | None = None
        self._name = label("", "text")
        self._because = label("", "caption")
        self.ctcae, self.astct = Badge("info", ""), Badge("info", "")
        self._none = (label(_NOT_ASSESSED, "soft"), label(_NOT_ASSESSED, "soft"))
        self.recorded = button("", "link")
        self.recorded.setCheckable(True)
        self.differ = label(self.tr("the scales differ"), "caption")
        grades = tuple((str(grade), str(grade)) for grade in range(_GRADES))
        self.choice = ChoiceLine(
            self.tr("Record as grade"), (*grades, (_NOT_ASSESSED, self.tr("not assessed")))
        )
        self._meaning = label("", "soft")
        self._arrange()

    def _arrange(self) -> None:
        named = QVBoxLayout()
        named.setSpacing(0)
        named.addWidget(self._name)
        named.addWidget(self._because)
        record = QVBoxLayout()
        record.setSpacing(0)
        record.addWidget(self.recorded, 0, Qt.AlignmentFlag.AlignLeft)
        record.addWidget(self.differ)
        row = QGridLayout()
        row.setHorizontalSpacing(scaled(8))
        row.addLayout(named, 0, 0)
        for column, (badge, none) in enumerate(
            zip((self.ctcae, self.astct), self._none, strict=True), start=1
        ):
            held = QHBoxLayout()
            held.addWidget(badge)
            held.addWidget(none)
            held.addStretch(1)
            row.addLayout(held, 0, column)
        row.addLayout(record, 0, 3)
        row.setColumnStretch(0, 1)
        for column, width in enumerate(COLUMNS, start=1):
            row.setColumnMinimumWidth(column, scaled(width))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(scaled(4))
        rows.addLayout(row)
        rows.addWidget(self.choice)
        rows.addWidget(self._meaning)
        rows.addWidget(divider())
        for part in (self.choice, self._meaning):
            part.hide()
        self.recorded.toggled.connect(self._turn)
        self.choice.changed.connect(self._decide)

    def show_proposal(self, proposal: ProposedGrade) -> None:
        """Show another proposal of the same finding; an open choice stays open."""
        self._proposal = proposal
        name = term_name(self._scales, proposal.term)
        self._name.setText(name)
        self._because.setText(self._reasons(proposal))
        for badge, none, grade in zip(
            (self.ctcae, self.astct), self._none, (proposal.ctcae, proposal.astct), strict=True
        ):
            _show_badge(badge, grade)
            none.setVisible(grade is None)
        shown = self.tr("not assessed") if proposal.grade is None else str(proposal.grade)
        self.recorded.setText(f"{shown} ✎")
        self.recorded.setAccessibleName(
            self.tr("{finding}: recorded as {grade}; change").format(finding=name, grade=shown)
        )
        self.differ.setVisible(proposal.scales_differ)
        value = _NOT_ASSESSED if proposal.grade is None else str(proposal.grade)
        self.choice.set_value(value)
        self._meaning.setText(self._meaning_of(proposal))

    def _reasons(self, proposal: ProposedGrade) -> str:
        """The finding that set each grade; where the scales have their own, both."""
        grades = [grade for grade in (proposal.ctcae, proposal.astct) if grade is not None]
        reasons = (
            finding_text(self._scales, each, proposal.term)
            for grade in grades
            for each in grade.because
        )
        return " · ".join(dict.fromkeys(reasons))

    def _meaning_of(self, proposal: ProposedGrade) -> str:
        term = self._scales.ctcae.terms.find(proposal.term)
        grades = () if term is None else term.grades
        meanings = (in_language(each.meaning) for each in grades if each.grade == proposal.grade)
        return next(meanings, "")

    def _turn(self, opened: bool) -> None:
        self.choice.setVisible(opened)
        self._meaning.setVisible(opened)
        if opened:
            self.choice.choice.focus()

    def _decide(self) -> None:
        value, proposal = self.choice.value(), self._proposal
        if proposal is None:
            return
        if value is None:  # taken back: the suggestion counts again
            grade: int | None = proposal.suggested
        else:
            grade = None if value == _NOT_ASSESSED else int(value)
        self.decided.emit(GradeDecision(proposal.toxicity.value, proposal.term, grade))


def _show_badge(badge: Badge, grade: Grade | None) -> None:
    badge.setVisible(grade is not None)
    if grade is not None:
        badge.show_badge(grade_severity(grade.value), str(grade.value))
        badge.setAccessibleName(f"{grade.scale.upper()} {grade.version}: {grade.value}")
