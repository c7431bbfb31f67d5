from __future__ import annotations

import pytest

from bedside.clinical.events import Indication, Level
from bedside.clinical.protocol import Protocol
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.clinical.regimen import DayPlan, Regimen, plan_of_day, step_refusal
from tests.support.rules import TR, US

RR, MRD = Indication.RELAPSED_REFRACTORY, Indication.MRD_POSITIVE


def planned(cycle: int, day: int, indication: Indication = RR) -> DayPlan:
    plan = plan_of_day(TR.regimen, indication, cycle, day)
    assert isinstance(plan, DayPlan)
    return plan


@pytest.mark.parametrize(
    ("cycle", "day", "level"),
    [
        (1, 1, Level.STEP),
        (1, 7, Level.STEP),
        (1, 8, Level.FULL),
        (1, 28, Level.FULL),
        (2, 1, Level.FULL),
        (5, 28, Level.FULL),
    ],
)
def test_only_the_first_week_is_at_the_step(cycle: int, day: int, level: Level) -> None:
    assert planned(cycle, day).phase.level is level


def test_residual_disease_has_no_step() -> None:
    assert planned(1, 1, MRD).phase.level is Level.FULL


@pytest.mark.parametrize(
    ("protocol", "indication", "cycles"),
    [(TR, RR, 5), (TR, MRD, 4), (US, RR, 9), (US, MRD, 4)],
)
def test_cycles_of_the_protocols(protocol: Protocol, indication: Indication, cycles: int) -> None:
    assert protocol.regimen.cycles(indication) == tuple(range(1, cycles + 1))


@pytest.mark.parametrize(
    ("cycle", "day", "code"),
    [
        (0, 1, RefusalCode.CYCLE_NOT_IN_PROTOCOL),
        (6, 99, RefusalCode.CYCLE_NOT_IN_PROTOCOL),
        (1, 0, RefusalCode.DAY_NOT_IN_CYCLE),
        (2, 29, RefusalCode.DAY_NOT_IN_CYCLE),
    ],
)
def test_a_day_the_protocol_does_not_have(cycle: int, day: int, code: RefusalCode) -> None:
    plan = plan_of_day(TR.regimen, RR, cycle, day)
    assert isinstance(plan, Refusal)
    assert plan.code is code


def test_an_indication_the_protocol_does_not_have() -> None:
    only_rr = tuple(plan for plan in TR.regimen.plans if plan.indication is RR)
    regimen = Regimen(TR.regimen.levels, only_rr, None)
    plan = plan_of_day(regimen, MRD, 1, 1)
    assert isinstance(plan, Refusal)
    assert plan.code is RefusalCode.INDICATION_NOT_IN_PROTOCOL


@pytest.mark.parametrize(
    ("day", "hours", "fits"),
    [(4, 96, True), (5, 96, False), (7, 24, True), (7, 48, False), (25, 96, True), (26, 96, False)],
)
def test_no_bag_crosses_the_step_or_the_end(day: int, hours: int, fits: bool) -> None:
    refusal = step_refusal(planned(1, day), day, hours)
    assert (refusal is None) is fits
    if refusal is not None:
        assert refusal.code is RefusalCode.CROSSES_STEP
        assert refusal.facts["longest_hours"] == hours - 24
