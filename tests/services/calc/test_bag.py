from __future__ import annotations

import pytest

from tests.support.answers import answer, holds
from tests.support.rules import vectors

CASE: dict[str, object] = {
    "protocol": "tr-review",
    "indication": "relapsed_refractory",
    "cycle": 1,
    "day": 8,
    "weight_kg": "20",
    "height_cm": "110",
    "bag_hours": 48,
    "method": "mass_balance",
    "diluent_ml": "270",
}


@pytest.mark.parametrize("vector", vectors("bag"))
def test_worked_case(vector: dict[str, dict[str, object]]) -> None:
    assert holds(answer("bag", vector["case"]), vector["answer"])


def test_both_methods_cross_check_each_other() -> None:
    balance, table = answer("bag", CASE), answer("bag", {**CASE, "method": "label_table"})
    assert balance["cross_check"] == table["drug_ml"]
    assert table["cross_check"] == balance["drug_ml"]
    assert table["drug_ml_exact"] is None


def test_a_refusal_of_the_dose_comes_before_one_of_the_bag() -> None:
    assert answer("bag", {**CASE, "day": 29, "bag_hours": 1})["refused"] == "day_not_in_cycle"
    assert answer("bag", {**CASE, "bag_hours": 1})["refused"] == "duration_not_in_protocol"


def test_a_long_bag_cannot_be_looked_up() -> None:
    said = answer("bag", {**CASE, "bag_hours": 96, "method": "label_table"})
    assert said["refused"] == "no_label_row"


def test_no_daily_volume_is_ever_answered() -> None:
    assert not any("ml_per_day" in name for name in answer("bag", CASE))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("priming_ml", "-1"),
        ("priming_ml", "much"),
        ("bacteriostatic", "yes"),
        ("diluent_ml", None),
        ("method", 5),
        ("bag_hours", "24.5"),
    ],
)
def test_a_wrong_field_is_named(field: str, value: object) -> None:
    assert holds(answer("bag", {**CASE, field: value}), {"error": {"field": field}})


def test_a_method_no_protocol_has_is_refused_after_a_wrong_duration() -> None:
    said = answer("bag", {**CASE, "method": "guess"})
    assert said["refused"] == "method_not_in_protocol"
    said = answer("bag", {**CASE, "method": "guess", "bag_hours": 100})
    assert said["refused"] == "duration_not_in_protocol"
