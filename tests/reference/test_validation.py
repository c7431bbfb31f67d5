from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from bedside.clinical.protocol import Protocol
from bedside.reference.validation import level_problems, problems_of
from tests.support.rules import TR, US, cited


def keys(protocol: Protocol) -> set[str]:
    return {problem.key for problem in problems_of(protocol)}


def preparation(**changes: object) -> Protocol:
    return replace(TR, preparation=replace(TR.preparation, **changes))  # type: ignore[arg-type]


def stability(**changes: object) -> Protocol:
    return replace(TR, stability=replace(TR.stability, **changes))  # type: ignore[arg-type]


def body(**changes: object) -> Protocol:
    return replace(TR, body=replace(TR.body, **changes))  # type: ignore[arg-type]


def plans(**changes: object) -> Protocol:
    first, *others = TR.regimen.plans
    changed = replace(first, **changes)  # type: ignore[arg-type]
    return replace(TR, regimen=replace(TR.regimen, plans=(changed, *others)))


def with_rate(rate: str) -> Protocol:
    first, *others = TR.preparation.durations
    return preparation(durations=(replace(first, rate_ml_per_h=cited(rate)), *others))


def steroid(**changes: object) -> Protocol:
    rule = replace(TR.premedication.steroid[0], **changes)  # type: ignore[arg-type]
    return replace(TR, premedication=replace(TR.premedication, steroid=(rule,)))


TOLERANCE, SYRINGE, BAG = TR.preparation.tolerance, TR.preparation.syringe, TR.stability.bag
PHASE = TR.regimen.plans[0].phases[0]
DURATION = TR.preparation.durations[0]

CONTRADICTIONS = [
    (replace(TR, title=" "), "title"),
    (body(weight_minimum_kg=cited(200)), "body.weight_minimum_kg"),
    (body(band_edge_kg=cited(151)), "body.band_edge_kg"),
    (body(formulas=TR.body.formulas * 2), "body.formulas"),
    (body(default_formula="mine"), "body.default_formula"),
    (body(surface_decimals=cited("1.5")), "body.surface_decimals"),
    (body(surface_decimals=cited(-1)), "body.surface_decimals"),
    (plans(phases=()), "plans[0].phases"),
    (plans(phases=(replace(PHASE, first_day=2),)), "plans[0].phases"),
    (plans(phases=(replace(PHASE, last_day=0),)), "plans[0].phases"),
    (plans(last_cycle=2), "plans[1].cycles"),
    (plans(first_cycle=3), "plans[0].cycles"),
    (replace(TR, regimen=replace(TR.regimen, plans=())), "plans"),
    (preparation(durations=()), "preparation.durations"),
    (preparation(methods=()), "preparation.methods"),
    (preparation(durations=(DURATION, DURATION)), "preparation.durations[1].hours"),
    (with_rate("0"), "preparation.durations[0].rate_ml_per_h"),
    (with_rate("10.1"), "preparation.durations[0].rate_ml_per_h"),
    (with_rate("9"), "preparation.table row 1"),
    (preparation(durations=US.preparation.durations), "stability.bacteriostatic_bag"),
    (preparation(water_ml=cited(0)), "preparation.water_ml"),
    (preparation(stated_fill_ml=cited(301)), "preparation.stated_fill_ml"),
    (preparation(syringe=replace(SYRINGE, fine_ml=cited(0))), "preparation.syringe"),
    (
        preparation(tolerance=replace(TOLERANCE, warn_percent=cited(6))),
        "preparation.tolerance.warn_percent",
    ),
    (
        preparation(tolerance=replace(TOLERANCE, table_low_percent=cited(1))),
        "preparation.tolerance.table_low_percent",
    ),
    (
        preparation(concentration_mcg_per_ml=cited("0.4")),
        "preparation.concentration_mcg_per_ml",
    ),
    (stability(bag=replace(BAG, room_hours=cited(95))), "stability.bag.room_hours"),
    (stability(bag=replace(BAG, cold_days=cited(0))), "stability.bag"),
    (stability(vial_room_hours=cited("3.5")), "stability.vial_room_hours"),
    (steroid(fixed_mg=Decimal(20)), "premedication.steroid[0]"),
    (steroid(earliest_hours=Decimal(1)), "premedication.steroid[0].hours_before"),
]


@pytest.mark.parametrize("protocol", [TR, US], ids=lambda each: each.id)
def test_what_ships_does_not_contradict_itself(protocol: Protocol) -> None:
    assert problems_of(protocol) == ()
    assert level_problems(protocol.regimen) == ()


@pytest.mark.parametrize(("protocol", "key"), CONTRADICTIONS)
def test_a_contradiction_is_named_by_its_key(protocol: Protocol, key: str) -> None:
    assert key in keys(protocol)


@pytest.mark.parametrize("index", [0, 4])
def test_a_row_that_another_serves_too_is_named(index: int) -> None:
    table = TR.preparation.table
    twice = replace(table, rows=(*table.rows, table.rows[index]))
    assert keys(preparation(table=twice)) == {"preparation.table row 66"}


@pytest.mark.parametrize(("low", "high"), [("1.55", "1.7"), ("0.3", "0.4"), ("0.3", "2")])
def test_a_band_that_overlaps_another_is_named(low: str, high: str) -> None:
    table = TR.preparation.table
    banded = next(row for row in table.rows if row.surface_from_m2 is not None)
    wide = replace(banded, surface_from_m2=Decimal(low), surface_to_m2=Decimal(high))
    overlapping = replace(table, rows=(*table.rows, wide))
    assert keys(preparation(table=overlapping)) == {"preparation.table row 66"}


def test_a_level_that_gives_nothing() -> None:
    step, full = TR.regimen.levels
    levels = (replace(step, fixed_mcg_per_day=cited(0)), full)
    (problem,) = level_problems(replace(TR.regimen, levels=levels))
    assert (problem.key, problem.expected) == ("levels.step.fixed_mcg_per_day", "above 0")


def test_no_antipyretic_is_no_contradiction() -> None:
    rules = replace(TR.premedication, antipyretic=None)
    assert problems_of(replace(TR, premedication=rules)) == ()
