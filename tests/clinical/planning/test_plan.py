from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cache
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.events import Indication, Level
from bedside.clinical.planning.off_hours import OffHours
from bedside.clinical.planning.plan import Plan, PlanCase, find_plan
from bedside.clinical.planning.search import Aim
from bedside.clinical.planning.stretches import Stretch, remaining_stretches
from bedside.clinical.refusal import Refusal, RefusalCode
from tests.support.plans import (
    BERLIN,
    ISTANBUL,
    MONDAY,
    NIGHT,
    NOTHING_AVOIDED,
    WEEKEND_AND_NIGHT,
    plan,
    plan_case,
)
from tests.support.rules import TR, US, bag_case, cited, dose, dose_case, law
from tests.support.rules import bag as made

GROWN = dose_case("60", "160")
HOUR = timedelta(hours=1)
WEEKEND = OffHours(ISTANBUL, weekend=True)
MRD = Indication.MRD_POSITIVE


def hours(found: Plan) -> list[int]:
    return [bag.hours for bag in found.bags]


def refused(case: PlanCase) -> Refusal:
    found = find_plan(TR, case)
    assert isinstance(found, Refusal)
    return found


def test_from_45_kg_the_first_cycle_needs_eight_bags() -> None:
    """168 h = 96 + 72 and 504 h = 5 x 96 + 24. Vials by hand: 3.3 and 2.5 mL at 9 mcg/day
    are 2 and 1; 10.7 and 2.6 mL at 28 mcg/day are 5 x 4 and 1."""
    found = plan(plan_case(GROWN))
    assert hours(found) == [96, 72, 96, 96, 96, 96, 96, 24]
    assert [bag.bag.vials for bag in found.bags] == [2, 1, 4, 4, 4, 4, 4, 1]
    assert [bag.vials_opened for bag in found.bags] == [2, 1, 4, 4, 4, 4, 4, 1]
    assert found.vials == 24
    assert [bag.number for bag in found.bags] == list(range(1, 9))
    assert (found.changes_avoided, found.changes_not_avoided) == (7, 0)


def test_no_bag_crosses_the_step() -> None:
    found = plan(plan_case(GROWN))
    step = MONDAY + 168 * HOUR
    assert [bag.level for bag in found.bags] == [Level.STEP] * 2 + [Level.FULL] * 6
    assert found.bags[1].ends_at == found.bags[2].begins_at == step
    assert [bag.bag.dose.dose_mcg_per_day for bag in found.bags[1:3]] == [9, 28]


def test_started_on_a_monday_no_change_falls_on_a_weekend() -> None:
    """Every week 96 + 72 or the other way round: the same eight bags."""
    found = plan(plan_case(GROWN, off_hours=WEEKEND_AND_NIGHT))
    assert (len(found.bags), found.changes_not_avoided) == (8, 0)
    changes = [bag.begins_at.astimezone(ISTANBUL) for bag in found.bags[1:]]
    assert all(change.weekday() < 5 and change.hour == 10 for change in changes)


def test_started_on_a_wednesday_a_free_weekend_costs_a_bag() -> None:
    """96 + 72 changes on a Sunday and 72 + 96 on a Saturday; 48 + 96 + 24 on neither."""
    wednesday = plan_case(
        GROWN,
        start=MONDAY + 48 * HOUR,
        off_hours=WEEKEND,
        stretches=(Stretch(Level.STEP, 168 * HOUR),),
    )
    free = plan(wednesday)
    assert (len(free.bags), free.changes_not_avoided) == (3, 0)
    few = plan(wednesday, Aim.BAGS)
    assert (len(few.bags), few.changes_not_avoided) == (2, 1)


def test_a_change_that_cannot_be_avoided_is_counted() -> None:
    """Started at 22:00 by bags of whole days, every one of the seven changes is at night."""
    late = plan_case(GROWN, start=MONDAY + 12 * HOUR, off_hours=OffHours(ISTANBUL, night=NIGHT))
    found = plan(late)
    assert (found.changes_avoided, found.changes_not_avoided) == (0, 7)
    assert len(found.bags) == 8


def test_bags_run_by_elapsed_time_and_nights_by_the_wall() -> None:
    """In Berlin the clocks go forward on 29 March 2026: 07:30 becomes 08:30.

    A bag of 72 h from the 26th ends on the 29th at 08:30; before that all is night.
    """
    start = datetime.fromisoformat("2026-03-26T07:30:00+01:00")
    child = dose_case("20", "110", indication=MRD)
    found = plan(plan_case(child, (24, 72), start=start, off_hours=OffHours(BERLIN, night=NIGHT)))
    assert found.changes_not_avoided == 0
    assert found.bags[0].ends_at == datetime(2026, 3, 29, 6, 30, tzinfo=UTC)
    assert found.bags[0].ends_at.astimezone(BERLIN).hour == 8
    assert found.bags[-1].ends_at - start == 672 * HOUR
    turkish = OffHours(ISTANBUL, night=NIGHT)
    assert plan(plan_case(child, (24, 72), start=start, off_hours=turkish)).changes_not_avoided == 0
    early = start - 3 * HOUR
    never = plan(plan_case(child, (24, 72), start=early, off_hours=turkish))
    assert never.changes_avoided == 0


