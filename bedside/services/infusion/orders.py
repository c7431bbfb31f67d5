"""What does a physician order, end for good, or take back? Acts that ask for a physician."""

from __future__ import annotations

from datetime import datetime, timedelta

from bedside.clinical.body import (
    BodySize,
    body_surface_m2,
    freshness_questions,
    weight_band,
)
from bedside.clinical.chart import age_years
from bedside.clinical.course import Course, CourseEventKind, CourseState
from bedside.clinical.dosing import Dose, DoseCase, dose_sum, find_dose
from bedside.clinical.events import Confirmation, CycleOrdered
from bedside.clinical.refusal import Refusal
from bedside.clinical.regimen import plan_of_day
from bedside.services.at_work import CARERS, WardAtWork
from bedside.services.infusion.answers import BECAUSE, InfusionProblem, OrderStart
from bedside.services.infusion.drafts import OrderDraft
from bedside.services.infusion.panel import next_cycle
from bedside.services.infusion.record import PumpRecord
from bedside.services.refused import EntryProblem, EntryRefused
from bedside.store.errors import PersonNotInKeyFile, WrongPassword
from bedside.store.key_holders import KeyHolder

FREE_DAYS = "free_days_not_over"
_FIRST_DAY = 1


def not_possible(because: str, field: str | None = None, **facts: str | int) -> EntryRefused:
    """A no of this room: why stands in the facts under ``because``."""
    return EntryRefused(EntryProblem.NOT_POSSIBLE, field, {BECAUSE: because, **facts})


def from_refusal(refusal: Refusal) -> EntryRefused:
    """The clinical core's no, with its code and facts."""
    facts = {name: value for name, value in refusal.facts.items() if value is not None}
    return EntryRefused(EntryProblem.NOT_POSSIBLE, None, {**facts, BECAUSE: refusal.code.value})


def order_start(at_work: WardAtWork, record: PumpRecord) -> OrderStart | EntryRefused:
    """What the next cycle would be, with its dose and the questions it asks."""
    cycle = next_cycle(record)
    if cycle is None:
        return _none_to_order(record)
    dose = _dose(at_work, record, cycle)
    if isinstance(dose, EntryRefused):
        return dose
    return OrderStart(
        cycle=cycle,
        first_level=dose.level,
        dose_mcg_per_day=dose.dose_mcg_per_day,
        weight_kg=dose.case.size.weight_kg,
        bsa_m2=dose.bsa_m2,
        sum=dose_sum(at_work.protocol, dose),
        questions=_questions(at_work, record, dose, at_work.now()),
    )


def cycle_order(
    at_work: WardAtWork, record: PumpRecord, draft: OrderDraft
) -> CycleOrdered | EntryRefused:
    """The order as it will stand in the journal, or the first thing against it."""
    cycle = next_cycle(record)
    latest = record.chart.latest
    if cycle is None:
        return _none_to_order(record)
    dose = _dose(at_work, record, cycle)
    if isinstance(dose, EntryRefused):
        return dose
    if draft.planned_start_at is None or latest is None:
        return EntryRefused(EntryProblem.MISSING_FIELD, "planned_start_at")
    asked = _questions(at_work, record, dose, draft.planned_start_at)
    unanswered = next((code for code in asked if not draft.answer(code)), None)
    if unanswered is not None:
        return EntryRefused(EntryProblem.NEEDS_CONFIRMATION, unanswered, {"code": unanswered})
    body, size = at_work.protocol.body, dose.case.size
    return CycleOrdered(
        cycle=cycle,
        indication=dose.case.indication,
        planned_start_at=draft.planned_start_at,
        weight_kg=size.weight_kg,
        height_cm=size.height_cm,
        weighed_at=latest.measured_at,
        bsa_formula=dose.case.bsa_formula,
        bsa_m2=body_surface_m2(body, size, dose.case.bsa_formula),
        weight_band=weight_band(body, size.weight_kg).value,
        protocol=at_work.protocol.stamp,
        confirmations=tuple(
            Confirmation(code, at_work.person.name, draft.answer(code)) for code in asked
        ),
    )


def _none_to_order(record: PumpRecord) -> EntryRefused:
    """Why no cycle can be ordered: the treatment ended for good, or a cycle goes on."""
    course, over = record.course, CourseState.DISCONTINUED
    if isinstance(course, Course) and course.state is over:
        return not_possible("event_not_possible", state=over.value)
    return not_possible(InfusionProblem.CYCLE_GOES_ON)


def _dose(at_work: WardAtWork, record: PumpRecord, cycle: int) -> Dose | EntryRefused:
    registration, latest = record.chart.registration, record.chart.latest
    if registration is None or latest is None:
        return EntryRefused(EntryProblem.MISSING_FIELD, "weight_kg")
    case = DoseCase(
        size=BodySize(
            latest.weight_kg,
            latest.height_cm,
            age_years(registration.date_of_birth, at_work.local(at_work.now()).date()),
        ),
        indication=registration.indication,
        cycle=cycle,
        day=_FIRST_DAY,
        bsa_formula=at_work.protocol.body.default_formula,
    )
    dose = find_dose(at_work.protocol, case)
    return from_refusal(dose) if isinstance(dose, Refusal) else dose


def _questions(
    at_work: WardAtWork, record: PumpRecord, dose: Dose, starts_at: datetime
) -> tuple[str, ...]:
    """What must be answered by name before an order stands on this weight, for this start."""
    latest = record.chart.latest
    if latest is None:
        return ()
    fresh = freshness_questions(
        at_work.protocol.body, latest.weight_kg, latest.measured_at, at_work.now(), None
    )
    early = (FREE_DAYS,) if _begins_early(at_work, record, dose.case.cycle, starts_at) else ()
    return (*(question.value for question in fresh), *dose.confirmations, *early)


def _begins_early(at_work: WardAtWork, record: PumpRecord, cycle: int, starts_at: datetime) -> bool:
    """Whether the days without infusion after the last completed cycle would not be over."""
    completed = [
        (each.indication, each.cycle, event.at)
        for each in record.folded.cycles
        for event in each.events
        if each.cycle < cycle and event.kind is CourseEventKind.COMPLETED
    ]
    if not completed:
        return False
    indication, last, ended_at = completed[-1]
    if indication is None:
        return False
    plan = plan_of_day(at_work.protocol.regimen, indication, last, _FIRST_DAY)
    if isinstance(plan, Refusal):
        return False
    begins_on = at_work.local(ended_at).date() + timedelta(days=plan.plan.free_days)
    return at_work.local(starts_at).date() < begins_on


def second_people(at_work: WardAtWork) -> tuple[KeyHolder, ...]:
    """Who may agree as the second person: carers who may sign in, but not this one."""
    people = at_work.facts.people
    return tuple(
        holder
        for holder in at_work.keys.holders()
        if holder.person_id != at_work.person_id
        and (person := people.get(holder.person_id)) is not None
        and person.active
        and CARERS & set(person.roles)
    )


def second_person_refusal(
    at_work: WardAtWork, person_id: str, password: str
) -> EntryRefused | None:
    """Why this second person does not count; None where they proved themselves."""
    if person_id == at_work.person_id:
        return not_possible(InfusionProblem.SAME_PERSON, "second_person")
    if person_id not in {holder.person_id for holder in second_people(at_work)}:
        return EntryRefused(EntryProblem.MISSING_FIELD, "second_person")
    try:
        at_work.keys.unlock(person_id, password)
    except (WrongPassword, PersonNotInKeyFile):
        return not_possible(InfusionProblem.PASSWORD, "password")
    return None
