"""What does the course report of one cycle hold?"""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

from bedside.clinical.body import BodySize
from bedside.clinical.course import Course
from bedside.clinical.course_record import BagUse, CycleRecord, Interruption, course_of
from bedside.clinical.dosing import DoseCase, find_dose_at_level
from bedside.clinical.events import (
    CycleCompleted,
    DayLogged,
    DrugGiven,
    Entry,
    TreatmentDiscontinued,
)
from bedside.clinical.refusal import Refusal
from bedside.clinical.regimen import Phase, plan_of_day
from bedside.documents.course.content import GradeLine
from bedside.documents.course.report_content import (
    BagOnLine,
    CourseReportContent,
    Given,
    Ordered,
    OrderedDose,
    Stood,
)
from bedside.services.at_work import WardAtWork
from bedside.services.course_papers.advice import answers
from bedside.services.course_papers.corrections import corrections
from bedside.services.course_papers.reading import Reading, child_of, paper_frame
from bedside.services.course_view import course_view

_FIRST_DAY = 1
_NOTHING = Decimal(0)


def report_content(at_work: WardAtWork, reading: Reading, cycle: int) -> CourseReportContent | None:
    """The report of a cycle; None where the child has none of this number."""
    record = reading.folded.cycle(cycle)
    if record is None:
        return None
    frame = paper_frame(at_work, at_work.now())
    now = reading.folded.stands_at(record, at_work.now())
    found = course_of(at_work.protocol, record, now)
    course = found if isinstance(found, Course) else None
    drawn = course_view(at_work, reading.patient, cycle)
    end = _end(reading, cycle)
    return CourseReportContent(
        frame=frame,
        child=child_of(reading, frame.made_at),
        cycle=cycle,
        state="" if course is None else course.state.value,
        ordered=ordered(at_work, record),
        started_at=_local(at_work, None if course is None else course.started_at),
        planned_end=_local(at_work, None if course is None else course.planned_end),
        ended_at=_local(at_work, None if end is None else end.happened_at),
        end_reason=_why(end),
        infused_hours=_NOTHING if course is None else course.infused_hours,
        remaining_hours=_NOTHING if course is None else course.remaining_hours,
        cells=() if drawn is None else drawn.cells,
        picture=None if drawn is None else drawn.picture,
        bags=tuple(_bag(at_work, reading, use) for use in record.bags),
        interruptions=tuple(_stood(at_work, each, now) for each in record.interruptions),
        grades=grade_lines(at_work, reading.logs(cycle)),
        answers=answers(at_work, reading.entries, cycle),
        given=_given(at_work, reading, record),
        corrections=corrections(
            at_work,
            reading.entries,
            cycle,
            _since(reading, record),
            _until(reading, record),
        ),
        refusal=found.code.value if isinstance(found, Refusal) else "",
    )


def ordered(at_work: WardAtWork, record: CycleRecord) -> Ordered | None:
    """The order with the doses it gives; None where the cycle was never ordered."""
    order, by = record.order, record.ordered_by
    if order is None or by is None:
        return None
    return Ordered(
        at=at_work.local(by.happened_at),
        by=at_work.name_of(by.recorded_by),
        planned_start_at=at_work.local(order.planned_start_at),
        weight_kg=order.weight_kg,
        height_cm=order.height_cm,
        weighed_at=at_work.local(order.weighed_at),
        bsa_m2=order.bsa_m2,
        bsa_formula=order.bsa_formula,
        doses=_doses(at_work, record),
    )


def _doses(at_work: WardAtWork, record: CycleRecord) -> tuple[OrderedDose, ...]:
    order, protocol = record.order, at_work.protocol
    if order is None:
        return ()
    plan = plan_of_day(protocol.regimen, order.indication, order.cycle, _FIRST_DAY)
    if isinstance(plan, Refusal):
        return ()
    size = BodySize(order.weight_kg, order.height_cm)
    found = []
    for phase in plan.plan.phases:
        case = DoseCase(size, order.indication, order.cycle, phase.first_day, order.bsa_formula)
        dose = find_dose_at_level(protocol, case, phase.level)
        if not isinstance(dose, Refusal):
            found.append(_dose(phase, dose.dose_per_m2_mcg_per_day, dose.dose_mcg_per_day))
    return tuple(found)