def test_small_bags_share_vials_across_the_step() -> None:
    """0.36 mL and 1.1 mL every 24 h: each vial serves two bags, the 7th day's also the 8th."""
    found = plan(plan_case(dose_case("20", "110"), (24,)))
    assert [bag.bag.drug_ml for bag in found.bags[6:8]] == [Decimal("0.36"), Decimal("1.1")]
    assert [bag.vials_opened for bag in found.bags] == [1, 0] * 14
    assert {bag.bag.vials for bag in found.bags} == {1}
    assert found.vials == 14


def test_a_vial_clock_of_another_protocol() -> None:
    """Where a vial keeps 23 h in the cold it serves one bag of 24 h."""
    short = replace(TR, stability=replace(TR.stability, vial_cold_hours=cited(23)))
    assert plan(plan_case(hours=(24,)), protocol=short).vials == 28


def test_the_rest_after_an_interruption_is_planned_from_its_own_start() -> None:
    """After 50 h 15 min, 117 h 45 min of step level are left: bags of 120 h, and the step
    comes when 168 h have been infused."""
    day_plan = dose(GROWN).day_plan
    left = remaining_stretches(day_plan.plan, 50 * HOUR + timedelta(minutes=15))
    again = MONDAY + 60 * HOUR
    found = plan(plan_case(GROWN, start=again, stretches=left))
    step, full = found.bags[:2], found.bags[2:]
    assert sum(bag.hours for bag in step) == 120
    assert [bag.ended_early for bag in step] == [timedelta(0), timedelta(hours=2, minutes=15)]
    assert full[0].begins_at == step[1].ends_at == again + timedelta(hours=117, minutes=45)
    assert sum(bag.hours for bag in full) == 504
    assert all(bag.ended_early == timedelta(0) for bag in full)


def test_a_restart_at_the_low_level_in_a_later_cycle() -> None:
    low = (Stretch(Level.STEP, 168 * HOUR), Stretch(Level.FULL, 100 * HOUR, may_end_early=True))
    found = plan(plan_case(dose_case("60", "160", cycle=2), stretches=low))
    assert [bag.bag.dose.dose_mcg_per_day for bag in found.bags] == [9, 9, 28, 28]
    assert found.bags[-1].ended_early == 20 * HOUR


def test_a_complete_cycle_needs_no_bags() -> None:
    found = plan(plan_case(GROWN, stretches=()))
    assert (found.bags, found.vials, found.changes_avoided) == ((), 0, 0)


def test_refusals_come_in_the_listed_order() -> None:
    wrong = plan_case(dose_case("1", cycle=9), (25,), diluent_ml="100")
    assert refused(wrong).code is RefusalCode.WEIGHT_OUT_OF_RANGE
    wrong = plan_case(dose_case(cycle=9), (25,), diluent_ml="100")
    assert refused(wrong).code is RefusalCode.CYCLE_NOT_IN_PROTOCOL
    assert refused(plan_case(hours=(25,), diluent_ml="100")).code is (
        RefusalCode.DURATION_NOT_IN_PROTOCOL
    )
    assert refused(plan_case(diluent_ml="100")).code is RefusalCode.DILUENT_OUT_OF_RANGE


def test_a_cap_at_the_full_level_refuses_the_whole_plan() -> None:
    step, full = TR.regimen.levels
    low = replace(full, cap_mcg_per_day=cited("11.6"))
    capped = replace(TR, regimen=replace(TR.regimen, levels=(step, low)))
    found = find_plan(capped, plan_case(dose_case("20", "110")))
    assert isinstance(found, Refusal)
    assert found.code is RefusalCode.CAP_REACHED


def test_hours_that_no_bags_fill_are_refused() -> None:
    refusal = refused(plan_case(hours=(96,)))
    assert refusal.code is RefusalCode.PLAN_DOES_NOT_FIT
    assert refusal.facts == {"level": "step", "hours": 168, "allowed_hours": "96"}
    later = plan_case(dose_case(cycle=2), (96,))
    assert hours(plan(later)) == [96] * 7


def test_what_cannot_be_made_and_what_must_be_confirmed_is_said() -> None:
    us = plan(plan_case(dose_case("44", "150"), (24, 48, 168)), protocol=US)
    assert {(each.level, each.hours) for each in us.not_made} == {
        (Level.STEP, 168),
        (Level.FULL, 168),
    }
    assert us.confirmations == ("weight_near_45_kg",)


def test_every_figure_behind_the_plan_is_cited() -> None:
    said = [str(citation) for citation in plan(plan_case(GROWN)).citations]
    assert len(said) == len(set(said))
    wanted = (
        *TR.stability.vial_cold_hours.citations,
        *TR.preparation.withdrawable_ml.citations,
        *TR.regimen.levels[1].fixed_mcg_per_day.citations,
    )
    assert {str(each) for each in wanted} <= set(said)


