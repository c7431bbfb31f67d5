"""What has happened at this child's pump? The last cycle, as the journal tells it.

The courses are folded by the clinical core; here they stand beside the chart's bags and the
drugs that were given, as the acts at the pump ask for them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bedside.clinical.chart import BagLine, Chart
from bedside.clinical.course import Course
from bedside.clinical.course_record import (
    CycleRecord,
    Interruption,
    PatientCourse,
    course_of,
    fold_course,
    standing_course,
)
from bedside.clinical.events import CycleOrdered, DrugGiven, Entry
from bedside.clinical.protocol import Protocol
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.services.child_reading import ChildReading


@dataclass(frozen=True, slots=True)
class OnLine:
    """The bag on the line and when it was connected first."""

    line: BagLine
    connected_at: datetime


@dataclass(frozen=True, slots=True)
class PumpRecord:
    """Everything the acts at the pump ask about a child.

    ``course`` is a refusal where the journal's events cannot follow each other or a cycle runs
    that nobody ordered, None before a cycle was ordered. ``used`` names every bag that was ever
    connected, ``to_finish`` the one that nobody has said to be taken off. ``stop`` is the entry
    of the last interruption.
    """

    chart: Chart
    folded: PatientCourse
    course: Course | Refusal | None = None
    on_line: OnLine | None = None
    to_finish: str | None = None
    used: frozenset[str] = frozenset()
    stop: Entry | None = None
    drugs: tuple[Entry, ...] = ()

    @property
    def current(self) -> CycleRecord | None:
        """The cycle ordered last; None before the first order."""
        current = self.folded.current
        return None if current is None or current.order is None else current

    @property
    def order(self) -> CycleOrdered | None:
        """The order of the last cycle, None before the first."""
        return None if self.current is None else self.current.order

    @property
    def ordered_at(self) -> datetime | None:
        """When it was ordered first: an order that is renewed before the start keeps what was
        given for it."""
        return None if self.current is None else self.current.told_from

    @property
    def cycle(self) -> int | None:
        """The number of the last cycle, None before the first order."""
        return None if self.current is None else self.current.cycle

    @property
    def interruption(self) -> Interruption | None:
        """The last time the pump stood, with what was told of it."""
        told = () if self.current is None else self.current.interruptions
        return told[-1] if told else None

    def at(self, protocol: Protocol, now: datetime) -> PumpRecord:
        """The record as it stands at another moment."""
        if self.current is None:
            return self
        return replace(self, course=standing_course(protocol, self.folded, self.current, now))


def read_pump(protocol: Protocol, entries: Sequence[Entry], now: datetime) -> PumpRecord:
    """The record of one child's entries, whether the journal holds them or not."""
    return pump_record(protocol, ChildReading(tuple(entries)), now)


def pump_record(protocol: Protocol, reading: ChildReading, now: datetime) -> PumpRecord:
    """The record of one child, from what its entries tell."""
    chart, folded = reading.chart, reading.told_by(fold_course)
    standing = sorted(reading.standing, key=lambda entry: entry.happened_at)
    uses = [use for cycle in folded.cycles for use in cycle.bags]
    record = PumpRecord(
        chart=chart,
        folded=folded,
        used=frozenset(use.bag for use in uses if use.bag is not None),
        drugs=tuple(entry for entry in standing if isinstance(entry.event, DrugGiven)),
    )
    current = record.current
    if current is None:
        return replace(record, course=_unordered(protocol, folded.current, now))
    last = current.interruptions[-1].event_id if current.interruptions else ""
    left = [use.bag for use in current.bags if use.finished_by is None]
    return replace(
        record,
        course=standing_course(protocol, folded, current, now),
        on_line=_on_line(chart, current),
        to_finish=left[-1] if left and left[-1] == current.bags[-1].bag else None,
        stop=next((entry for entry in standing if entry.event_id == last), None),
    )


def _unordered(protocol: Protocol, current: CycleRecord | None, now: datetime) -> Refusal | None:
    """The refusal of a cycle that began and has no order; None where nothing ever began."""
    if current is None or not current.events:
        return None
    course = course_of(protocol, current, now)
    state = course.state.value if isinstance(course, Course) else ""
    return Refusal(RefusalCode.EVENT_NOT_POSSIBLE, {"kind": "cycle_ordered", "state": state})


def _on_line(chart: Chart, current: CycleRecord) -> OnLine | None:
    use = current.bag_on_line
    line = None if use is None else chart.bag(use.bag or "")
    return None if use is None or line is None else OnLine(line, use.connected_at)
