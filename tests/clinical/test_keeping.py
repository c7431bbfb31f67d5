"""The clocks of bags and vials: which one runs, when it turns amber, when it is over."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.bag_life import BagLife, BagStage
from bedside.clinical.events import Storage
from bedside.clinical.keeping import KeepingState, Keeps, bag_clock, keeping_state, vial_clock
from tests.support.chart_entries import prepared
from tests.support.course_events import PLANNED_BAG
from tests.support.rules import NOON, TR

HOUR = timedelta(hours=1)
MADE = msgspec.structs.replace(prepared(), prepared_at=NOON)
COLD = BagLife(1, 1, BagStage.COLD, made=MADE)
ROOM = BagLife(1, 1, BagStage.CHECKED, made=msgspec.structs.replace(MADE, storage=Storage.ROOM))
SHORT = msgspec.structs.replace(MADE.content, bag_hours=24)


def clock(life: BagLife, now: datetime = NOON):
    found = bag_clock(TR.stability, life, now)
    assert found is not None
    return found


def test_a_cold_bag_has_its_cold_clock_alone() -> None:
    found = clock(COLD)
    assert (found.keeps, found.state) == (Keeps.COLD, KeepingState.RUNS)
    assert found.ends_at == found.connect_by == NOON + timedelta(days=10)
    assert found.amber_from == found.ends_at - 12 * HOUR


def test_a_bag_taken_out_runs_from_that_moment() -> None:
    out = BagLife(1, 1, BagStage.TAKEN_OUT, made=MADE, taken_out_at=NOON + HOUR)
    found = clock(out)
    assert (found.keeps, found.ends_at) == (Keeps.ROOM, NOON + 97 * HOUR)
    # 96 h of run fit no longer; two of them may be lost.
    assert found.connect_by == NOON + 3 * HOUR
    assert found.state is KeepingState.AMBER


def test_a_short_bag_may_wait_at_room() -> None:
    life = BagLife(
        1,
        1,
        BagStage.CHECKED,
        made=msgspec.structs.replace(MADE, storage=Storage.ROOM, content=SHORT),
    )
    found = clock(life)
    assert (found.connect_by, found.state) == (NOON + 74 * HOUR, KeepingState.RUNS)
    assert found.amber_from == NOON + 62 * HOUR


def test_a_bag_on_the_line_ends_with_its_hours_or_its_room_clock() -> None:
    straight = BagLife(1, 1, BagStage.CONNECTED, made=MADE, connected_at=NOON)
    assert clock(straight).ends_at == NOON + 96 * HOUR
    waited = BagLife(
        1, 1, BagStage.CONNECTED, made=MADE, taken_out_at=NOON, connected_at=NOON + 2 * HOUR
    )
    found = clock(waited)
    assert (found.keeps, found.ends_at, found.connect_by) == (Keeps.RUN, NOON + 96 * HOUR, None)
    short = BagLife(
        1,
        1,
        BagStage.CONNECTED,
        made=msgspec.structs.replace(MADE, content=SHORT),
        connected_at=NOON,
    )
    assert clock(short).ends_at == NOON + 24 * HOUR


@pytest.mark.parametrize("stage", [BagStage.FINISHED, BagStage.DISCARDED])
def test_what_has_ended_has_no_clock(stage) -> None:
    assert bag_clock(TR.stability, BagLife(1, 1, stage, made=MADE), NOON) is None
    planned = BagLife(1, 1, BagStage.PLANNED, plan=PLANNED_BAG)
    assert bag_clock(TR.stability, planned, NOON) is None


def test_a_dissolved_vial_keeps_longer_in_the_cold() -> None:
    room = vial_clock(TR.stability, NOON, Storage.ROOM, NOON + 3 * HOUR)
    cold = vial_clock(TR.stability, NOON, Storage.COLD, NOON + 3 * HOUR)
    assert (room.keeps, room.ends_at, room.state) == (
        Keeps.ROOM,
        NOON + 4 * HOUR,
        KeepingState.AMBER,
    )
    assert (cold.keeps, cold.ends_at, cold.state) == (
        Keeps.COLD,
        NOON + 24 * HOUR,
        KeepingState.RUNS,
    )


def test_the_last_instant_still_counts() -> None:
    found = clock(ROOM)
    end, tick = found.ends_at, timedelta(microseconds=1)
    assert found.at(end).state is KeepingState.AMBER
    assert found.at(end + tick).state is KeepingState.EXPIRED
    assert found.at(end + tick).ends_at == end


@given(st.integers(0, 300), st.integers(0, 300))
def test_a_clock_never_becomes_younger(earlier: int, more: int) -> None:
    order = list(KeepingState)
    first = keeping_state(NOON + 96 * HOUR, NOON + 84 * HOUR, NOON + earlier * HOUR)
    then = keeping_state(NOON + 96 * HOUR, NOON + 84 * HOUR, NOON + (earlier + more) * HOUR)
    assert order.index(first) <= order.index(then)
