from __future__ import annotations

from decimal import Decimal

import pytest

from bedside.clinical.adjustment.advice import Advice
from bedside.clinical.adjustment.verdict import Because, RuleAnswer, Verdict, find_verdict
from bedside.clinical.adjustment_table import Action, Toxicity
from tests.support.adjustment_oracle import DAY, Event, Noted, Story
from tests.support.adjustment_stories import advice, moment
from tests.support.rules import TR

FULL = (Event(0, "started", "step"), Event(7 * DAY, "stepped"))
ONSET = 9 * DAY
STOPPED = (*FULL, Event(ONSET, "interrupted"))
NEURO = (Noted(ONSET, "neurological", 3), Noted(ONSET + DAY, "neurological", 1))


def reasons(found: Advice, rule: str) -> list[tuple[str, object]]:
    (answer,) = [each for each in found.rules if each.rule == rule]
    return [(because.fact, because.value) for because in answer.because]


def silence(found: Advice, rule: str) -> tuple[str, object]:
    (silent,) = [each for each in found.silent if each.rule == rule]
    return silent.because.fact, silent.because.value


def test_without_entries_every_rule_is_silent() -> None:
    found = find_verdict(TR.adjustment, ())
    assert (found.answers, found.leading, found.action) == ((), None, Action.GO_ON)
    assert [each.rule for each in found.silent] == [rule.id for rule in TR.adjustment.rules]
    assert found.silent[0].because == Because("no_entry", "cytokine_release")
    assert found.silent[0].toxicity is Toxicity.CYTOKINE_RELEASE


def test_the_first_answer_leads() -> None:
    first, second = (
        RuleAnswer(rule, action, (), Toxicity.OTHER, None, disputed=False, citations=())
        for rule, action in (("other-3", Action.WAIT), ("infection", Action.GO_ON_WITH_SUPPORT))
    )
    found = Verdict((first, second), ())
    assert (found.leading, found.action) == (first, Action.WAIT)


def test_an_answer_says_its_rule_its_toxicity_and_its_sources() -> None:
    found = advice(Story(FULL, (Noted(ONSET, "other", 3, "Sepsis"),), ONSET))
    (answer,) = found.rules
    assert (answer.rule, answer.action) == ("other-3", Action.INTERRUPT)
    assert (answer.toxicity, answer.term, answer.disputed) == (Toxicity.OTHER, "sepsis", False)
    assert [str(each) for each in answer.citations] == ["[R] Table 2", "[L] table 3"]


def test_why_it_interrupts() -> None:
    found = advice(Story(FULL, NEURO[:1], ONSET + 2))
    assert reasons(found, "neuro-3") == [
        ("episode", "open"),
        ("onset_at", moment(ONSET)),
        ("episode_grade", Decimal(3)),
        ("infusion", "running"),
    ]


def test_why_it_waits_and_since_when() -> None:
    found = advice(Story(STOPPED, NEURO, ONSET + 2 * DAY))
    assert reasons(found, "neuro-3") == [
        ("episode", "open"),
        ("onset_at", moment(ONSET)),
        ("episode_grade", Decimal(3)),
        ("restart_condition", "not_met"),
        ("held_since", moment(ONSET + DAY)),
        ("restart_not_before", moment(ONSET + 4 * DAY)),
        ("infusion", "interrupted"),
    ]
    assert reasons(found, "neuro-1-2") == [("grade", Decimal(1))]


def test_a_time_that_is_not_known_is_not_named() -> None:
    found = advice(Story(STOPPED, NEURO[:1], ONSET + 2 * DAY))
    names = [name for name, _ in reasons(found, "neuro-3")]
    assert names == ["episode", "onset_at", "episode_grade", "restart_condition", "infusion"]


def test_why_it_may_step_to_full() -> None:
    events = (*STOPPED, Event(ONSET + 4 * DAY, "resumed", "step"))
    found = advice(Story(events, NEURO, ONSET + 11 * DAY))
    assert reasons(found, "neuro-3") == [
        ("full_condition", "met"),
        ("restarted_at", moment(ONSET + 4 * DAY)),
        ("full_not_before", moment(ONSET + 11 * DAY)),
    ]


