from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.planning.vial_sharing import Leftovers, VialRule, draw
from tests.support.rules import law

RULE = VialRule(Decimal("2.8"), timedelta(hours=24))
Demand = tuple[int, Decimal]


def hours(count: int) -> timedelta:
    return timedelta(hours=count)


def opened_for(demands: list[Demand]) -> list[int]:
    """Vials opened for each (hour, mL) in turn."""
    left: Leftovers = ()
    opened = []
    for hour, drug_ml in demands:
        drawn = draw(RULE, left, hours(hour), drug_ml)
        opened.append(drawn.opened)
        left = drawn.leftovers
    return opened


def enough(opened: tuple[int, ...], demands: list[Demand]) -> bool:
    """Hall's condition: any bags together need no more than the vials they can reach hold."""
    for size in range(1, len(demands) + 1):
        for some in combinations(range(len(demands)), size):
            reach = {
                vial
                for vial in range(len(demands))
                for bag in some
                if 0 <= demands[bag][0] - demands[vial][0] <= 24
            }
            holds = sum((opened[vial] for vial in reach), 0) * RULE.withdrawable_ml
            if sum(demands[bag][1] for bag in some) > holds:
                return False
    return True


def fewest(demands: list[Demand]) -> int:
    """By trying every number of vials at every bag, also more than it needs."""
    most = [range(int(drug_ml / RULE.withdrawable_ml) + 3) for _, drug_ml in demands]
    return min(sum(each) for each in product(*most) if enough(each, demands))


@pytest.mark.parametrize(
    ("drug_ml", "opened"),
    [("2.8", 1), ("2.81", 2), ("5.6", 2), ("0.36", 1), ("10.7", 4)],
)
def test_a_bag_alone_takes_what_it_needs(drug_ml: str, opened: int) -> None:
    assert opened_for([(0, Decimal(drug_ml))]) == [opened]


def test_a_vial_serves_a_second_bag_up_to_the_last_instant_of_its_clock() -> None:
    one = Decimal(1)
    assert opened_for([(0, one), (24, one)]) == [1, 0]
    assert opened_for([(0, one), (25, one)]) == [1, 1]
    assert opened_for([(0, one), (24, one), (48, one)]) == [1, 0, 1]
    assert opened_for([(0, one), (12, one), (24, Decimal("0.8"))]) == [1, 0, 0]


def test_what_is_left_and_what_is_missing() -> None:
    first = draw(RULE, (), hours(0), Decimal("3.3"))
    assert first.leftovers == ((hours(0), Decimal("2.3")),)
    second = draw(RULE, first.leftovers, hours(24), Decimal("3.3"))
    assert (second.opened, second.leftovers) == (1, ((hours(24), Decimal("1.8")),))
    assert draw(RULE, (), hours(0), Decimal("2.8")).leftovers == ()


def test_what_is_left_is_worth_the_vials_that_would_hold_it() -> None:
    assert RULE.worth(()) == 0
    assert RULE.worth(((hours(0), Decimal("0.1")),)) == 1
    assert RULE.worth(((hours(0), Decimal("1.4")), (hours(6), Decimal("1.4")))) == 1
    assert RULE.worth(((hours(0), Decimal("1.5")), (hours(6), Decimal("1.4")))) == 2


@law
@given(
    st.lists(
        st.tuples(st.sampled_from([3, 6, 12, 23, 24, 25, 48]), st.integers(1, 60)),
        min_size=1,
        max_size=4,
    )
)
def test_no_way_of_sharing_needs_fewer_vials(steps: list[tuple[int, int]]) -> None:
    hour, demands = 0, []
    for wait, tenths in steps:
        demands.append((hour, Decimal(tenths) / 10))
        hour += wait
    opened = opened_for(demands)
    assert enough(tuple(opened), demands)
    assert sum(opened) == fewest(demands)
