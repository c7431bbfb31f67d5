from __future__ import annotations

from decimal import Decimal
from math import ceil

import pytest

from bedside.clinical.events import Level
from bedside.clinical.preparation_rules import LabelRow
from tests.support.rules import TR, US

ROWS = US.preparation.table.rows


def named(row: LabelRow) -> str:
    return f"{row.level.value} {row.surface_from_m2 or 'fixed'} {row.bag_hours} h"


def test_the_table_has_its_65_rows() -> None:
    assert len(ROWS) == 65
    assert TR.preparation.table.rows == ROWS


@pytest.mark.parametrize("row", ROWS, ids=named)
def test_a_row_is_found_at_both_edges_of_its_band(row: LabelRow) -> None:
    for surface in (row.surface_from_m2, row.surface_to_m2):
        assert US.preparation.table.row(row.level, row.bag_hours, surface) is row


@pytest.mark.parametrize("row", ROWS, ids=named)
def test_vials_follow_from_what_can_be_withdrawn(row: LabelRow) -> None:
    assert row.vials == ceil(row.drug_ml / US.preparation.withdrawable_ml.value)


@pytest.mark.parametrize("row", ROWS, ids=named)
def test_only_a_seven_day_bag_is_topped_up_and_to_the_same_volume(row: LabelRow) -> None:
    assert (row.top_up_ml is not None) == (row.bag_hours == 168)
    if row.top_up_ml is not None:
        volume_ml = row.diluent_ml + row.stabilizer_ml + row.drug_ml + row.top_up_ml
        assert volume_ml == Decimal(110)


def test_bands_leave_no_surface_out() -> None:
    for level, hours in [(Level.STEP, 24), (Level.STEP, 48), (Level.FULL, 24), (Level.FULL, 168)]:
        for hundredths in range(40, 160):
            assert US.preparation.table.row(level, hours, Decimal(hundredths) / 100) is not None


@pytest.mark.parametrize(
    ("level", "hours", "surface"),
    [
        (Level.FULL, 24, "0.39"),
        (Level.FULL, 24, "1.60"),
        (Level.FULL, 72, "1"),
        (Level.FULL, 96, None),
        (Level.STEP, 168, "1"),
        (Level.STEP, 168, None),
    ],
)
def test_nothing_is_extrapolated(level: Level, hours: int, surface: str | None) -> None:
    asked = None if surface is None else Decimal(surface)
    assert US.preparation.table.row(level, hours, asked) is None


@pytest.mark.parametrize(
    ("hours", "rate"), [(24, "10"), (48, "5"), (72, "3.3"), (96, "2.5"), (12, None), (168, None)]
)
def test_rates_of_the_turkish_bags(hours: int, rate: str | None) -> None:
    duration = TR.preparation.duration(hours, bacteriostatic=False)
    assert (None if duration is None else str(duration.rate_ml_per_h.value)) == rate


def test_the_seven_day_bag_is_only_bacteriostatic() -> None:
    assert US.preparation.duration(168, bacteriostatic=False) is None
    week = US.preparation.duration(168, bacteriostatic=True)
    assert week is not None
    assert week.rate_ml_per_h.value == Decimal("0.6")