def by_going_backwards(case: PlanCase) -> tuple[int, int, int]:
    """Off-hours changes, bags and vials of the best whole first cycle, by code of its own:
    from the last day to the first, by what a vial opened a day ago still holds."""
    drug_ml = {
        (level, bag_hours): made(replace(case.dose_case, day=day), bag_case(bag_hours)).drug_ml
        for level, day in ((Level.STEP, 1), (Level.FULL, 8))
        for bag_hours in case.wish.allowed_hours
    }

    @cache
    def rest(day: int, held_ml: Decimal) -> tuple[int, int, int]:
        if day == 28:
            return (0, 0, 0)
        level, last = (Level.STEP, 7) if day < 7 else (Level.FULL, 28)
        off = int(day > 0 and case.off_hours.cover(case.start + timedelta(days=day)))
        found = []
        for bag_hours in case.wish.allowed_hours:
            if day + bag_hours // 24 > last:
                continue
            missing_ml = max(drug_ml[level, bag_hours] - held_ml, Decimal(0))
            opened = ceil(missing_ml / Decimal("2.8"))
            over_ml = opened * Decimal("2.8") - missing_ml if bag_hours == 24 else Decimal(0)
            then = rest(day + bag_hours // 24, over_ml)
            found.append((off + then[0], 1 + then[1], opened + then[2]))
        return min(found)

    return rest(0, Decimal(0))


cases = st.builds(
    lambda weight, allowed, after, avoided: plan_case(
        dose_case(str(weight), "120"),
        allowed,
        start=MONDAY + timedelta(minutes=after),
        off_hours=avoided,
    ),
    st.integers(10, 80),
    st.sampled_from([(24,), (24, 48), (24, 72, 96), (72, 96, 24, 48), (48, 72)]),
    st.integers(0, 14 * 24 * 60),
    st.sampled_from([NOTHING_AVOIDED, WEEKEND, WEEKEND_AND_NIGHT, OffHours(BERLIN, night=NIGHT)]),
)


@law
@given(cases)
def test_a_plan_keeps_the_rules(case: PlanCase) -> None:
    found = plan(case)
    assert found.bags[0].begins_at == case.start
    assert found.bags[-1].ends_at == case.start + 672 * HOUR
    for before, after in zip(found.bags, found.bags[1:], strict=False):
        assert before.ends_at == after.begins_at
    step = case.start + 168 * HOUR
    for bag in found.bags:
        assert bag.ends_at - bag.begins_at == bag.hours * HOUR
        assert bag.hours in case.wish.allowed_hours
        assert (bag.level is Level.STEP) == (bag.begins_at < step)
        assert bag.level is Level.FULL or bag.ends_at <= step
        assert bag.hours <= bag.bag.room_hours
    changes = [case.off_hours.cover(bag.begins_at) for bag in found.bags[1:]]
    assert (changes.count(False), changes.count(True)) == (
        found.changes_avoided,
        found.changes_not_avoided,
    )
    needed_ml = sum(bag.bag.drug_ml for bag in found.bags)
    alone = sum(bag.bag.vials for bag in found.bags)
    assert needed_ml <= found.vials * Decimal("2.8")
    assert found.vials == sum(bag.vials_opened for bag in found.bags) <= alone


@law
@given(cases.filter(lambda case: 24 in case.wish.allowed_hours))
def test_going_backwards_finds_nothing_better(case: PlanCase) -> None:
    assert plan(case).way.cost(Aim.OFF_HOURS) == by_going_backwards(case)


@law
@given(cases, st.randoms(use_true_random=False))
def test_more_to_choose_from_is_never_worse_and_order_never_matters(case: PlanCase, chance) -> None:
    more = replace(case, wish=replace(case.wish, allowed_hours=(24, 48, 72, 96)))
    for aim in Aim:
        assert plan(more, aim).way.cost(aim) <= plan(case, aim).way.cost(aim)
    shuffled = list(case.wish.allowed_hours) * 2
    chance.shuffle(shuffled)
    again = replace(case, wish=replace(case.wish, allowed_hours=tuple(shuffled)))
    assert plan(again).way == plan(case).way


@law
@given(cases)
def test_each_aim_is_least_in_its_own(case: PlanCase) -> None:
    ways = {aim: plan(case, aim).way for aim in Aim}
    for aim, way in ways.items():
        assert all(way.cost(aim) <= other.cost(aim) for other in ways.values())


@pytest.mark.parametrize("start", ["2026-04-06T10:00:00+03:00", "2026-04-06T07:00:00+00:00"])
def test_a_start_is_an_instant(start: str) -> None:
    case = plan_case(start=datetime.fromisoformat(start))
    assert [bag.begins_at for bag in plan(case).bags] == [
        bag.begins_at for bag in plan(plan_case()).bags
    ]
