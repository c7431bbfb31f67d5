"""The search agrees with trying everything."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.events import Level
from bedside.clinical.planning.search import Aim, Choice, Leg, Terms, Way, best_way
from bedside.clinical.planning.stretches import least_cover
from bedside.clinical.planning.vial_sharing import Leftovers, VialRule, draw
from tests.support.rules import law

VIALS = VialRule(Decimal("2.8"), timedelta(hours=24))
HOUR = timedelta(hours=1)
DAILY = (Choice(24, Decimal(1)), Choice(48, Decimal(2)), Choice(72, Decimal(3)))
Sequence = tuple[int, ...]


def leg(hours: int, choices: tuple[Choice, ...] = DAILY, filled: int | None = None) -> Leg:
    return Leg(Level.FULL, hours * HOUR, (filled or hours) * HOUR, choices)


def best(legs: tuple[Leg, ...], off: set[int], aim: Aim = Aim.OFF_HOURS) -> Way:
    return best_way(legs, Terms(lambda after: after / HOUR in off, VIALS, aim))


def test_off_hours_come_before_bags_and_bags_before_vials() -> None:
    """At 24 h a remainder serves the next bag: 24 + 72 takes 2 vials, 72 + 24 takes 3."""
    assert best((leg(96),), set()).hours == (48, 48)
    assert best((leg(96),), {48}).hours == (24, 72)
    assert best((leg(96),), {48, 24}).hours == (72, 24)
    assert best((leg(96),), {48, 24, 72}).hours == (48, 48)
    few_bags = best((leg(144),), {72}, Aim.BAGS)
    assert (few_bags.hours, few_bags.off_hours) == ((72, 72), 1)
    no_off_hours = best((leg(144),), {72})
    assert (no_off_hours.hours, no_off_hours.off_hours) == ((48, 48, 48), 0)


def test_vials_first_takes_bags_that_share() -> None:
    """Two bags of 1 mL share a vial and two of 3 mL open two each."""
    few = best((leg(96),), set(), Aim.VIALS)
    assert (few.vials, few.hours) == (2, (48, 48))
    big = (Choice(24, Decimal("1.4")), Choice(48, Decimal("2.9")))
    shared = best((leg(48, big),), set(), Aim.VIALS)
    assert (shared.hours, shared.opened, shared.vials) == ((24, 24), (1, 0), 1)
    assert best((leg(48, big),), set()).hours == (48,)


def test_the_start_and_the_end_are_no_changes_and_the_step_is_one() -> None:
    way = best((leg(24), leg(24)), {0, 24, 48})
    assert (way.hours, way.off_hours) == ((24, 24), 1)


def test_a_vial_may_serve_on_both_sides_of_a_step() -> None:
    assert best((leg(24), leg(24)), set()).opened == (1, 0)


def test_a_last_bag_that_ends_early_brings_the_next_leg_forward() -> None:
    """20 h are left, then a day: the change comes at hour 20 and not at 24."""
    legs = (leg(20, filled=24), leg(24))
    assert best(legs, {20}).off_hours == 1
    assert best(legs, {24}).off_hours == 0


def test_no_legs_no_bags() -> None:
    assert best((), set()) == Way()


def test_beating_is_strict() -> None:
    way = Way((24, 48), (1, 1), 0, 2)
    assert not way.beats(way, Aim.OFF_HOURS)
    assert Way((48, 24), (1, 1), 0, 2).beats(way, Aim.OFF_HOURS)
    assert way.beats(Way((48, 24), (1, 1), 0, 3), Aim.OFF_HOURS)


# Trying everything, in code of its own.


def fillings(filled: int, hours: list[int]) -> Iterator[Sequence]:
    if filled == 0:
        yield ()
    for each in hours:
        if each <= filled:
            for rest in fillings(filled - each, hours):
                yield (each, *rest)


def sequences(legs: tuple[Leg, ...]) -> Iterator[tuple[Sequence, ...]]:
    if not legs:
        yield ()
        return
    for first in fillings(int(legs[0].filled / HOUR), [each.hours for each in legs[0].choices]):
        for rest in sequences(legs[1:]):
            yield (first, *rest)


def priced(legs: tuple[Leg, ...], chosen: tuple[Sequence, ...], off: set[int]) -> list[int]:
    """Changes in off hours, bags and vials. No choice here runs less than a vial keeps, so
    a remainder serves the next bag or none."""
    begins, changes, vials = 0, [], 0
    left_ml, left_at = Decimal(0), -99
    for each, hours in zip(legs, chosen, strict=True):
        at = begins
        for run in hours:
            changes.append(at)
            need_ml = next(choice.drug_ml for choice in each.choices if choice.hours == run)
            old_ml = left_ml if at - left_at <= 24 else Decimal(0)
            missing_ml = need_ml - min(old_ml, need_ml)
            opened = ceil(missing_ml / Decimal("2.8"))
            vials += opened
            if opened:
                left_ml, left_at = opened * Decimal("2.8") - missing_ml, at
            else:
                left_ml = Decimal(0)
            at += run
        begins += int(each.length / HOUR)
    return [sum(at in off for at in changes[1:]), len(changes), vials]


def in_order(price: list[int], aim: Aim) -> list[int]:
    off, bags, vials = price
    return {
        Aim.OFF_HOURS: [off, bags, vials],
        Aim.BAGS: [bags, off, vials],
        Aim.VIALS: [vials, off, bags],
    }[aim]


@st.composite
def legs_to_fill(pick: st.DrawFn) -> Leg:
    hours = pick(
        st.lists(st.sampled_from([24, 36, 48, 72, 96]), min_size=1, max_size=4, unique=True)
    )
    tenths = pick(st.lists(st.integers(1, 120), min_size=len(hours), max_size=len(hours)))
    choices = tuple(Choice(h, Decimal(t) / 10) for h, t in zip(hours, tenths, strict=True))
    length = pick(st.one_of(st.integers(1, 150), st.sampled_from([72, 96, 120, 144, 168]))) * HOUR
    return Leg(Level.FULL, length, least_cover(length, tuple(hours)), choices)


@law
@given(
    st.lists(legs_to_fill(), min_size=1, max_size=2),
    st.sets(st.integers(0, 28)),
    st.sampled_from(Aim),
)
def test_trying_everything_finds_nothing_better(
    legs: list[Leg], half_days: set[int], aim: Aim
) -> None:
    given_legs = tuple(legs)
    off = {12 * half_day + hour for half_day in half_days for hour in range(12)}
    tried = [
        (in_order(priced(given_legs, chosen, off), aim), [-h for part in chosen for h in part])
        for chosen in sequences(given_legs)
    ]
    least, first = min(tried)
    way = best(given_legs, off, aim)
    assert list(way.cost(aim)) == least
    assert [-hours for hours in way.hours] == first
    assert sum(way.opened) == way.vials


@law
@given(
    st.lists(st.integers(1, 60), min_size=4, max_size=4),
    st.integers(1, 42),
    st.sets(st.integers(0, 48)),
    st.sampled_from(Aim),
)
def test_bags_shorter_than_a_vial_keeps(
    tenths: list[int], length: int, off: set[int], aim: Aim
) -> None:
    """A vial may serve several of them. How vials are shared is tried out by its own test."""
    hours = (6, 8, 12, 24)
    drug = {run: Decimal(tenth) / 10 for run, tenth in zip(hours, tenths, strict=True)}
    choices = tuple(Choice(run, drug[run]) for run in hours)
    filled = least_cover(length * HOUR, hours)
    tried = []
    for runs in fillings(int(filled / HOUR), list(hours)):
        left: Leftovers = ()
        at, price = timedelta(0), [0, len(runs), 0]
        for run in runs:
            drawn = draw(VIALS, left, at, drug[run])
            price[0] += at > timedelta(0) and at / HOUR in off
            price[2] += drawn.opened
            left, at = drawn.leftovers, at + run * HOUR
        tried.append((in_order(price, aim), [-run for run in runs]))
    way = best((Leg(Level.FULL, length * HOUR, filled, choices),), off, aim)
    assert (list(way.cost(aim)), [-run for run in way.hours]) == min(tried)


@pytest.mark.parametrize("aim", [Aim.OFF_HOURS, Aim.BAGS])
def test_four_weeks_at_one_level_against_every_filling(aim: Aim) -> None:
    """A whole cycle by 48, 72 and 96 h: thousands of fillings; weekends from day 5 on."""
    choices = tuple(Choice(hours, Decimal(1)) for hours in (48, 72, 96))
    whole = (leg(672, choices),)
    off = {24 * day for day in range(28) if day % 7 in (5, 6)}
    tried = [in_order(priced(whole, chosen, off), aim) for chosen in sequences(whole)]
    assert len(tried) > 5_000
    assert list(best(whole, off, aim).cost(aim)) == min(tried)
