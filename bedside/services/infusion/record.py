"""What has happened at this child's pump? The last cycle ordered, folded from the journal.

Corrections are carried out first, and events are taken in the order they happened: an
earlier time told afterwards puts a stop where it belongs.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bedside.clinical.chart import BagLine, Chart, fold_chart
from bedside.clinical.corrections import standing_entries
from bedside.clinical.course import Course, CourseCase, CourseEvent, CourseEventKind, find_course
from bedside.clinical.events import (
    BagChanged,
    BagFinished,
    CycleCompleted,
    CycleOrdered,
    DoseStepped,
    DrugGiven,
    Entry,
    Event,
    Indication,
    InfusionInterrupted,
    InfusionResumed,
    InfusionStarted,
    InterruptionExplained,
    TreatmentDiscontinued,
)
from bedside.clinical.protocol import Protocol
from bedside.clinical.refusal import Refusal

_Connects = InfusionStarted | BagChanged | InfusionResumed | DoseStepped
_OfCourse = (
    InfusionStarted
    | InfusionInterrupted
    | InfusionResumed
    | DoseStepped
    | CycleCompleted
    | TreatmentDiscontinued
)
_KINDS: dict[type, CourseEventKind] = {
    InfusionStarted: CourseEventKind.STARTED,
    InfusionInterrupted: CourseEventKind.INTERRUPTED,
    InfusionResumed: CourseEventKind.RESUMED,
    DoseStepped: CourseEventKind.STEPPED,
    CycleCompleted: CourseEventKind.COMPLETED,
    TreatmentDiscontinued: CourseEventKind.DISCONTINUED,
}


@dataclass(frozen=True, slots=True)
class OnLine:
    """The bag on the line and when it was connected first."""

    line: BagLine
    connected_at: datetime


@dataclass(frozen=True, slots=True)
class PumpRecord:
    """Everything the acts at the pump ask about a child.

    ``course`` is a refusal where the journal's events cannot follow each other, None before
    a cycle was ordered. ``used`` names every bag that was ever connected.
    """

    chart: Chart
    order: CycleOrdered | None = None
    ordered_at: datetime | None = None
    course: Course | Refusal | None = None
    case: CourseCase | None = None
    on_line: OnLine | None = None
    used: frozenset[str] = frozenset()
    stop: Entry | None = None
    explained: InterruptionExplained | None = None
    end: Entry | None = None
    drugs: tuple[Entry, ...] = ()

    @property
    def cycle(self) -> int | None:
        """The cycle ordered last, None before the first order."""
        return None if self.order is None else self.order.cycle

    def at(self, protocol: Protocol, now: datetime) -> PumpRecord:
        """The record as it stands at another moment."""
        if self.case is None:
            return self
        return replace(self, course=find_course(protocol, replace(self.case, now=now)))


def read_pump(protocol: Protocol, entries: Sequence[Entry], now: datetime) -> PumpRecord:
    """The record of one child's entries, in the order they were recorded."""
    chart = fold_chart(entries)
    standing = sorted(standing_entries(entries), key=lambda entry: entry.happened_at)
    orders = [
        (entry.event.cycle, entry.happened_at, entry.event)
        for entry in standing
        if isinstance(entry.event, CycleOrdered)
    ]
    used = frozenset(
        entry.event.bag
        for entry in standing
        if isinstance(entry.event, _Connects) and entry.event.bag is not None
    )
    drugs = tuple(entry for entry in standing if isinstance(entry.event, DrugGiven))
    if not orders:
        return PumpRecord(chart, used=used, drugs=drugs)
    _, ordered_at, order = max(orders, key=lambda each: each[:2])
    ended = [entry for entry in standing if isinstance(entry.event, TreatmentDiscontinued)]
    stops = [
        entry
        for entry in standing
        if isinstance(entry.event, InfusionInterrupted) and entry.event.cycle == order.cycle
    ]
    stop = stops[-1] if stops else None
    causes = _explanations(standing)
    case = CourseCase(
        order.indication, order.cycle, now, _course_events(standing, order.cycle, causes)
    )
    return PumpRecord(
        chart=chart,
        order=order,
        ordered_at=ordered_at,
        course=find_course(protocol, case),
        case=case,
        on_line=_on_line(chart, standing, order.cycle),
        used=used,
        stop=stop,
        explained=None if stop is None else causes.get(stop.event_id),
        end=ended[-1] if ended else None,
        drugs=drugs,
    )


def indication_of(record: PumpRecord) -> Indication | None:
    """Why the child gets the drug; None for a journal without a registration."""
    registration = record.chart.registration
    return None if registration is None else registration.indication


def _explanations(standing: Iterable[Entry]) -> dict[str, InterruptionExplained]:
    """What was told last of every stop, by the id of its entry."""
    return {
        entry.event.interruption: entry.event
        for entry in standing
        if isinstance(entry.event, InterruptionExplained)
    }


def _course_events(
    standing: Iterable[Entry], cycle: int, causes: dict[str, InterruptionExplained]
) -> tuple[CourseEvent, ...]:
    return tuple(
        _course_event(entry, entry.event, causes)
        for entry in standing
        if isinstance(entry.event, _OfCourse) and entry.event.cycle == cycle
    )


def _course_event(
    entry: Entry, event: Event, causes: dict[str, InterruptionExplained]
) -> CourseEvent:
    cause, level = None, None
    if isinstance(event, InfusionInterrupted):
        told = causes.get(entry.event_id)
        cause = event.cause if told is None else told.cause
    elif isinstance(event, InfusionStarted | InfusionResumed):
        level = event.level
    return CourseEvent(entry.happened_at, _KINDS[type(event)], cause, level)


def _on_line(chart: Chart, standing: Iterable[Entry], cycle: int) -> OnLine | None:
    """The bag connected last, unless it was taken off; a restart with it keeps its time."""
    hanging: OnLine | None = None
    for entry in standing:
        event = entry.event
        if isinstance(event, _Connects) and event.cycle == cycle:
            line = chart.bag(event.bag or "")
            if line is None:
                hanging = None
            elif hanging is None or hanging.line.event.bag != event.bag:
                hanging = OnLine(line, entry.happened_at)
        elif (
            isinstance(event, BagFinished)
            and hanging is not None
            and event.bag in (None, hanging.line.event.bag)
        ):
            hanging = None
    return hanging