def test_only_the_rows_that_decide_give_reasons_and_each_reason_once() -> None:
    """Grade 3 at the low level that lasts: two rows discontinue, another would interrupt."""
    low = (Event(0, "started", "step"),)
    found = advice(Story(low, (Noted(4, "neurological", 3),), 40))
    assert reasons(found, "neuro-3") == [
        ("worst_grade_at_step", Decimal(3)),
        ("days_to_resolve", Decimal(9)),
        ("onset_at", moment(4)),
    ]
    held = (Noted(4, "neurological", 3), Noted(36, "neurological", 1))
    (said,) = [each for each in advice(Story(low, held, 40)).rules if each.rule == "neuro-3"]
    assert [because.fact for because in said.because][-2:] == ["onset_at", "held_since"]


def test_the_most_restrictive_leads_and_equal_ones_stand_in_the_order_of_the_table() -> None:
    entries = (
        Noted(ONSET, "other", 1, "infection"),
        Noted(ONSET, "other", 4, "sepsis"),
        Noted(ONSET, "neurological", 3),
        Noted(ONSET, "cytokine_release", 3),
        Noted(ONSET, "other", 3, "pancreatitis"),
    )
    found = advice(Story(FULL, entries, ONSET))
    assert [(each.rule, each.term, each.action) for each in found.rules] == [
        ("other-4", "sepsis", Action.CONSIDER_DISCONTINUING),
        ("crs-3", None, Action.INTERRUPT),
        ("neuro-3", None, Action.INTERRUPT),
        ("other-3", "pancreatitis", Action.INTERRUPT),
        ("infection", "infection", Action.GO_ON_WITH_SUPPORT),
    ]


def test_a_rule_that_does_not_apply_says_which_fact_kept_it_silent() -> None:
    found = advice(Story(FULL, (Noted(ONSET, "cytokine_release", 2),), ONSET))
    assert silence(found, "crs-4") == ("worst_grade", Decimal(2))
    assert silence(found, "crs-3") == ("episode", "none")
    assert silence(found, "neuro-3") == ("no_entry", "neurological")
    assert "crs-1-2" not in [each.rule for each in found.silent]


def test_how_things_stand_says_more_than_a_row_for_good() -> None:
    sepsis = (Noted(ONSET, "other", 4, "sepsis"), Noted(ONSET, "neurological", 2))
    found = advice(Story(FULL, sepsis, ONSET))
    assert silence(found, "other-3") == ("episode_grade", Decimal(4))
    assert silence(found, "neuro-3") == ("episode", "none")
    assert silence(found, "seizure") == ("no_entry", "seizure")


def test_a_rule_that_waits_says_what_for() -> None:
    low = (*FULL, Event(60, "interrupted"), Event(76, "resumed", "step"))
    entries = (Noted(60, "neurological", 3), Noted(62, "neurological", 0))
    found = advice(Story(low, entries, 80))
    assert silence(found, "neuro-3") == ("full_condition", "not_met")


@pytest.mark.parametrize("turned", [False, True])
def test_the_row_that_came_closest_says_why(turned: bool) -> None:
    entries = [Noted(ONSET, "other", 2, "neutropenia"), Noted(ONSET, "other", 3, "sepsis")]
    found = advice(Story(FULL, tuple(entries[::-1] if turned else entries), ONSET))
    assert silence(found, "blood") == ("grade", Decimal(2))
    assert silence(found, "other-4") == ("episode_grade", Decimal(3))
    assert silence(found, "infection") == ("term", "neutropenia")


def test_of_two_terms_the_one_that_came_closer_says_why() -> None:
    entries = (Noted(ONSET, "other", 2, "capillary leak"), Noted(ONSET, "other", 2, "neutropenia"))
    found = advice(Story(FULL, entries, ONSET))
    assert silence(found, "blood") == ("grade", Decimal(2))
