"""What is there to plan for this child? An order, how far its course is, and what is left.

The phases are the regimen's; what goes on at the step dose is dated by the table of dose
adjustments. Source: clinical.md sections 3, 7 and 9.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bedside.clinical.bag_level import LowRestart
from bedside.clinical.bag_life import BagLife, BagStage
from bedside.clinical.course import Course, CourseState, running_time
from bedside.clinical.events import CycleOrdered, Level
from bedside.clinical.planning.stretches import Stretch, cycle_stretches, remaining_stretches
from bedside.clinical.refusal import Refusal
from bedside.clinical.regimen import CyclePlan, plan_of_day
from bedside.services.at_work import WardAtWork
from bedside.services.pharmacy.answers import BECAUSE, DeskProblem
from bedside.services.pharmacy.drafts import PlanDraft
from bedside.services.pharmacy.record import DeskRecord
from bedside.services.preparation.levels import bag_level
from bedside.services.refused import EntryProblem, EntryRefused

_FIRST_DAY = 1
_WAITS = (BagStage.PREPARED, BagStage.CHECKED, BagStage.COLD, BagStage.TAKEN_OUT)
_OPEN = (CourseState.NOT_STARTED, CourseState.RUNNING, CourseState.INTERRUPTED)


@dataclass(frozen=True, slots=True)
class Ground:
    """What every plan of a child stands on: an order, its course and the cycle's phases."""

    order: CycleOrdered
    course: Course
    phases: CyclePlan


def no(because: str, field: str | None = None) -> EntryRefused:
    """A no of this room: why stands in the facts under ``because``."""
    return EntryRefused(EntryProblem.NOT_POSSIBLE, field, {BECAUSE: because})


def ground_of(at_work: WardAtWork, record: DeskRecord) -> Ground | EntryRefused:
    """The ground to plan on, or why there is nothing to plan."""
    order, course = record.order, record.course
    if order is None or course is None:
        return no(DeskProblem.NO_CYCLE)
    if isinstance(course, Refusal):
        return no(DeskProblem.RECORD_UNCLEAR)
    if course.state not in _OPEN or record.folded.discontinued is not None:
        return no(DeskProblem.CYCLE_OVER)
    found = plan_of_day(at_work.protocol.regimen, order.indication, order.cycle, _FIRST_DAY)
    if isinstance(found, Refusal):
        return no(found.code.value)
    return Ground(order, course, found.plan)


def first_start(record: DeskRecord, ground: Ground, now: datetime) -> datetime:
    """When the next bag is wanted: at the planned start, after the bag on the line and those
    that are made and wait for their turn, or now."""
    if ground.course.state is CourseState.NOT_STARTED:
        return max(ground.order.planned_start_at, now)
    hanging = None if record.current is None else record.current.bag_on_line
    life = None if hanging is None else record.life(hanging.bag or "")
    if ground.course.state is not CourseState.RUNNING or hanging is None or life is None:
        return now
    ends_at = hanging.connected_at + timedelta(hours=life.hours)
    due = ground.course.step_due_at
    next_at = max(now, ends_at if due is None else min(ends_at, due))
    waiting = (each.hours for each in record.lives if _waits(each, ground.order.cycle))
    return next_at + timedelta(hours=sum(waiting))


def _waits(life: BagLife, cycle: int) -> bool:
    """Whether a bag of the cycle is made and may still be connected."""
    return life.cycle == cycle and life.stage in _WAITS


def left_by_phase(ground: Ground, start_at: datetime) -> tuple[Stretch, ...]:
    """What is still to be given from ``start_at`` on, as the cycle has it."""
    if ground.course.state is CourseState.NOT_STARTED:
        return cycle_stretches(ground.phases)
    return remaining_stretches(ground.phases, running_time(ground.course.runs, start_at))


def low_restart(at_work: WardAtWork, record: DeskRecord, ground: Ground) -> LowRestart | None:
    """The restart at the step dose this course is in, or waits for; None where there is none."""
    reading = at_work.reading(record.child.patient)
    order, day = ground.order, ground.course.infusion_day or _FIRST_DAY
    found = bag_level(at_work, reading, order.indication, order.cycle, day)
    return None if isinstance(found, Refusal) else found.low


def low_days(at_work: WardAtWork, ground: Ground) -> int | None:
    """How long a restart stays at the step dose; None before anything ran."""
    if ground.course.state is CourseState.NOT_STARTED:
        return None
    episodes = at_work.protocol.adjustment.episodes
    return max((each.full_after_days.whole for each in episodes), default=None)


def _low_length(
    at_work: WardAtWork, record: DeskRecord, ground: Ground, start_at: datetime
) -> timedelta:
    """How long from ``start_at`` the step dose is given on: as the table dates the full level,
    and where it dates none, for as long as it does after any toxicity."""
    runs, low = ground.course.runs, low_restart(at_work, record, ground)
    if low is not None and low.full_from is not None:
        return low.full_from - running_time(runs, start_at)
    length = timedelta(days=low_days(at_work, ground) or 0)
    last = runs[-1]
    if last.ended_at is None and last.level is Level.STEP:
        length -= last.lasted(start_at)
    return length


def stretches_to_plan(
    at_work: WardAtWork, record: DeskRecord, ground: Ground, draft: PlanDraft
) -> tuple[Stretch, ...]:
    """What is to be planned from the draft's start on."""
    start_at = draft.start_at or at_work.now()
    left = left_by_phase(ground, start_at)
    if not draft.low_first or ground.course.state is CourseState.NOT_STARTED:
        return left
    nothing = timedelta(0)
    whole = sum((each.length for each in left), nothing)
    by_phase = sum((each.length for each in left if each.level is Level.STEP), nothing)
    low = min(max(_low_length(at_work, record, ground, start_at), by_phase), whole)
    halves = (Stretch(Level.STEP, low, True), Stretch(Level.FULL, whole - low, True))
    return tuple(each for each in halves if each.length > nothing)


def numbers_taken(record: DeskRecord, cycle: int) -> int:
    """The highest number of a bag of the cycle that still counts.

    Before the cycle begins a plan starts at 1 again: what is made keeps its number in it.
    """
    if isinstance(record.course, Course) and record.course.state is CourseState.NOT_STARTED:
        return 0
    made = (
        life.number
        for life in record.lives
        if life.made is not None and life.cycle == cycle and life.stage is not BagStage.DISCARDED
    )
    return max(made, default=0)
