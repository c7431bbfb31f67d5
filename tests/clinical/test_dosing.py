from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bedside.clinical.body import WeightBand, weight_band
from bedside.clinical.dosing import (
    Basis,
    Dose,
    DoseCase,
    dose_sum,
    find_dose,
    find_dose_at_level,
)
from bedside.clinical.events import Indication, Level
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.clinical.sums import SumStep
from tests.support.rules import TR, US, dose, dose_case, law

FORMULAS = [formula.id for formula in TR.body.formulas]


def refused(case: DoseCase) -> RefusalCode:
    found = find_dose(TR, case)
    assert isinstance(found, Refusal)
    return found.code


@pytest.mark.parametrize(
    ("weight", "day", "basis", "mcg"),
    [
        ("20", 1, Basis.PER_M2, "3.9"),
        ("20", 8, Basis.PER_M2, "11.7"),
        ("45", 1, Basis.FIXED, "9"),
        ("45", 8, Basis.FIXED, "28"),
    ],
)
def test_the_four_doses(weight: str, day: int, basis: Basis, mcg: str) -> None:
    found = dose(dose_case(weight, "110", day=day))
    assert (found.basis, found.dose_mcg_per_day) == (basis, Decimal(mcg))
    assert (found.dose_per_m2_mcg_per_day is None) == (basis is Basis.FIXED)


def test_the_first_refusal_leads() -> None:
    """All faults at once, mended one by one in the order of the command line's page."""
    wrong = dose_case("1", "10", cycle=9, day=99, age_years="0.1")
    size = wrong.size
    assert refused(wrong) is RefusalCode.WEIGHT_OUT_OF_RANGE
    case = replace(wrong, size=replace(size, weight_kg=Decimal(20)))
    assert refused(case) is RefusalCode.HEIGHT_OUT_OF_RANGE
    case = replace(case, size=replace(case.size, height_cm=Decimal(110)))
    assert refused(case) is RefusalCode.AGE_BELOW_PROTOCOL
    case = replace(case, size=replace(case.size, age_years=Decimal(5)))
    assert refused(case) is RefusalCode.CYCLE_NOT_IN_PROTOCOL
    case = replace(case, cycle=1)
    assert refused(case) is RefusalCode.DAY_NOT_IN_CYCLE
    assert isinstance(find_dose(TR, replace(case, day=1)), Dose)


def test_a_cap_that_bites_refuses() -> None:
    """No size within the guards reaches it, so a protocol with a lower cap stands in."""
    step, full = TR.regimen.levels
    low = replace(full, cap_mcg_per_day=replace(full.cap_mcg_per_day, value=Decimal("11.7")))
    protocol = replace(TR, regimen=replace(TR.regimen, levels=(step, low)))
    assert isinstance(find_dose(protocol, dose_case("20", "110", day=8)), Dose)
    found = find_dose(protocol, dose_case("20.5", "110", day=8))
    assert isinstance(found, Refusal)
    assert found.code is RefusalCode.CAP_REACHED


def test_no_child_within_the_guards_reaches_the_cap() -> None:
    for formula in FORMULAS:
        assert isinstance(find_dose(TR, dose_case("44.99", "210", day=8, formula=formula)), Dose)


def test_what_must_be_confirmed_by_name() -> None:
    assert dose(dose_case("44", "150", cycle=3)).confirmations == (
        "weight_near_45_kg",
        "cycle_beyond_reimbursement",
    )
    assert dose(dose_case("44", "150", cycle=3), US).confirmations == ("weight_near_45_kg",)
    assert dose(dose_case(cycle=2)).confirmations == ()
    mrd = dose_case("8", "110", cycle=3, indication=Indication.MRD_POSITIVE)
    assert dose(mrd).confirmations == ("body_mass_index_unusual", "cycle_beyond_reimbursement")


@law
@given(
    st.decimals(2, 150, places=1),
    st.decimals(0, 20, places=1),
    st.integers(45, 210),
    st.sampled_from(FORMULAS),
    st.sampled_from([1, 8]),
)
def test_within_a_band_a_heavier_child_never_gets_less(
    weight: Decimal, more: Decimal, height: int, formula: str, day: int
) -> None:
    heavier = min(weight + more, Decimal(150))
    assume(weight_band(TR.body, weight) is weight_band(TR.body, heavier))
    lighter_dose = dose(dose_case(str(weight), str(height), day=day, formula=formula))
    heavier_dose = dose(dose_case(str(heavier), str(height), day=day, formula=formula))
    assert lighter_dose.dose_mcg_per_day <= heavier_dose.dose_mcg_per_day


def test_the_jump_at_45_kg_is_real() -> None:
    below, above = dose(dose_case("44.9", "150", day=8)), dose(dose_case("45", "150", day=8))
    assert weight_band(TR.body, Decimal("44.9")) is WeightBand.UNDER
    assert round(above.dose_mcg_per_day / below.dose_mcg_per_day * 100 - 100) == 36


def test_the_sum_of_a_dose_by_surface() -> None:
    surface, by_m2 = dose_sum(TR, dose(dose_case(day=8)))
    assert surface.step is SumStep.BODY_SURFACE
    assert (by_m2.step, by_m2.expression) == (SumStep.DOSE_PER_M2, "15 × 0.78 m2")
    assert by_m2.result == Decimal("11.7")
    assert by_m2.citations


def test_the_sum_of_a_fixed_dose() -> None:
    (line,) = dose_sum(TR, dose(dose_case("50.5", "150", day=8)))
    assert (line.step, line.expression) == (SumStep.DOSE_FIXED, "50.5 kg ≥ 45 kg")
    assert line.result == Decimal(28)


def test_a_level_can_be_asked_for_whatever_the_day_has() -> None:
    """A restart at the low level, in a cycle that has no step."""
    case = dose_case("20", "110", cycle=2, day=9)
    low = find_dose_at_level(TR, case, Level.STEP)
    assert isinstance(low, Dose)
    assert (low.level, low.dose_mcg_per_day) == (Level.STEP, Decimal("3.9"))
    assert find_dose_at_level(TR, case, Level.FULL) == dose(case)
    gone = find_dose_at_level(TR, replace(case, cycle=9), Level.STEP)
    assert isinstance(gone, Refusal)
    assert gone.code is RefusalCode.CYCLE_NOT_IN_PROTOCOL
