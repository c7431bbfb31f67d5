"""From the plan to the bin: each bag's stage, and a no with its why for what cannot be."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.bag_life import (
    BagAct,
    BagLife,
    BagNo,
    BagProblem,
    BagStage,
    act_refusal,
    after,
    made_bags,
    with_plan,
)
from bedside.clinical.events import (
    BagChecked,
    BagCheckFailed,
    BagDiscarded,
    BagFinished,
    BagTakenOut,
    Entry,
    InfusionStarted,
    Level,
    Storage,
)
from tests.support.chart_entries import entry, prepared
from tests.support.course_events import PLANNED_BAG
from tests.support.rules import NOON

RATE = Decimal("2.5")
DRUG = Decimal("4.4")
MADE = prepared()
AT_ROOM = msgspec.structs.replace(MADE, storage=Storage.ROOM)


def told(*events: object) -> list[Entry]:
    """One entry an hour after the other, from the bag's preparation on."""
    return [
        entry(number, event, NOON + timedelta(hours=number + 1))
        for number, event in enumerate(events)
    ]


CHECK = BagChecked("b-1", DRUG, RATE)
FAIL = BagCheckFailed("b-1", DRUG, RATE)
OUT = BagTakenOut("b-1")
BIN = BagDiscarded("b-1", "leaks")
HANG = InfusionStarted(1, Level.FULL, "b-1", RATE)
DONE = BagFinished(1, "b-1", Decimal(40))

STAGES = [
    ((MADE,), BagStage.PREPARED),
    ((MADE, FAIL), BagStage.CHECK_FAILED),
    ((MADE, FAIL, CHECK), BagStage.COLD),
    ((MADE, CHECK), BagStage.COLD),
    ((AT_ROOM, CHECK), BagStage.CHECKED),
    ((MADE, CHECK, OUT), BagStage.TAKEN_OUT),
    ((MADE, OUT), BagStage.PREPARED),
    ((MADE, OUT, CHECK), BagStage.TAKEN_OUT),
    ((MADE, CHECK, OUT, HANG), BagStage.CONNECTED),
    ((MADE, CHECK, HANG), BagStage.CONNECTED),
    ((MADE, CHECK, HANG, DONE), BagStage.FINISHED),
    ((MADE, BIN), BagStage.DISCARDED),
    ((MADE, FAIL, BIN), BagStage.DISCARDED),
    ((MADE, CHECK, OUT, BIN), BagStage.DISCARDED),
]


def life(*events: object) -> BagLife:
    (found,) = made_bags(told(*events)).lives
    return found


@pytest.mark.parametrize(("events", "stage"), STAGES)
def test_a_bag_stands_where_its_entries_put_it(events, stage) -> None:
    found = life(*events)
    assert (found.stage, found.problems) == (stage, ())


IMPOSSIBLE = [
    ((MADE, HANG), BagAct.CONNECT, BagNo.NOT_CHECKED),
    ((MADE, FAIL, HANG), BagAct.CONNECT, BagNo.CHECK_FAILED),
    ((MADE, CHECK, CHECK), BagAct.CHECK, BagNo.CHECKED_BEFORE),
    ((MADE, CHECK, FAIL), BagAct.FAIL_CHECK, BagNo.CHECKED_BEFORE),
    ((MADE, OUT, OUT), BagAct.TAKE_OUT, BagNo.OUT_BEFORE),
    ((AT_ROOM, OUT), BagAct.TAKE_OUT, BagNo.NEVER_CHILLED),
    ((MADE, CHECK, HANG, OUT), BagAct.TAKE_OUT, BagNo.RUNS),
    ((MADE, CHECK, HANG, BIN), BagAct.DISCARD, BagNo.RUNS),
    ((MADE, CHECK, HANG, DONE, BIN), BagAct.DISCARD, BagNo.FINISHED),
    ((MADE, BIN, CHECK), BagAct.CHECK, BagNo.DISCARDED),
    ((MADE, BIN, OUT), BagAct.TAKE_OUT, BagNo.DISCARDED),
]


@pytest.mark.parametrize(("events", "act", "why"), IMPOSSIBLE)
def test_what_cannot_follow_is_named_and_changes_nothing(events, act, why) -> None:
    found = life(*events)
    assert [(each.act, each.why) for each in found.problems] == [(act, why)]
    assert found.stage is life(*events[:-1]).stage
    assert found.problems[0].event_id == f"e-{len(events) - 1}"


