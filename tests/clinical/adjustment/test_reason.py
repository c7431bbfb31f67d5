from __future__ import annotations

from dataclasses import replace

import pytest

from bedside.clinical.adjustment.advice import Advice, find_advice
from bedside.clinical.adjustment_table import Action
from tests.support.adjustment_oracle import DAY, Event, Noted, Story
from tests.support.adjustment_stories import advice, case
from tests.support.rules import TR

RAN = (Event(0, "started", "full"),)
STOPPED = (*RAN, Event(DAY, "interrupted"))
TECHNICAL = (*RAN, Event(DAY, "interrupted", None, "technical"))
AGAIN = (*TECHNICAL, Event(2 * DAY, "resumed", "full"), Event(3 * DAY, "interrupted"))
NOW = 4 * DAY


def missing(events: tuple[Event, ...], *entries: Noted) -> tuple[str, ...]:
    found = advice(Story(events, entries, NOW))
    assert (found.action is Action.NOT_KNOWN) == bool(found.missing)
    assert (found.at_least is None) != bool(found.missing)
    return found.missing


def test_an_adverse_reaction_nobody_entered_is_missing() -> None:
    assert missing(STOPPED) == ("toxicity",)
    assert missing(STOPPED, Noted(4, "cytokine_release", 0)) == ("toxicity",)
    assert missing(STOPPED, Noted(4, "seizure", 0, count=0)) == ("toxicity",)
    assert missing(STOPPED, Noted(4, "liver", 0)) == ("toxicity",)


def test_a_technical_interruption_needs_no_toxicity() -> None:
    assert missing(TECHNICAL) == ()
    assert advice(Story(TECHNICAL, (), NOW)).action is Action.GO_ON


def test_a_running_infusion_needs_no_reason() -> None:
    assert missing(RAN) == ()


@pytest.mark.parametrize(
    "noted",
    [
        Noted(2, "cytokine_release", 1),
        Noted(NOW, "cytokine_release", 1),
        Noted(2, "neurological", 1),
        Noted(2, "seizure", 1),
        Noted(2, "liver", 2),
        Noted(2, "other", 1, "headache"),
        Noted(2, "other", 4, "neutropenia"),
    ],
)
def test_any_toxicity_since_it_began_to_run_can_be_the_reason(noted: Noted) -> None:
    assert missing(STOPPED, noted) == ()


def test_one_that_was_over_when_it_began_to_run_cannot() -> None:
    over = (Noted(2, "cytokine_release", 2), Noted(5, "cytokine_release", 0))
    assert missing(AGAIN, *over) == ("toxicity",)
    assert missing(AGAIN, over[0]) == ()
    assert missing(AGAIN, over[0], replace(over[1], at=2 * DAY)) == ()
    assert missing(AGAIN, over[0], replace(over[1], at=2 * DAY - 1)) == ("toxicity",)
    assert missing(AGAIN, *over, Noted(2 * DAY, "liver", 2)) == ()


def test_one_that_is_still_open_can() -> None:
    """Restarted before it had held: nothing above the limit since, and not over either."""
    events = (
        *RAN,
        Event(DAY, "interrupted"),
        Event(2 * DAY, "resumed", "step"),
        Event(3 * DAY, "interrupted"),
    )
    noted = (Noted(DAY, "neurological", 3), Noted(DAY + 1, "neurological", 0))
    assert missing(events, *noted) == ()
    assert advice(Story(events, noted, NOW)).action is Action.WAIT


def test_for_good_needs_no_reason() -> None:
    events = (*AGAIN[:-1], Event(3 * DAY, "interrupted"))
    over = (Noted(2, "cytokine_release", 4), Noted(5, "cytokine_release", 0))
    assert missing(events, *over) == ()


def untold(*entries: Noted) -> Advice:
    told = case(Story(STOPPED, entries, NOW))
    started, stopped = told.course.events
    course = replace(told.course, events=(started, replace(stopped, cause=None)))
    found = find_advice(TR, replace(told, course=course))
    assert isinstance(found, Advice)
    return found


def test_a_cause_nobody_told_is_missing_where_it_matters() -> None:
    found = untold()
    assert (found.action, found.missing) == (Action.NOT_KNOWN, ("cause",))
    assert (found.at_least, found.rule) == (Action.GO_ON, None)
    crs = untold(Noted(4, "cytokine_release", 3))
    assert (crs.action, crs.missing, crs.at_least) == (Action.WAIT, (), None)
