from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from bedside.clinical.premedication import (
    InfusionEvent,
    Premedication,
    PremedicationCase,
    counts,
    find_premedication,
)
from bedside.clinical.protocol import Protocol
from tests.support.rules import NOON, TR, US

START, STEP, RESTART = InfusionEvent


def found(
    protocol: Protocol,
    event: InfusionEvent,
    *,
    cycle: int = 1,
    adult: bool = False,
    interrupted: str | None = None,
    bsa: str = "0.78",
    weight: str = "20",
) -> Premedication:
    hours = None if interrupted is None else Decimal(interrupted)
    case = PremedicationCase(event, cycle, Decimal(weight), Decimal(bsa), adult, NOON, hours)
    return find_premedication(protocol.premedication, case)


def milligrams(given: Premedication) -> list[str]:
    return [str(dose.mg) for dose in given.steroid]


def test_a_turkish_cycle_starts_with_two_steroid_doses_and_paracetamol() -> None:
    given = found(TR, START, cycle=2)
    assert milligrams(given) == ["7.8", "3.9"]
    early, late = given.steroid
    assert early.give_from == NOON - timedelta(hours=12)
    assert early.give_to == NOON - timedelta(hours=6)
    assert late.give_from == late.give_to == NOON - timedelta(minutes=30)
    antipyretic = given.antipyretic
    assert antipyretic is not None
    assert (antipyretic.mg_per_dose, antipyretic.capped) == (Decimal(300), False)
    assert (antipyretic.doses, antipyretic.within_hours) == (4, 48)


def test_caps_of_both_drugs() -> None:
    given = found(TR, START, bsa="2.1", weight="70")
    assert [(str(dose.mg), dose.capped) for dose in given.steroid] == [
        ("20.0", True),
        ("10.5", False),
    ]
    assert given.antipyretic is not None
    assert (given.antipyretic.mg_per_dose, given.antipyretic.capped) == (Decimal(1000), True)


def test_a_step_needs_one_dose_and_no_paracetamol() -> None:
    given = found(TR, STEP)
    assert milligrams(given) == ["3.9"]
    assert given.antipyretic is None


@pytest.mark.parametrize(
    ("hours", "doses"), [("3.99", []), ("4", ["3.9"]), ("30", ["3.9"]), (None, ["3.9"])]
)
def test_a_restart_after_four_hours_needs_it(hours: str | None, doses: list[str]) -> None:
    assert milligrams(found(TR, RESTART, interrupted=hours)) == doses


def test_the_label_gives_a_child_the_dose_in_the_first_cycle_only() -> None:
    assert milligrams(found(US, START)) == ["3.9"]
    assert found(US, START).steroid[0].give_from is None
    assert milligrams(found(US, START, cycle=2)) == []
    assert milligrams(found(US, RESTART, interrupted="5")) == ["3.9"]
    assert milligrams(found(US, RESTART, cycle=2, interrupted="5")) == []
    assert milligrams(found(US, STEP)) == ["3.9"]


@pytest.mark.parametrize("cycle", [1, 3])
def test_the_label_gives_an_adult_20_mg_every_time(cycle: int) -> None:
    given = found(US, START, cycle=cycle, adult=True)
    assert milligrams(given) == ["20.0"]
    assert given.steroid[0].mg_per_m2 is None
    assert given.steroid[0].give_from == NOON - timedelta(hours=1)
    assert given.antipyretic is None
    assert milligrams(found(US, RESTART, cycle=cycle, adult=True, interrupted="4")) == ["20.0"]


def test_a_window_of_half_an_hour_is_kept_to_the_minute() -> None:
    rule = replace(TR.premedication.steroid[0], earliest_hours=Decimal("1.25"))
    rules = replace(TR.premedication, steroid=(rule,))
    case = PremedicationCase(START, 1, Decimal(20), Decimal("0.78"), False, NOON)
    (dose,) = find_premedication(rules, case).steroid
    assert dose.give_from == NOON - timedelta(minutes=75)


def test_a_dose_counts_for_so_long_before_the_pump_runs() -> None:
    for hours, expected in ((0, True), (12, True), (24, True), (25, False)):
        given_at = NOON - timedelta(hours=hours)
        assert counts(TR.premedication, given_at, NOON) is expected


def test_hours_before_are_real_hours_over_the_night_in_which_clocks_change() -> None:
    in_summer = datetime(2026, 3, 29, 3, 10, tzinfo=ZoneInfo("Europe/Berlin"))
    size = (Decimal(20), Decimal("0.78"), False, in_summer)
    doses = find_premedication(TR.premedication, PremedicationCase(START, 1, *size)).steroid
    starts_at = in_summer.astimezone(UTC)
    assert doses[0].give_from is not None
    before = [starts_at - at.astimezone(UTC) for at in (doses[0].give_from, doses[1].give_to)]
    assert before == [timedelta(hours=12), timedelta(minutes=30)]
