"""What else was seen? Findings picked from the terms, each with the meaning of its grades."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from bedside.clinical.grading.terms import Term
from bedside.services.daily_log.draft import FindingDraft, LogDraft
from bedside.services.daily_log.service import LogPageView
from bedside.ui.daily_log.choice import Choice
from bedside.ui.daily_log.fold_part import FoldPart
from bedside.ui.language import in_language
from bedside.ui.plain_fields import TextField
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.flow import Flow
from bedside.ui.widgets.text import button, label


class FindingLines(QWidget):
    """One picked finding: its grades with what each means, and a way to take it back."""

    changed = Signal()
    removed = Signal()

    def __init__(self, term: Term, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.term = term
        name = in_language(term.name)
        grades = [(str(each.grade), str(each.grade)) for each in term.grades]
        self.choice = Choice(name, grades, self)
        self.choice.changed.connect(self.changed)
        self.remove = button(self.tr("Take back"), "link")
        self.remove.setAccessibleName(self.tr("Take back: {finding}").format(finding=name))
        self.remove.clicked.connect(self.removed)
        self._problem = label("", "refusal")
        self._problem.hide()
        head = QHBoxLayout()
        head.addWidget(label(name, "heading"), 1)
        head.addWidget(self.remove)
        grid = QGridLayout()
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for place, meaning in enumerate(term.grades):
            text = in_language(meaning.meaning)
            target = self.choice.target(str(meaning.grade))
            target.setAccessibleName(f"{name}, {meaning.grade}: {text}")
            grid.addWidget(target, place, 0)
            grid.addWidget(label(text, "soft"), place, 1, Qt.AlignmentFlag.AlignVCenter)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(head)
        rows.addLayout(grid)
        rows.addWidget(self._problem)
        self.setFocusProxy(self.choice.targets[0])

    def finding(self) -> FindingDraft:
        """The finding as it stands in the draft."""
        value = self.choice.value()
        return FindingDraft(self.term.id, None if value is None else int(value))

    def show_refusal(self, text: str) -> None:
        """Say that its grade is missing."""
        self._problem.setText(f"■ {text}" if text else "")
        self._problem.setVisible(bool(text))


class FindingsPart(FoldPart):
    """A search over the terms, and the picked ones below it.

    ``find_terms`` gives the terms whose Turkish or English name holds a text, all for none.
    """

    def __init__(
        self, find_terms: Callable[[str], tuple[Term, ...]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_words(self.tr("Other findings"), self.tr("headache, tremor, infection …"))
        self._find_terms = find_terms
        self.search = TextField(self.tr("Search a finding, in Turkish or English"))
        self.search.changed.connect(self._offer)
        self.offered = Flow()
        self._lines: dict[str, FindingLines] = {}
        self._picked = QVBoxLayout()
        self._picked.setSpacing(scaled(8))
        self.fields["finding"] = self.search
        self.sheet.addWidget(self.search)
        self.sheet.addWidget(self.offered)
        self.sheet.addLayout(self._picked)

    def fill(self, draft: LogDraft, view: LogPageView) -> None:
        for picked in tuple(self._lines):
            self._drop(picked)
        for finding in draft.findings:
            term = view.scales.ctcae.terms.find(finding.term)
            if term is not None:
                lines = self._add(term)
                lines.choice.set_value(None if finding.grade is None else str(finding.grade))
        self.search.clear()
        self._offer()
        self.unfold(bool(draft.findings))

    def read(self, draft: LogDraft) -> LogDraft:
        return msgspec.structs.replace(
            draft, findings=tuple(lines.finding() for lines in self._lines.values())
        )

    def lines(self, term: str) -> FindingLines:
        """The lines of a picked finding. Raises KeyError for another."""
        return self._lines[term]

    def _offer(self) -> None:
        """The terms that fit the search and are not picked yet; all while none is picked."""
        self.offered.clear()
        searched = bool(self.search.value()) or not self._lines
        self.offered.setVisible(searched)
        if not searched:
            return
        for term in self._find_terms(self.search.value()):
            if term.id not in self._lines:
                chip = button(f"+ {in_language(term.name)}", "chip")
                chip.setObjectName(term.id)
                chip.clicked.connect(lambda _on=False, picked=term: self._pick(picked))
                self.offered.add(chip)

    def _pick(self, term: Term) -> None:
        lines = self._add(term)
        self.search.clear()
        self._offer()
        lines.setFocus()
        self.touched()

    def _add(self, term: Term) -> FindingLines:
        lines = FindingLines(term)
        lines.changed.connect(self._graded)
        lines.removed.connect(lambda: self._take_back(term.id))
        self._lines[term.id] = lines
        self.fields[f"finding.{term.id}"] = lines
        self._picked.addWidget(lines)
        return lines

    def _graded(self) -> None:
        for lines in self._lines.values():
            lines.show_refusal("")
        self.touched()

    def _take_back(self, term: str) -> None:
        self._drop(term)
        self._offer()
        self.search.setFocus()
        self.touched()

    def _drop(self, term: str) -> None:
        lines = self._lines.pop(term)
        self.fields.pop(f"finding.{term}")
        lines.setParent(None)
        lines.deleteLater()

    def show_refusal(self, key: str, text: str) -> None:
        self.unfold()
        lines = self._lines.get(key.removeprefix("finding."))
        if lines is not None:
            lines.show_refusal(text)
