from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.adjustment_table import Action
from bedside.clinical.bedside_check import (
    ANSWERABLE,
    TWO_PERSONS,
    BedsideCase,
    BedsideStop,
    ChildRead,
    Hanging,
    hours_to_run,
    stops,
)
from bedside.clinical.body import WeightQuestion
from bedside.clinical.chart import BagLine, BagState, MeasurementLine
from bedside.clinical.events import (
    Confirmation,
    Connecting,
    Level,
    OrderRecord,
    ProtocolStamp,
    Storage,
)
from bedside.reference.pump_check import shipped_pump_rules
from tests.support.chart_entries import CHILD, prepared
from tests.support.rules import NOON, TR, law

DAY_OFF = shipped_pump_rules().day_off_hours
MADE = msgspec.structs.replace(prepared(), prepared_at=NOON, protocol=TR.stamp)
WEIGHED = MeasurementLine("e-1", NOON, "u-1", Decimal(20), Decimal(110), stands=True)


def line(state: BagState = BagState.CHECKED, **changes: object) -> BagLine:
    """The full-level bag of days 8 to 11, made at noon; ``changes`` of the event."""
    return BagLine("e-2", "u-2", msgspec.structs.replace(MADE, **changes), state)


def ordered(**changes: object) -> OrderRecord:
    return msgspec.structs.replace(MADE.order, **changes)


# A day later, the step is due and nothing stands against it.
FITS = BedsideCase(
    act=Connecting.STEP,
    now=NOON + timedelta(days=1),
    read=ChildRead("H-1"),
    child=CHILD,
    bag=line(),
    bag_is_the_childs=True,
    order_stands=True,
    cycle=1,
    level=Level.FULL,
    infused_hours=Decimal(168),
    latest=WEIGHED,
    action=Action.GO_ON,
)
GOES_ON = replace(
    FITS,
    act=Connecting.RESTART,
    used=frozenset({"b-1"}),
    hanging=Hanging("b-1", NOON),
    infused_hours=Decimal(200),
)


def found(case: BedsideCase = FITS, **changes: object) -> list[str]:
    return list(stops(TR, DAY_OFF, replace(case, **changes)))  # type: ignore[arg-type]


def test_a_bag_that_fits_is_not_stopped() -> None:
    assert found() == []
    assert found(GOES_ON) == []
    assert found(act=Connecting.BAG_CHANGE, action=None) == []


@pytest.mark.parametrize(
    "read",
    [
        ChildRead(" h-1 "),
        ChildRead("K-1"),
        ChildRead("", ("Örnek  hasta 1", "14.05.2018")),
        ChildRead("", ("2018-05-14", "K-1")),
        ChildRead(" ", ("H-1", "", "K-1")),
    ],
)
def test_the_child_is_known_by_its_band_or_by_two_identifiers(read: ChildRead) -> None:
    assert found(read=read) == []


@pytest.mark.parametrize(
    ("read", "why"),
    [
        (ChildRead(), "child_not_read"),
        (ChildRead("", ("H-1",)), "child_not_read"),
        (ChildRead("", ("H-1", "h-1")), "child_not_read"),
        (ChildRead("", ("14.05.2018", "2018-05-14")), "child_not_read"),
        (ChildRead("H-2"), "other_child"),
        (ChildRead("H-2", ("H-1", "K-1")), "other_child"),
        (ChildRead("", ("H-1", "K-2")), "other_child"),
        (ChildRead("", ("K-2",)), "other_child"),
    ],
)
def test_anybody_else_is_stopped(read: ChildRead, why: str) -> None:
    assert found(read=read) == [why]


def test_an_identifier_that_is_not_known_names_nobody() -> None:
    nameless = msgspec.structs.replace(CHILD, second_identifier=" ")
    assert found(child=nameless, read=ChildRead(" ")) == ["child_not_read"]
    assert found(child=nameless, read=ChildRead("", ("H-1", ""))) == ["child_not_read"]


def test_the_turkish_letters_do_not_hide_a_child() -> None:
    child = msgspec.structs.replace(CHILD, name="IŞIK İnci")
    assert found(child=child, read=ChildRead("", ("ışık inci", "H-1"))) == []


def test_without_a_bag_nothing_more_is_asked() -> None:
    assert found(bag=None, read=ChildRead("H-2")) == ["other_child", "bag_not_known"]
    assert found(bag_is_the_childs=False) == ["bag_of_other_child"]


@pytest.mark.parametrize(
    ("state", "why"),
    [
        (BagState.PREPARED, "bag_not_checked"),
        (BagState.CHECK_FAILED, "bag_not_checked"),
        (BagState.DISCARDED, "bag_discarded"),
    ],
)
def test_only_a_checked_bag_is_connected(state: BagState, why: str) -> None:
    assert found(bag=line(state)) == [why]


def test_a_bag_is_connected_once() -> None:
    assert found(used=frozenset({"b-1"})) == ["bag_used"]
    assert found(GOES_ON, hanging=Hanging("b-9", NOON)) == ["bag_used", "bag_of_other_day"]
    assert "bag_used" in found(GOES_ON, act=Connecting.STEP)


def test_the_order_must_stand_and_be_this_bags() -> None:
    assert found(order_stands=False) == ["no_order"]
    assert found(cycle=2) == ["bag_of_other_cycle"]
    assert found(level=Level.STEP) == ["bag_of_other_level"]
    assert found(level=None) == ["bag_of_other_level"]
    other = line(protocol=ProtocolStamp("us-label-2023-06", "1", "0" * 64))
    assert found(bag=other) == ["bag_of_other_rules"]


