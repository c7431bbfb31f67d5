"""What became of every label that was sent? The print queue of a ward, kept with it.

A job is written down before anything is sent, so that neither a crash nor a printer that
fails loses it. A label counts as printed once the printer took all of it; only then is it
an entry of the journal.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import uuid4

import msgspec

from bedside.documents.words import Words
from bedside.services.at_work import WardAtWork
from bedside.services.label_printing.printer import LabelPrinter, PrinterFault
from bedside.services.papers import Paper, PaperRefused, Papers
from bedside.services.refused import EntryProblem, EntryRefused
from bedside.store.errors import NothingSaved

# One queue a ward, whoever is signed in: kept under nobody's name.
_EVERYBODY = ""
_PAGE = "print_queue"
_HOW = "thermal"
# The field of a refusal where the label came out and only its entry was not taken.
OUT_BUT_NOT_KEPT = "printed"


class JobState(StrEnum):
    """How far a job has come. ``SENDING`` after a crash: nobody knows whether it came out."""

    WAITING = "waiting"
    SENDING = "sending"
    PRINTED = "printed"
    FAILED = "failed"
    GIVEN_UP = "given_up"


class PrintJob(msgspec.Struct, frozen=True):
    """One label on its way. ``copy_number`` 0 is the first label of the bag."""

    id: str
    bag: str
    paper: str
    reason: str
    asked_by: str
    asked_at: datetime
    state: JobState = JobState.WAITING
    fault: PrinterFault | None = None
    copy_number: int = 0

    @property
    def ended(self) -> bool:
        """Whether nothing is to be done about it any more."""
        return self.state in (JobState.PRINTED, JobState.GIVEN_UP)

    @property
    def may_be_out(self) -> bool:
        """Whether only somebody at the printer can tell if the label came out."""
        broke_off = self.state is JobState.FAILED and self.fault is PrinterFault.BROKE_OFF
        return self.state is JobState.SENDING or broke_off


@dataclass(frozen=True, slots=True)
class JobLine:
    """A job as people know it: whose bag, who asked, when by the clock on the wall."""

    job: PrintJob
    patient_name: str
    cycle: int
    bag_number: int
    asked_by: str
    asked_at: datetime


_decoder = msgspec.json.Decoder(tuple[PrintJob, ...])


class PrintQueue:
    """The labels of this ward on their way to ``printer``."""

    def __init__(
        self,
        at_work: WardAtWork,
        words: Callable[[], Words],
        printer: Callable[[], LabelPrinter],
    ) -> None:
        self._at_work = at_work
        self._papers = Papers(at_work, words)
        self._printer = printer

    def jobs(self) -> tuple[PrintJob, ...]:
        """Every job that is not cleared away yet, the newest first."""
        kept = self._at_work.file.drafts.load(_EVERYBODY, _PAGE, None)
        return () if kept is None else _decoder.decode(kept.payload)

    def printer(self) -> LabelPrinter:
        """The printer of this PC as it is set up now."""
        return self._printer()

    def open_job(self, bag: str) -> PrintJob | None:
        """The label of ``bag`` that has not come to an end yet."""
        return next((job for job in self.jobs() if job.bag == bag and not job.ended), None)

    def lines(self) -> tuple[JobLine, ...]:
        """The jobs as a list shows them."""
        work = self._at_work
        names = {row.patient: row.name for row in work.file.read.board()}
        found = ((job, work.file.read.bag(job.bag)) for job in self.jobs())
        return tuple(
            JobLine(
                job,
                names.get(bag.patient, bag.patient),
                bag.cycle,
                bag.bag_number,
                work.name_of(job.asked_by),
                work.local(job.asked_at),
            )
            for job, bag in found
            if bag is not None
        )

    def line_of(self, bag: str) -> JobLine | None:
        """The label of ``bag`` that was asked for last, None where none is in the queue."""
        return next((line for line in self.lines() if line.job.bag == bag), None)

    def ask(self, bag: str, paper: str, reason: str = "") -> PrintJob | PaperRefused | EntryRefused:
        """Print one label: the job as it stands after the first try.

        A reprint needs a reason; a label that does not fit is refused before it is queued, and
        so is a second one while the first is still on its way.
        """
        if self.open_job(bag) is not None:
            return EntryRefused(EntryProblem.NOT_POSSIBLE, "job")
        found = self._papers.label(bag, paper)
        if isinstance(found, PaperRefused):
            return found
        copies = self._papers.copies(bag)
        if copies and not reason.strip():
            return EntryRefused(EntryProblem.REASON_MISSING, "reason")
        job = PrintJob(
            id=uuid4().hex,
            bag=bag,
            paper=paper,
            reason=reason.strip(),
            asked_by=self._at_work.person_id,
            asked_at=self._at_work.now(),
            copy_number=copies,
        )
        refused = self._keep((job, *self.jobs()))
        return refused or self._try(job, found)

    def try_again(self, job_id: str, reason: str = "") -> PrintJob | PaperRefused | EntryRefused:
        """Send a job that failed, or of which nobody knows, once more.

        Where another label of the bag left in the meantime, this one needs a ``reason`` too.
        """
        job = self._job(job_id)
        if job is None or job.ended:
            return EntryRefused(EntryProblem.NOT_POSSIBLE, "job")
        found = self._papers.label(job.bag, job.paper)
        if isinstance(found, PaperRefused):
            return found
        counted = self._counted(job, reason)
        return counted if isinstance(counted, EntryRefused) else self._try(counted, found)

    def came_out(self, job_id: str, reason: str = "") -> PrintJob | EntryRefused:
        """Somebody saw the label of an unclear job: it counts as printed."""
        job = self._job(job_id)
        if job is None or not job.may_be_out:
            return EntryRefused(EntryProblem.NOT_POSSIBLE, "job")
        counted = self._counted(job, reason)
        return counted if isinstance(counted, EntryRefused) else self._printed(counted)

    def _counted(self, job: PrintJob, reason: str) -> PrintJob | EntryRefused:
        """The job with its place among the labels of its bag, and why it is not the first."""
        why, copies = reason.strip() or job.reason, self._papers.copies(job.bag)
        if copies and not why:
            return EntryRefused(EntryProblem.REASON_MISSING, "reason")
        return msgspec.structs.replace(job, reason=why, copy_number=copies)

    def give_up(self, job_id: str) -> EntryRefused | None:
        """Take a job out of the queue without printing it."""
        job = self._job(job_id)
        if job is None or job.ended:
            return EntryRefused(EntryProblem.NOT_POSSIBLE, "job")
        return self._change(job, JobState.GIVEN_UP)

    def clear_away(self) -> EntryRefused | None:
        """Forget the jobs that came to an end; the journal keeps what was printed."""
        return self._keep(tuple(job for job in self.jobs() if not job.ended))

    def _try(self, job: PrintJob, label: Paper) -> PrintJob | EntryRefused:
        from bedside.documents.zpl import zpl_of_pdf

        printer = self._printer()
        refused = self._change(job, JobState.SENDING)
        if refused is not None:
            return refused
        fault = printer.refusal() or printer.send(zpl_of_pdf(label.pdf, printer.dots_per_mm))
        if fault is None:
            return self._printed(job)
        refused = self._change(job, JobState.FAILED, fault)
        return refused or self._job(job.id) or job

    def _printed(self, job: PrintJob) -> PrintJob | EntryRefused:
        refused = self._papers.printed(job.bag, job.paper, _HOW, job.reason)
        refused = refused or self._change(job, JobState.PRINTED)
        if refused is not None:
            # The label is out: whoever asked must know that only its entry is missing.
            return replace(refused, field=OUT_BUT_NOT_KEPT)
        return self._job(job.id) or job

    def _job(self, job_id: str) -> PrintJob | None:
        return next((job for job in self.jobs() if job.id == job_id), None)

    def _change(
        self, job: PrintJob, state: JobState, fault: PrinterFault | None = None
    ) -> EntryRefused | None:
        changed = msgspec.structs.replace(job, state=state, fault=fault)
        return self._keep(tuple(changed if each.id == job.id else each for each in self.jobs()))

    def _keep(self, jobs: tuple[PrintJob, ...]) -> EntryRefused | None:
        try:
            self._at_work.file.drafts.save(
                _EVERYBODY, _PAGE, None, msgspec.json.encode(jobs), self._at_work.now()
            )
        except NothingSaved as refused:
            return EntryRefused(EntryProblem.NOTHING_SAVED, facts={"why": str(refused)})
        return None
