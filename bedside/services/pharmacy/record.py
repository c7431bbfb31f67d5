"""What does the desk know of one child? Chart, course, bags and the plan that stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from bedside.clinical.bag_life import BagLife, BagStage, made_bags, with_plan
from bedside.clinical.bag_plan_record import StandingPlan, standing_plan
from bedside.clinical.chart import Chart, fold_chart
from bedside.clinical.course import Course
from bedside.clinical.course_record import CycleRecord, PatientCourse, course_of, fold_course
from bedside.clinical.events import CycleOrdered, Entry, WasteRecorded
from bedside.clinical.keeping import bag_clock
from bedside.clinical.refusal import Refusal
from bedside.services.at_work import WardAtWork
from bedside.services.pharmacy.answers import BagOnList, Child

# The numbers of the bags that are being made now, by child and cycle.
Begun = Mapping[tuple[str, int], frozenset[int]]


@dataclass(frozen=True, slots=True)
class DeskRecord:
    """One child. ``lives`` are the bags of the newest cycle beside its plan, and every older
    bag that is still there; ``made`` is every bag by its id, those that are over too;
    ``wasted_ml`` is what of it is on record as thrown away."""

    child: Child
    chart: Chart
    folded: PatientCourse
    course: Course | Refusal | None
    plan: StandingPlan | None
    lives: tuple[BagLife, ...]
    made: Mapping[str, BagLife]
    wasted_ml: Mapping[str, Decimal]

    @property
    def current(self) -> CycleRecord | None:
        """The cycle ordered last; None before the first order."""
        current = self.folded.current
        return None if current is None or current.order is None else current

    @property
    def order(self) -> CycleOrdered | None:
        """The order of the last cycle."""
        return None if self.current is None else self.current.order

    def life(self, bag: str) -> BagLife | None:
        """The bag of this id."""
        here = (each for each in self.lives if each.made is not None and each.made.bag == bag)
        return next(here, self.made.get(bag))


_OVER = (BagStage.FINISHED, BagStage.DISCARDED)


def read_child(
    at_work: WardAtWork, patient: str, entries: Sequence[Entry], begun: Begun
) -> DeskRecord:
    """The record of one child from its ``entries``."""
    chart, folded = fold_chart(entries), fold_course(entries)
    bags = made_bags(entries, folded)
    current = folded.current
    ordered = current is not None and current.order is not None
    course = course_of(at_work.protocol, current, at_work.now()) if current and ordered else None
    plan = standing_plan(entries, folded)
    cycle = None if current is None else current.cycle
    of_cycle: tuple[BagLife, ...] = ()
    if cycle is not None:
        planned = () if plan is None else plan.plan.bags
        of_cycle = with_plan(bags, cycle, planned, begun.get((patient, cycle), frozenset()))
    others = tuple(life for life in bags.lives if life.cycle != cycle and life.stage not in _OVER)
    return DeskRecord(
        child=_child(patient, chart),
        chart=chart,
        folded=folded,
        course=course,
        plan=plan,
        lives=(*of_cycle, *others),
        made=bags.of_id,
        wasted_ml=_wasted_ml(entries),
    )


def _wasted_ml(entries: Sequence[Entry]) -> dict[str, Decimal]:
    """What was said of each bag to be thrown away, together."""
    found: dict[str, Decimal] = {}
    for entry in entries:
        event = entry.event
        if isinstance(event, WasteRecorded) and event.bag is not None:
            found[event.bag] = found.get(event.bag, Decimal(0)) + event.drug_ml
    return found


def _child(patient: str, chart: Chart) -> Child:
    who = chart.registration
    if who is None:
        return Child(patient, "", "", "")
    return Child(patient, who.bed, who.name, who.hospital_number)


def bag_on_list(at_work: WardAtWork, record: DeskRecord, life: BagLife) -> BagOnList | None:
    """A bag as lists name it; None for one that is neither planned nor made."""
    made, plan, now = life.made, life.plan, at_work.now()
    if made is not None:
        return BagOnList(
            child=record.child,
            cycle=life.cycle,
            number=life.number,
            level=life.level,
            hours=life.hours,
            stage=life.stage,
            drug_ml=made.content.drug_ml,
            vials=0,
            prepare_at=None,
            connect_at=at_work.local(made.planned_connect_at),
            storage=made.storage,
            bag=made.bag,
            clock=bag_clock(at_work.protocol.stability, life, now),
            differs=life.differs_from_plan,
            problems=life.problems,
        )
    if plan is None:
        return None
    return BagOnList(
        child=record.child,
        cycle=life.cycle,
        number=life.number,
        level=life.level,
        hours=life.hours,
        stage=life.stage,
        drug_ml=plan.drug_ml,
        vials=plan.vials,
        prepare_at=at_work.local(plan.prepare_at),
        connect_at=at_work.local(plan.connect_at),
        storage=plan.storage,
        late=plan.prepare_at < now,
        outdated=record.plan is not None and record.plan.outdated,
    )
