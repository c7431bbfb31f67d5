from __future__ import annotations

from decimal import Decimal

import pytest

from bedside.clinical.preparation.mass_balance import balance, measurable_ml
from bedside.clinical.preparation_rules import LabelRow
from tests.support.rules import TR, US

RULES = TR.preparation
DAILY = [row for row in US.preparation.table.rows if row.top_up_ml is None]
FIXED = [row for row in DAILY if row.surface_from_m2 is None]
BY_SURFACE = [row for row in DAILY if row.surface_from_m2 is not None]


def volume_ml(row: LabelRow) -> Decimal:
    """The volume by mass balance, the band taken at low edge + 0.0245 m2."""
    gives = TR.regimen.dose_at(row.level)
    if row.surface_from_m2 is None:
        dose = gives.fixed_mcg_per_day.value
    else:
        dose = gives.per_m2_mcg_per_day.value * (row.surface_from_m2 + Decimal("0.0245"))
    return balance(RULES, dose, row.rate_ml_per_h, row.diluent_ml).drug_ml_exact


def test_the_rows_a_balance_is_held_against() -> None:
    assert (len(FIXED), len(BY_SURFACE)) == (4, 48)


@pytest.mark.parametrize("row", FIXED, ids=lambda row: f"{row.level.value} {row.bag_hours} h")
def test_fixed_rows_come_out_exactly(row: LabelRow) -> None:
    assert measurable_ml(RULES.syringe, volume_ml(row)) == row.drug_ml


@pytest.mark.parametrize(
    "row", BY_SURFACE, ids=lambda row: f"{row.level.value} {row.surface_from_m2} {row.bag_hours} h"
)
def test_surface_rows_come_out_within_nine_hundredths(row: LabelRow) -> None:
    assert abs(volume_ml(row) - row.drug_ml) <= Decimal("0.09")


def test_the_bag_gets_the_concentration_that_is_needed() -> None:
    found = balance(RULES, Decimal(12), Decimal("2.5"), Decimal(270))
    assert found.concentration_mcg_per_ml == Decimal("0.2")
    drug_mcg = found.drug_ml_exact * Decimal("12.5")
    whole_ml = Decimal("275.5") + found.drug_ml_exact
    assert abs(drug_mcg / whole_ml - Decimal("0.2")) < Decimal("1e-20")


@pytest.mark.parametrize(
    ("dose", "rate", "diluent", "volume"),
    [
        ("28", "5", "270.5", "5.25"),
        ("14.4", "3.3", "248.5625", "3.75"),
        ("2.4", "3.3", "243.4575", "0.605"),
    ],
)
def test_a_volume_on_the_half_is_exactly_on_it(
    dose: str, rate: str, diluent: str, volume: str
) -> None:
    """C alone would be a rounded figure, and the half it stands for would round down."""
    found = balance(RULES, Decimal(dose), Decimal(rate), Decimal(diluent))
    assert found.drug_ml_exact == Decimal(volume)


@pytest.mark.parametrize(
    ("exact", "shown"),
    [
        ("0.834", "0.83"),
        ("0.835", "0.84"),
        ("0.996", "1"),
        ("1.04", "1"),
        ("1.05", "1.1"),
        ("5.249", "5.2"),
        ("0", "0"),
    ],
)
def test_what_a_syringe_can_show(exact: str, shown: str) -> None:
    assert measurable_ml(RULES.syringe, Decimal(exact)) == Decimal(shown)
