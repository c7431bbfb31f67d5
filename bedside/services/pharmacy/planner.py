"""Which bags could serve this child's cycle, or what is left of it, and which were chosen?

The dose stands on the figures of the order. A duration that would not keep from when it is
made until it has run is left out and named, with the latest start that would fit.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from bedside.clinical.bag_level import LowRestart
from bedside.clinical.bag_life import BagLife, BagStage
from bedside.clinical.body import BodySize
from bedside.clinical.chart import age_years
from bedside.clinical.course import Course, CourseState, running_time
from bedside.clinical.dosing import DoseCase
from bedside.clinical.events import BagsPlanned, CycleOrdered, Level, PlannedBagRecord
from bedside.clinical.planning.alternatives import Alternative, plan_alternatives
from bedside.clinical.planning.bag_choices import BagWish
from bedside.clinical.planning.off_hours import Night, OffHours
from bedside.clinical.planning.plan import PlanCase, PlannedBag
from bedside.clinical.planning.stretches import Stretch, cycle_stretches, remaining_stretches
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.clinical.regimen import CyclePlan, plan_of_day
from bedside.clinical.stability import BagPlan, bag_clocks
from bedside.clinical.units import rounded
from bedside.services.at_work import WardAtWork
from bedside.services.pharmacy.answers import (
    BECAUSE,
    DeskProblem,
    PlanChoices,
    PlannerStart,
)
from bedside.services.pharmacy.drafts import PlanDraft
from bedside.services.pharmacy.plan_view import Frame, plan_view
from bedside.services.pharmacy.record import DeskRecord, bag_on_list
from bedside.services.preparation.levels import bag_level
from bedside.services.refused import EntryProblem, EntryRefused

_FIRST_DAY = 1
_MINUTES_PER_DAY = 24 * 60
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


def planner_start(at_work: WardAtWork, record: DeskRecord) -> PlannerStart | EntryRefused:
    """What the planner shows first: everything suggested, nothing decided."""
    ground = ground_of(at_work, record)
    if isinstance(ground, EntryRefused):
        return ground
    preparation, now = at_work.protocol.preparation, at_work.now()
    durations = tuple(each.hours for each in preparation.durations if not each.bacteriostatic)
    plan = record.plan
    start_at = _first_start(record, ground, now)
    draft = PlanDraft(
        start_at=at_work.local(start_at),
        allowed_hours=durations,
        diluent_ml=preparation.stated_fill_ml.value,
        low_first=_low_restart(at_work, record, ground) is not None,
    )
    left = sum((each.length for each in _by_phase(ground, start_at)), timedelta(0))
    bags = (bag_on_list(at_work, record, life) for life in record.lives)
    waits = (BagStage.FINISHED, BagStage.DISCARDED)
    return PlannerStart(
        child=record.child,
        cycle=ground.order.cycle,
        state=ground.course.state,
        draft=draft,
        durations=durations,
        weight_kg=ground.order.weight_kg,
        remaining_days=rounded(Decimal(left // timedelta(minutes=1)) / _MINUTES_PER_DAY, 1),
        low_days=_low_days(at_work, ground),
        made=tuple(bag for bag in bags if bag and bag.bag and bag.stage not in waits),
        planned=0 if plan is None else len(plan.plan.bags),
        outdated=plan is not None and plan.outdated,
    )


def _first_start(record: DeskRecord, ground: Ground, now: datetime) -> datetime:
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


def _by_phase(ground: Ground, start_at: datetime) -> tuple[Stretch, ...]:
    """What is still to be given from ``start_at`` on, as the cycle has it."""
    if ground.course.state is CourseState.NOT_STARTED:
        return cycle_stretches(ground.phases)
    return remaining_stretches(ground.phases, running_time(ground.course.runs, start_at))


def _low_restart(at_work: WardAtWork, record: DeskRecord, ground: Ground) -> LowRestart | None:
    """The restart at the step dose this course is in, or waits for; None where there is none."""
    entries = at_work.file.journal.of_patient(record.child.patient)
    order, day = ground.order, ground.course.infusion_day or _FIRST_DAY
    found = bag_level(at_work, entries, order.indication, order.cycle, day)
    return None if isinstance(found, Refusal) else found.low


def _low_days(at_work: WardAtWork, ground: Ground) -> int | None:
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
    runs, low = ground.course.runs, _low_restart(at_work, record, ground)
    if low is not None and low.full_from is not None:
        return low.full_from - running_time(runs, start_at)
    length = timedelta(days=_low_days(at_work, ground) or 0)
    last = runs[-1]
    if last.ended_at is None and last.level is Level.STEP:
        length -= last.lasted(start_at)
    return length


def _stretches(
    at_work: WardAtWork, record: DeskRecord, ground: Ground, draft: PlanDraft
) -> tuple[Stretch, ...]:
    """What is to be planned from the draft's start on."""
    start_at = draft.start_at or at_work.now()
    left = _by_phase(ground, start_at)
    if not draft.low_first or ground.course.state is CourseState.NOT_STARTED:
        return left
    nothing = timedelta(0)
    whole = sum((each.length for each in left), nothing)
    by_phase = sum((each.length for each in left if each.level is Level.STEP), nothing)
    low = min(max(_low_length(at_work, record, ground, start_at), by_phase), whole)
    halves = (Stretch(Level.STEP, low, True), Stretch(Level.FULL, whole - low, True))
    return tuple(each for each in halves if each.length > nothing)


