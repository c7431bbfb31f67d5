"""Where is everything written? Numbers, rules, evidence and disagreements on one page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from bedside.clinical.adjustment_table import AdjustmentTable
from bedside.reference.disagreements import Disagreements
from bedside.reference.evidence import Evidence
from bedside.ui.sources.disagreements import DisagreementsView
from bedside.ui.sources.evidence import EvidenceView
from bedside.ui.sources.numbers import NumbersView, SourceRow
from bedside.ui.sources.rules import RulesView
from bedside.ui.widgets.page import Page
from bedside.ui.widgets.sections import Sections


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the page reads from, each fetched when its view is first opened.

    ``verified_by`` names who of the hospital signed the protocol; empty: nobody yet.
    """

    title: str
    numbers: Callable[[], Sequence[SourceRow]]
    table: Callable[[], AdjustmentTable]
    evidence: Callable[[], Evidence]
    disagreements: Callable[[], Disagreements]
    verified_by: tuple[str, ...] = ()


class SourcesPage(Page):
    """Four views behind a row of buttons."""

    def __init__(self, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Sources"), shelf.title, parent)
        self._shelf = shelf
        self.sections = Sections(self.tr("Views of the sources"))
        self.sections.add("numbers", self.tr("Numbers"), lambda: NumbersView(shelf.numbers()))
        self.sections.add("rules", self.tr("Adjustment table"), self._rules)
        self.sections.add("evidence", self.tr("Evidence"), lambda: EvidenceView(shelf.evidence()))
        self.sections.add(
            "disagreements",
            self.tr("Disagreements"),
            lambda: DisagreementsView(shelf.disagreements()),
        )
        self.content.addWidget(self.sections, 1)

    def _rules(self) -> RulesView:
        verified = self.tr("Verified by: nobody yet.")
        if self._shelf.verified_by:
            verified = self.tr("Verified by: {names}.").format(
                names=", ".join(self._shelf.verified_by)
            )
        return RulesView(self._shelf.table(), self._shelf.disagreements(), verified)
