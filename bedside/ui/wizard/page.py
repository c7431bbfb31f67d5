"""The preparation: six pages from the order to the label, and no way past an open one.

One immutable draft is shared by the first four pages and kept after every change. When
the work is done the bag is written once; from then on its check and papers are shown.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from bedside.services.label_printing.queue import PrintQueue
from bedside.services.papers import Papers
from bedside.services.preparation.answers import Missing, OtherBagOpen, PreparedBag, Start
from bedside.services.preparation.draft import PlannedName, PreparationDraft
from bedside.services.preparation.service import Preparation
from bedside.services.refused import EntryRefused
from bedside.ui.papers.panel import PapersPanel
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.message import Trouble
from bedside.ui.widgets.notice import Notice
from bedside.ui.widgets.page import Page
from bedside.ui.widgets.step_bar import StepBar
from bedside.ui.widgets.text import button, label
from bedside.ui.wizard.bag_step import BagStep
from bedside.ui.wizard.check_step import CheckStep
from bedside.ui.wizard.open_draft import OpenDraftCard
from bedside.ui.wizard.patient_step import PatientStep
from bedside.ui.wizard.plan_card import PlanCard
from bedside.ui.wizard.refused_words import refused_text
from bedside.ui.wizard.step_page import StepPage
from bedside.ui.wizard.vials_step import VialsStep
from bedside.ui.wizard.words import context_line, missing_text
from bedside.ui.wizard.work_step import WorkStep
from bedside.ui.wording.refusals import refusal_text

_PAGES = 6
_CHECK, _PAPERS = 4, 5
# The pages on which the figures of the plan stand.
_OF_THE_PLAN = (0, 1)


class PreparationPage(Page):
    """The wizard. ``finished`` carries the patient; ``patient_wanted`` asks for a patient.

    ``queue`` takes labels to the label printer; ``queue_wanted`` opens what became of them.
    """

    finished = Signal(str)
    patient_wanted = Signal()
    queue_wanted = Signal()

    def __init__(
        self,
        preparation: Preparation,
        papers: Papers,
        *,
        clock: Callable[[], datetime],
        person_name: str,
        queue: PrintQueue | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self._preparation, self._papers, self._queue = preparation, papers, queue
        self._clock, self._person_name = clock, person_name
        self._draft: PreparationDraft | None = None
        self._start: Start | None = None
        self._bag: str | None = None
        self._place = 0
        self.steps: tuple[StepPage, ...] = ()
        self.check_step: CheckStep | None = None
        self.papers_panel: PapersPanel | None = None
        self.other_bag: OpenDraftCard | None = None
        self.plan_card = PlanCard()
        self.counter = label("", "caption", wraps=False)
        self.bar = StepBar(_PAGES)
        self.hint = label("", "caption")
        self.back = button(self.tr("Back"))
        self.forward = button("", "primary")
        self.choose = button(self.tr("Choose a patient"), "primary")
        self._empty = Notice("info", self.tr("No bag is being prepared"), "")
        self._arrange()
        self.show_empty()

    def _arrange(self) -> None:
        self.acts.addWidget(self.counter, 0, Qt.AlignmentFlag.AlignBottom)
        self.under_title.addWidget(self.bar)
        self._empty.body.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addWidget(self._empty)
        self.content.addWidget(self.plan_card)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.bottom.setSpacing(scaled(16))
        self.bottom.addWidget(self.back)
        self.bottom.addWidget(self.hint, 1)
        self.bottom.addWidget(self.forward)
        self.back.clicked.connect(self._go_back)
        self.forward.clicked.connect(self._go_forward)
        self.choose.clicked.connect(self.patient_wanted.emit)

    def show_empty(self) -> None:
        """No patient: say what to do first."""
        self._clear()
        self.set_title(self.tr("Preparation"))
        self.set_context("")
        self._empty.show_notice(
            "info",
            self.tr("No bag is being prepared"),
            self.tr("Choose the patient first. A half-made bag is found again there."),
        )
        self._empty.show()
        for part in (self.counter, self.bar, self.back, self.hint, self.forward):
            part.hide()

    def open_patient(self, patient_id: str) -> None:
        """Begin a bag for this patient, or go on with the half-made one."""
        self._open(self._preparation.start(patient_id))

    def open_planned(self, patient_id: str, cycle: int, number: int) -> None:
        """Begin this bag of the plan, or go on with it. Another half-made bag comes first."""
        name = PlannedName(cycle, number)
        found = self._preparation.start_planned(patient_id, name)
        if isinstance(found, OtherBagOpen):
            self._show_other_bag(patient_id, found, name)
        else:
            self._open(found)

    def _show_other_bag(self, patient_id: str, found: OtherBagOpen, name: PlannedName) -> None:
        """Say which bag stands half made; it is not touched before somebody decides."""
        self.show_empty()
        self._empty.hide()
        self.set_title(self.tr("Preparation · {name}").format(name=found.patient_name))
        self.other_bag = OpenDraftCard(found, name)
        self.other_bag.go_on.connect(lambda: self.open_patient(patient_id))
        self.other_bag.discard.connect(lambda: self._discard_other_bag(patient_id, name))
        self.content.addWidget(self.other_bag, 0, Qt.AlignmentFlag.AlignTop)
        self.other_bag.setFocus()

    def _discard_other_bag(self, patient_id: str, name: PlannedName) -> None:
        refused = self._preparation.discard_draft(patient_id)
        if refused is None:
            self.open_planned(patient_id, name.cycle, name.number)
        else:
            self._say(refused_text(refused))

    def _open(self, start: Start | EntryRefused) -> None:
        self._clear()
        if isinstance(start, EntryRefused):
            self.show_empty()
            self._say(refused_text(start))
            return
        self._start, self._draft = start, start.draft
        self.steps = (
            PatientStep(self._preparation, start, self._person_name),
            BagStep(self._preparation, start, self._clock),
            VialsStep(self._preparation),
            WorkStep(self._preparation, self._clock),
        )
        for step in self.steps:
            step.hide()
            step.edited.connect(self._edited)
            self.content.addWidget(step)
        self.set_title(self.tr("Preparation · {name}").format(name=start.chart.registration.name))
        self._show_step(self._reachable(start.draft.page))

    def open_bag(self, bag_id: str) -> None:
        """Go on with a made bag: at its check, or at its papers once it is checked."""
        self._clear()
        line = self._preparation.bag_record(bag_id)
        self._bag = bag_id
        self.set_title(self.tr("Preparation · {name}").format(name=self._name_of(bag_id)))
        self.set_context(
            self.tr("Cycle {cycle}, from day {day} · bag {number}").format(
                cycle=line.cycle, day=line.first_day, number=line.bag_number
            )
        )
        if line.state == "checked":
            self._show_papers(bag_id)
        else:
            self._show_check(bag_id)

    def bag(self) -> str | None:
        """The made bag whose check or papers are shown; None while one is being made."""
        return self._bag

    def _name_of(self, bag_id: str) -> str:
        """Whose bag it is, while it waits for its check or its first label."""
        waiting = self._preparation.open_bags(self._preparation.patient_of(bag_id))
        names = (each.patient_name for each in waiting if each.bag == bag_id)
        return next(names, self.tr("a bag already labelled"))

    def place(self) -> int:
        """Which of the six pages is shown, from 0."""
        return self._place

    def _clear(self) -> None:
        """Take all pages away; the draft stays kept in the ward's file."""
        pages = (*self.steps, self.check_step, self.papers_panel, self.other_bag)
        for page in pages:
            if page is not None:
                page.hide()
                page.setParent(None)
                page.deleteLater()
        self.steps, self.check_step, self.papers_panel, self.other_bag = (), None, None, None
        self.plan_card.hide()
        self._draft, self._start, self._bag = None, None, None
        self.banner.clear()
        self._empty.hide()

    def _reachable(self, wanted: int) -> int:
        """The page asked for, or the first one before it that is still open."""
        if self._draft is None:
            return 0
        for place, step in enumerate(self.steps[:wanted]):
            step.open(self._draft)
            if step.still_open():
                return place
        return min(wanted, len(self.steps) - 1)

    def _show_step(self, place: int) -> None:
        if self._draft is None:
            return
        for number, step in enumerate(self.steps):
            step.setVisible(number == place)
        if self._draft.page != place:
            self._keep(msgspec.structs.replace(self._draft, page=place))
        step = self.steps[place]
        step.open(self._draft)
        # Once drug or stabilizer is in the bag the plan it was made by stands still.
        begun = bool(self._draft.steps)
        step.setEnabled(not (begun and place < len(self.steps) - 1))
        self._show_place(place)
        if begun and place < len(self.steps) - 1:
            self._say(self.tr("The work has begun: this page can only be read."), "caution")
        elif not begun or place == len(self.steps) - 1:
            self.banner.clear()
        self.area.verticalScrollBar().setValue(0)

    def _show_place(self, place: int) -> None:
        self._place = place
        for part in (self.counter, self.bar, self.back, self.hint, self.forward):
            part.show()
        self.bar.set_step(place + 1)
        self.counter.setText(self.tr("Step {step} / {count}").format(step=place + 1, count=_PAGES))
        self.back.setVisible(0 < place < _CHECK)
        self._settle()

    def _show_plan(self) -> None:
        """Beside the pages that hold the plan's figures, how the bag stands to it."""
        draft = self._draft if self._place in _OF_THE_PLAN else None
        answer = None if draft is None else self._preparation.plan(draft)
        self.plan_card.show_plan(answer, self._preparation.body_rules)

    def _edited(self, draft: PreparationDraft) -> None:
        self._keep(draft)
        self.steps[self._place].answer(draft)
        self._settle()

    def _keep(self, draft: PreparationDraft) -> None:
        self._draft = draft
        refused = self._preparation.keep(draft)
        if refused is not None:
            self._say(refused_text(refused))

    def _settle(self) -> None:
        """The one forward act is possible only when nothing on the page is open."""
        self._show_plan()
        if self._place == _PAPERS:
            still_open, forward = "", self.tr("Finish")
        elif self._place == _CHECK:
            still_open = self.check_step.still_open() if self.check_step else ""
            forward = self.tr("Compare and sign ›")
        else:
            step = self.steps[self._place]
            still_open, forward = step.still_open(), step.forward_text()
            if self._start is not None and self._draft is not None:
                dose = self._preparation.dose(self._draft)
                self.set_context(context_line(dose, self._start))
        self.hint.setText(still_open or self._reminder())
        self.forward.setText(forward)
        self.forward.setEnabled(not still_open)

    def _reminder(self) -> str:
        """A bag without a label may be left; it goes on waiting on the ward board."""
        if self._place == _PAPERS and self._bag is not None and not self._papers.copies(self._bag):
            return self.tr("No label has been printed yet; the bag waits for it.")
        return ""

    def _go_back(self) -> None:
        if 0 < self._place < _CHECK:
            self._show_step(self._place - 1)

    def _go_forward(self) -> None:
        self.banner.clear()
        if self._place < _CHECK - 1:
            self._show_step(self._place + 1)
        elif self._place == _CHECK - 1:
            self._finish_work()
        elif self._place == _CHECK:
            if self.check_step is not None and self._bag is not None and self.check_step.check():
                self._show_papers(self._bag)
        elif self._bag is not None:
            patient = self._preparation.patient_of(self._bag)
            self.show_empty()
            self.finished.emit(patient)

    def _finish_work(self) -> None:
        """Write the bag; what stands against it is said and nothing is lost."""
        if self._draft is None:
            return
        answer = self._preparation.finish(self._draft)
        if isinstance(answer, PreparedBag):
            self.open_bag(answer.bag)
        elif isinstance(answer, EntryRefused):
            self._say(refused_text(answer))
        elif isinstance(answer, Missing):
            self._say(missing_text(answer.fields))
        else:
            self._say(refusal_text(answer, self._clock().tzinfo))

    def _show_check(self, bag: str) -> None:
        self.check_step = CheckStep(self._preparation, bag)
        self.check_step.changed.connect(self._settle)
        self.check_step.discarded.connect(self.show_empty)
        self.content.addWidget(self.check_step)
        self._show_place(_CHECK)

    def _show_papers(self, bag: str) -> None:
        if self.check_step is not None:
            self.check_step.hide()
        self.papers_panel = PapersPanel(self._papers, bag, queue=self._queue)
        self.papers_panel.left.connect(self._settle)
        self.papers_panel.queue_wanted.connect(self.queue_wanted)
        self.content.addWidget(self.papers_panel)
        self._show_place(_PAPERS)

    def refresh_papers(self) -> None:
        """Read again what was printed of the bag on show, if its papers are."""
        if self.papers_panel is not None:
            self.papers_panel.refresh()
            self._settle()

    def _say(self, happened: str, severity: str = "stop") -> None:
        kept = self.tr("What was entered is kept.")
        self.banner.show_trouble(Trouble(happened, kept, ""), severity)
