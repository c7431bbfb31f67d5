from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.events import Level
from bedside.clinical.planning.alternatives import Alternative, Rhythm, plan_alternatives
from bedside.clinical.planning.plan import Plan, PlanCase
from bedside.clinical.planning.search import Aim
from bedside.clinical.planning.stretches import Stretch
from bedside.clinical.refusal import Refusal, RefusalCode
from tests.support.plans import MONDAY, WEEKEND_AND_NIGHT, plan, plan_case
from tests.support.rules import TR, dose_case, law

GROWN = dose_case("60", "160")
HOUR = timedelta(hours=1)


def alternatives(case: PlanCase) -> tuple[Alternative, ...]:
    found = plan_alternatives(TR, case)
    assert not isinstance(found, Refusal)
    return found


def of_kind(found: tuple[Alternative, ...], kind: Aim | Rhythm) -> Plan:
    (only,) = [each.plan for each in found if kind in each.kinds]
    return only


def test_rhythms_fill_each_level_and_leave_the_rest_for_its_end() -> None:
    found = alternatives(plan_case(GROWN))
    assert of_kind(found, Rhythm.THREE_DAYS).way.hours == (72, 72, 24) + 7 * (72,)
    assert of_kind(found, Rhythm.FOUR_DAYS).way.hours == (96, 72, 96, 96, 96, 96, 96, 24)
    assert of_kind(found, Rhythm.THREE_AND_FOUR_DAYS).way.hours == 4 * (96, 72)


def test_alternatives_stand_side_by_side_with_their_cost() -> None:
    """From a Monday: a change every fourth day meets two weekends, three and four in turn none."""
    found = alternatives(plan_case(GROWN, off_hours=WEEKEND_AND_NIGHT))
    four, both = of_kind(found, Rhythm.FOUR_DAYS), of_kind(found, Rhythm.THREE_AND_FOUR_DAYS)
    assert (len(four.bags), four.changes_not_avoided, four.vials) == (8, 2, 24)
    assert (len(both.bags), both.changes_not_avoided, both.vials) == (8, 0, 24)
    saving = of_kind(found, Aim.VIALS)
    assert saving.vials == 22
    assert saving.changes_not_avoided > 0


def test_three_and_four_days_begin_with_the_bag_that_fits_the_weekend() -> None:
    """From a Tuesday 72 h end on a Friday and 96 h on a Saturday."""
    tuesday = plan_case(GROWN, start=MONDAY + 24 * HOUR, off_hours=WEEKEND_AND_NIGHT)
    kept = of_kind(alternatives(tuesday), Rhythm.THREE_AND_FOUR_DAYS)
    assert (kept.way.hours, kept.changes_not_avoided) == (4 * (72, 96), 0)


def test_a_plan_that_is_best_at_several_things_stands_once() -> None:
    found = alternatives(plan_case(GROWN))
    assert found[0].kinds == (Aim.OFF_HOURS, Aim.BAGS, Rhythm.FOUR_DAYS)
    assert len({each.plan.way.hours for each in found}) == len(found)


def test_a_rhythm_without_its_bags_is_left_out() -> None:
    found = alternatives(plan_case(GROWN, (24, 72)))
    kinds = [kind for each in found for kind in each.kinds]
    assert kinds.count(Rhythm.THREE_DAYS) == 1
    assert Rhythm.FOUR_DAYS not in kinds
    assert Rhythm.THREE_AND_FOUR_DAYS not in kinds


def test_a_rhythm_gives_way_where_its_rest_cannot_be_filled() -> None:
    """168 h by 72 and 96 h: after two bags of 72 h a day would be left, after one 96 h are."""
    found = alternatives(plan_case(GROWN, (72, 96)))
    assert of_kind(found, Rhythm.THREE_DAYS).way.hours[:2] == (72, 96)


def test_the_rest_of_a_cycle_in_rhythm() -> None:
    left = (Stretch(Level.FULL, 100 * HOUR, may_end_early=True),)
    kept = of_kind(alternatives(plan_case(GROWN, stretches=left)), Rhythm.FOUR_DAYS)
    assert kept.way.hours == (96, 24)
    assert kept.bags[-1].ended_early == 20 * HOUR


def test_refusals_are_those_of_the_plan() -> None:
    for case, code in (
        (plan_case(hours=(25,)), RefusalCode.DURATION_NOT_IN_PROTOCOL),
        (plan_case(hours=(96,)), RefusalCode.PLAN_DOES_NOT_FIT),
    ):
        found = plan_alternatives(TR, case)
        assert isinstance(found, Refusal)
        assert found.code is code


@law
@given(st.integers(0, 14 * 24), st.integers(10, 80))
def test_no_alternative_is_better_than_the_best(hour: int, weight: int) -> None:
    child = dose_case(str(weight), "120")
    case = plan_case(child, start=MONDAY + hour * HOUR, off_hours=WEEKEND_AND_NIGHT)
    found = alternatives(case)
    assert found[0].plan == plan(case)
    for aim in Aim:
        least = of_kind(found, aim).way.cost(aim)
        assert all(least <= each.plan.way.cost(aim) for each in found)
    for each in found:
        assert sum(each.plan.way.hours) == 672
