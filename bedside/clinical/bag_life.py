"""Where does each bag of a child stand, from the plan to the bin, and what may happen next?

A fold over the child's entries. What cannot follow what came before is not taken over: it
is named as a problem, with why. Source: clinical.md sections 4, 5 and 7.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from bedside.clinical.course_record import PatientCourse, fold_course
from bedside.clinical.course_record.lines import in_recorded_order
from bedside.clinical.events import (
    BagChecked,
    BagCheckFailed,
    BagDiscarded,
    BagPrepared,
    BagTakenOut,
    Entry,
    Event,
    Level,
    PlannedBagRecord,
    Storage,
)


class BagStage(StrEnum):
    """How a bag stands. ``CHECKED`` waits at room temperature, ``COLD`` in the refrigerator."""

    PLANNED = "planned"
    IN_PREPARATION = "in_preparation"
    PREPARED = "prepared"
    CHECK_FAILED = "check_failed"
    CHECKED = "checked"
    COLD = "cold"
    TAKEN_OUT = "taken_out"
    CONNECTED = "connected"
    FINISHED = "finished"
    DISCARDED = "discarded"


class BagAct(StrEnum):
    """What can happen to a bag."""

    PREPARE = "prepare"
    CHECK = "check"
    FAIL_CHECK = "fail_check"
    TAKE_OUT = "take_out"
    CONNECT = "connect"
    FINISH = "finish"
    DISCARD = "discard"


class BagNo(StrEnum):
    """Why an act cannot be: what stands in its way."""

    NOT_PREPARED = "not_prepared"
    PREPARED_BEFORE = "prepared_before"
    NOT_CHECKED = "not_checked"
    CHECKED_BEFORE = "checked_before"
    CHECK_FAILED = "check_failed"
    NEVER_CHILLED = "never_chilled"
    OUT_BEFORE = "out_before"
    RUNS = "runs"
    NOT_CONNECTED = "not_connected"
    FINISHED = "finished"
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True)
class BagProblem:
    """An entry that tells of something that could not be."""

    act: BagAct
    why: BagNo
    event_id: str


@dataclass(frozen=True, slots=True)
class BagLife:
    """One bag. ``plan`` is what was planned for it, ``made`` what it became; one of them is there.

    ``made_by`` is the entry of the preparation. Times are those the entries tell of.
    """

    cycle: int
    number: int
    stage: BagStage
    plan: PlannedBagRecord | None = None
    made: BagPrepared | None = None
    made_by: str | None = None
    checked_at: datetime | None = None
    taken_out_at: datetime | None = None
    connected_at: datetime | None = None
    ended_at: datetime | None = None
    problems: tuple[BagProblem, ...] = ()

    @property
    def level(self) -> Level | None:
        """The level it is for."""
        if self.made is not None:
            return Level(self.made.order.level)
        return None if self.plan is None else self.plan.level

    @property
    def hours(self) -> int:
        """How long it runs."""
        if self.made is not None:
            return self.made.content.bag_hours
        return 0 if self.plan is None else self.plan.hours

    @property
    def differs_from_plan(self) -> bool:
        """Whether another bag was made than was planned under this number."""
        if self.made is None or self.plan is None:
            return False
        return (self.level, self.hours) != (self.plan.level, self.plan.hours)

    @property
    def room_since(self) -> datetime | None:
        """When the room clock began, which never stops; None while the bag is cold."""
        if self.made is None:
            return None
        if self.made.storage is Storage.ROOM:
            return self.made.prepared_at
        return self.taken_out_at or self.connected_at


_UNMADE = (BagStage.PLANNED, BagStage.IN_PREPARATION)
_PASSED = (BagStage.CHECKED, BagStage.COLD, BagStage.TAKEN_OUT)
_ENDED = {BagStage.FINISHED: BagNo.FINISHED, BagStage.DISCARDED: BagNo.DISCARDED}


def act_refusal(life: BagLife, act: BagAct) -> BagNo | None:
    """Why ``act`` cannot happen to the bag as it stands; None where it can."""
    if life.stage in _UNMADE:
        return None if act is BagAct.PREPARE else BagNo.NOT_PREPARED
    if act is BagAct.PREPARE:
        return BagNo.PREPARED_BEFORE
    if life.stage in _ENDED:
        return _ENDED[life.stage]
    if life.stage is BagStage.CONNECTED:
        return None if act is BagAct.FINISH else BagNo.RUNS
    return _unused_refusal(life, act)


def _unused_refusal(life: BagLife, act: BagAct) -> BagNo | None:
    """The same for a bag that is made and was not used yet."""
    if act is BagAct.FINISH:
        return BagNo.NOT_CONNECTED
    if act in (BagAct.CHECK, BagAct.FAIL_CHECK):
        return BagNo.CHECKED_BEFORE if life.stage in _PASSED else None
    if act is BagAct.TAKE_OUT:
        if life.taken_out_at is not None:
            return BagNo.OUT_BEFORE
        return BagNo.NEVER_CHILLED if life.room_since is not None else None
    if act is BagAct.CONNECT and life.stage not in _PASSED:
        failed = life.stage is BagStage.CHECK_FAILED
        return BagNo.CHECK_FAILED if failed else BagNo.NOT_CHECKED
    return None


@dataclass(frozen=True, slots=True)
class _Step:
    """Something an entry says happened to a bag."""

    at: datetime
    act: BagAct
    bag: str
    event_id: str


_ACTS: Mapping[type[Event], BagAct] = {
    BagChecked: BagAct.CHECK,
    BagCheckFailed: BagAct.FAIL_CHECK,
    BagTakenOut: BagAct.TAKE_OUT,
    BagDiscarded: BagAct.DISCARD,
}


@dataclass(frozen=True, slots=True)
class Bags:
    """All bags of a child, as they were made or planned."""

    lives: tuple[BagLife, ...] = ()
    of_id: dict[str, BagLife] = field(default_factory=dict)


def made_bags(entries: Iterable[Entry], course: PatientCourse | None = None) -> Bags:
    """Every bag that was ever made for a child, oldest first, with how it stands.

    The order of ``entries`` does not matter. ``course`` is their fold, where it is known.
    """
    ordered = in_recorded_order(entries)
    lives: dict[str, BagLife] = {}
    for entry in ordered:
        event = entry.event
        if isinstance(event, BagPrepared):
            lives[event.bag] = BagLife(
                cycle=event.order.cycle,
                number=event.bag_number,
                stage=BagStage.PREPARED,
                made=event,
                made_by=entry.event_id,
            )
    steps = [*_told(ordered), *_hung(course or fold_course(ordered))]
    for step in sorted(steps, key=lambda each: each.at):
        if step.bag in lives:
            lives[step.bag] = after(lives[step.bag], step.act, step.at, step.event_id)
    return Bags(tuple(lives.values()), lives)


def _told(ordered: Iterable[Entry]) -> Iterator[_Step]:
    for entry in ordered:
        event = entry.event
        if isinstance(event, BagChecked | BagCheckFailed | BagTakenOut | BagDiscarded):
            yield _Step(entry.happened_at, _ACTS[type(event)], event.bag, entry.event_id)


def _hung(course: PatientCourse) -> Iterator[_Step]:
    """When each bag hung on the line, by what stands of the course."""
    for cycle in course.cycles:
        for use in cycle.bags:
            if use.bag is None:
                continue
            yield _Step(use.connected_at, BagAct.CONNECT, use.bag, use.event_id)
            if use.ended_at is not None:
                ended_by = use.finished_by or use.event_id
                yield _Step(use.ended_at, BagAct.FINISH, use.bag, ended_by)


def after(life: BagLife, act: BagAct, at: datetime, event_id: str) -> BagLife:
    """The bag after ``act``; as it was, with a problem more, where that could not be."""
    why = act_refusal(life, act)
    if why is not None:
        return replace(life, problems=(*life.problems, BagProblem(act, why, event_id)))
    if act is BagAct.CHECK:
        return replace(life, stage=_waits(life), checked_at=at)
    if act is BagAct.FAIL_CHECK:
        return replace(life, stage=BagStage.CHECK_FAILED)
    if act is BagAct.TAKE_OUT:
        stage = BagStage.TAKEN_OUT if life.stage is BagStage.COLD else life.stage
        return replace(life, stage=stage, taken_out_at=at)
    if act is BagAct.CONNECT:
        return replace(life, stage=BagStage.CONNECTED, connected_at=at)
    stage = BagStage.FINISHED if act is BagAct.FINISH else BagStage.DISCARDED
    return replace(life, stage=stage, ended_at=at)


def _waits(life: BagLife) -> BagStage:
    """Where a checked bag waits."""
    if life.taken_out_at is not None:
        return BagStage.TAKEN_OUT
    return BagStage.COLD if life.room_since is None else BagStage.CHECKED


def with_plan(
    bags: Bags, cycle: int, plan: Collection[PlannedBagRecord], begun: Collection[int] = ()
) -> tuple[BagLife, ...]:
    """The bags of a cycle beside its plan, by number; ``begun`` are being prepared now.

    A bag that was thrown away leaves its number to be made again.
    """
    planned = {each.number: each for each in plan}
    lives = [
        replace(life, plan=planned.get(life.number)) for life in bags.lives if life.cycle == cycle
    ]
    made = {life.number for life in lives if life.stage is not BagStage.DISCARDED}
    for number, record in planned.items():
        if number not in made:
            stage = BagStage.IN_PREPARATION if number in begun else BagStage.PLANNED
            lives.append(BagLife(cycle, number, stage, plan=record))
    return tuple(sorted(lives, key=lambda life: life.number))
