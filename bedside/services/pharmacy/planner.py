"""Which bags could serve this child's cycle, or what is left of it, and which were chosen?

The dose stands on the figures of the order. A duration that would not keep from when it is
made until it has run is left out and named, with the latest start that would fit.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from bedside.clinical.bag_life import BagStage
from bedside.clinical.body import BodySize
from bedside.clinical.chart import age_years
from bedside.clinical.course import CourseState
from bedside.clinical.dosing import DoseCase
from bedside.clinical.events import BagsPlanned, PlannedBagRecord
from bedside.clinical.planning.alternatives import Alternative, plan_alternatives
from bedside.clinical.planning.bag_choices import BagWish
from bedside.clinical.planning.off_hours import Night, OffHours
from bedside.clinical.planning.plan import PlanCase, PlannedBag
from bedside.clinical.planning.stretches import Stretch
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.clinical.stability import BagPlan, bag_clocks
from bedside.clinical.units import rounded
from bedside.services.at_work import WardAtWork
from bedside.services.pharmacy.answers import (
    DeskProblem,
    PlanChoices,
    PlannerStart,
)
from bedside.services.pharmacy.drafts import PlanDraft
from bedside.services.pharmacy.ground import (
    Ground,
    first_start,
    ground_of,
    left_by_phase,
    low_days,
    low_restart,
    no,
    numbers_taken,
    stretches_to_plan,
)
from bedside.services.pharmacy.plan_view import Frame, plan_view
from bedside.services.pharmacy.record import DeskRecord, bag_on_list
from bedside.services.refused import EntryProblem, EntryRefused

_FIRST_DAY = 1
_MINUTES_PER_DAY = 24 * 60
_WAITS = (BagStage.PREPARED, BagStage.CHECKED, BagStage.COLD, BagStage.TAKEN_OUT)
_OPEN = (CourseState.NOT_STARTED, CourseState.RUNNING, CourseState.INTERRUPTED)


def planner_start(at_work: WardAtWork, record: DeskRecord) -> PlannerStart | EntryRefused:
    """What the planner shows first: everything suggested, nothing decided."""
    ground = ground_of(at_work, record)
    if isinstance(ground, EntryRefused):
        return ground
    preparation, now = at_work.protocol.preparation, at_work.now()
    durations = tuple(each.hours for each in preparation.durations if not each.bacteriostatic)
    plan = record.plan
    start_at = first_start(record, ground, now)
    draft = PlanDraft(
        start_at=at_work.local(start_at),
        allowed_hours=durations,
        diluent_ml=preparation.stated_fill_ml.value,
        low_first=low_restart(at_work, record, ground) is not None,
    )
    left = sum((each.length for each in left_by_phase(ground, start_at)), timedelta(0))
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
        low_days=low_days(at_work, ground),
        made=tuple(bag for bag in bags if bag and bag.bag and bag.stage not in waits),
        planned=0 if plan is None else len(plan.plan.bags),
        outdated=plan is not None and plan.outdated,
    )


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
    stretches = stretches_to_plan(at_work, record, ground, draft)
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
    frame = Frame(whole, given, numbers_taken(record, ground.order.cycle))
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
    offset = numbers_taken(record, cycle)
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
