from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta, timezone

import pytest

from bedside.clinical.adjustment.episodes import (
    EpisodeSpan,
    Stretch,
    find_episodes,
    find_stretches,
    restarted_at,
)
from bedside.clinical.adjustment.streams import Point
from bedside.clinical.adjustment_table import EpisodeRule, Toxicity
from tests.support.adjustment_oracle import DAY, Event
from tests.support.adjustment_stories import event, moment, tick_of
from tests.support.rules import TR

STARTED, STOPPED = Event(0, "started", "step"), Event(10, "interrupted")
Told = tuple[int | None, int, int | None, int | None]


def rule(toxicity: Toxicity = Toxicity.NEUROLOGICAL) -> EpisodeRule:
    found = TR.adjustment.episode_rule(toxicity, None)
    assert found is not None
    return found


def stretches(*events: Event) -> tuple[Stretch, ...]:
    return find_stretches([event(each) for each in events])


def told(span: EpisodeSpan) -> Told:
    held, closed = tick_of(span.held_since), tick_of(span.closed_at)
    return tick_of(span.onset_at), span.worst_grade, held, closed


def spans(
    points: list[tuple[int, int]],
    events: tuple[Event, ...],
    now: int,
    toxicity: Toxicity = Toxicity.NEUROLOGICAL,
) -> list[Told]:
    line = [Point(moment(at), grade, grade) for at, grade in points]
    found = find_episodes(rule(toxicity), line, stretches(*events), moment(now))
    return [told(span) for span in found]


def test_stretches_of_running() -> None:
    found = stretches(
        STARTED, Event(4, "stepped"), STOPPED, Event(12, "resumed", "step"), Event(20, "completed")
    )
    assert found == (
        Stretch(moment(0), moment(10), resumed=False),
        Stretch(moment(12), moment(20), resumed=True),
    )
    assert stretches() == ()


def test_stretches_are_told_in_utc() -> None:
    ankara = timezone(timedelta(hours=3))
    started = event(STARTED)
    (found,) = find_stretches([replace(started, at=started.at.astimezone(ankara))])
    assert found.began_at.tzinfo is UTC


def test_a_treatment_may_end_while_it_is_interrupted() -> None:
    found = stretches(STARTED, STOPPED, Event(12, "discontinued"))
    assert found == (Stretch(moment(0), moment(10), resumed=False),)


@pytest.mark.parametrize(("at", "first"), [(0, 4), (4, 4), (5, 5), (9, 9), (10, None), (11, None)])
def test_the_first_running_instant(at: int, first: int | None) -> None:
    found = Stretch(moment(4), moment(10), resumed=True).first_running(moment(at))
    assert found == (None if first is None else moment(first))
    assert Stretch(moment(4), None, resumed=True).first_running(moment(11)) == moment(11)


@pytest.mark.parametrize("grade", [0, 1, 2])
def test_below_grade_3_there_is_no_episode(grade: int) -> None:
    assert spans([(4, grade)], (STARTED,), 20) == []


def test_an_episode_is_open_from_its_onset() -> None:
    assert spans([(4, 3)], (STARTED,), 4) == [(4, 3, None, None)]
    assert spans([(4, 3), (5, 4), (6, 2)], (STARTED,), 7) == [(4, 4, None, None)]


def test_it_holds_from_the_first_entry_with_nothing_above_it_since() -> None:
    points = [(4, 3), (6, 1), (8, 2), (9, 1), (11, 0)]
    assert spans(points, (STARTED, STOPPED), 40) == [(4, 3, 9, None)]


def test_it_is_over_at_the_restart() -> None:
    events = (STARTED, STOPPED, Event(18, "resumed", "step"))
    assert spans([(4, 3), (6, 1)], events, 18) == [(4, 3, 6, 18)]
    assert spans([(4, 3), (6, 1)], events[:2], 18) == [(4, 3, 6, None)]


def test_restarted_too_early_it_goes_on_until_it_has_held() -> None:
    events = (STARTED, STOPPED, Event(12, "resumed", "step"))
    assert spans([(4, 3), (6, 1)], events, 17) == [(4, 3, 6, None)]
    assert spans([(4, 3), (6, 1)], events, 18) == [(4, 3, 6, 18)]


def test_never_stopped_it_is_over_once_it_has_held() -> None:
    assert spans([(4, 3), (6, 1)], (STARTED,), 6 + 3 * DAY - 1) == [(4, 3, 6, None)]
    assert spans([(4, 3), (6, 1)], (STARTED,), 6 + 3 * DAY) == [(4, 3, 6, 18)]
    crs = Toxicity.CYTOKINE_RELEASE
    assert spans([(4, 3), (6, 0)], (STARTED,), 6, crs) == [(4, 3, 6, 6)]
    assert spans([(4, 3), (6, 1)], (STARTED,), 40, crs) == [(4, 3, None, None)]


def test_an_entry_above_the_limit_in_time_keeps_it_open() -> None:
    points = [(4, 3), (6, 1), (18, 2)]
    assert spans(points, (STARTED,), 18) == [(4, 3, None, None)]
    assert spans([(4, 3), (6, 1), (19, 2)], (STARTED,), 19) == [(4, 3, 6, 18)]


def test_entries_at_the_limit_do_not_start_the_waiting_anew() -> None:
    assert spans([(4, 3), (6, 1), (18, 0)], (STARTED,), 20) == [(4, 3, 6, 18)]


def test_a_second_episode_begins_anew() -> None:
    points = [(4, 4), (6, 1), (20, 2), (24, 3)]
    assert spans(points, (STARTED,), 30) == [(4, 4, 6, 18), (24, 3, None, None)]


def test_how_long_it_took() -> None:
    span = EpisodeSpan(moment(4), 3)
    assert span.days_to_resolve(moment(8)) == timedelta(days=1)
    assert span.restart_not_before(rule()) is None
    held = EpisodeSpan(moment(4), 3, held_since=moment(6))
    assert held.days_to_resolve(moment(80)) == timedelta(hours=12)
    assert held.restart_not_before(rule()) == moment(6 + 3 * DAY)


RESTARTS = (
    STARTED,
    STOPPED,
    Event(12, "resumed", "step"),
    Event(14, "interrupted"),
    Event(18, "resumed", "step"),
)


@pytest.mark.parametrize(
    ("onset", "closed", "restart"),
    [
        (4, 13, 12),  # the restart that ran past the end
        (4, 18, 18),  # the first one came too early and did not last
        (4, 6, 12),  # never stopped for it, but restarted later
        (12, 13, 18),  # at the onset the infusion already ran
        (15, None, None),
        (18, 19, None),
    ],
)
def test_the_restart_after_an_episode(onset: int, closed: int | None, restart: int | None) -> None:
    over = None if closed is None else moment(closed)
    span = EpisodeSpan(moment(onset), 3, moment(onset), over)
    assert tick_of(restarted_at(span, stretches(*RESTARTS))) == restart
