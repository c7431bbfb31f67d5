"""What does the chart draw of a child's cycle? Its days and its findings over time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from bedside.clinical.course import Course
from bedside.clinical.course_picture.days import DayCell, day_cells
from bedside.clinical.course_picture.lines import CoursePicture, course_picture
from bedside.clinical.course_record import fold_course
from bedside.clinical.course_record.cycles import CycleRecord, course_of
from bedside.clinical.events import BagPrepared, DrugGiven, Entry, LaboratoryRecord
from bedside.clinical.grading.units_of_measure import Quantity, converted
from bedside.clinical.refusal import Refusal
from bedside.clinical.regimen import plan_of_day
from bedside.reference.scales import scales
from bedside.services.at_work import WardAtWork

_FIRST_DAY = 1


@dataclass(frozen=True, slots=True)
class CourseView:
    """One cycle as it is drawn; ``cycles`` are all that can be chosen."""

    cycle: int
    cycles: tuple[int, ...]
    cells: tuple[DayCell, ...]
    picture: CoursePicture


def course_view(at_work: WardAtWork, patient: str, cycle: int | None = None) -> CourseView | None:
    """A cycle of a child, the newest where none is named. None where there is none to draw.

    A cycle whose entries cannot follow each other is not drawn either.
    """
    reading = at_work.reading(patient)
    record, standing = reading.told_by(fold_course), reading.standing
    chosen = record.current if cycle is None else record.cycle(cycle)
    if chosen is None:
        return None
    now = record.stands_at(chosen, at_work.now())
    course = course_of(at_work.protocol, chosen, now)
    if isinstance(course, Refusal):
        return None
    of_cycle = [entry for entry in standing if _belongs(entry, chosen, course, now)]
    numbers = {
        entry.event.bag: entry.event.bag_number
        for entry in standing
        if isinstance(entry.event, BagPrepared)
    }
    return CourseView(
        cycle=chosen.cycle,
        cycles=tuple(each.cycle for each in record.cycles),
        cells=day_cells(course, of_cycle, numbers, now, _days(at_work, chosen)),
        picture=course_picture(course, of_cycle, in_first_unit, _until(course, now)),
    )


def in_first_unit(result: LaboratoryRecord) -> Decimal | None:
    """A cell count in the first unit of its quantity; None for a unit nobody knows."""
    table = scales().ctcae.laboratory.units
    unit = table.find(result.unit, Quantity.CELL_COUNT)
    first = table.of(Quantity.CELL_COUNT)[0]
    return None if unit is None else converted(result.value, unit, first)


def _days(at_work: WardAtWork, record: CycleRecord) -> int:
    if record.indication is None:
        return 0
    plan = plan_of_day(at_work.protocol.regimen, record.indication, record.cycle, _FIRST_DAY)
    return 0 if isinstance(plan, Refusal) else plan.plan.last_day


def _belongs(entry: Entry, record: CycleRecord, course: Course, now: datetime) -> bool:
    """Whether an entry is one of this cycle; a drug by its time, for it names no cycle."""
    event = entry.event
    if not isinstance(event, DrugGiven):
        return getattr(event, "cycle", None) == record.cycle
    if record.told_from is None or entry.happened_at < record.told_from:
        return False
    return entry.happened_at <= _until(course, now)


def _until(course: Course, now: datetime) -> datetime:
    """Up to when a cycle is drawn: its end, or now while it goes on."""
    ended = course.runs[-1].ended_at if course.runs else None
    return now if ended is None or course.interruption is not None else ended
