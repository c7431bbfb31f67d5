from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from bedside.clinical.bedside_passed import BedsidePassed, bedside_passed
from bedside.clinical.events import (
    BagChanged,
    BedsideChecked,
    CheckOutcome,
    Connecting,
    Entry,
    EntryCorrected,
    KnownEvent,
    PumpRead,
)
from tests.support.chart_entries import entry, weighed
from tests.support.rules import NOON

LASTS = timedelta(hours=1)
ACT = Connecting.BAG_CHANGE


def checked(
    outcome: CheckOutcome = CheckOutcome.PASSED, act: Connecting = ACT, bag: str = "b-1"
) -> BedsideChecked:
    return BedsideChecked(1, act, bag, "1", outcome, wristband_read="H-1")


def read(outcome: CheckOutcome = CheckOutcome.PASSED, bag: str = "b-1") -> PumpRead:
    rate = Decimal("2.5")
    return PumpRead(1, bag, rate, rate * 96, Decimal(96), Decimal("11.8"), outcome)


def told(*events: KnownEvent) -> tuple[Entry, ...]:
    return tuple(entry(number, event) for number, event in enumerate(events))


def passed(*events: KnownEvent, minutes: int = 30) -> BedsidePassed | None:
    now = NOON + timedelta(minutes=minutes)
    return bedside_passed(told(*events), "b-1", ACT, now, LASTS)


def test_bag_and_pump_were_read() -> None:
    assert passed(checked(), read()) == BedsidePassed(NOON, checked(), read())


def test_the_pump_waits_for_its_reading() -> None:
    assert passed(checked()) == BedsidePassed(NOON, checked())
    assert passed(checked(), read(CheckOutcome.STOPPED)) == BedsidePassed(NOON, checked())
    assert passed(checked(), read(bag="b-2")) == BedsidePassed(NOON, checked())


@pytest.mark.parametrize(
    "events",
    [
        (),
        (read(),),
        (checked(CheckOutcome.STOPPED), read()),
        (checked(act=Connecting.STEP), read()),
        (checked(bag="b-2"), read()),
        (checked(), read(), checked(CheckOutcome.STOPPED)),
        (checked(), read(), BagChanged(1, "b-1", Decimal("2.5"))),
    ],
    ids=range(7),
)
def test_what_was_not_read_or_is_used_up_does_not_hold(events: tuple[KnownEvent, ...]) -> None:
    assert passed(*events) is None


def test_another_bag_uses_nothing_up() -> None:
    assert passed(checked(), read(), BagChanged(1, "b-2", Decimal("2.5"))) is not None


def test_a_check_holds_for_its_time() -> None:
    assert passed(checked(), read(), minutes=60) is not None
    assert passed(checked(), read(), minutes=61) is None


def test_a_check_ends_with_the_next_weight_or_its_correction() -> None:
    assert passed(weighed("16"), checked(), read()) is not None
    assert passed(checked(), read(), weighed("18")) is None
    mended = EntryCorrected("e-0", "typed wrong", weighed("18"))
    assert passed(weighed("16"), checked(), read(), mended) is None
    assert passed(weighed("16"), checked(), read(), EntryCorrected("e-0", "x", None)) is None
    assert passed(weighed("16"), checked(), read(), EntryCorrected("e-9", "x", None)) is not None
    assert passed(checked(), read(), weighed("18"), checked(), read()) is not None
