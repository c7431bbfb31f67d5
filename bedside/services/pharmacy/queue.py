"""What must be prepared today and in the coming days, for whom, and with how many vials?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta

from bedside.clinical.bag_life import BagStage
from bedside.clinical.course import CourseState
from bedside.services.at_work import WardAtWork
from bedside.services.pharmacy.answers import BagOnList, Queue, QueueGroup, Unplanned
from bedside.services.pharmacy.ground import ground_of
from bedside.services.pharmacy.planner import planner_start
from bedside.services.pharmacy.record import DeskRecord, bag_on_list
from bedside.services.refused import EntryRefused

# How far the queue looks ahead as long as nobody says otherwise.
DAYS_AHEAD = 7
_TO_MAKE = (BagStage.PLANNED, BagStage.IN_PREPARATION)
_GONE = (BagStage.FINISHED, BagStage.DISCARDED)


def queue_of(at_work: WardAtWork, records: Iterable[DeskRecord], days: int = DAYS_AHEAD) -> Queue:
    """The queue over all children; what is wanted after ``days`` days is only counted."""
    to_make: dict[date | None, list[BagOnList]] = defaultdict(list)
    waiting: list[BagOnList] = []
    unplanned: list[Unplanned] = []
    today, later = at_work.local(at_work.now()).date(), 0
    for record in records:
        wanted = _without_plan(at_work, record)
        if wanted is not None:
            unplanned.append(wanted)
        for life in record.lives:
            bag = bag_on_list(at_work, record, life)
            if bag is None or bag.stage in _GONE:
                continue
            if bag.stage not in _TO_MAKE or bag.prepare_at is None:
                waiting.append(bag)
            elif bag.prepare_at.date() > today + timedelta(days=days):
                later += 1
            else:
                to_make[None if bag.late else bag.prepare_at.date()].append(bag)
    groups = (QueueGroup(day, tuple(sorted(bags, key=_when))) for day, bags in to_make.items())
    return Queue(
        unplanned=tuple(sorted(unplanned, key=lambda each: each.start_at)),
        groups=tuple(sorted(groups, key=lambda group: group.day or date.min)),
        waiting=tuple(sorted(waiting, key=lambda bag: (bag.connect_at, bag.number))),
        later=later,
    )


def _when(bag: BagOnList) -> tuple[object, object, str]:
    return bag.prepare_at, bag.connect_at, bag.child.bed


def _without_plan(at_work: WardAtWork, record: DeskRecord) -> Unplanned | None:
    """A cycle that is to be given and has no plan, or one that fits no more."""
    if record.plan is not None and not record.plan.outdated:
        return None
    ground = ground_of(at_work, record)
    if isinstance(ground, EntryRefused):
        return None
    start = planner_start(at_work, record)
    if isinstance(start, EntryRefused) or start.draft.start_at is None:
        return None
    if ground.course.state is not CourseState.NOT_STARTED and not start.remaining_days:
        return None
    return Unplanned(record.child, start.cycle, start.draft.start_at, start.outdated)
