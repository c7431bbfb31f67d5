"""What do the start of a cycle and the step to the full level need, and what is still open?

Source: clinical.md sections 6 and 7.
"""

from __future__ import annotations

from datetime import datetime

from bedside.clinical.course import Course, CourseState, step_doses_count_from, step_planned_at
from bedside.clinical.events import DrugPurpose, Level
from bedside.clinical.premedication import InfusionEvent
from bedside.clinical.refusal import Refusal
from bedside.clinical.regimen import plan_of_day
from bedside.services.at_work import WardAtWork
from bedside.services.infusion.answers import (
    InfusionProblem,
    PremedicationLine,
    StartPlan,
    StepPlan,
    TableAnswer,
)
from bedside.services.infusion.bags import bags_to_connect
from bedside.services.infusion.premedication import (
    order_as_measured,
    premedication_lines,
    premedication_problems,
    waits_until,
)
from bedside.services.infusion.record import PumpRecord
from bedside.services.infusion.restart import GO_ON, given_for

_FIRST_DAY = 1


def first_level(at_work: WardAtWork, record: PumpRecord) -> Level | None:
    """The level the cycle begins with; None before it was ordered."""
    if record.order is None:
        return None
    order, regimen = record.order, at_work.protocol.regimen
    plan = plan_of_day(regimen, order.indication, order.cycle, _FIRST_DAY)
    return None if isinstance(plan, Refusal) else plan.phase.level


def start_plan(at_work: WardAtWork, record: PumpRecord) -> StartPlan | None:
    """What the first bag needs now; None unless an ordered cycle waits for it."""
    course, level = record.course, first_level(at_work, record)
    if (
        not isinstance(course, Course)
        or course.state is not CourseState.NOT_STARTED
        or record.order is None
        or record.ordered_at is None
        or level is None
    ):
        return None
    now = at_work.now()
    lines = premedication_lines(
        at_work,
        order_as_measured(at_work, record.chart, record.order),
        InfusionEvent.CYCLE_START,
        now,
        given_for(record.drugs, DrugPurpose.CYCLE_START, record.ordered_at),
    )
    ready_at = waits_until(lines, now)
    return StartPlan(
        level=level,
        premedication=lines,
        ready_at=None if ready_at is None else at_work.local(ready_at),
        bags=bags_to_connect(at_work, record, level),
        still_open=premedication_problems(lines, ready_at, now),
    )


def step_plan(
    at_work: WardAtWork, record: PumpRecord, table: TableAnswer | None
) -> StepPlan | None:
    """What the step needs now; None unless the low level runs."""
    course = record.course
    if (
        not isinstance(course, Course)
        or course.state is not CourseState.RUNNING
        or course.level is not Level.STEP
        or record.order is None
    ):
        return None
    counts_from = step_doses_count_from(at_work.protocol.course, course)
    now = at_work.now()
    lines = premedication_lines(
        at_work,
        order_as_measured(at_work, record.chart, record.order),
        InfusionEvent.DOSE_STEP,
        now,
        given_for(record.drugs, DrugPurpose.DOSE_STEP, counts_from or now),
    )
    due_at = step_planned_at(course, None if table is None else table.full_not_before)
    ready_at = waits_until(lines, now)
    return StepPlan(
        table=table,
        due_at=None if due_at is None else at_work.local(due_at),
        premedication=lines,
        ready_at=None if ready_at is None else at_work.local(ready_at),
        bags=bags_to_connect(at_work, record, Level.FULL),
        still_open=_still_open(table, due_at, lines, ready_at, now),
    )


def _still_open(
    table: TableAnswer | None,
    due_at: datetime | None,
    lines: tuple[PremedicationLine, ...],
    ready_at: datetime | None,
    now: datetime,
) -> tuple[InfusionProblem, ...]:
    found = (
        (due_at is None or due_at > now, InfusionProblem.STEP_NOT_DUE),
        (table is not None and table.action not in GO_ON, InfusionProblem.TABLE),
    )
    problems = tuple(problem for there, problem in found if there)
    return problems + premedication_problems(lines, ready_at, now)
