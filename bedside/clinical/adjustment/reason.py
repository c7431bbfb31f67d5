"""Is it on record why the infusion was stopped?

An infusion that was stopped for an adverse reaction nobody entered must not be told to go
on. Source: clinical.md section 9, "a fact that is missing".
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bedside.clinical.adjustment.episodes import Stretch
from bedside.clinical.adjustment.situation import Situation
from bedside.clinical.adjustment_table import AdjustmentTable, Toxicity
from bedside.clinical.course import Course
from bedside.clinical.events import InterruptionCause

TOXICITY, CAUSE = "toxicity", "cause"


def missing_reason(
    table: AdjustmentTable,
    course: Course,
    stretches: Sequence[Stretch],
    situations: Sequence[Situation],
) -> tuple[str, ...]:
    """What is not known of the reason: the toxicity, the cause, or nothing.

    Empty also where the reason does not matter: a technical interruption, or a toxicity on
    record that was on at some time since the infusion last began to run.
    """
    interruption = course.interruption
    if interruption is None or interruption.cause is InterruptionCause.TECHNICAL:
        return ()
    since = stretches[-1].began_at
    if any(each.is_open or _was_on(table, each, since) for each in situations):
        return ()
    return (CAUSE,) if interruption.cause is None else (TOXICITY,)


def _was_on(table: AdjustmentTable, situation: Situation, since: datetime) -> bool:
    """Whether the toxicity was above nothing at some time from ``since`` on."""
    stream = situation.stream
    if stream.toxicity is Toxicity.SEIZURE:
        return False  # the seizures that happened stand in the neurological stream
    nothing = table.liver.resolved_grade if stream.toxicity is Toxicity.LIVER else 0
    before = [point.grade for point in stream.points if point.at < since]
    after = [point.grade for point in stream.points if point.at >= since]
    return max((*before[-1:], *after)) > nothing
