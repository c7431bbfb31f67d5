"""Every stage, plan, clock and refusal of the desk has its words."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bedside.clinical.bag_life import BagNo, BagStage
from bedside.clinical.keeping import KeepingState, Keeps
from bedside.clinical.planning.alternatives import Rhythm
from bedside.clinical.planning.search import Aim
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.services.pharmacy.answers import BECAUSE, ClockReading, DeskProblem
from bedside.services.refused import EntryProblem, EntryRefused
from bedside.ui.pharmacy import words
from bedside.ui.widgets.badge import SHAPES
from tests.services.pharmacy.test_answers import BAG
from tests.support.ward import NOON


def test_every_stage_has_a_word_and_a_severity() -> None:
    assert set(words.stage_words()) == set(BagStage)
    assert {severity for severity, _ in words.stage_words().values()} <= set(SHAPES)


@pytest.mark.parametrize("kind", [*Aim, *Rhythm])
def test_every_plan_has_a_name(kind) -> None:
    assert words.kind_text(kind)


@pytest.mark.parametrize("because", [*BagNo, *DeskProblem])
def test_every_no_of_the_desk_is_a_sentence(because) -> None:
    refused = EntryRefused(EntryProblem.NOT_POSSIBLE, None, {BECAUSE: because})
    assert words.refused_text(refused).endswith(".")
    assert words.refused_text(refused) != "It was refused. Nothing was saved."


def test_other_refusals_are_sentences_too() -> None:
    for why in EntryProblem:
        assert words.refused_text(EntryRefused(why)).endswith(".")
    dry = Refusal(RefusalCode.DURATION_NOT_IN_PROTOCOL, {"bag_hours": 5})
    assert "5" in words.refused_text(dry)


def reading(state: KeepingState, *, short: bool = False) -> ClockReading:
    return ClockReading(state, timedelta(hours=1), NOON, None, short)


def test_a_clock_says_its_state_in_words() -> None:
    said = [words.state_text(reading(state)) for state in KeepingState]
    assert said == ["in date", "ends soon", "EXPIRED"]
    assert words.state_text(reading(KeepingState.AMBER, short=True)) == "run cut short"
    assert words.state_text(reading(KeepingState.EXPIRED, short=True)) == "EXPIRED"
    assert {words.SEVERITY[state] for state in KeepingState} == {"good", "caution", "stop"}
    assert len({words.keeps_text(keeps) for keeps in Keeps}) == len(Keeps)


def test_what_is_left_is_told_to_the_second() -> None:
    assert words.left_text(timedelta(hours=3, minutes=4, seconds=5)) == "3:04:05"
    assert words.left_text(timedelta(days=9)) == "9 d"
    assert words.left_text(timedelta(seconds=-61)) == "0:01:01 over"


def test_bags_and_children_are_named() -> None:
    assert words.child_text(BAG.child) == "bed 3 · Örnek Hasta 1"
    assert words.bag_text(BAG) == "Bag 1 · step dose · 96 h · 1.4 mL"
