"""When did a toxicity that the table acts on begin, when did it resolve, when was it over?

An episode begins with the first entry at the grade the table acts on. It is resolved from
the first entry at the limit with nothing above it since. It is over once it has held as
long as the rule asks **and** the infusion runs: at the restart, or, where the infusion was
never stopped, as soon as it has held. Restarted too early it goes on. Source: clinical.md
section 9.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from bedside.clinical.adjustment.streams import Point
from bedside.clinical.adjustment_table import EpisodeRule
from bedside.clinical.course import CourseEvent, CourseEventKind


@dataclass(frozen=True, slots=True)
class Stretch:
    """One stretch of running, whatever the level; ``ended_at`` None where it runs now."""

    began_at: datetime
    ended_at: datetime | None
    resumed: bool

    def first_running(self, at: datetime) -> datetime | None:
        """The first instant from ``at`` on at which it runs; None where it ended before."""
        first = max(self.began_at, at)
        return first if self.ended_at is None or first < self.ended_at else None


@dataclass(frozen=True, slots=True)
class EpisodeSpan:
    """One episode. ``held_since`` None: not resolved; ``closed_at`` None: not over yet."""

    onset_at: datetime
    worst_grade: int
    held_since: datetime | None = None
    closed_at: datetime | None = None

    def days_to_resolve(self, now: datetime) -> timedelta:
        """From the onset to the entry that resolved it, or to now."""
        return (self.held_since or now) - self.onset_at

    def restart_not_before(self, rule: EpisodeRule) -> datetime | None:
        """When it will have held as long as the rule asks; None while nothing holds."""
        if self.held_since is None:
            return None
        return self.held_since + timedelta(days=rule.hold_days.whole)


def find_stretches(events: Sequence[CourseEvent]) -> tuple[Stretch, ...]:
    """The stretches of running of a course whose events are possible and in order."""
    stretches: list[Stretch] = []
    for event in events:
        at = event.at.astimezone(UTC)
        if event.kind in (CourseEventKind.STARTED, CourseEventKind.RESUMED):
            stretches.append(Stretch(at, None, event.kind is CourseEventKind.RESUMED))
        elif event.kind is not CourseEventKind.STEPPED and stretches[-1].ended_at is None:
            stretches[-1] = replace(stretches[-1], ended_at=at)
    return tuple(stretches)


def find_episodes(
    rule: EpisodeRule, points: Sequence[Point], stretches: Sequence[Stretch], now: datetime
) -> tuple[EpisodeSpan, ...]:
    """Every episode of a stream, the last one open where its ``closed_at`` is None."""
    spans: list[EpisodeSpan] = []
    current: EpisodeSpan | None = None
    for index, point in enumerate(points):
        if current is None and point.grade < rule.from_grade.value:
            continue
        current = _with(rule, current or EpisodeSpan(point.at, point.grade), point)
        ready_at = current.restart_not_before(rule)
        following = points[index + 1].at if index + 1 < len(points) else None
        closed_at = None if ready_at is None else _first_running(stretches, ready_at)
        if closed_at is None or closed_at > now:
            continue
        if following is None or closed_at < following:
            spans.append(replace(current, closed_at=closed_at))
            current = None
    return (*spans, current) if current else tuple(spans)


def _with(rule: EpisodeRule, span: EpisodeSpan, point: Point) -> EpisodeSpan:
    """The episode with one more point: it holds, or it has to begin holding anew."""
    held = point.grade <= rule.resolved_at_most.value
    return replace(
        span,
        worst_grade=max(span.worst_grade, point.grade),
        held_since=(span.held_since or point.at) if held else None,
    )


def _first_running(stretches: Sequence[Stretch], ready_at: datetime) -> datetime | None:
    """The first instant from ``ready_at`` on at which the infusion runs."""
    running = (stretch.first_running(ready_at) for stretch in stretches)
    return next((first for first in running if first is not None), None)


def restarted_at(span: EpisodeSpan, stretches: Sequence[Stretch]) -> datetime | None:
    """The restart that followed an episode: the first one that ran past its end.

    A restart that came too early counts only if the infusion still ran when it was over.
    None where the infusion was never stopped for it, or the episode is not over.
    """
    if span.closed_at is None:
        return None
    for stretch in stretches:
        after_onset = stretch.resumed and stretch.began_at > span.onset_at
        if after_onset and stretch.first_running(span.closed_at) is not None:
            return stretch.began_at
    return None
