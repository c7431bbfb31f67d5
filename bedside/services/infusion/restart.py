"""What does this restart need, and what of it is still open?

In this order: the cause told, the same cycle, what the table says, its level, the
premedication with its time, supervision, the bag. A physician may depart with a reason from
what a rule asks; never from the child, the bag and the rate. Source: clinical.md 6, 7 and 9.
"""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from bedside.clinical.course import Course, RestartNeed
from bedside.clinical.events import DrugGiven, DrugPurpose, Entry, InterruptionCause, Level
from bedside.clinical.premedication import InfusionEvent
from bedside.services.at_work import WardAtWork
from bedside.services.infusion.answers import (
    InfusionProblem,
    Interruption,
    PremedicationLine,
    RestartPlan,
    TableAnswer,
)
from bedside.services.infusion.bags import bags_to_connect
from bedside.services.infusion.panel import interruption_of
from bedside.services.infusion.premedication import (
    order_as_measured,
    premedication_lines,
    premedication_problems,
    waits_until,
)
from bedside.services.infusion.record import PumpRecord

GO_ON = ("go_on", "go_on_with_support", "may_step_to_full")
MAY_RESTART_LOW = "may_restart_low"


class Table(Protocol):
    """Who knows what the adjustment table says of a child now."""

    def table_answer(self, patient: str) -> TableAnswer | None:
        """The answer, or None where the table cannot be asked."""


def level_allowed(
    course: Course, interruption: Interruption, table: TableAnswer | None
) -> Level | None:
    """The level the infusion may go on at; None where it may not go on.

    Without a table only a technical stop is known to go on as it was.
    """
    if table is None:
        technical = interruption.cause is InterruptionCause.TECHNICAL
        return course.level if technical else None
    if table.action == MAY_RESTART_LOW:
        return Level.STEP
    return course.level if table.action in GO_ON else None


def restart_plan(
    at_work: WardAtWork, record: PumpRecord, table: TableAnswer | None
) -> RestartPlan | None:
    """The plan as it stands now; None while nothing is interrupted."""
    interruption, course = interruption_of(at_work, record), record.course
    if interruption is None or not isinstance(course, Course) or record.order is None:
        return None
    now = at_work.now()
    level = level_allowed(course, interruption, table)
    lines: tuple[PremedicationLine, ...] = ()
    if RestartNeed.PREMEDICATION in interruption.needs:
        lines = premedication_lines(
            at_work,
            order_as_measured(at_work, record.chart, record.order),
            InfusionEvent.RESTART,
            now,
            given_for(record.drugs, DrugPurpose.RESTART, interruption.began_at),
            None if course.interruption is None else course.interruption.hours,
        )
    ready_at = waits_until(lines, now)
    supervision = RestartNeed.SUPERVISION in interruption.needs
    return RestartPlan(
        interruption=interruption,
        table=table,
        level=level,
        premedication=lines,
        ready_at=None if ready_at is None else at_work.local(ready_at),
        supervision=supervision,
        bags=bags_to_connect(at_work, record, level),
        still_open=_still_open(interruption, level, lines, ready_at, now),
        long_hours=at_work.protocol.course.long_interruption_hours.whole,
    )


def given_for(drugs: tuple[Entry, ...], purpose: DrugPurpose, since: datetime) -> tuple[Entry, ...]:
    """The doses given for this purpose from ``since`` on, oldest first."""
    return tuple(
        entry
        for entry in drugs
        if isinstance(entry.event, DrugGiven)
        and entry.event.purpose is purpose
        and entry.happened_at >= since
    )


def _still_open(
    interruption: Interruption,
    level: Level | None,
    lines: tuple[PremedicationLine, ...],
    ready_at: datetime | None,
    now: datetime,
) -> tuple[InfusionProblem, ...]:
    found = (
        (interruption.cause is None, InfusionProblem.CAUSE_OPEN),
        (interruption.same_cycle is False, InfusionProblem.NEW_CYCLE),
        (interruption.cause is not None and level is None, InfusionProblem.TABLE),
    )
    problems = tuple(problem for there, problem in found if there)
    return problems + premedication_problems(lines, ready_at, now)
