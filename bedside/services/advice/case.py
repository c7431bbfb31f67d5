"""What is the table asked about a child? The case of the newest cycle, from the journal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from itertools import pairwise

from bedside.clinical.adjustment.entries import AdviceCase, ToxicityEntry
from bedside.clinical.adjustment_table import Toxicity
from bedside.clinical.body import WeightBand
from bedside.clinical.course import CourseCase
from bedside.clinical.course_record import fold_course
from bedside.clinical.course_record.cycles import CycleRecord
from bedside.clinical.events import DayLogged, Entry, EntryCorrected, Event, InfusionResumed
from bedside.clinical.logged_toxicities import logged_toxicities
from bedside.reference.scales import scales
from bedside.services.child_reading import ChildReading

_Logs = Mapping[int | None, Sequence[Entry]]


@dataclass(frozen=True, slots=True)
class AskedCase:
    """A case with what stands beside it: the cycle, body surface, what last changed it.

    ``last_told_at`` is when something was recorded that asks anew: a log or its correction, a
    restart. ``earlier`` are the cases of the cycles before, for what a rule said *for good* then;
    while the newest ``waits_to_start`` the one before still counts in everything.
    ``ended_for_good`` is whether a physician ended the treatment.
    """

    case: AdviceCase
    record: CycleRecord
    bsa_m2: Decimal | None
    last_told_at: datetime | None
    earlier: tuple[AdviceCase, ...] = ()
    waits_to_start: bool = False
    ended_for_good: bool = False


def asked_case(
    entries: Iterable[Entry], now: datetime, draft: Entry | None = None
) -> AskedCase | None:
    """The case of a child's ``entries``; see :func:`case_of`."""
    return case_of(ChildReading(tuple(entries)), now, draft)


def case_of(reading: ChildReading, now: datetime, draft: Entry | None = None) -> AskedCase | None:
    """The case at ``now``, with an unsaved log where there is one. None without a cycle.

    Only logs of the newest cycle count, but for what is said for good: seizures are counted
    over all cycles, and ``earlier`` says what was asked of the cycles before.
    """
    course = reading.told_by(fold_course)
    record = course.current
    if record is None or record.indication is None:
        return None
    standing = (*reading.standing, *(() if draft is None else (draft,)))
    logs = _by_cycle(standing)
    seizures = tuple(_seizures(course.cycles[:-1], logs))
    case = _case(record, logs.get(record.cycle, ()), now, seizures)
    if case is None:
        return None
    return AskedCase(
        case=case,
        record=record,
        bsa_m2=None if record.order is None else record.order.bsa_m2,
        last_told_at=last_told_at(reading.recorded, record.cycle),
        earlier=tuple(_earlier(course.cycles, logs, now)),
        waits_to_start=not record.events,
        ended_for_good=course.discontinued is not None,
    )


def _earlier(cycles: Sequence[CycleRecord], logs: _Logs, now: datetime) -> Iterator[AdviceCase]:
    """The cases of the cycles before the newest, each as it stood when the next one started.

    Until then a cycle goes on in every log, whichever cycle was ordered by that time.
    """
    for record, following in pairwise(cycles):
        own, at = [*logs.get(record.cycle, ()), *logs.get(following.cycle, ())], now
        if following.events:
            last = record.events[-1:]
            at = min(now, max(each.at for each in (following.events[0], *last)))
            own = [entry for entry in own if entry.happened_at <= at]
        case = _case(record, own, at)
        if case is not None:
            yield case


def last_told_at(journal: Iterable[Entry], cycle: int) -> datetime | None:
    """When something of the cycle was recorded last that asks the table anew: a log, a restart,
    a correction of what a log graded. ``journal`` is in the order it was recorded."""
    stands: dict[str, Event | None] = {}
    told: list[datetime] = []
    for entry in journal:
        event = entry.event
        if isinstance(event, DayLogged | InfusionResumed) and event.cycle == cycle:
            stands[entry.event_id] = event
            told.append(entry.recorded_at)
        elif isinstance(event, EntryCorrected) and event.corrects in stands:
            if _graded(stands[event.corrects]) != _graded(event.replacement):
                told.append(entry.recorded_at)
            stands[event.corrects] = event.replacement
    return max(told, default=None)


def _graded(event: Event | None) -> object:
    """What of an entry the table counts."""
    return (event.grades, event.liver) if isinstance(event, DayLogged) else event


def at_time(asked: AskedCase, now: datetime) -> AskedCase:
    """The same question at another moment."""
    was = asked.case.course.now

    def moved(case: AdviceCase) -> AdviceCase:
        # A cycle that the next one followed stands as it stood then.
        over = case.course.now != was
        return case if over else replace(case, course=replace(case.course, now=now))

    earlier = tuple(moved(case) for case in asked.earlier)
    return replace(asked, case=moved(asked.case), earlier=earlier)


def _by_cycle(standing: Iterable[Entry]) -> _Logs:
    """The standing logs of each cycle, looked for once."""
    logs: dict[int | None, list[Entry]] = {}
    for entry in standing:
        if isinstance(entry.event, DayLogged):
            logs.setdefault(entry.event.cycle, []).append(entry)
    return logs


def _seizures(cycles: Iterable[CycleRecord], logs: _Logs) -> Iterator[ToxicityEntry]:
    """The seizures of these cycles. They count by their number alone: how bad they were was
    answered then."""
    for record in cycles:
        seized = filter(_saw_seizure, logs.get(record.cycle, ()))
        for entry in logged_toxicities(seized):
            if entry.toxicity is Toxicity.SEIZURE:
                yield replace(entry, grade=0)


def _saw_seizure(log: Entry) -> bool:
    grades = log.event.grades if isinstance(log.event, DayLogged) else ()
    return any(grade.toxicity == Toxicity.SEIZURE for grade in grades)


def _case(
    record: CycleRecord,
    own: Iterable[Entry],
    now: datetime,
    seizures: Iterable[ToxicityEntry] = (),
) -> AdviceCase | None:
    """The case of one cycle from its ``own`` logs; earlier ``seizures`` still count."""
    if record.indication is None:
        return None
    band = WeightBand.UNDER if record.order is None else WeightBand(record.order.weight_band)
    course = CourseCase(record.indication, record.cycle, now, record.events)
    found = logged_toxicities(own, scales().ctcae.outside_the_table)
    return AdviceCase(course, band, (*seizures, *found))
