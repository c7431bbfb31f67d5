from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bedside.clinical.preparation.bag import Bag, find_bag
from bedside.clinical.preparation_rules import Method
from bedside.clinical.pump_read_back import PumpMistake, PumpReading, PumpTask, read_back
from bedside.clinical.units import rounded
from bedside.reference.pump_check import shipped_pump_rules
from tests.support.pump_tasks import FOUR_DAYS, right, task_of
from tests.support.rules import TR, US, bag_case, dose, dose_case, law

RULES = shipped_pump_rules()
HOURS = {TR.id: (24, 48, 72, 96), US.id: (24, 48)}


@st.composite
def tasks(draw: st.DrawFn) -> PumpTask:
    """Any bag that the rules let a child have."""
    protocol = draw(st.sampled_from([TR, US]))
    hours = draw(st.sampled_from(HOURS[protocol.id]))
    weight = draw(st.integers(60, 700)) / Decimal(10)
    day = draw(st.sampled_from([1, 8]))
    method = draw(st.sampled_from(protocol.preparation.methods))
    diluent = "270" if method is Method.LABEL_TABLE else str(draw(st.integers(255, 300)))
    wanted = dose(dose_case(str(weight), "110", day=day), protocol)
    found = find_bag(protocol, wanted, bag_case(hours, method, diluent))
    assume(isinstance(found, Bag))
    assert isinstance(found, Bag)
    return task_of(found, protocol)


def mistake(task: PumpTask, **shown: str) -> PumpMistake | None:
    figures = {name: Decimal(text) for name, text in shown.items()}
    return read_back(RULES, task, replace(right(task), **figures)).mistake


@law
@given(tasks(), st.decimals(0, 2, places=1), st.sampled_from([0, 1, 2]))
def test_a_pump_that_is_set_right_is_never_stopped(
    task: PumpTask, less: Decimal, places: int
) -> None:
    hours = task.hours_at_most - less
    volume_ml = rounded(task.rate_ml_per_h * hours, places)
    answer = read_back(RULES, task, PumpReading(task.rate_ml_per_h, volume_ml, hours))
    assert answer.mistake is None
    assert task.low_percent <= answer.off_percent <= task.high_percent


FACTORS = {
    PumpMistake.TIMES_24: Decimal(24),
    PumpMistake.DIVIDED_BY_24: 1 / Decimal(24),
    PumpMistake.TIMES_10: Decimal(10),
    PumpMistake.DIVIDED_BY_10: 1 / Decimal(10),
}


@law
@given(tasks(), st.sampled_from(list(FACTORS)), st.booleans())
def test_a_rate_that_slipped_by_a_factor_is_always_stopped_and_named(
    task: PumpTask, named: PumpMistake, in_tenths: bool
) -> None:
    rate = task.rate_ml_per_h * FACTORS[named]
    if in_tenths:
        rate = rate.quantize(Decimal("0.1"), ROUND_HALF_UP)
    assume(rate > 0)
    answer = read_back(RULES, task, replace(right(task), rate_ml_per_h=rate))
    assert answer.mistake is named


@law
@given(tasks(), st.decimals("0.1", "300", places=1))
def test_no_other_rate_ever_passes(task: PumpTask, rate: Decimal) -> None:
    assume(rate != task.rate_ml_per_h)
    hours = task.hours_at_most
    for volume_ml in (rate * hours, task.rate_ml_per_h * hours):
        answer = read_back(RULES, task, PumpReading(rate, volume_ml, hours))
        assert answer.mistake is not None


@law
@given(tasks(), st.sampled_from(["3.3", "10", "5", "2.5", "1.8", "0.6"]))
def test_the_rate_of_another_bag_or_protocol_is_named(task: PumpTask, rate: str) -> None:
    assume(Decimal(rate) != task.rate_ml_per_h)
    own = task.rates_of_other_bags
    named = PumpMistake.RATE_OF_OTHER_BAG if Decimal(rate) in own else None
    assert mistake(task, rate_ml_per_h=rate) is (named or PumpMistake.RATE_OF_OTHER_PROTOCOL)


@pytest.mark.parametrize(
    ("shown", "named"),
    [
        ({"rate_ml_per_h": "60"}, PumpMistake.TIMES_24),
        ({"rate_ml_per_h": "0.1"}, PumpMistake.DIVIDED_BY_24),
        ({"rate_ml_per_h": "25"}, PumpMistake.TIMES_10),
        ({"rate_ml_per_h": "0.25"}, PumpMistake.DIVIDED_BY_10),
        ({"rate_ml_per_h": "0.104"}, PumpMistake.DIVIDED_BY_24),
        ({"rate_ml_per_h": "61"}, PumpMistake.TIMES_24),
        ({"rate_ml_per_h": "3.3"}, PumpMistake.RATE_OF_OTHER_BAG),
        ({"rate_ml_per_h": "1.8"}, PumpMistake.RATE_OF_OTHER_PROTOCOL),
        ({"rate_ml_per_h": "2.6"}, PumpMistake.OTHER_RATE),
        ({"rate_ml_per_h": "0"}, PumpMistake.OTHER_RATE),
        ({"volume_ml": "60"}, PumpMistake.FIGURES_DISAGREE),
        ({"volume_ml": "0"}, PumpMistake.FIGURES_DISAGREE),
        ({"hours": "24"}, PumpMistake.FIGURES_DISAGREE),
        ({"volume_ml": "279", "hours": "111.6"}, PumpMistake.BAG_RUNS_DRY),
        ({"volume_ml": "250", "hours": "100"}, PumpMistake.RUNS_TOO_LONG),
        ({"volume_ml": "60", "hours": "24"}, PumpMistake.RUNS_TOO_SHORT),
    ],
)
def test_what_is_wrong_is_named(shown: dict[str, str], named: PumpMistake) -> None:
    assert mistake(FOUR_DAYS, **shown) is named


def test_the_dose_is_the_one_the_child_would_get() -> None:
    task = replace(FOUR_DAYS, drug_mcg_in_bag=Decimal(50), bag_volume_ml=Decimal(250))
    shown = replace(right(task), rate_ml_per_h=Decimal(60))
    assert read_back(RULES, task, shown).dose_mcg_per_day == 288


def test_a_bag_made_for_another_dose_is_stopped_though_its_rate_is_right() -> None:
    task = replace(FOUR_DAYS, dose_mcg_per_day=FOUR_DAYS.dose_mcg_per_day * Decimal("1.2"))
    answer = read_back(RULES, task, right(task))
    assert answer.mistake is PumpMistake.DOSE_DIFFERS
    assert answer.off_percent < -15


def test_a_dose_at_the_very_limit_is_not_over_it() -> None:
    """Exactly 5 % above the order; a concentration rounded on the way would make it more."""
    task = replace(
        FOUR_DAYS,
        drug_mcg_in_bag=Decimal("26.25"),
        bag_volume_ml=Decimal(225),
        rate_ml_per_h=Decimal("3.3"),
        dose_mcg_per_day=Decimal("8.8"),
        low_percent=Decimal(-5),
        high_percent=Decimal(5),
        hours_at_least=Decimal(24),
        hours_at_most=Decimal(48),
    )
    answer = read_back(RULES, task, right(task))
    assert (answer.off_percent, answer.mistake) == (Decimal(5), None)
