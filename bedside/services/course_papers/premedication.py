"""Which premedication is still ahead of a child, and what does its sheet hold?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from bedside.clinical.adjustment_table import Action
from bedside.clinical.course import (
    Course,
    CourseState,
    hours_of,
    step_doses_count_from,
    step_planned_at,
)
from bedside.clinical.events import DrugPurpose
from bedside.clinical.premedication import InfusionEvent
from bedside.documents.course.content import AdviceSaid
from bedside.documents.course.premedication_sheet import Dose, Event, PremedicationSheetContent
from bedside.services.at_work import WardAtWork
from bedside.services.course_papers.reading import Reading, child_of, paper_frame
from bedside.services.infusion.answers import PremedicationLine
from bedside.services.infusion.premedication import (
    ANTIPYRETIC,
    order_as_measured,
    premedication_lines,
)
from bedside.services.infusion.record import PumpRecord
from bedside.services.infusion.restart import given_for

# Where the table keeps nothing back, the pump may run now.
_RUNS_NOW = frozenset(
    {Action.GO_ON, Action.GO_ON_WITH_SUPPORT, Action.MAY_STEP_TO_FULL, Action.MAY_RESTART_LOW}
)


@dataclass(frozen=True, slots=True)
class _Planned:
    """What comes, from when its doses count, when it is, and whether that is known."""

    kind: InfusionEvent
    purpose: DrugPurpose
    since: datetime
    at: datetime
    is_timed: bool = True


def premedication_content(
    at_work: WardAtWork, reading: Reading, record: PumpRecord, advice: AdviceSaid | None
) -> PremedicationSheetContent | None:
    """The sheet of the newest cycle; None before one was ordered."""
    if record.order is None:
        return None
    order = order_as_measured(at_work, record.chart, record.order)
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
    order = order_as_measured(at_work, record.chart, order)
    events = []
    for each in _planned(at_work, record, course, advice):
        given = given_for(record.drugs, each.purpose, each.since)
        stood = _stood(course, each)
        lines = premedication_lines(at_work, order, each.kind, each.at, given, stood)
        events.append(
            Event(
                kind=each.kind.value,
                infusion_at=at_work.local(each.at),
                doses=tuple(_dose(at_work, line, each.at) for line in lines),
                is_timed=each.is_timed,
                needed_from=_needed_from(at_work, course, each),
            )
        )
    return tuple(events)


def _needed_from(at_work: WardAtWork, course: Course, planned: _Planned) -> datetime | None:
    """The mark from which a restart needs premedication, while it lies ahead."""
    interruption = course.interruption
    if interruption is None or interruption.four_hour_mark <= planned.at:
        return None
    return at_work.local(interruption.four_hour_mark)


def _planned(
    at_work: WardAtWork, record: PumpRecord, course: Course, advice: AdviceSaid | None
) -> Iterator[_Planned]:
    """What comes next at the pump: a start, a step, a restart."""
    order, ordered_at = record.order, record.ordered_at
    rules, now = at_work.protocol.course, at_work.now()
    if course.state is CourseState.NOT_STARTED and order is not None and ordered_at is not None:
        start = InfusionEvent.CYCLE_START
        yield _Planned(start, DrugPurpose.CYCLE_START, ordered_at, order.planned_start_at)
    step_at = step_planned_at(course, None if advice is None else advice.full_not_before)
    counts_from = step_doses_count_from(rules, course)
    if step_at is not None and counts_from is not None:
        yield _Planned(InfusionEvent.DOSE_STEP, DrugPurpose.DOSE_STEP, counts_from, step_at)
    if course.interruption is not None:
        allowed = None if advice is None else advice.restart_not_before
        runs_now = advice is not None and advice.action in _RUNS_NOW
        yield _Planned(
            InfusionEvent.RESTART,
            DrugPurpose.RESTART,
            course.interruption.began_at,
            now if allowed is None else max(now, allowed),
            is_timed=runs_now or allowed is not None,
        )


def _stood(course: Course, planned: _Planned) -> Decimal | None:
    """How long the pump will have stood; None where nobody knows, which counts as long."""
    interruption = course.interruption
    if interruption is None or not planned.is_timed:
        return None
    return hours_of(planned.at - interruption.began_at)


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
