"""Which paper of a child's course, and where does it go? Choose, look, print or save.

Making a paper records nothing: day sheet, report, handover and premedication sheet show what
the journal holds at that moment.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from bedside.services.course_papers.service import (
    CoursePaperProblem,
    CoursePaperRefused,
    CoursePapers,
    PaperChoices,
)
from bedside.services.papers import Paper
from bedside.ui.fields import ChoiceField
from bedside.ui.papers.preview import PaperPreview
from bedside.ui.papers.printing import PRINT_DPI, AskPrinter, ask_printer, print_pages
from bedside.ui.papers.saving import AskFile, ask_file, save_paper
from bedside.ui.theme.apply import current_scale, scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.notice import Notice
from bedside.ui.widgets.page import Page
from bedside.ui.widgets.text import button
from bedside.ui.wording import quantities

_PREVIEW_DPI = 130
# From here on two columns do not fit beside each other.
_LARGE_TEXT = 1.3
HANDOVER, PREMEDICATION, WARD = "handover", "premedication", "ward"
_REPORT, _DAY = "report-", "day-"


class CoursePapersPage(Page):
    """The papers of one child's course, or the handover of the ward. ``left``: back again."""

    left = Signal(str)

    def __init__(
        self,
        papers: CoursePapers,
        *,
        to_printer: AskPrinter = ask_printer,
        to_file: AskFile = ask_file,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Papers"))
        self._papers = papers
        self._to_printer, self._to_file = to_printer, to_file
        self._patient = ""
        self._paper: Paper | None = None
        self.choice = ChoiceField(self.tr("Paper"), [])
        self.preview = PaperPreview()
        self.refusal = Notice("stop", self.tr("No paper"), "")
        self.print_act = button(self.tr("Print…"), "primary")
        self.save_act = button(self.tr("Save as PDF…"))
        self.back_act = button(self.tr("Back"))
        self._fill()
        self.print_act.clicked.connect(self._print)
        self.save_act.clicked.connect(self._save)
        self.back_act.clicked.connect(lambda: self.left.emit(self._patient))

    def _fill(self) -> None:
        self._acts = Card()
        for part in (self.choice, self.print_act, self.save_act):
            self._acts.body.addWidget(part)
        shown = Card()
        shown.body.addWidget(self.refusal)
        shown.body.addWidget(self.preview, 1)
        is_wide = current_scale() < _LARGE_TEXT
        direction = QBoxLayout.Direction
        row = QBoxLayout(direction.RightToLeft if is_wide else direction.TopToBottom)
        row.setSpacing(scaled(16))
        row.addWidget(self._acts, 3, Qt.AlignmentFlag.AlignTop)
        row.addWidget(shown, 5)
        self.content.addLayout(row)
        self.bottom.addWidget(self.back_act)
        self.bottom.addStretch(1)

    def patient(self) -> str:
        """The child whose papers are shown; empty for the ward's."""
        return self._patient

    def show_patient(self, patient: str, paper: str = HANDOVER) -> None:
        """Offer the papers of a child, ``paper`` first: its kind, or one of ``choice``'s values."""
        self._patient = patient
        choices = self._papers.choices(patient)
        self.set_context(choices.name)
        self._offer(self._offers(choices), paper)

    def show_ward(self) -> None:
        """Offer the handover of all children in one paper."""
        self._patient = ""
        self.set_context(self.tr("All children of the ward"))
        self._offer([(WARD, self.tr("Shift handover, a page a child"))], WARD)

    def _offers(self, choices: PaperChoices) -> list[tuple[str, str]]:
        report, sheet = self.tr("Course report, cycle {cycle}"), self.tr("Day sheet, {time}")
        return [
            (HANDOVER, self.tr("Shift handover")),
            (PREMEDICATION, self.tr("Premedication sheet")),
            *((f"{_REPORT}{cycle}", report.format(cycle=cycle)) for cycle in choices.cycles),
            *(
                (
                    f"{_DAY}{each.event_id}",
                    sheet.format(time=quantities.day_and_time(each.logged_at)),
                )
                for each in choices.logs
            ),
        ]

    def _offer(self, offers: Sequence[tuple[str, str]], wanted: str) -> None:
        """Put these choices in place of the last ones and show the first that fits."""
        before, self.choice = self.choice, ChoiceField(self.tr("Paper"), offers)
        self._acts.body.replaceWidget(before, self.choice)
        before.setParent(None)
        before.deleteLater()
        self.choice.changed.connect(self._show)
        QWidget.setTabOrder(self.choice, self.print_act)
        fitting = (value for value, _ in offers if value.startswith(wanted))
        self.choice.set_value(next(fitting, offers[0][0]))

    def _show(self) -> None:
        """Draw the chosen paper, or say why there is none."""
        found = self._found(self.choice.value() or "")
        self._paper = found if isinstance(found, Paper) else None
        self.refusal.setVisible(isinstance(found, CoursePaperRefused))
        self.preview.setVisible(self._paper is not None)
        if isinstance(found, CoursePaperRefused):
            self.refusal.show_notice("stop", self.tr("No paper"), self._refused(found))
        else:
            self.preview.show_pages(self._papers.pages(found.pdf, _PREVIEW_DPI))
        for act in (self.print_act, self.save_act):
            act.setEnabled(self._paper is not None)

    def _found(self, choice: str) -> Paper | CoursePaperRefused:
        if choice == WARD:
            return self._papers.ward_handover()
        if choice == PREMEDICATION:
            return self._papers.premedication(self._patient)
        if choice.startswith(_REPORT):
            return self._papers.report(self._patient, int(choice.removeprefix(_REPORT)))
        if choice.startswith(_DAY):
            return self._papers.day_sheet(self._patient, choice.removeprefix(_DAY))
        return self._papers.handover(self._patient)

    def _refused(self, refused: CoursePaperRefused) -> str:
        return {
            CoursePaperProblem.NO_CYCLE: self.tr("No cycle is ordered for this child yet."),
            CoursePaperProblem.NO_LOG: self.tr("This daily log does not stand any more."),
            CoursePaperProblem.NO_CHILD: self.tr("No child is registered on this ward."),
        }[refused.why]

    def _print(self) -> None:
        if self._paper is not None:
            pages = self._papers.pages(self._paper.pdf, PRINT_DPI)
            print_pages(pages, self._paper.name, self, self._to_printer)

    def _save(self) -> None:
        if self._paper is not None:
            save_paper(self._paper, self, self._to_file, self.refusal)
