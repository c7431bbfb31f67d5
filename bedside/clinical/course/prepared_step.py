"""When is the step to the full level, and from when on do doses given before it count?

Source: clinical.md sections 6 and 7: dexamethasone goes before every dose step, and again
after a long interruption. What was given for an earlier step is spent.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise

from bedside.clinical.course.finding import Course, CourseState
from bedside.clinical.course_rules import CourseRules
from bedside.clinical.events import Level


def step_planned_at(course: Course, full_not_before: datetime | None) -> datetime | None:
    """The later of the step's own day and the table's ``full_not_before``; None without either.

    After a restart at the step level the table alone says when. Only a running step level
    has a step ahead.
    """
    if course.state is not CourseState.RUNNING or course.level is not Level.STEP:
        return None
    known = [moment for moment in (course.step_due_at, full_not_before) if moment is not None]
    return max(known, default=None)


def step_doses_count_from(rules: CourseRules, course: Course) -> datetime | None:
    """When the step level that runs or ran last began, long interruptions beginning it anew.

    None before the start and at the full level, where no step is ahead.
    """
    if course.level is not Level.STEP:
        return None
    long = timedelta(hours=rules.long_interruption_hours.whole)
    began_at = course.runs[0].began_at
    for before, run in pairwise(course.runs):
        ended_at = before.began_at + before.lasted(until=run.began_at)
        if run.level is not before.level or run.began_at - ended_at >= long:
            began_at = run.began_at
    return began_at
