from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from bedside.clinical.adjustment.support import SupportDose, find_support
from bedside.clinical.body import WeightBand
from bedside.clinical.sums import SumLine, SumStep
from tests.support.rules import TR, US


def support(rule: str, band: WeightBand, bsa_m2: str | None) -> tuple[SupportDose, ...]:
    return find_support(TR, rule, band, None if bsa_m2 is None else Decimal(bsa_m2))


@pytest.mark.parametrize("rule", ["crs-3", "crs-4"])
def test_under_45_kg_the_dose_goes_by_body_surface(rule: str) -> None:
    dose, taper, tocilizumab = support(rule, WeightBand.UNDER, "0.75")
    assert (dose.id, dose.drug) == ("crs-dexamethasone-under-45-kg", "dexamethasone")
    assert (dose.mg, dose.capped) == (Decimal("3.8"), False)
    assert (dose.mg_per_m2, dose.maximum_mg) == (Decimal(5), Decimal(8))
    assert (dose.every_hours, dose.days) == (Decimal(8), Decimal(3))
    assert dose.sum_line == SumLine(
        SumStep.DOSE_PER_M2, "5 × 0.75 m2", Decimal("3.75"), "mg", dose.citations
    )
    assert [str(each) for each in dose.citations] == ["[R] section b", "[L] table 3"]
    assert (taper.id, tocilizumab.id) == ("crs-taper", "crs-tocilizumab")


@pytest.mark.parametrize(("bsa_m2", "mg", "capped"), [("1.6", "8", False), ("1.61", "8", True)])
def test_the_dose_never_exceeds_its_maximum(bsa_m2: str, mg: str, capped: bool) -> None:
    dose = support("crs-3", WeightBand.UNDER, bsa_m2)[0]
    assert (dose.mg, dose.capped) == (Decimal(mg), capped)


def test_from_45_kg_on_the_dose_is_fixed() -> None:
    dose, *_ = support("crs-3", WeightBand.AT_OR_ABOVE, "1.6")
    assert dose.id == "crs-dexamethasone-45-kg-or-more"
    assert (dose.mg, dose.mg_per_m2) == (Decimal(8), None)
    assert (dose.sum_line, dose.capped) == (None, False)


def test_without_a_body_surface_there_is_no_figure() -> None:
    dose = support("crs-3", WeightBand.UNDER, None)[0]
    assert (dose.mg, dose.sum_line, dose.capped) == (None, None, False)
    assert dose.mg_per_m2 == 5


def test_a_dose_the_source_does_not_give_is_never_computed() -> None:
    (dose,) = support("neuro-3", WeightBand.UNDER, "0.75")
    assert dose.id == "neuro-dexamethasone"
    assert (dose.mg, dose.mg_per_m2, dose.every_hours, dose.days) == (None, None, None, None)
    assert "24 mg" in dose.text.en
    assert "24 mg" in dose.text.tr


def test_a_rule_without_support_has_none() -> None:
    assert support("other-3", WeightBand.UNDER, "1") == ()
    assert support("no such rule", WeightBand.UNDER, "1") == ()


def test_both_protocols_name_the_same() -> None:
    for band in WeightBand:
        ours = find_support(US, "crs-3", band, Decimal(1))
        assert ours == support("crs-3", band, "1")


def test_a_maximum_bites_a_fixed_dose_too() -> None:
    fixed = next(each for each in TR.adjustment.supports if each.fixed_mg is not None)
    table = replace(TR.adjustment, supports=(replace(fixed, maximum_mg=Decimal(6)),))
    found = find_support(replace(TR, adjustment=table), "crs-3", WeightBand.AT_OR_ABOVE, Decimal(1))
    assert [(dose.mg, dose.capped) for dose in found] == [(Decimal(6), True)]