def _dose(phase: Phase, per_m2: Decimal | None, mcg_per_day: Decimal) -> OrderedDose:
    return OrderedDose(phase.level.value, phase.first_day, phase.last_day, per_m2, mcg_per_day)


def _end(reading: Reading, cycle: int) -> Entry | None:
    """The standing entry that ended the cycle."""
    ends = (
        entry
        for entry in reading.standing
        if isinstance(entry.event, CycleCompleted | TreatmentDiscontinued)
        and entry.event.cycle == cycle
    )
    return next(ends, None)


def _why(end: Entry | None) -> str:
    """The reason of an end of treatment; a completed cycle needs none."""
    event = None if end is None else end.event
    return event.reason if isinstance(event, TreatmentDiscontinued) else ""


def _bag(at_work: WardAtWork, reading: Reading, use: BagUse) -> BagOnLine:
    line = None if use.bag is None else reading.chart.bag(use.bag)
    made = None if line is None else line.event
    checked_by = None if line is None else line.checked_by
    lots = () if made is None else (*made.vials, made.diluent, made.stabilizer)
    return BagOnLine(
        number=None if made is None else made.bag_number,
        level=None if use.level is None else use.level.value,
        rate_ml_per_h=use.rate_ml_per_h,
        drug_ml=None if made is None else made.content.drug_ml,
        connected_at=at_work.local(use.connected_at),
        ended_at=_local(at_work, use.ended_at),
        lots=tuple(dict.fromkeys(item.lot for item in lots)),
        prepared_by="" if line is None else at_work.name_of(line.prepared_by),
        checked_by="" if checked_by is None else at_work.name_of(checked_by),
        left_over_ml=use.left_over_ml,
        note=use.note,
    )


def _stood(at_work: WardAtWork, told: Interruption, now: datetime) -> Stood:
    lasted = (told.ended_at or now) - told.began_at
    return Stood(
        began_at=at_work.local(told.began_at),
        ended_at=_local(at_work, told.ended_at),
        lasted=max(lasted, timedelta(0)),
        cause=None if told.cause is None else told.cause.value,
        technical_kind=None if told.technical_kind is None else told.technical_kind.value,
        notes=told.notes,
        by=at_work.name_of(told.recorded_by),
    )


def grade_lines(at_work: WardAtWork, logs: tuple[Entry, ...]) -> tuple[GradeLine, ...]:
    """Every grade of these logs, oldest first."""
    return tuple(
        GradeLine(at_work.local(entry.happened_at), at_work.name_of(entry.recorded_by), grade)
        for entry in logs
        if isinstance(entry.event, DayLogged)
        for grade in entry.event.grades
    )


def _given(at_work: WardAtWork, reading: Reading, record: CycleRecord) -> tuple[Given, ...]:
    """The drugs from the order of this cycle to the order of the next."""
    since, until = _since(reading, record), _until(reading, record)
    return tuple(
        Given(
            at=at_work.local(entry.happened_at),
            by=at_work.name_of(entry.recorded_by),
            drug=entry.event.drug,
            mg=entry.event.mg,
            purpose=entry.event.purpose.value,
            note=entry.event.note,
        )
        for entry in reading.standing
        if isinstance(entry.event, DrugGiven)
        and since <= entry.happened_at
        and (until is None or entry.happened_at < until)
    )


def _since(reading: Reading, record: CycleRecord) -> datetime:
    """When a cycle begins to count: with its first order, or with what is first told of it."""
    return record.told_from or reading.entries[0].happened_at


def _until(reading: Reading, record: CycleRecord) -> datetime | None:
    """When the next cycle begins to count; None for the last."""
    cycles = reading.folded.cycles
    later = next((each for each in cycles if each.cycle > record.cycle), None)
    return None if later is None else _since(reading, later)


def _local(at_work: WardAtWork, at: datetime | None) -> datetime | None:
    return None if at is None else at_work.local(at)