@pytest.mark.parametrize(
    ("hours", "fits"), [(155, False), (156, True), (180, True), (181, False), (96, False)]
)
def test_a_bag_belongs_to_its_day(hours: int, fits: bool) -> None:
    assert found(infused_hours=Decimal(hours)) == ([] if fits else ["bag_of_other_day"])


def test_a_bag_from_the_cold_is_in_date_for_its_cold_days() -> None:
    fresh = replace(WEIGHED, measured_at=NOON + timedelta(days=9))
    last = NOON + timedelta(days=10)
    assert found(now=last, latest=fresh) == []
    assert found(now=last + timedelta(seconds=1), latest=fresh) == ["bag_out_of_date"]


def test_a_bag_taken_out_runs_against_its_room_clock() -> None:
    out = {"taken_out_at": NOON}
    assert found(now=NOON + timedelta(hours=2), **out) == []
    assert found(now=NOON + timedelta(hours=2, seconds=1), **out) == ["run_cut_short"]
    assert found(now=NOON + timedelta(hours=97), **out) == ["bag_out_of_date"]


def test_a_bag_kept_at_room_counts_from_its_making() -> None:
    room = line(storage=Storage.ROOM)
    assert found(bag=room, now=NOON + timedelta(hours=2)) == []
    assert found(bag=room, now=NOON + timedelta(hours=3)) == ["run_cut_short"]


def test_a_bag_that_goes_on_runs_to_the_end_of_its_room_clock() -> None:
    assert found(GOES_ON, now=NOON + timedelta(hours=96)) == []
    assert found(GOES_ON, now=NOON + timedelta(hours=96, seconds=1)) == ["bag_out_of_date"]


def test_a_weight_that_is_old_or_new_asks() -> None:
    old = replace(WEIGHED, measured_at=FITS.now - timedelta(days=7, seconds=1))
    assert found(latest=old) == ["weight_older_than_7_days"]
    assert found(latest=replace(WEIGHED, weight_kg=Decimal(22))) == ["weight_differs_10_percent"]
    heavy = replace(WEIGHED, weight_kg=Decimal(46))
    assert found(latest=heavy) == ["weight_differs_10_percent", "weight_band_changed"]
    assert found(latest=None) == ["weight_older_than_7_days"]


def test_what_was_answered_about_this_very_weight_is_not_asked_again() -> None:
    answer = (Confirmation("weight_older_than_7_days", "Hekim 1", "no scale"),)
    answered = line(order=ordered(confirmations=answer))
    later = FITS.now + timedelta(days=7)
    assert found(bag=answered, now=later) == []
    newer = replace(WEIGHED, measured_at=NOON - timedelta(hours=1))
    assert found(bag=answered, now=later, latest=newer) == ["weight_older_than_7_days"]


@pytest.mark.parametrize(
    "action", [Action.WAIT, Action.INTERRUPT, Action.CONSIDER_DISCONTINUING, Action.DISCONTINUE]
)
@pytest.mark.parametrize("act", list(Connecting))
def test_the_table_stops_every_act(act: Connecting, action: Action) -> None:
    assert found(act=act, action=action) == ["table_against"]


def test_a_low_restart_is_no_full_one() -> None:
    assert found(action=Action.MAY_RESTART_LOW) == ["table_against"]
    low = line(order=ordered(level="step"))
    allowed = {"bag": low, "level": Level.STEP, "action": Action.MAY_RESTART_LOW}
    assert found(act=Connecting.RESTART, **allowed) == []


@pytest.mark.parametrize("action", [None, Action.NOT_KNOWN])
def test_what_the_table_does_not_know_stops_only_a_step_and_a_restart(
    action: Action | None,
) -> None:
    stopped = {act for act in Connecting if found(act=act, action=action)}
    assert stopped == {Connecting.STEP, Connecting.RESTART}


def test_neither_the_child_nor_the_bag_can_be_talked_past() -> None:
    never = {code.value for code in BedsideStop} - ANSWERABLE
    assert never >= {"other_child", "bag_of_other_child", "bag_used", "bag_out_of_date"}
    assert {each.value for each in WeightQuestion} <= ANSWERABLE
    assert Connecting.BAG_CHANGE not in TWO_PERSONS


@pytest.mark.parametrize(
    ("case", "hours"),
    [
        (FITS, (94, 96)),
        (replace(FITS, taken_out_at=NOON + timedelta(hours=23)), (93, 96)),
        (GOES_ON, (0, 96)),
        (replace(GOES_ON, hanging=Hanging("b-1", NOON, Decimal(90))), (0, 6)),
        (replace(GOES_ON, hanging=Hanging("b-1", NOON, Decimal(97))), (0, 0)),
    ],
)
def test_the_hours_a_bag_is_to_run(case: BedsideCase, hours: tuple[int, int]) -> None:
    assert case.bag is not None
    assert hours_to_run(TR, case, case.bag) == tuple(Decimal(each) for each in hours)


WRONG: dict[str, dict[str, object]] = {
    "other_child": {"read": ChildRead("H-2")},
    "bag_not_checked": {"bag": line(BagState.PREPARED)},
    "bag_used": {"used": frozenset({"b-1"})},
    "bag_of_other_cycle": {"cycle": 2},
    "bag_of_other_level": {"level": Level.STEP},
    "bag_of_other_day": {"infused_hours": Decimal(24)},
    "bag_out_of_date": {"taken_out_at": NOON - timedelta(days=4)},
    "weight_differs_10_percent": {"latest": replace(WEIGHED, weight_kg=Decimal(17))},
    "table_against": {"action": Action.INTERRUPT},
}


@law
@given(st.sets(st.sampled_from(sorted(WRONG))))
def test_every_reason_is_named_however_many_there_are(names: set[str]) -> None:
    changes = {key: value for name in sorted(names) for key, value in WRONG[name].items()}
    assert set(found(**changes)) == names
