from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from bedside.clinical.adjustment_table import (
    LASTING_FACTS,
    WORDS_OF,
    Action,
    Condition,
    Fact,
    InfusionState,
    Operator,
    Toxicity,
    term_key,
)
from bedside.clinical.course import CourseState
from tests.support.rules import TR

TABLE = TR.adjustment


def test_actions_stand_in_the_order_of_the_specification() -> None:
    assert [action.value for action in sorted(Action, key=lambda each: each.restrictiveness)] == [
        "go_on",
        "go_on_with_support",
        "may_step_to_full",
        "may_restart_low",
        "wait",
        "interrupt",
        "consider_discontinuing",
        "discontinue",
        "not_known",
    ]
    assert Action.GO_ON.restrictiveness == 0


@pytest.mark.parametrize(
    ("operator", "holding"),
    [
        (Operator.IS, [False, True, False]),
        (Operator.AT_LEAST, [False, True, True]),
        (Operator.ABOVE, [False, False, True]),
        (Operator.AT_MOST, [True, True, False]),
        (Operator.BELOW, [True, False, False]),
    ],
)
def test_a_number_is_compared(operator: Operator, holding: list[bool]) -> None:
    condition = Condition(Fact.GRADE, operator, bound=Decimal(3))
    assert [condition.holds(Decimal(grade)) for grade in (2, 3, 4)] == holding


def test_a_word_is_one_of_the_words() -> None:
    condition = Condition(Fact.INFUSION, Operator.ONE_OF, words=("running", "interrupted"))
    assert condition.holds("running")
    assert not condition.holds("not_started")
    assert not condition.holds(Decimal(3))


def test_the_infusion_is_told_in_the_words_of_the_course() -> None:
    assert [state.value for state in InfusionState] == [state.value for state in CourseState]


def test_every_fact_is_a_word_a_term_or_a_number() -> None:
    assert set(WORDS_OF) | {Fact.TERM} < set(Fact)
    assert set(WORDS_OF) & LASTING_FACTS == {Fact.CAME_BACK}


def test_rules_of_a_toxicity_keep_their_order() -> None:
    ids = [rule.id for rule in TABLE.rules_of(Toxicity.NEUROLOGICAL)]
    assert ids == ["neuro-4", "neuro-3", "neuro-1-2"]


def test_an_episode_rule_is_found_but_not_for_a_term_that_never_interrupts() -> None:
    sepsis = TABLE.episode_rule(Toxicity.OTHER, "sepsis")
    assert sepsis is not None
    assert sepsis.toxicity is Toxicity.OTHER
    assert TABLE.episode_rule(Toxicity.OTHER, "neutropenia") is None
    assert TABLE.episode_rule(Toxicity.SEIZURE, None) is None
    crs = TABLE.episode_rule(Toxicity.CYTOKINE_RELEASE, None)
    assert crs is not None
    assert crs.resolved_at_most.value == 0


def test_the_greatest_number_a_fact_is_held_against() -> None:
    assert TABLE.most_asked(Fact.SEIZURES) == 1
    assert TABLE.most_asked(Fact.WORST_GRADE) == 4
    assert TABLE.most_asked(Fact.DAYS_TO_RESOLVE) == 14
    assert TABLE.most_asked(Fact.TERM) == 0
    assert replace(TABLE, rules=()).most_asked(Fact.SEIZURES) == 1
    assert replace(TABLE, quiet=()).most_asked(Fact.SEIZURES) == 1
    assert replace(TABLE, rules=(), quiet=()).most_asked(Fact.SEIZURES) == 0


@pytest.mark.parametrize(
    "term", ["Catheter  infection", "catheter_infection", " CATHETER INFECTION "]
)
def test_terms_are_told_apart_by_their_words(term: str) -> None:
    assert term_key(term) == "catheter infection"
