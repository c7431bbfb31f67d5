from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from bedside.clinical.planning.bag_choices import (
    BagChoices,
    BagWish,
    bag_choices,
    duration_refusal,
)
from bedside.clinical.preparation_rules import Method
from bedside.clinical.protocol import Protocol
from bedside.clinical.refusal import Refusal, RefusalCode
from tests.support.plans import MONDAY
from tests.support.rules import TR, US, bag_case, cited, dose, dose_case
from tests.support.rules import bag as made

CHILD = dose_case("20", "110", day=8)


def wish(*hours: int, diluent_ml: str = "270", method: Method | None = None) -> BagWish:
    return BagWish(hours, Decimal(diluent_ml), method)


def choices(protocol: Protocol, wanted: BagWish) -> BagChoices:
    found = bag_choices(protocol, dose(CHILD, protocol), wanted, MONDAY)
    assert isinstance(found, BagChoices)
    return found


def refused(protocol: Protocol, wanted: BagWish) -> Refusal:
    found = bag_choices(protocol, dose(CHILD, protocol), wanted, MONDAY)
    assert isinstance(found, Refusal)
    return found


def test_each_duration_gets_the_bag_of_the_leading_method() -> None:
    found = choices(TR, wish(24, 96))
    assert found.bags == {24: made(CHILD, bag_case(24)), 96: made(CHILD, bag_case(96))}
    assert found.not_made == ()
    by_table = choices(US, wish(24, 48)).bags
    assert {bag.case.method for bag in by_table.values()} == {Method.LABEL_TABLE}


def test_a_bag_that_cannot_be_made_is_named_and_left_out() -> None:
    found = choices(TR, wish(24, 48, 72, 96, method=Method.LABEL_TABLE))
    assert sorted(found.bags) == [24, 48]
    assert [(each.hours, each.refusal.code) for each in found.not_made] == [
        (96, RefusalCode.NO_LABEL_ROW),
        (72, RefusalCode.NO_LABEL_ROW),
    ]


def test_where_none_can_be_made_the_first_refusal_of_the_list_is_given() -> None:
    wanted = wish(48, 72, diluent_ml="260", method=Method.LABEL_TABLE)
    assert refused(TR, wanted).code is RefusalCode.NO_LABEL_ROW
    assert refused(TR, wish(96, diluent_ml="199")).code is RefusalCode.DILUENT_OUT_OF_RANGE


def test_a_duration_of_bacteriostatic_saline_alone_is_meant_as_such() -> None:
    """The usual priming volume lets the 7-day bag run dry; a short line does not."""
    grown = dose(dose_case("60", "160", day=8), US)
    week = wish(168, diluent_ml="90")
    dry = bag_choices(US, grown, week, MONDAY)
    assert isinstance(dry, Refusal)
    assert dry.code is RefusalCode.BAG_RUNS_DRY
    found = bag_choices(US, grown, replace(week, priming_ml=Decimal(9)), MONDAY)
    assert isinstance(found, BagChoices)
    assert found.bags[168].case.bacteriostatic


def test_no_bag_outlives_its_room_clock() -> None:
    """Protocol files are checked for it; the planner does not rely on that."""
    keeps = replace(TR.stability.bag, room_hours=cited(95))
    short = replace(TR, stability=replace(TR.stability, bag=keeps))
    found = choices(short, wish(72, 96))
    assert list(found.bags) == [72]
    assert found.not_made[0].refusal.code is RefusalCode.RUN_CUT_SHORT
    facts = refused(short, wish(96)).facts
    assert (facts["bag_hours"], facts["room_hours"]) == (96, 95)


@pytest.mark.parametrize(("hours", "named"), [((24, 25, 26), 25), ((96, 0), 0), ((-24,), -24)])
def test_a_duration_the_protocol_has_not(hours: tuple[int, ...], named: int) -> None:
    refusal = duration_refusal(TR, hours)
    assert refusal is not None
    assert refusal.code is RefusalCode.DURATION_NOT_IN_PROTOCOL
    assert refusal.facts == {"bag_hours": named}


def test_durations_the_protocol_has() -> None:
    assert duration_refusal(TR, (24, 48, 72, 96)) is None
    assert duration_refusal(US, (24, 48, 168)) is None
