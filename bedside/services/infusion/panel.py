"""How does the infusion of a child stand, and what can be done about it now?"""

from __future__ import annotations

from datetime import datetime, timedelta

from bedside.clinical.course import Course, CourseState, running_time
from bedside.clinical.events import Level
from bedside.clinical.refusal import Refusal
from bedside.clinical.regimen import plan_of_day
from bedside.services.at_work import WardAtWork
from bedside.services.infusion.answers import (
    Act,
    InfusionPanel,
    Interruption,
    LineBag,
    PanelProblem,
    PumpChild,
    Stopwatch,
)
from bedside.services.infusion.bags import line_bag
from bedside.services.infusion.record import PumpRecord

_FIRST_DAY = 1
_FIRST_CYCLE = 1


def stopwatch(interruption: Interruption, now: datetime) -> Stopwatch:
    """How long the pump has stood at ``now``."""
    left = interruption.four_hour_mark - now
    return Stopwatch(now - interruption.began_at, left, left <= timedelta(0))


def interruption_of(at_work: WardAtWork, record: PumpRecord) -> Interruption | None:
    """The open interruption with what was told of it; None while nothing stands."""
    course, told = record.course, record.interruption
    if not isinstance(course, Course) or course.interruption is None or told is None:
        return None
    began_at = at_work.local(course.interruption.began_at)
    return Interruption(
        entry=told.event_id,
        began_at=began_at,
        cause=told.cause,
        kind=told.technical_kind,
        note=told.notes[-1] if told.notes else "",
        lasted=at_work.now() - began_at,
        four_hour_mark=at_work.local(course.interruption.four_hour_mark),
        needs=course.interruption.needs,
        same_cycle=course.interruption.same_cycle,
    )


def infusion_panel(at_work: WardAtWork, patient: str, record: PumpRecord) -> InfusionPanel | None:
    """The panel of a child; None before a cycle was ordered.

    Where the journal's events cannot follow each other, no course is shown; the panel says so.
    """
    order, course = record.order, record.course
    if order is None or course is None:
        return None
    bag = None if record.on_line is None else line_bag(at_work, record.on_line)
    known = course if isinstance(course, Course) else None
    infused = timedelta(0) if known is None else running_time(known.runs, at_work.now())
    whole = timedelta(days=days_of_cycle(at_work, record))
    step_due_at = _local(at_work, None if known is None else known.step_due_at)
    return InfusionPanel(
        patient=patient,
        state=CourseState.NOT_STARTED if known is None else known.state,
        cycle=order.cycle,
        level=None if known is None else known.level,
        infusion_day=None if known is None else known.infusion_day,
        bag=bag,
        next_change_at=_next_change(known, bag, step_due_at),
        started_at=_local(at_work, None if known is None else known.started_at),
        planned_start_at=at_work.local(order.planned_start_at),
        planned_end=_local(at_work, None if known is None else known.planned_end),
        infused=min(infused, whole),
        remaining=max(whole - infused, timedelta(0)),
        step_due_at=step_due_at,
        interruption=interruption_of(at_work, record),
        problems=_problems(at_work, known, bag, step_due_at),
        acts=possible_acts(at_work, record),
    )


def days_of_cycle(at_work: WardAtWork, record: PumpRecord) -> int:
    """The infusion days of the cycle, from the protocol."""
    if record.order is None:
        return 0
    plan = plan_of_day(
        at_work.protocol.regimen, record.order.indication, record.order.cycle, _FIRST_DAY
    )
    return 0 if isinstance(plan, Refusal) else plan.plan.last_day


def _local(at_work: WardAtWork, moment: datetime | None) -> datetime | None:
    return None if moment is None else at_work.local(moment)


def _next_change(
    course: Course | None, bag: LineBag | None, step_due_at: datetime | None
) -> datetime | None:
    """The next bag is due when this one ends, or when the level steps before that."""
    if course is None or course.state is not CourseState.RUNNING:
        return None
    ends_at = None if bag is None else bag.ends_at
    due = [moment for moment in (ends_at, step_due_at) if moment is not None]
    return min(due, default=None)