@pytest.mark.parametrize("stage", list(BagStage))
@pytest.mark.parametrize("act", list(BagAct))
def test_every_act_in_every_stage_is_either_possible_or_has_a_why(stage, act) -> None:
    allowed = {
        BagStage.PLANNED: {BagAct.PREPARE},
        BagStage.IN_PREPARATION: {BagAct.PREPARE},
        BagStage.PREPARED: {BagAct.CHECK, BagAct.FAIL_CHECK, BagAct.TAKE_OUT, BagAct.DISCARD},
        BagStage.CHECK_FAILED: {BagAct.CHECK, BagAct.FAIL_CHECK, BagAct.TAKE_OUT, BagAct.DISCARD},
        BagStage.CHECKED: {BagAct.CONNECT, BagAct.TAKE_OUT, BagAct.DISCARD},
        BagStage.COLD: {BagAct.CONNECT, BagAct.TAKE_OUT, BagAct.DISCARD},
        BagStage.TAKEN_OUT: {BagAct.CONNECT, BagAct.TAKE_OUT, BagAct.DISCARD},
        BagStage.CONNECTED: {BagAct.FINISH},
        BagStage.FINISHED: set(),
        BagStage.DISCARDED: set(),
    }
    bag = BagLife(1, 1, stage, made=MADE)
    assert (act_refusal(bag, act) is None) == (act in allowed[stage])


def test_a_finish_without_a_connection_is_no_finish() -> None:
    assert act_refusal(life(MADE, CHECK), BagAct.FINISH) is BagNo.NOT_CONNECTED
    kept = after(life(MADE), BagAct.FINISH, NOON, "e-9")
    assert kept.problems == (BagProblem(BagAct.FINISH, BagNo.NOT_CONNECTED, "e-9"),)


def test_the_room_clock_begins_once_and_for_good() -> None:
    assert life(MADE, CHECK).room_since is None
    assert life(AT_ROOM).room_since == AT_ROOM.prepared_at
    assert life(MADE, CHECK, OUT).room_since == NOON + timedelta(hours=3)
    assert life(MADE, CHECK, HANG).room_since == NOON + timedelta(hours=3)
    assert life(MADE, CHECK, OUT, HANG).room_since == NOON + timedelta(hours=3)
    assert BagLife(1, 1, BagStage.PLANNED, plan=PLANNED_BAG).room_since is None


@given(st.permutations(told(MADE, CHECK, OUT, HANG, DONE)))
def test_the_order_of_the_entries_does_not_matter(entries) -> None:
    assert made_bags(entries) == made_bags(told(MADE, CHECK, OUT, HANG, DONE))


def test_what_is_told_of_no_bag_changes_none() -> None:
    unknown = InfusionStarted(1, Level.FULL, None, RATE)
    assert made_bags(told(BagTakenOut("b-7"), unknown)).lives == ()


def test_a_plan_stands_beside_what_was_made() -> None:
    bags = made_bags(told(MADE, CHECK))
    second = msgspec.structs.replace(PLANNED_BAG, number=2)
    third = msgspec.structs.replace(PLANNED_BAG, number=3)
    first, planned, begun = with_plan(bags, 1, (PLANNED_BAG, second, third), begun={3})
    assert (first.stage, first.plan) == (BagStage.COLD, PLANNED_BAG)
    assert first.differs_from_plan  # planned at the step level, made at the full one
    assert (planned.stage, planned.level, planned.hours) == (BagStage.PLANNED, Level.STEP, 96)
    assert begun.stage is BagStage.IN_PREPARATION
    assert not planned.differs_from_plan
    as_made = msgspec.structs.replace(PLANNED_BAG, level=Level.FULL)
    assert not with_plan(bags, 1, (as_made,))[0].differs_from_plan
    assert with_plan(bags, 2, ()) == ()


def test_a_bag_thrown_away_is_to_be_made_again() -> None:
    gone, again = with_plan(made_bags(told(MADE, BIN)), 1, (PLANNED_BAG,))
    assert {gone.stage, again.stage} == {BagStage.DISCARDED, BagStage.PLANNED}


def test_a_life_without_plan_and_bag_says_nothing() -> None:
    empty = BagLife(1, 1, BagStage.PLANNED)
    assert (empty.level, empty.hours, empty.room_since) == (None, 0, None)
    assert replace(empty, plan=PLANNED_BAG).hours == 96


def test_an_unmade_bag_can_only_be_made() -> None:
    planned = BagLife(1, 1, BagStage.PLANNED, plan=PLANNED_BAG)
    assert act_refusal(planned, BagAct.CONNECT) is BagNo.NOT_PREPARED
    assert act_refusal(life(MADE), BagAct.PREPARE) is BagNo.PREPARED_BEFORE


@given(st.lists(st.sampled_from(list(BagAct)), max_size=12), st.sampled_from([MADE, AT_ROOM]))
def test_whatever_is_tried_nothing_impossible_is_believed(acts, made) -> None:
    bag = BagLife(1, 1, BagStage.PREPARED, made=made)
    ended = (BagStage.FINISHED, BagStage.DISCARDED)
    for number, act in enumerate(acts):
        why = act_refusal(bag, act)
        tried = after(bag, act, NOON + timedelta(hours=number + 1), f"e-{number}")
        if why is not None:
            assert replace(tried, problems=bag.problems) == bag
            assert tried.problems[-1] == BagProblem(act, why, f"e-{number}")
        assert bag.stage not in ended or tried.stage is bag.stage
        # The room clock never stops, never begins anew, and nothing is warmed back to cold.
        assert bag.room_since is None or tried.room_since == bag.room_since
        if tried.stage is BagStage.CONNECTED:
            assert tried.checked_at is not None
            assert tried.room_since is not None
        bag = tried
