"""A slip of the finger lies outside of the limits, the sickest child inside."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from bedside import locations
from bedside.clinical.events import VitalsRecord
from bedside.reference.entry_limits import EntryLimit, entry_limits, load_entry_limits
from bedside.reference.problems import ProtocolRefusedError

LIMITS = entry_limits().vitals.by_field()


@pytest.mark.parametrize(
    ("field", "slip"),
    [
        ("temperature_c", "379"),
        ("temperature_c", "3.79"),
        ("systolic_mmhg", "920"),
        ("spo2_percent", "970"),
        ("heart_rate_per_min", "1180"),
        ("respiratory_rate_per_min", "240"),
    ],
)
def test_a_slip_is_outside(field: str, slip: str) -> None:
    assert not LIMITS[field].takes(Decimal(slip))


@pytest.mark.parametrize(
    ("field", "figure"),
    [("temperature_c", "41.8"), ("systolic_mmhg", "35"), ("spo2_percent", "62")],
)
def test_a_very_sick_child_is_inside(field: str, figure: str) -> None:
    assert LIMITS[field].takes(Decimal(figure))


def test_the_bounds_themselves_are_taken() -> None:
    limit = EntryLimit(Decimal(1), Decimal(2))
    assert limit.takes(1)
    assert limit.takes(2)


def test_every_figure_of_the_vital_signs_has_a_limit() -> None:
    words = {"oxygen", "hypotension", "masked"}
    assert set(LIMITS) == set(VitalsRecord.__struct_fields__) - words
    assert entry_limits().source


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("maximum = 45", "maximum = 25", "vitals.temperature_c"),
        ("maximum = 45", "most = 45", "vitals.temperature_c"),
        ("spo2_percent", "spo2", "vitals"),
    ],
)
def test_a_wrong_file_is_refused_with_its_key(tmp_path: Path, old: str, new: str, key: str) -> None:
    shipped = (locations.resources() / "entry_limits.toml").read_text(encoding="utf-8")
    path = tmp_path / "limits.toml"
    path.write_text(shipped.replace(old, new), encoding="utf-8")
    with pytest.raises(ProtocolRefusedError) as refused:
        load_entry_limits(path)
    assert [problem.key for problem in refused.value.problems] == [key]
