"""What does the journal tell of this child's courses? All cycles, folded from the entries.

The order of the entries does not matter. Entries that contradict each other are named as
problems; events that cannot be are refused by the course itself, as a value.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from bedside.clinical.corrections import standing_entries
from bedside.clinical.course import Course, CourseState
from bedside.clinical.course_record.bags import BagUse, bags_used_twice, nothing_to_finish
from bedside.clinical.course_record.cycles import (
    CycleRecord,
    course_of,
    cycle_record,
    order_problems,
    overlaps,
    taken_off_at_the_next,
)
from bedside.clinical.course_record.interruptions import (
    contradicted_causes,
    explains_nothing,
    explanations,
)
from bedside.clinical.course_record.lines import (
    CourseLine,
    course_lines,
    in_recorded_order,
)
from bedside.clinical.course_record.problems import CourseProblem, CourseProblemCode
from bedside.clinical.events import (
    BagChanged,
    CycleEvent,
    CycleOrdered,
    DoseStepped,
    Entry,
    Indication,
    InfusionResumed,
    InfusionStarted,
    PatientRegistered,
    TreatmentDiscontinued,
)
from bedside.clinical.protocol import Protocol
from bedside.clinical.refusal import Refusal

# What is not done any more once the treatment has ended for good.
_GoesOn = CycleOrdered | InfusionStarted | BagChanged | InfusionResumed | DoseStepped


@dataclass(frozen=True, slots=True)
class PatientCourse:
    """All cycles of one child in order, every version of every line, and what does not fit.

    ``discontinued`` is the standing entry that ended the treatment for good.
    """

    cycles: tuple[CycleRecord, ...] = ()
    lines: tuple[CourseLine, ...] = ()
    discontinued: Entry | None = None
    problems: tuple[CourseProblem, ...] = ()

    @property
    def current(self) -> CycleRecord | None:
        """The last cycle; an earlier one that was left interrupted counts no more."""
        return self.cycles[-1] if self.cycles else None

    def cycle(self, cycle: int) -> CycleRecord | None:
        """The cycle of this number, or None."""
        return next((each for each in self.cycles if each.cycle == cycle), None)

    def cycle_at(self, at: datetime) -> CycleRecord | None:
        """The cycle that was the last one at ``at``; None before anything was told of any."""
        begun = (each for each in reversed(self.cycles) if each.told_from and each.told_from <= at)
        return next(begun, None)

    def stands_at(self, record: CycleRecord, now: datetime) -> datetime:
        """The moment ``record`` is looked at: now, or for a cycle that another one followed, when
        that one was first told of. A pause that was left open grows no longer."""
        after = next((each.told_from for each in self.cycles if each.cycle > record.cycle), None)
        if after is None:
            return now
        return min(now, max([after, *(event.at for event in record.events[-1:])]))

    def bag_use(self, bag: str) -> BagUse | None:
        """The last time this bag hung on the line, or None where it never did."""
        uses = (use for each in reversed(self.cycles) for use in reversed(each.bags))
        return next((use for use in uses if use.bag == bag), None)


def standing_course(
    protocol: Protocol, folded: PatientCourse, record: CycleRecord, now: datetime
) -> Course | Refusal:
    """The course of ``record``, the last cycle of ``folded``, as it stands at ``now``.

    A treatment that was ended for good is over between cycles and before a start too. A pump
    that runs is always said to run.
    """
    course = course_of(protocol, record, now)
    if folded.discontinued is None or isinstance(course, Refusal):
        return course
    idle = course.state in (CourseState.NOT_STARTED, CourseState.COMPLETED)
    return replace(course, state=CourseState.DISCONTINUED) if idle else course


def fold_course(entries: Iterable[Entry]) -> PatientCourse:
    """The courses after ``entries`` of one child, in whatever order they come."""
    ordered = in_recorded_order(entries)
    recorded = standing_entries(ordered)
    told = explanations(recorded)
    child = _indication_of_child(recorded)
    of_cycle: dict[int, list[Entry]] = {}
    # What happened at one instant stays as it was recorded: the sort is stable.
    standing = sorted(recorded, key=lambda entry: entry.happened_at)
    for entry in standing:
        if isinstance(entry.event, CycleEvent):
            of_cycle.setdefault(entry.event.cycle, []).append(entry)
    cycles = taken_off_at_the_next(
        [cycle_record(cycle, of_cycle[cycle], told, child) for cycle in sorted(of_cycle)]
    )
    uses = tuple(use for each in cycles for use in each.bags)
    lines = course_lines(ordered)
    ends = (entry for entry in standing if isinstance(entry.event, TreatmentDiscontinued))
    discontinued = next(ends, None)
    return PatientCourse(
        cycles=cycles,
        lines=lines,
        discontinued=discontinued,
        problems=(
            *order_problems(of_cycle),
            *overlaps(cycles),
            *explains_nothing(told, standing),
            *contradicted_causes(standing, told),
            *bags_used_twice(uses),
            *nothing_to_finish(uses, standing),
            *_after_the_end(standing, discontinued),
            *_undone_by_one(lines),
        ),
    )


def _indication_of_child(recorded: Iterable[Entry]) -> Indication | None:
    child = None
    for entry in recorded:
        if isinstance(entry.event, PatientRegistered):
            child = entry.event.indication
    return child


def _after_the_end(
    standing: Iterable[Entry], discontinued: Entry | None
) -> Iterator[CourseProblem]:
    """What was ordered or run after the treatment had ended for good."""
    for entry in standing:
        if discontinued is None or entry.happened_at <= discontinued.happened_at:
            continue
        if isinstance(entry.event, _GoesOn):
            ids = (discontinued.event_id, entry.event_id)
            yield CourseProblem(CourseProblemCode.AFTER_DISCONTINUED, entry.event.cycle, ids)


def _undone_by_one(lines: Iterable[CourseLine]) -> Iterator[CourseProblem]:
    """Ends of treatment that were put aside without a second name."""
    for line in lines:
        aside = line.put_aside_by
        if aside is None or not isinstance(line.event, TreatmentDiscontinued):
            continue
        if not aside.second_person:
            ids = (line.event_id, aside.event_id)
            yield CourseProblem(CourseProblemCode.UNDONE_BY_ONE, line.cycle, ids)
