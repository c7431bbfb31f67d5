"""What stands on the ward board, and what is said at it?

What finds the courses is imported with the first open course: a board without one opens
without it.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Protocol

from bedside.services.at_work import WardAtWork
from bedside.services.board_course import BoardClock, CourseLine, StoppedPump
from bedside.services.board_lines import BoardLine, board_line
from bedside.services.refused import EntryRefused
from bedside.store.read_models import PatientHit


class _Courses(Protocol):
    """The open courses of the ward; see :mod:`bedside.services.ward_courses.desk`."""

    def lines(self) -> dict[str, CourseLine]: ...

    def acknowledge(
        self, patient: str, clock: BoardClock, note: str = ""
    ) -> EntryRefused | None: ...


class WardBoard:
    """The board of one ward, for the person signed in."""

    def __init__(self, at_work: WardAtWork) -> None:
        self._at_work = at_work
        self._courses: _Courses | None = None

    def board(self) -> tuple[BoardLine, ...]:
        """A line per child: what must stop on top, then what is overdue, then what is due."""
        read = self._at_work.file.read
        courses, ended = self._open_courses(), read.ended_courses()
        now = self._at_work.local(self._at_work.now())
        lines = (
            board_line(self._at_work, row, now, courses.get(row.patient), ended.get(row.patient))
            for row in read.board()
        )
        return tuple(sorted(lines, key=BoardLine.urgency))

    def search(self, text: str) -> tuple[PatientHit, ...]:
        """Children whose name or number holds ``text``, Turkish letters folded."""
        return self._at_work.file.read.search(text)

    def stood(self, pump: StoppedPump) -> timedelta:
        """How long the pump has stood now."""
        return self._at_work.now() - pump.began_at

    def acknowledge(self, patient: str, clock: BoardClock, note: str = "") -> EntryRefused | None:
        """Whoever is signed in says by name that they know of a clock that ran out."""
        return self._desk().acknowledge(patient, clock, note)

    def _open_courses(self) -> dict[str, CourseLine]:
        if self._courses is None and not self._at_work.file.read.has_open_courses():
            return {}
        return self._desk().lines()

    def _desk(self) -> _Courses:
        if self._courses is None:
            from bedside.services.ward_courses.desk import WardCourses

            self._courses = WardCourses(self._at_work)
        return self._courses