def _problems(
    at_work: WardAtWork, course: Course | None, bag: LineBag | None, step_due_at: datetime | None
) -> tuple[PanelProblem, ...]:
    if course is None:
        return (PanelProblem.RECORD_UNCLEAR,)
    if course.state is not CourseState.RUNNING:
        return ()
    now = at_work.now()
    found = (
        (course.remaining_hours <= 0, PanelProblem.HOURS_REACHED),
        (bag is None, PanelProblem.NO_BAG),
        (bag is not None and now >= bag.ends_at, PanelProblem.BAG_OVERDUE),
        (step_due_at is not None and now >= step_due_at, PanelProblem.STEP_OVERDUE),
    )
    return tuple(problem for there, problem in found if there)


def possible_acts(at_work: WardAtWork, record: PumpRecord) -> tuple[Act, ...]:
    """What can be done as it stands, the nearest act first."""
    course = record.course
    if record.order is None or not isinstance(course, Course):
        return () if record.order is not None else (Act.ORDER,)
    acts: list[Act] = []
    if course.state is CourseState.NOT_STARTED:
        acts += [Act.START, Act.ORDER, Act.DISCONTINUE]
    elif course.state is CourseState.RUNNING:
        acts += _running_acts(at_work, course)
    elif course.state is CourseState.INTERRUPTED:
        acts += _interrupted_acts(course)
    elif course.state is CourseState.COMPLETED:
        acts += [Act.ORDER, Act.DISCONTINUE]
    else:
        acts.append(Act.UNDO_DISCONTINUE)
    if course.state is not CourseState.RUNNING and record.to_finish is not None:
        acts.append(Act.FINISH_BAG)
    return (*acts, Act.GIVE_DRUG)


def _running_acts(at_work: WardAtWork, course: Course) -> list[Act]:
    acts = [Act.CHANGE_BAG, Act.STOP]
    if course.level is Level.STEP:
        due = course.step_due_at is not None and course.step_due_at <= at_work.now()
        acts.insert(0 if due else 1, Act.STEP)
    if course.remaining_hours <= 0:
        acts.insert(0, Act.COMPLETE)
    return [*acts, Act.DISCONTINUE]


def _interrupted_acts(course: Course) -> list[Act]:
    acts = [Act.RESUME]
    if course.remaining_hours <= 0:
        acts.insert(0, Act.COMPLETE)
    if course.interruption is not None and course.interruption.same_cycle is False:
        acts.append(Act.ORDER)
    return [*acts, Act.DISCONTINUE]


def pump_child(
    at_work: WardAtWork, patient: str, record: PumpRecord, state: CourseState
) -> PumpChild | None:
    """A line of the large list of pumps, where this child's infusion stands at ``state``."""
    course, who = record.course, record.chart.registration
    if not isinstance(course, Course) or course.state is not state or who is None:
        return None
    hanging = None if record.on_line is None else record.on_line.line.event
    return PumpChild(
        patient=patient,
        bed=who.bed,
        name=who.name,
        cycle=record.cycle or _FIRST_CYCLE,
        level=course.level,
        bag_number=None if hanging is None else hanging.bag_number,
        rate_ml_per_h=None if hanging is None else hanging.content.rate_ml_per_h,
        interruption=interruption_of(at_work, record),
    )


def next_cycle(record: PumpRecord) -> int | None:
    """The cycle a physician may order now, or None while one goes on.

    One that was ordered and never started may be ordered anew, with the weight of today.
    """
    course = record.course
    if record.order is None:
        return _FIRST_CYCLE
    if not isinstance(course, Course):
        return None
    if course.state is CourseState.NOT_STARTED:
        return record.order.cycle
    ended = course.interruption is not None and course.interruption.same_cycle is False
    if course.state is CourseState.COMPLETED or ended:
        return record.order.cycle + 1
    return None
