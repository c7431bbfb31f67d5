from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from bedside.reference.problems import ProtocolRefusedError
from bedside.reference.pump_check import load_pump_rules, shipped_pump_rules

LINE = '{name} = {{ value = {value}, source = ["W: a test"] }}\n'
NAMES = (
    "rate_shown_to",
    "factor_off_percent",
    "volume_off_percent",
    "hours_off",
    "day_off_hours",
    "check_lasts_minutes",
)
RATE = '[[other_rate]]\nhours = 72\nrate_ml_per_h = {rate}\nsource = ["L: a test"]\n'


def written(folder: Path, wrong: str, value: str, rate: str = "1.8") -> Path:
    path = folder / "pump_check.toml"
    lines = [LINE.format(name=name, value=value if name == wrong else "9") for name in NAMES]
    path.write_text("".join(lines) + RATE.format(rate=rate), encoding="utf-8")
    return path


def test_the_shipped_rules_know_the_newer_scheme() -> None:
    rules = shipped_pump_rules()
    assert {each.rate_ml_per_h for each in rules.other_rates} == {Decimal("1.8")}
    assert {each.hours for each in rules.other_rates} == {72, 96}
    assert all(each.citations for each in rules.other_rates)


@pytest.mark.parametrize("value", ["0", "-5", "nan"])
@pytest.mark.parametrize("wrong", NAMES)
def test_a_limit_that_is_none_is_refused(tmp_path: Path, wrong: str, value: str) -> None:
    with pytest.raises(ProtocolRefusedError, match=wrong):
        load_pump_rules(written(tmp_path, wrong, value))


@pytest.mark.parametrize("rate", ["0", "-1.8", "nan"])
def test_a_rate_that_is_none_is_refused(tmp_path: Path, rate: str) -> None:
    with pytest.raises(ProtocolRefusedError, match="other_rate"):
        load_pump_rules(written(tmp_path, "", "", rate))
