"""What does the day sheet of one log hold? The log, and the advice as it stood then."""

from __future__ import annotations

from datetime import datetime

from bedside.clinical.course import Course, CourseCase, find_course
from bedside.clinical.events import DayLogged, Entry, EntryCorrected
from bedside.documents.course.content import Answer
from bedside.documents.course.day_sheet_content import DaySheetContent, LogCorrection
from bedside.services.at_work import WardAtWork
from bedside.services.course_papers.advice import advice_said, answers
from bedside.services.course_papers.reading import Reading, child_of, paper_frame


def day_sheet_content(
    at_work: WardAtWork, reading: Reading, event_id: str
) -> DaySheetContent | None:
    """The sheet of a standing log; None where there is none of this id."""
    entry = next((each for each in reading.standing if each.event_id == event_id), None)
    if entry is None or not isinstance(entry.event, DayLogged):
        return None
    corrections = tuple(
        each
        for each in reading.entries
        if isinstance(each.event, EntryCorrected) and each.event.corrects == event_id
    )
    written_at = max(each.recorded_at for each in (entry, *corrections))
    known = tuple(
        each
        for each in reading.entries
        if each.recorded_at <= written_at and not _of_later_cycle(each, entry.event.cycle)
    )
    # A log may tell of a moment just ahead of this PC's clock.
    now = max(written_at, *(each.happened_at for each in known))
    course = _course(at_work, reading, entry.event.cycle, entry.happened_at)
    frame = paper_frame(at_work, at_work.now())
    heads = at_work.file.journal.head_digests()
    return DaySheetContent(
        frame=frame,
        child=child_of(reading, frame.made_at),
        cycle=entry.event.cycle,
        infusion_day=None if course is None else course.infusion_day,
        level=None if course is None or course.level is None else course.level.value,
        log=entry.event,
        logged_at=at_work.local(entry.happened_at),
        logged_by=at_work.name_of(entry.recorded_by),
        corrections=tuple(_correction(at_work, each) for each in corrections),
        advice=None if entry.event.cycle is None else advice_said(at_work, known, now),
        answers=_answers(at_work, reading, entry, written_at),
        journal_heads=tuple(sorted(heads.items())),
    )


def _of_later_cycle(entry: Entry, cycle: int | None) -> bool:
    """Whether an entry tells of a cycle after ``cycle``: a log that is corrected in a later
    cycle is still read with the table's answer of its own."""
    other = getattr(entry.event, "cycle", None)
    return cycle is not None and other is not None and other > cycle


def _course(
    at_work: WardAtWork, reading: Reading, cycle: int | None, at: datetime
) -> Course | None:
    """The course as it stood at a moment."""
    record = None if cycle is None else reading.folded.cycle(cycle)
    if record is None or record.indication is None:
        return None
    events = tuple(event for event in record.events if event.at <= at)
    found = find_course(at_work.protocol, CourseCase(record.indication, record.cycle, at, events))
    return found if isinstance(found, Course) else None


def _answers(
    at_work: WardAtWork, reading: Reading, entry: Entry, written_at: datetime
) -> tuple[Answer, ...]:
    """What was answered from this log on until the next one of the cycle was written."""
    log = entry.event
    if not isinstance(log, DayLogged) or log.cycle is None:
        return ()
    later = [
        each.recorded_at for each in reading.logs(log.cycle) if each.recorded_at > entry.recorded_at
    ]
    until = min(later, default=None)
    between = (
        each
        for each in reading.entries
        if each.recorded_at >= written_at and (until is None or each.recorded_at < until)
    )
    return answers(at_work, between, log.cycle)


def _correction(at_work: WardAtWork, entry: Entry) -> LogCorrection:
    said = entry.event
    reason = said.reason if isinstance(said, EntryCorrected) else ""
    return LogCorrection(
        at_work.local(entry.recorded_at), at_work.name_of(entry.recorded_by), reason
    )
