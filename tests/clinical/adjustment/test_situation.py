from __future__ import annotations

from decimal import Decimal

import pytest

from bedside.clinical.adjustment.entries import Unknown, graded
from bedside.clinical.adjustment.episodes import find_stretches
from bedside.clinical.adjustment.situation import Situation, Times, find_situations
from bedside.clinical.adjustment.streams import find_streams
from bedside.clinical.adjustment_table import Fact, FactValue
from bedside.clinical.course import Course, find_course
from tests.support.adjustment_oracle import DAY, Event, Noted, Story
from tests.support.adjustment_stories import case, moment
from tests.support.rules import TR

LOW = (Event(0, "started", "step"),)
FULL = (*LOW, Event(7 * DAY, "stepped"))
ONSET = 9 * DAY
STOPPED = (*FULL, Event(ONSET, "interrupted"))
RESTART = ONSET + 4 * DAY
RESTARTED = (*STOPPED, Event(RESTART, "resumed", "step"))
NEURO = (Noted(ONSET, "neurological", 3), Noted(ONSET + DAY, "neurological", 1))


def situations(story: Story) -> tuple[Situation, ...]:
    told = case(story)
    course = find_course(TR, told.course)
    assert isinstance(course, Course)
    streams = find_streams([graded(TR.adjustment, each, Unknown.BEST) for each in told.entries])
    stretches = find_stretches(told.course.events)
    return find_situations(TR.adjustment, streams, course, stretches, told.course.now)


def only(events: tuple[Event, ...], entries: tuple[Noted, ...], now: int) -> Situation:
    (found,) = situations(Story(events, entries, now))
    return found


def facts(situation: Situation, *names: str) -> list[FactValue]:
    return [situation.facts[Fact(name)] for name in names]


def test_nothing_recorded_no_situation() -> None:
    assert situations(Story(LOW, (), 4)) == ()


def test_a_quiet_toxicity() -> None:
    found = only(LOW, (Noted(4, "cytokine_release", 2),), 8)
    assert found.times == Times()
    assert not found.is_open
    assert found.facts == {
        Fact.TERM: "",
        Fact.GRADE: Decimal(2),
        Fact.EPISODE: "none",
        Fact.EPISODE_GRADE: Decimal(0),
        Fact.RESTART_CONDITION: "none",
        Fact.FULL_CONDITION: "none",
        Fact.INFUSION: "running",
        Fact.SEIZURES: Decimal(0),
        Fact.WORST_GRADE: Decimal(2),
        Fact.WORST_GRADE_AT_STEP: Decimal(2),
        Fact.DAYS_TO_RESOLVE: Decimal(0),
        Fact.CAME_BACK: "no",
    }


def test_an_open_episode_waits_for_its_days() -> None:
    found = only(STOPPED, NEURO, ONSET + 4 * DAY - 1)
    assert found.is_open
    assert found.times == Times(moment(ONSET), moment(ONSET + DAY), moment(ONSET + 4 * DAY))
    assert facts(found, "episode", "episode_grade", "grade") == ["open", 3, 1]
    assert facts(found, "restart_condition", "infusion") == ["not_met", "interrupted"]
    later = only(STOPPED, NEURO, ONSET + 4 * DAY)
    assert facts(later, "restart_condition", "days_to_resolve") == ["met", 1]


def test_an_episode_that_never_held_has_no_time_to_wait_for() -> None:
    found = only(STOPPED, NEURO[:1], ONSET + 30)
    assert found.times == Times(moment(ONSET))
    assert facts(found, "restart_condition", "days_to_resolve") == ["not_met", Decimal("7.5")]


def test_the_way_back_to_full_counts_from_the_restart() -> None:
    found = only(RESTARTED, NEURO, RESTART)
    assert not found.is_open
    assert found.times == Times(
        moment(ONSET),
        moment(ONSET + DAY),
        moment(RESTART),
        moment(RESTART),
        moment(RESTART + 7 * DAY),
    )
    assert facts(found, "full_condition", "episode_grade") == ["not_met", 0]
    assert facts(only(RESTARTED, NEURO, RESTART + 7 * DAY - 1), "full_condition") == ["not_met"]
    assert facts(only(RESTARTED, NEURO, RESTART + 7 * DAY), "full_condition") == ["met"]


@pytest.mark.parametrize(
    "ended", [Event(RESTART + 8 * DAY, "stepped"), Event(RESTART + 8 * DAY, "interrupted")]
)
def test_no_way_back_is_waited_for_unless_the_low_level_runs(ended: Event) -> None:
    found = only((*RESTARTED, ended), NEURO, RESTART + 9 * DAY)
    assert found.times.restarted_at == moment(RESTART)
    assert found.times.full_not_before is None
    assert facts(found, "full_condition") == ["none"]


