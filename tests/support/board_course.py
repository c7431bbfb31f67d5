"""A child on a real ward whose course the board shows: cycle, log and stops in few words."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import msgspec

from bedside.clinical.events import (
    DayLogged,
    DoseStepped,
    GradeRecord,
    InfusionInterrupted,
    InfusionStarted,
    InterruptionCause,
    KnownEvent,
    LaboratoryRecord,
    Level,
    LiverRecord,
    TechnicalKind,
)
from bedside.services.board_course import BoardClock, CourseLine
from bedside.services.refused import EntryRefused
from bedside.services.ward_courses.desk import WardCourses
from tests.support.running import RATE, ordered
from tests.support.ward import OpenWard

RESULT = LaboratoryRecord("alt", Decimal(80), "U/L", upper_limit=Decimal(40))


class CourseOfWard:
    """One child of an open ward with what the board says of her."""

    def __init__(self, ward: OpenWard, number: str = "100234") -> None:
        self.ward, self.clock = ward, ward.clock
        self.patient = ward.child(number=number)
        self.courses = WardCourses(ward.nurse)

    def write(self, event: KnownEvent, at: datetime | None = None) -> str:
        """One entry by the nurse; its id."""
        written = self.ward.nurse.record(self.patient, event, at)
        assert not isinstance(written, EntryRefused)
        return written.event_id

    def order(self, planned_start_at: datetime | None = None, cycle: int = 1) -> None:
        order = ordered(self.ward, cycle)
        if planned_start_at is not None:
            order = msgspec.structs.replace(order, planned_start_at=planned_start_at)
        self.write(order)

    def start(self, bag: str | None = None) -> None:
        """Ordered, and the step level runs from now on."""
        self.order()
        self.write(InfusionStarted(1, Level.STEP, bag, RATE))

    def full(self) -> None:
        """A day into the full level."""
        self.start()
        self.clock.advance(days=7)
        self.write(DoseStepped(1, None, RATE))
        self.clock.advance(days=1)

    def stop(self, cause: InterruptionCause | None = InterruptionCause.TECHNICAL) -> None:
        technical = cause is InterruptionCause.TECHNICAL
        self.write(InfusionInterrupted(1, cause, TechnicalKind.OCCLUSION if technical else None))

    def log(self, neurological: int = 0, liver: LiverRecord | None = None) -> None:
        """A log of now with results and one neurological grade."""
        grade = GradeRecord("neurological", "encephalopathy", neurological, "ctcae", "5.0")
        self.write(DayLogged(1, grades=(grade,), liver=liver, laboratory=(RESULT,)))

    def line(self) -> CourseLine:
        return self.courses.lines()[self.patient]

    def clock_of(self, kind: str) -> BoardClock:
        return next(each for each in self.line().clocks if each.kind == kind)

    def kinds(self) -> set[str]:
        return {clock.kind for clock in self.line().clocks}
