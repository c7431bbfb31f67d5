"""Which papers of a course can be made now, and what are they?

Everything is gathered from the journal as it stands; nothing is recorded by making a paper.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bedside.documents.render import PageImage
from bedside.documents.words import Words
from bedside.services.at_work import WardAtWork
from bedside.services.course_papers.advice import advice_said
from bedside.services.course_papers.day import day_sheet_content
from bedside.services.course_papers.handover import handover_content
from bedside.services.course_papers.premedication import premedication_content
from bedside.services.course_papers.reading import Reading, read_child
from bedside.services.course_papers.report import report_content
from bedside.services.infusion.record import PumpRecord, read_pump
from bedside.services.papers import Paper


class CoursePaperProblem(StrEnum):
    """Why there is no paper."""

    NO_CYCLE = "no_cycle"
    NO_LOG = "no_log"
    NO_CHILD = "no_child"


@dataclass(frozen=True, slots=True)
class CoursePaperRefused:
    """No paper, and why."""

    why: CoursePaperProblem


@dataclass(frozen=True, slots=True)
class LogChoice:
    """A log a day sheet can be made of; ``cycle`` None for one outside any cycle."""

    event_id: str
    logged_at: datetime
    cycle: int | None


@dataclass(frozen=True, slots=True)
class PaperChoices:
    """What can be chosen for a child: logs and cycles, the newest first."""

    name: str
    logs: tuple[LogChoice, ...]
    cycles: tuple[int, ...]


Made = Paper | CoursePaperRefused
_NO_CYCLE = CoursePaperRefused(CoursePaperProblem.NO_CYCLE)


class CoursePapers:
    """The papers of this ward's courses, in the words of the language shown now."""

    def __init__(self, at_work: WardAtWork, words: Callable[[], Words]) -> None:
        self._at_work = at_work
        self._words = words

    def choices(self, patient: str) -> PaperChoices:
        """The logs and cycles of a child. KeyError for an unknown patient."""
        reading = read_child(self._at_work, patient)
        cycles = [each.cycle for each in reading.folded.cycles]
        logs = [
            LogChoice(entry.event_id, self._at_work.local(entry.happened_at), cycle)
            for cycle in (*cycles, None)
            for entry in reading.logs(cycle)
        ]
        newest = sorted(logs, key=lambda each: each.logged_at, reverse=True)
        return PaperChoices(reading.who.name, tuple(newest), tuple(reversed(cycles)))

    def day_sheet(self, patient: str, event_id: str) -> Made:
        """The sheet of one daily log."""
        from bedside.documents.course.day_sheet import day_sheet

        reading = read_child(self._at_work, patient)
        content = day_sheet_content(self._at_work, reading, event_id)
        if content is None:
            return CoursePaperRefused(CoursePaperProblem.NO_LOG)
        name = f"day-{content.logged_at:%Y-%m-%d-%H%M}-{patient[:8]}"
        return Paper(day_sheet(content, self._words()), _file_name(name))

    def report(self, patient: str, cycle: int) -> Made:
        """The report of one cycle."""
        from bedside.documents.course.course_report import course_report

        reading = read_child(self._at_work, patient)
        content = report_content(self._at_work, reading, cycle)
        if content is None:
            return _NO_CYCLE
        name = f"course-cycle{cycle}-{patient[:8]}"
        return Paper(course_report(content, self._words()), _file_name(name))

    def premedication(self, patient: str) -> Made:
        """What is still to be given before the pump of the newest cycle runs."""
        from bedside.documents.course.premedication_sheet import premedication_sheet

        reading, record = self._read(patient)
        advice = advice_said(self._at_work, reading.entries, self._at_work.now())
        content = premedication_content(self._at_work, reading, record, advice)
        if content is None:
            return _NO_CYCLE
        name = f"premedication-cycle{content.cycle}-{patient[:8]}"
        return Paper(premedication_sheet(content, self._words()), _file_name(name))

    def handover(self, patient: str) -> Made:
        """The handover of one child."""
        return self._handover((patient,), patient[:8])

    def ward_handover(self) -> Made:
        """The handover of every child of the ward, by bed, in one PDF."""
        children = tuple(row.patient for row in self._at_work.file.read.board())
        return self._handover(children, "ward")

    def pages(self, pdf: bytes, dpi: int) -> list[PageImage]:
        """The pages of a paper as pictures, for preview and print."""
        from bedside.documents.render import page_images

        return page_images(pdf, dpi)

    def _handover(self, patients: tuple[str, ...], named: str) -> Made:
        from bedside.documents.course.handover_sheet import handover_sheet

        if not patients:
            return CoursePaperRefused(CoursePaperProblem.NO_CHILD)
        contents = [handover_content(self._at_work, *self._read(patient)) for patient in patients]
        name = f"handover-{named}-{contents[0].frame.made_at:%Y-%m-%d-%H%M}"
        return Paper(handover_sheet(contents, self._words()), _file_name(name))

    def _read(self, patient: str) -> tuple[Reading, PumpRecord]:
        reading = read_child(self._at_work, patient)
        record = read_pump(self._at_work.protocol, reading.entries, self._at_work.now())
        return reading, record


def _file_name(kind: str) -> str:
    """Names no patient: file names end up in print queues."""
    return f"bedside-{kind}.pdf"
