"""What became of every label that was sent? The print queue of a ward, kept with it.

A job is written down before anything is sent, so that neither a crash nor a printer that
fails loses it. A label counts as printed once the printer took all of it; only then is it
an entry of the journal.
"""

from __future__ import annotations

from collections.abc import Callable
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

    def ask(self, bag: str, paper: str, reason: str = "") -> PrintJob | PaperRefused | EntryRefused:
        """Print one label: the job as it stands after the first try.

        A reprint needs a reason; a label that does not fit is refused before it is queued.
        """
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

    def try_again(self, job_id: str) -> PrintJob | PaperRefused | EntryRefused:
        """Send a job that failed, or of which nobody knows, once more."""
        job = self._job(job_id)
        if job is None or job.state in (JobState.PRINTED, JobState.GIVEN_UP):
            return EntryRefused(EntryProblem.NOT_POSSIBLE, "job")
        found = self._papers.label(job.bag, job.paper)
        return found if isinstance(found, PaperRefused) else self._try(job, found)

    def came_out(self, job_id: str) -> PrintJob | EntryRefused:
        """Somebody saw the label of an unclear job: it counts as printed."""
        job = self._job(job_id)
        if job is None or job.state is not JobState.SENDING:
            return EntryRefused(EntryProblem.NOT_POSSIBLE, "job")
        return self._printed(job)

    def give_up(self, job_id: str) -> EntryRefused | None:
        """Take a job out of the queue without printing it."""
        job = self._job(job_id)
        if job is None or job.state is JobState.PRINTED:
            return EntryRefused(EntryProblem.NOT_POSSIBLE, "job")
        return self._change(job, JobState.GIVEN_UP)

    def clear_away(self) -> EntryRefused | None:
        """Forget the jobs that came to an end; the journal keeps what was printed."""
        ended = (JobState.PRINTED, JobState.GIVEN_UP)
        return self._keep(tuple(job for job in self.jobs() if job.state not in ended))

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
        return refused or self._job(job.id) or job

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