def test_the_way_back_waits_for_the_last_restart_of_all() -> None:
    again = RESTART + 2 * DAY
    events = (*RESTARTED, Event(again, "interrupted"), Event(again + DAY, "resumed", "step"))
    crs = (Noted(again, "cytokine_release", 3), Noted(again + DAY, "cytokine_release", 0))
    before = situations(Story(events, (*NEURO, *crs), again + 8 * DAY - 1))
    assert [each.facts[Fact.FULL_CONDITION] for each in before] == ["not_met", "not_met"]
    reached = situations(Story(events, (*NEURO, *crs), again + 8 * DAY))
    assert [each.facts[Fact.FULL_CONDITION] for each in reached] == ["met", "met"]
    assert [each.times.full_not_before for each in reached] == [
        moment(again + 8 * DAY),
        moment(RESTART + 7 * DAY),
    ]


def test_nothing_is_on_its_way_back_while_another_toxicity_is_open() -> None:
    events, entries = RESTARTED, (*NEURO, Noted(RESTART + 1, "other", 3, "sepsis"))
    found = situations(Story(events, entries, RESTART + 8 * DAY))
    assert [each.facts[Fact.FULL_CONDITION] for each in found] == ["none", "none"]


def test_the_worst_at_the_low_level() -> None:
    at_step = (Noted(4, "neurological", 2), Noted(8 * DAY, "neurological", 4))
    assert facts(only(FULL, at_step, ONSET), "worst_grade", "worst_grade_at_step") == [4, 2]
    before = (Noted(0, "neurological", 3),)
    assert facts(only((), before, 4), "worst_grade_at_step", "infusion") == [0, "not_started"]


def test_what_a_stale_grade_says_is_not_recorded_again() -> None:
    """A mild seizure at the low level does not repeat the grade 3 of the full one."""
    entries = (Noted(ONSET, "neurological", 3), Noted(RESTART + 1, "seizure", 1))
    neuro, _ = situations(Story(RESTARTED, entries, RESTART + 2))
    assert facts(neuro, "grade", "worst_grade_at_step", "came_back") == [3, 1, "no"]


def test_the_longest_episode_counts() -> None:
    first = (Noted(4, "other", 3, "sepsis"), Noted(24, "other", 0, "sepsis"))
    second = (Noted(40, "other", 3, "sepsis"), Noted(41, "other", 0, "sepsis"))
    assert facts(only(LOW, (*first, *second), 50), "days_to_resolve") == [5]
    assert facts(only(LOW, (*first, second[0]), 64), "days_to_resolve") == [6]


@pytest.mark.parametrize(
    ("entries", "came_back"),
    [
        (NEURO, "no"),
        ((*NEURO, Noted(RESTART + 1, "neurological", 3)), "yes"),
        ((*NEURO, Noted(RESTART, "neurological", 3)), "yes"),
        ((*NEURO, Noted(RESTART - 1, "seizure", 3), Noted(RESTART + 1, "neurological", 3)), "yes"),
        ((*NEURO, Noted(RESTART + 1, "neurological", 2)), "no"),
        ((*NEURO, Noted(RESTART - 1, "neurological", 4)), "no"),
        ((Noted(RESTART, "neurological", 3),), "no"),
        ((Noted(RESTART, "neurological", 3), Noted(RESTART + 1, "neurological", 3)), "yes"),
        ((Noted(RESTART + 1, "neurological", 3), Noted(RESTART + 2, "neurological", 3)), "no"),
    ],
)
def test_came_back_is_grade_3_on_both_sides_of_a_restart(
    entries: tuple[Noted, ...], came_back: str
) -> None:
    neuro, *_ = situations(Story(RESTARTED, entries, RESTART + 4))
    assert facts(neuro, "came_back") == [came_back]


def test_a_start_is_no_restart() -> None:
    entries = (Noted(0, "neurological", 3), Noted(4, "neurological", 3))
    assert facts(only((Event(2, "started", "full"),), entries, 4), "came_back") == ["no"]


def test_what_never_interrupts_has_no_episode() -> None:
    found = only(
        LOW, (Noted(4, "other", 4, "Neutropenia"), Noted(8, "other", 4, "neutropenia")), 80
    )
    assert found.times == Times()
    assert facts(found, "term", "episode", "grade") == ["neutropenia", "none", 4]
    assert facts(found, "days_to_resolve", "came_back") == [0, "no"]
    _, seizure = situations(Story(LOW, (Noted(4, "seizure", 4),), 80))
    assert facts(seizure, "episode", "seizures", "worst_grade") == ["none", 1, 4]