def plan_choices(
    at_work: WardAtWork, record: DeskRecord, draft: PlanDraft
) -> PlanChoices | Refusal | EntryRefused:
    """The plans side by side, or the first thing against any of them."""
    ground = ground_of(at_work, record)
    if isinstance(ground, EntryRefused):
        return ground
    return _fault(draft) or _choices(at_work, record, ground, draft)


def _choices(
    at_work: WardAtWork, record: DeskRecord, ground: Ground, draft: PlanDraft
) -> PlanChoices | Refusal | EntryRefused:
    stretches = _stretches(at_work, record, ground, draft)
    if not stretches:
        return no(DeskProblem.NOTHING_LEFT)
    fitting, too_late = _keeping(at_work, draft)
    if not fitting:
        return too_late[0][1]
    case = _case(at_work, record, ground, draft, fitting, stretches)
    found = plan_alternatives(at_work.protocol, case)
    if isinstance(found, Refusal):
        return found
    whole = timedelta(days=ground.phases.last_day)
    given = whole - sum((each.length for each in stretches), timedelta(0))
    frame = Frame(whole, given, _numbers_taken(record, ground.order.cycle))
    return PlanChoices(
        alternatives=found,
        views=tuple(plan_view(at_work, each, frame) for each in found),
        too_late=too_late,
        not_made=found[0].plan.not_made,
    )


def _fault(draft: PlanDraft) -> EntryRefused | None:
    """The first thing that was not chosen."""
    empty = {
        "start_at": draft.start_at is None,
        "allowed_hours": not draft.allowed_hours,
        "diluent_ml": draft.diluent_ml is None,
        "ahead_hours": draft.ahead_hours is None,
        "night_ends": draft.avoid_nights and draft.night_begins == draft.night_ends,
    }
    missing = next((name for name, is_empty in empty.items() if is_empty), None)
    return None if missing is None else EntryRefused(EntryProblem.MISSING_FIELD, missing)


def _case(
    at_work: WardAtWork,
    record: DeskRecord,
    ground: Ground,
    draft: PlanDraft,
    hours: tuple[int, ...],
    stretches: tuple[Stretch, ...],
) -> PlanCase:
    order, who = ground.order, record.chart.registration
    today = at_work.local(at_work.now()).date()
    age = None if who is None else age_years(who.date_of_birth, today)
    size = BodySize(order.weight_kg, order.height_cm, age)
    night = Night(draft.night_begins, draft.night_ends) if draft.avoid_nights else None
    return PlanCase(
        DoseCase(size, order.indication, order.cycle, _FIRST_DAY, order.bsa_formula),
        (draft.start_at or at_work.now()).astimezone(UTC),
        BagWish(hours, draft.diluent_ml or Decimal(0)),
        OffHours(at_work.zone, draft.avoid_weekends, night),
        stretches,
    )


def _keeping(
    at_work: WardAtWork, draft: PlanDraft
) -> tuple[tuple[int, ...], tuple[tuple[int, Refusal], ...]]:
    """The durations that keep from when they are made until they have run; and the others."""
    connect_at = (draft.start_at or at_work.now()).astimezone(UTC)
    prepared_at = connect_at - timedelta(hours=draft.ahead_hours or 0)
    fitting: list[int] = []
    too_late: list[tuple[int, Refusal]] = []
    preparation = at_work.protocol.preparation
    for hours in sorted(set(draft.allowed_hours), reverse=True):
        bacteriostatic = preparation.duration(hours, bacteriostatic=False) is None
        plan = BagPlan(prepared_at, draft.storage, connect_at, hours)
        clocks = bag_clocks(at_work.protocol.stability, plan, bacteriostatic)
        if isinstance(clocks, Refusal):
            too_late.append((hours, _local_times(at_work, clocks)))
        else:
            fitting.append(hours)
    return tuple(fitting), tuple(too_late)


def _local_times(at_work: WardAtWork, refusal: Refusal) -> Refusal:
    """The refusal with its times on the ward's clock."""
    facts = dict(refusal.facts)
    for name in ("connect_at", "latest_start"):
        facts[name] = at_work.local(datetime.fromisoformat(str(facts[name]))).isoformat()
    return Refusal(RefusalCode(refusal.code), facts)


def plan_event(
    at_work: WardAtWork, record: DeskRecord, draft: PlanDraft, chosen: Alternative
) -> BagsPlanned:
    """The plan as it will stand in the journal. Its numbers go on after the bags that are made."""
    order = record.order
    cycle = 0 if order is None else order.cycle
    offset = _numbers_taken(record, cycle)
    ahead = timedelta(hours=draft.ahead_hours or 0)
    return BagsPlanned(
        cycle=cycle,
        protocol=at_work.protocol.stamp,
        bags=tuple(_record_of(bag, offset, ahead, draft) for bag in chosen.plan.bags),
        aim=chosen.kinds[0].value,
        diluent_ml=chosen.plan.case.wish.diluent_ml,
    )


def _record_of(
    bag: PlannedBag, offset: int, ahead: timedelta, draft: PlanDraft
) -> PlannedBagRecord:
    return PlannedBagRecord(
        number=bag.number + offset,
        level=bag.level,
        hours=bag.hours,
        dose_mcg_per_day=bag.bag.dose.dose_mcg_per_day,
        drug_ml=bag.bag.drug_ml,
        vials=bag.vials_opened,
        connect_at=bag.begins_at,
        prepare_at=bag.begins_at - ahead,
        storage=draft.storage,
    )


def _numbers_taken(record: DeskRecord, cycle: int) -> int:
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
