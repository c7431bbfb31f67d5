"""Which premedication is still ahead of a child, and what does its sheet hold?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal

from bedside.clinical.course import Course, CourseState, hours_of
from bedside.clinical.events import DrugPurpose
from bedside.clinical.premedication import InfusionEvent
from bedside.documents.course.content import AdviceSaid
from bedside.documents.course.premedication_sheet import Dose, Event, PremedicationSheetContent
from bedside.services.at_work import WardAtWork
from bedside.services.course_papers.reading import Reading, child_of, paper_frame
from bedside.services.infusion.answers import PremedicationLine
from bedside.services.infusion.premedication import ANTIPYRETIC, premedication_lines
from bedside.services.infusion.record import PumpRecord
from bedside.services.infusion.restart import given_for

_Planned = tuple[InfusionEvent, DrugPurpose, datetime, datetime]


def premedication_content(
    at_work: WardAtWork, reading: Reading, record: PumpRecord, advice: AdviceSaid | None
) -> PremedicationSheetContent | None:
    """The sheet of the newest cycle; None before one was ordered."""
    order = record.order
    if order is None:
        return None
    frame = paper_frame(at_work, at_work.now())
    return PremedicationSheetContent(
        frame=frame,
        child=child_of(reading, frame.made_at),
        cycle=order.cycle,
        weight_kg=order.weight_kg,
        bsa_m2=order.bsa_m2,
        events=ahead(at_work, record, advice),
    )


def ahead(at_work: WardAtWork, record: PumpRecord, advice: AdviceSaid | None) -> tuple[Event, ...]:
    """What is still ahead: the start, the step that is due, the restart."""
    order, course = record.order, record.course
    if order is None or not isinstance(course, Course):
        return ()
    events = []
    for kind, purpose, since, at in _planned(record, course, advice, at_work.now()):
        given = given_for(record.drugs, purpose, since)
        lines = premedication_lines(at_work, order, kind, at, given, _stood(course, at))
        doses = tuple(_dose(at_work, line, at) for line in lines)
        events.append(Event(kind.value, at_work.local(at), doses))
    return tuple(events)


def _planned(
    record: PumpRecord, course: Course, advice: AdviceSaid | None, now: datetime
) -> Iterator[_Planned]:
    """What comes, its purpose, from when doses count for it, and when it is planned."""
    order, ordered_at = record.order, record.ordered_at
    if course.state is CourseState.NOT_STARTED and order is not None and ordered_at is not None:
        yield (
            InfusionEvent.CYCLE_START,
            DrugPurpose.CYCLE_START,
            ordered_at,
            order.planned_start_at,
        )
    if course.step_due_at is not None and course.started_at is not None:
        yield (
            InfusionEvent.DOSE_STEP,
            DrugPurpose.DOSE_STEP,
            course.started_at,
            course.step_due_at,
        )
    if course.interruption is not None:
        allowed = None if advice is None else advice.restart_not_before
        at = now if allowed is None else max(now, allowed)
        began_at = course.interruption.began_at
        yield InfusionEvent.RESTART, DrugPurpose.RESTART, began_at, at


def _stood(course: Course, at: datetime) -> Decimal | None:
    interruption = course.interruption
    return None if interruption is None else hours_of(at - interruption.began_at)


def _dose(at_work: WardAtWork, line: PremedicationLine, infusion_at: datetime) -> Dose:
    """The dose with its window; the antipyretic is spread from the start of the infusion on."""
    give_from, give_to, rule = (
        line.give_from,
        line.give_to,
        at_work.protocol.premedication.antipyretic,
    )
    if line.drug == ANTIPYRETIC and rule is not None:
        give_from = at_work.local(infusion_at)
        give_to = at_work.local(infusion_at + timedelta(hours=rule.within_hours.whole))
    return Dose(
        drug=line.drug,
        mg=line.mg,
        doses=line.doses,
        expression=line.sum.expression,
        capped=line.capped,
        give_from=give_from,
        give_to=give_to,
        given_at=line.given_at,
        given_mg=line.given_mg,
        sources=tuple(str(citation) for citation in line.sum.citations),
    )
