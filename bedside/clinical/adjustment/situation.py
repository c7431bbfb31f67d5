"""Which facts does the table ask of one toxicity, and what are they now?

Facts of the present say how things stand; lasting facts look at the whole course and can
only grow. Source: clinical.md section 9.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from bedside.clinical.adjustment.episodes import (
    EpisodeSpan,
    Stretch,
    find_episodes,
    restarted_at,
)
from bedside.clinical.adjustment.streams import Stream
from bedside.clinical.adjustment_table import (
    AdjustmentTable,
    EpisodeRule,
    EpisodeState,
    Fact,
    FactValue,
    Happened,
    Met,
)
from bedside.clinical.course import Course, CourseState, level_at
from bedside.clinical.events import Level

_MICROSECONDS_PER_DAY = timedelta(days=1) // timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Times:
    """When the episode that matters now began, resolved, may end and was restarted from."""

    onset_at: datetime | None = None
    held_since: datetime | None = None
    restart_not_before: datetime | None = None
    restarted_at: datetime | None = None
    full_not_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class Situation:
    """One stream with every fact a condition may ask of it."""

    stream: Stream
    facts: Mapping[Fact, FactValue]
    times: Times

    @property
    def is_open(self) -> bool:
        """Whether the toxicity is one the table acts on, and not over."""
        return self.facts[Fact.EPISODE] == EpisodeState.OPEN


@dataclass(frozen=True, slots=True)
class _Known:
    """What all facts are found from."""

    course: Course
    stretches: tuple[Stretch, ...]
    now: datetime


@dataclass(frozen=True, slots=True)
class _History:
    """A stream with its episodes and the rule that told them."""

    stream: Stream
    rule: EpisodeRule | None
    spans: tuple[EpisodeSpan, ...]

    @property
    def open_span(self) -> EpisodeSpan | None:
        last = self.spans[-1] if self.spans else None
        return last if last is not None and last.closed_at is None else None


def find_situations(
    table: AdjustmentTable,
    streams: Sequence[Stream],
    course: Course,
    stretches: Sequence[Stretch],
    now: datetime,
) -> tuple[Situation, ...]:
    """The situation of every stream at ``now``."""
    known = _Known(course, tuple(stretches), now)
    histories = [_history(table, stream, known) for stream in streams]
    timed = [(history, _times(history, known)) for history in histories]
    # Each toxicity must allow it: the way to full counts from the last restart of all.
    fulls = [times.full_not_before for _, times in timed if times.full_not_before is not None]
    waiting = any(history.open_span for history in histories) or not fulls
    full_met = Met.NONE if waiting else Met.MET if now >= max(fulls) else Met.NOT_MET
    return tuple(
        Situation(history.stream, _facts(history, known, times, full_met), times)
        for history, times in timed
    )


def _history(table: AdjustmentTable, stream: Stream, known: _Known) -> _History:
    rule = table.episode_rule(stream.toxicity, stream.term)
    if rule is None:
        return _History(stream, None, ())
    spans = find_episodes(rule, stream.points, known.stretches, known.now)
    return _History(stream, rule, spans)


def _times(history: _History, known: _Known) -> Times:
    if history.rule is None or not history.spans:
        return Times()
    span = history.spans[-1]
    restart = restarted_at(span, known.stretches)
    running = known.course.state is CourseState.RUNNING
    at_step = running and known.course.level is Level.STEP
    full_days = timedelta(days=history.rule.full_after_days.whole)
    return Times(
        onset_at=span.onset_at,
        held_since=span.held_since,
        restart_not_before=span.restart_not_before(history.rule),
        restarted_at=restart,
        full_not_before=restart + full_days if restart and at_step else None,
    )


def _facts(history: _History, known: _Known, times: Times, full_met: Met) -> dict[Fact, FactValue]:
    stream, span = history.stream, history.open_span
    return {
        Fact.TERM: stream.term or "",
        Fact.GRADE: Decimal(stream.points[-1].grade),
        Fact.EPISODE: EpisodeState.OPEN if span else EpisodeState.NONE,
        Fact.EPISODE_GRADE: Decimal(span.worst_grade if span else 0),
        Fact.RESTART_CONDITION: _restart_met(times, known) if span else Met.NONE,
        Fact.FULL_CONDITION: full_met if times.full_not_before else Met.NONE,
        Fact.INFUSION: known.course.state.value,
        Fact.SEIZURES: Decimal(stream.seizures),
        Fact.WORST_GRADE: Decimal(max(point.recorded for point in stream.points)),
        Fact.WORST_GRADE_AT_STEP: Decimal(_worst_at_step(stream, known)),
        Fact.DAYS_TO_RESOLVE: _days_to_resolve(history, known),
        Fact.CAME_BACK: Happened.YES if _came_back(history, known) else Happened.NO,
    }


def _restart_met(times: Times, known: _Known) -> Met:
    ready_at = times.restart_not_before
    return Met.MET if ready_at is not None and known.now >= ready_at else Met.NOT_MET


def _worst_at_step(stream: Stream, known: _Known) -> int:
    """The worst grade recorded while the low level ran, or had run last."""
    at_step = (
        point.recorded for point in stream.points if level_at(known.course, point.at) is Level.STEP
    )
    return max(at_step, default=0)


def _days_to_resolve(history: _History, known: _Known) -> Decimal:
    """How long the longest episode took, or has taken, to resolve."""
    longest = max((span.days_to_resolve(known.now) for span in history.spans), default=timedelta(0))
    return Decimal(longest // timedelta(microseconds=1)) / _MICROSECONDS_PER_DAY


def _came_back(history: _History, known: _Known) -> bool:
    """Whether a restart lies between two entries at the grade the table acts on."""
    if history.rule is None:
        return False
    acted_on = [
        point.at
        for point in history.stream.points
        if point.recorded >= history.rule.from_grade.value
    ]
    if len(acted_on) <= 1:
        return False
    return any(
        stretch.resumed and acted_on[0] <= stretch.began_at <= acted_on[-1]
        for stretch in known.stretches
    )
