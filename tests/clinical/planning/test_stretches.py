from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.events import Level
from bedside.clinical.planning.stretches import (
    Stretch,
    cycle_stretches,
    least_cover,
    remaining_stretches,
)
from tests.support.rules import TR, dose, dose_case, law

FIRST = dose(dose_case()).day_plan.plan
LATER = dose(dose_case(cycle=2)).day_plan.plan


def hours(count: float) -> timedelta:
    return timedelta(hours=count)


def test_a_first_cycle_has_a_stretch_for_each_level() -> None:
    assert cycle_stretches(FIRST) == (
        Stretch(Level.STEP, hours(168)),
        Stretch(Level.FULL, hours(504)),
    )
    assert cycle_stretches(LATER) == (Stretch(Level.FULL, hours(672)),)


def test_what_is_left_of_a_cycle() -> None:
    assert remaining_stretches(FIRST, hours(50.25)) == (
        Stretch(Level.STEP, hours(117.75), may_end_early=True),
        Stretch(Level.FULL, hours(504), may_end_early=True),
    )
    assert remaining_stretches(FIRST, hours(168)) == (
        Stretch(Level.FULL, hours(504), may_end_early=True),
    )
    assert remaining_stretches(FIRST, hours(672)) == ()
    assert remaining_stretches(FIRST, hours(700)) == ()


@law
@given(st.integers(0, 672 * 60))
def test_infused_and_remaining_make_a_cycle(minutes: int) -> None:
    infused = timedelta(minutes=minutes)
    left = sum((each.length for each in remaining_stretches(FIRST, infused)), timedelta(0))
    assert infused + left == hours(672)


@pytest.mark.parametrize(
    ("length", "bags", "cover"),
    [
        (168, (24, 48, 72, 96), 168),
        (168, (96,), 192),
        (117.75, (24, 48, 72, 96), 120),
        (117.75, (48, 72), 120),
        (1, (72, 96), 72),
        (168, (48, 72), 168),
        (500, (96, 48), 528),
    ],
)
def test_the_least_sum_of_bags_that_lasts(length: float, bags: tuple[int, ...], cover: int) -> None:
    assert least_cover(hours(length), bags) == hours(cover)


def test_a_cycle_of_every_protocol_is_made_of_its_phases() -> None:
    for plan in TR.regimen.plans:
        whole = sum((each.length for each in cycle_stretches(plan)), timedelta(0))
        assert whole == timedelta(days=plan.last_day)
        assert not any(each.may_end_early for each in cycle_stretches(plan))
