"""Which courses are open on the ward, and who knows of a clock that ran out?

A course is read and folded once; it is read again only when its child's journal changes.
With time alone nothing moves but ``now``.
"""

from __future__ import annotations

from datetime import datetime

from bedside.clinical.clocks import ClockKind
from bedside.clinical.events import ClockAcknowledged, Entry
from bedside.services.at_work import CARERS, WardAtWork
from bedside.services.board_course import UNCLEAR, BoardClock, CourseLine
from bedside.services.refused import EntryProblem, EntryRefused
from bedside.services.ward_courses.kept import KeptCourse, keep_course
from bedside.services.ward_courses.lines import course_line


class WardCourses:
    """The open courses of this ward, by patient."""

    def __init__(self, at_work: WardAtWork) -> None:
        self._at_work = at_work
        self._kept: dict[str, KeptCourse | None] = {}
        self._changed: set[str] | None = None
        at_work.file.on_change.append(self._heard)

    def _heard(self, entries: tuple[Entry, ...]) -> None:
        """A name or the protocol may have changed with the ward: then everything is read."""
        if any(entry.patient is None for entry in entries):
            self._changed = None
        elif self._changed is not None:
            self._changed |= {entry.patient for entry in entries if entry.patient is not None}

    def _read(self) -> None:
        if self._changed is None:
            self._kept = {
                patient: keep_course(self._at_work, patient, entries)
                for patient, entries in self._at_work.file.read.open_courses().items()
            }
        for patient in self._changed or ():
            entries = self._at_work.file.read.open_courses(patient).get(patient)
            if entries is None:
                self._kept.pop(patient, None)
            else:
                self._kept[patient] = keep_course(self._at_work, patient, entries)
        self._changed = set()

    def lines(self) -> dict[str, CourseLine]:
        """Every open course as it stands now, by patient."""
        self._read()
        now = self._at_work.now()
        return {patient: self._line(patient, kept, now) for patient, kept in self._kept.items()}

    def _line(self, patient: str, kept: KeptCourse | None, now: datetime) -> CourseLine:
        if kept is None:
            return CourseLine(patient, 0, UNCLEAR)
        return course_line(self._at_work, kept, now)

    def clocks(self, patient: str) -> tuple[BoardClock, ...]:
        """The clocks of one child, what is due first in front; none without an open course."""
        line = self.lines().get(patient)
        return () if line is None else line.clocks

    def acknowledge(self, patient: str, clock: BoardClock, note: str = "") -> EntryRefused | None:
        """Whoever is signed in says by name that they know of a clock that ran out."""
        refused = self._at_work.refusal_unless(CARERS)
        if refused is not None:
            return refused
        if clock.overdue is None:
            return EntryRefused(EntryProblem.NOT_POSSIBLE, "clock")
        event = ClockAcknowledged(ClockKind(clock.kind).value, clock.due_at, note.strip())
        written = self._at_work.record(patient, event)
        return written if isinstance(written, EntryRefused) else None
