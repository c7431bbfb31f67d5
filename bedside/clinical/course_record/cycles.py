"""What does the journal tell of one cycle? Its order, events, bags and interruptions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise

from bedside.clinical.course import (
    Course,
    CourseCase,
    CourseEvent,
    CourseEventKind,
    find_course,
)
from bedside.clinical.course_record.bags import BagUse, bag_uses
from bedside.clinical.course_record.interruptions import (
    Explanations,
    Interruption,
    interruptions_of,
)
from bedside.clinical.course_record.problems import CourseProblem, CourseProblemCode
from bedside.clinical.events import (
    CycleCompleted,
    CycleOrdered,
    DoseStepped,
    Entry,
    Event,
    Indication,
    InfusionInterrupted,
    InfusionResumed,
    InfusionStarted,
    TreatmentDiscontinued,
)
from bedside.clinical.protocol import Protocol
from bedside.clinical.refusal import Refusal, RefusalCode

_KINDS: dict[type[Event], CourseEventKind] = {
    InfusionStarted: CourseEventKind.STARTED,
    InfusionInterrupted: CourseEventKind.INTERRUPTED,
    InfusionResumed: CourseEventKind.RESUMED,
    DoseStepped: CourseEventKind.STEPPED,
    CycleCompleted: CourseEventKind.COMPLETED,
    TreatmentDiscontinued: CourseEventKind.DISCONTINUED,
}
_RUNNING_AFTER = (CourseEventKind.STARTED, CourseEventKind.RESUMED, CourseEventKind.STEPPED)


@dataclass(frozen=True, slots=True)
class CycleRecord:
    """One cycle as the journal tells it, by what stands.

    ``order`` is the newest order and ``ordered_by`` its entry; ``indication`` is the order's,
    or the child's where the cycle was never ordered, and None where nothing says it.
    ``told_from`` is the time of the first thing told of the cycle, most often its order.
    """

    cycle: int
    told_from: datetime | None
    indication: Indication | None
    order: CycleOrdered | None
    ordered_by: Entry | None
    events: tuple[CourseEvent, ...]
    bags: tuple[BagUse, ...]
    interruptions: tuple[Interruption, ...]

    @property
    def bag_on_line(self) -> BagUse | None:
        """The bag that hangs on the line now, whether it runs or stands."""
        return self.bags[-1] if self.bags and self.bags[-1].on_line else None

    @property
    def open_interruption(self) -> Interruption | None:
        """The interruption that lasts now."""
        last = self.interruptions[-1] if self.interruptions else None
        return last if last is not None and last.ended_at is None else None


def course_of(protocol: Protocol, record: CycleRecord, now: datetime) -> Course | Refusal:
    """How far the cycle is at ``now``, or why its entries tell no course."""
    if record.indication is None:
        return Refusal(RefusalCode.INDICATION_NOT_IN_PROTOCOL, {"indication": None})
    return find_course(protocol, CourseCase(record.indication, record.cycle, now, record.events))


def cycle_record(
    cycle: int, standing: Sequence[Entry], told: Explanations, child: Indication | None
) -> CycleRecord:
    """The cycle from its ``standing`` entries by time; ``child`` is the child's indication."""
    order: CycleOrdered | None = None
    ordered_by: Entry | None = None
    for entry in standing:
        if isinstance(entry.event, CycleOrdered):
            order, ordered_by = entry.event, entry
    interruptions = interruptions_of(standing, told)
    return CycleRecord(
        cycle=cycle,
        told_from=standing[0].happened_at if standing else None,
        indication=child if order is None else order.indication,
        order=order,
        ordered_by=ordered_by,
        events=tuple(_course_events(standing, interruptions)),
        bags=bag_uses(standing),
        interruptions=interruptions,
    )


def taken_off_at_the_next(cycles: Sequence[CycleRecord]) -> tuple[CycleRecord, ...]:
    """The cycles, none but the last with a bag on the line: a cycle that was left interrupted is
    over with what is first told of the next, and its bag hangs no more."""
    found = list(cycles)
    for place, (before, after) in enumerate(pairwise(cycles)):
        hanging = before.bag_on_line
        if hanging is not None and after.told_from is not None:
            ended_at = max(hanging.connected_at, after.told_from)
            left = (*before.bags[:-1], replace(hanging, ended_at=ended_at))
            found[place] = replace(before, bags=left)
    return tuple(found)


def _course_events(
    standing: Iterable[Entry], interruptions: Iterable[Interruption]
) -> Iterator[CourseEvent]:
    """What the course is found from.

    An end of treatment before the start of a cycle or after its completion ends the
    treatment, but is no event of the cycle.
    """
    causes = {each.event_id: each.cause for each in interruptions}
    before: CourseEventKind | None = None
    for entry in standing:
        event = entry.event
        kind = _KINDS.get(type(event))
        idle = before in (None, CourseEventKind.COMPLETED)
        if kind is None or (kind is CourseEventKind.DISCONTINUED and idle):
            continue
        before = kind
        level = event.level if isinstance(event, InfusionStarted | InfusionResumed) else None
        yield CourseEvent(entry.happened_at, kind, causes.get(entry.event_id), level)


def order_problems(of_cycle: Mapping[int, Sequence[Entry]]) -> Iterator[CourseProblem]:
    """Cycles that nobody ordered, and orders of one cycle for two indications."""
    for cycle, standing in sorted(of_cycle.items()):
        orders = [
            (entry.event_id, entry.event.indication)
            for entry in standing
            if isinstance(entry.event, CycleOrdered)
        ]
        if not orders:
            yield CourseProblem(CourseProblemCode.NO_ORDER, cycle, (standing[0].event_id,))
        if len({indication for _, indication in orders}) > 1:
            ids = tuple(event_id for event_id, _ in orders)
            yield CourseProblem(CourseProblemCode.INDICATION_CONTRADICTED, cycle, ids)


def overlaps(cycles: Sequence[CycleRecord]) -> Iterator[CourseProblem]:
    """Cycles that were started while the one before still ran, or that it ran on after."""
    for before, after in pairwise(cycles):
        starts = (each.at for each in after.events if each.kind is CourseEventKind.STARTED)
        start = next(starts, None)
        if start is None or not before.events:
            continue
        last = before.events[-1]
        if last.at > start or last.kind in _RUNNING_AFTER:
            yield CourseProblem(CourseProblemCode.CYCLES_OVERLAP, after.cycle, ())
