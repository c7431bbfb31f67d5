"""How did the child's findings run over a cycle? Lines on one time axis.

Laboratory figures keep their own unit within a line; a line whose results came in several
units is brought to the first unit of its quantity by the caller's ``in_first_unit``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from bedside.clinical.course import Course
from bedside.clinical.events import (
    BagChanged,
    DayLogged,
    DoseStepped,
    DrugGiven,
    Entry,
    InfusionResumed,
    InfusionStarted,
    InterruptionCause,
    LaboratoryRecord,
)


class LineKey(StrEnum):
    """What is followed over a cycle."""

    TEMPERATURE = "temperature"
    ALT = "alt"
    AST = "ast"
    BILIRUBIN = "bilirubin"
    NEUTROPHILS = "neutrophils"
    PLATELETS = "platelets"
    ICE = "ice"
    CAPD = "capd"
    GRADE = "grade"
    DEXAMETHASONE = "dexamethasone"


@dataclass(frozen=True, slots=True)
class Point:
    """One finding: when, how much, and the worst grade's name where it is a grade."""

    at: datetime
    value: Decimal
    term: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing over time, oldest first. ``unit`` as shown; empty for grades and scores."""

    key: LineKey
    unit: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """The infusion stood from here to there; ``ended_at`` None: it stands still."""

    began_at: datetime
    ended_at: datetime | None
    cause: InterruptionCause | None


@dataclass(frozen=True, slots=True)
class CoursePicture:
    """Everything that is drawn of a cycle, from ``began_at`` to ``ends_at``."""

    began_at: datetime
    ends_at: datetime
    lines: tuple[Line, ...]
    bag_changes: tuple[datetime, ...]
    gaps: tuple[Gap, ...]

    def line(self, key: LineKey) -> Line | None:
        """The line of ``key``, None where nothing was found."""
        return next((line for line in self.lines if line.key is key), None)


InFirstUnit = Callable[[LaboratoryRecord], Decimal | None]
_MULTIPLES = {"alt": LineKey.ALT, "ast": LineKey.AST, "bilirubin": LineKey.BILIRUBIN}
_COUNTS = {"neutrophils": LineKey.NEUTROPHILS, "platelets": LineKey.PLATELETS}
_SCORES = {"ice": LineKey.ICE, "capd": LineKey.CAPD}
_CONNECTS = (InfusionStarted, BagChanged, InfusionResumed, DoseStepped)
_MULTIPLE, _COUNT, _CELSIUS, _MG = "× ULN", "10*9/L", "°C", "mg"
_UNITS = {
    LineKey.TEMPERATURE: _CELSIUS,
    LineKey.ALT: _MULTIPLE,
    LineKey.AST: _MULTIPLE,
    LineKey.BILIRUBIN: _MULTIPLE,
    LineKey.NEUTROPHILS: _COUNT,
    LineKey.PLATELETS: _COUNT,
    LineKey.DEXAMETHASONE: _MG,
}


def course_picture(
    course: Course, entries: Iterable[Entry], in_first_unit: InFirstUnit, now: datetime
) -> CoursePicture:
    """The picture of a cycle up to ``now``. ``entries`` are the standing ones of the cycle.

    ``in_first_unit`` gives a count in the first unit of its quantity, None for a unit that
    is not understood: such a result is not drawn.
    """
    ordered = sorted(entries, key=lambda entry: entry.happened_at)
    points: dict[LineKey, list[Point]] = {}
    for entry in ordered:
        for key, point in _points(entry, in_first_unit):
            points.setdefault(key, []).append(point)
    began_at = min([course.started_at or now, *(entry.happened_at for entry in ordered)])
    return CoursePicture(
        began_at=began_at,
        ends_at=max([course.planned_end or now, now]),
        lines=tuple(
            Line(key, _UNITS.get(key, ""), tuple(points[key])) for key in LineKey if key in points
        ),
        bag_changes=tuple(
            entry.happened_at for entry in ordered if isinstance(entry.event, _CONNECTS)
        ),
        gaps=_gaps(course),
    )


def _points(entry: Entry, in_first_unit: InFirstUnit) -> list[tuple[LineKey, Point]]:
    event, at = entry.event, entry.happened_at
    if isinstance(event, DrugGiven) and event.drug == LineKey.DEXAMETHASONE:
        return [(LineKey.DEXAMETHASONE, Point(at, event.mg))]
    if not isinstance(event, DayLogged):
        return []
    found: list[tuple[LineKey, Point]] = []
    if event.vitals is not None and event.vitals.temperature_c is not None:
        found.append((LineKey.TEMPERATURE, Point(at, event.vitals.temperature_c)))
    if event.neuro is not None and event.neuro.score is not None:
        key = _SCORES.get(event.neuro.instrument)
        found += [] if key is None else [(key, Point(at, Decimal(event.neuro.score)))]
    if event.grades:
        worst = max(event.grades, key=lambda grade: grade.grade)
        found.append((LineKey.GRADE, Point(at, Decimal(worst.grade), worst.term)))
    for result in event.laboratory:
        found += _of_laboratory(result, at, in_first_unit)
    return found


def _of_laboratory(
    result: LaboratoryRecord, at: datetime, in_first_unit: InFirstUnit
) -> list[tuple[LineKey, Point]]:
    if result.item in _MULTIPLES and result.upper_limit:
        return [(_MULTIPLES[result.item], Point(at, result.value / result.upper_limit))]
    if result.item in _COUNTS:
        value = in_first_unit(result)
        return [] if value is None else [(_COUNTS[result.item], Point(at, value))]
    return []


def _gaps(course: Course) -> tuple[Gap, ...]:
    found = [
        Gap(before.ended_at, after.began_at, None)
        for before, after in zip(course.runs, course.runs[1:], strict=False)
        if before.ended_at is not None and before.ended_at < after.began_at
    ]
    if course.interruption is not None:
        found.append(Gap(course.interruption.began_at, None, course.interruption.cause))
    return tuple(found)
