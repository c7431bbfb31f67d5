from __future__ import annotations

import pytest

from tests.support.answers import answer, holds
from tests.support.rules import vectors

CASE: dict[str, object] = {
    "protocol": "tr-review",
    "indication": "relapsed_refractory",
    "cycle": 1,
    "day": 1,
    "weight_kg": "20",
    "height_cm": "110",
}


@pytest.mark.parametrize("vector", vectors("dose"))
def test_worked_case(vector: dict[str, dict[str, object]]) -> None:
    assert holds(answer("dose", vector["case"]), vector["answer"])


def test_an_answer_lists_its_sources_and_has_no_trailing_zeros() -> None:
    said = answer("dose", CASE)
    assert said["sources"] == ["[S] Mosteller", "[R] Table 1", "[L] section 2, dosage"]
    assert said["dose_mcg_per_day"] == "3.9"
    assert answer("dose", {**CASE, "weight_kg": 60})["dose_per_m2_mcg_per_day"] is None


def test_the_first_refusal_is_given() -> None:
    wrong = {**CASE, "weight_kg": "1", "height_cm": "10", "age_years": "0.1", "cycle": 9, "day": 99}
    mended = {"weight_kg": "20", "height_cm": "110", "age_years": "5", "cycle": 1, "day": 1}
    said = []
    for field, value in mended.items():
        said.append(answer("dose", wrong)["refused"])
        wrong[field] = value
    assert said == [
        "weight_out_of_range",
        "height_out_of_range",
        "age_below_protocol",
        "cycle_not_in_protocol",
        "day_not_in_cycle",
    ]
    assert "refused" not in answer("dose", wrong)


def test_an_indication_no_protocol_has_is_refused_after_a_wrong_size() -> None:
    said = answer("dose", {**CASE, "indication": "something_else"})
    assert said["refused"] == "indication_not_in_protocol"
    said = answer("dose", {**CASE, "indication": "something_else", "weight_kg": "1"})
    assert said["refused"] == "weight_out_of_range"
