"""What became of one label that was sent, and what may be done about it? A card with acts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from bedside.services.label_printing.queue import JobLine, PrintJob, PrintQueue
from bedside.services.papers import PaperRefused
from bedside.services.refused import EntryProblem, EntryRefused
from bedside.ui.fields import TextField
from bedside.ui.widgets.badge import Badge
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.flow import Flow
from bedside.ui.widgets.text import button, label
from bedside.ui.wording import quantities
from bedside.ui.wording.label_printing import job_badge, job_text, refused_text


class JobCard(Card):
    """One label on its way. ``changed`` says that an act was taken."""

    changed = Signal()

    def __init__(self, queue: PrintQueue, line: JobLine, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._queue, self._line = queue, line
        job = line.job
        severity, word = job_badge(job)
        self.set_severity(severity)
        self.badge = Badge(severity, word)
        self.happened = label(job_text(job, queue.printer()), "text")
        self.reason = TextField(self.tr("Why it is printed again"))
        self.refusal = label("", "refusal")
        self.again_act = self._act(self.tr("Try again"), "primary")
        self.out_act = self._act(self.tr("It came out"))
        self.give_up_act = self._act(self.tr("Give up"))
        self._lay_out()
        self.out_act.setVisible(job.may_be_out)
        self.happened.setVisible(bool(self.happened.text()))
        self.reason.hide()
        self.refusal.hide()
        self.again_act.clicked.connect(lambda: self._do(queue.try_again))
        self.out_act.clicked.connect(lambda: self._do(queue.came_out))
        self.give_up_act.clicked.connect(lambda: self._answered(queue.give_up(self._line.job.id)))

    def _act(self, text: str, role: str = "secondary") -> QPushButton:
        made = button(text, role)
        made.setAccessibleName(f"{text}: {self.title()}")
        return made

    def title(self) -> str:
        """Whose bag the label is for."""
        line = self._line
        return self.tr("{name} · cycle {cycle} · bag {number}").format(
            name=line.patient_name, cycle=line.cycle, number=line.bag_number
        )

    def _about(self) -> str:
        line = self._line
        asked = self.tr("Label {size} mm · asked for by {person}, {time}").format(
            size=line.job.paper.replace("x", " × "),
            person=line.asked_by,
            time=quantities.day_and_time(line.asked_at),
        )
        if not line.job.copy_number:
            return asked
        again = self.tr("Reprint {count}: {reason}").format(
            count=line.job.copy_number, reason=line.job.reason
        )
        return f"{asked}\n{again}"

    def _lay_out(self) -> None:
        acts = Flow()
        for act in (self.again_act, self.out_act, self.give_up_act):
            acts.add(act)
        self.body.addWidget(label(self.title(), "heading"))
        self.body.addWidget(self.badge)
        self.body.addWidget(label(self._about(), "caption"))
        for part in (self.happened, self.reason, self.refusal):
            self.body.addWidget(part)
        self.body.addWidget(acts)
        acts.setVisible(not self._line.job.ended)

    def _do(self, act: Callable[[str, str], PrintJob | PaperRefused | EntryRefused]) -> None:
        self._answered(act(self._line.job.id, self.reason.value()))

    def _answered(self, answer: PrintJob | PaperRefused | EntryRefused | None) -> None:
        """Say why an act was not taken, or that the job is not as it was."""
        if not isinstance(answer, PaperRefused | EntryRefused):
            self.changed.emit()
            return
        missing = isinstance(answer, EntryRefused) and answer.why is EntryProblem.REASON_MISSING
        self.refusal.setText("" if missing else f"■ {refused_text(answer)}")
        self.refusal.setVisible(not missing)
        if missing:
            self.reason.show()
            self.reason.show_refusal(refused_text(answer))
            self.reason.setFocus()
