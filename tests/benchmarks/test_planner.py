"""How long does a plan take, and one ten times harder?"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

from bedside.clinical.events import Level
from bedside.clinical.planning.alternatives import plan_alternatives
from bedside.clinical.planning.plan import find_plan
from bedside.clinical.planning.search import Aim
from bedside.clinical.planning.stretches import Stretch
from tests.benchmarks.side_by_side import compare
from tests.support.plans import WEEKEND_AND_NIGHT, plan_case
from tests.support.rules import TR, cited

_CYCLE = plan_case(off_hours=WEEKEND_AND_NIGHT)
_TEN_CYCLES = replace(
    _CYCLE,
    stretches=(Stretch(Level.STEP, timedelta(days=70)), Stretch(Level.FULL, timedelta(days=210))),
)


def test_ten_times_as_many_days() -> None:
    for aim in Aim:
        compare(
            f"280 days against one cycle of 28 days, least {aim.value} first",
            partial(find_plan, TR, _TEN_CYCLES, aim),
            partial(find_plan, TR, _CYCLE, aim),
            20,
            15,
        )


def test_ten_times_as_many_durations() -> None:
    """Bags of every second hour up to 80 h, at one and the same rate, instead of four bags."""
    rules = TR.preparation
    rate = cited("2.5")
    many = tuple(replace(rules.durations[0], hours=n, rate_ml_per_h=rate) for n in range(2, 82, 2))
    protocol = replace(TR, preparation=replace(rules, durations=many))
    case = replace(_CYCLE, wish=replace(_CYCLE.wish, allowed_hours=tuple(range(2, 82, 2))))
    compare(
        "40 durations, the shortest of 2 h, against four",
        lambda: find_plan(protocol, case),
        lambda: find_plan(TR, _CYCLE),
        100,
        5,
    )


def test_all_alternatives() -> None:
    compare(
        "all alternatives against one plan",
        lambda: plan_alternatives(TR, _CYCLE),
        lambda: find_plan(TR, _CYCLE),
        10,
        15,
    )
