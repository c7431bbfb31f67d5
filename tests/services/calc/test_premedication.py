from __future__ import annotations

import pytest

from tests.support.answers import answer, holds
from tests.support.rules import vectors

CASE: dict[str, object] = {
    "protocol": "tr-review",
    "indication": "relapsed_refractory",
    "cycle": 1,
    "weight_kg": "20",
    "height_cm": "110",
    "adult": False,
    "infusion_at": "2026-04-06T09:30:00+03:00",
    "event": "restart",
    "interrupted_hours": "4",
}


@pytest.mark.parametrize("vector", vectors("premedication"))
def test_worked_case(vector: dict[str, dict[str, object]]) -> None:
    assert holds(answer("premedication", vector["case"]), vector["answer"])


def test_a_short_interruption_needs_nothing() -> None:
    assert answer("premedication", {**CASE, "interrupted_hours": "3.9"})["drugs"] == []


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"weight_kg": "1"}, "weight_out_of_range"),
        ({"age_years": "0.5"}, "age_below_protocol"),
        ({"cycle": 6}, "cycle_not_in_protocol"),
    ],
)
def test_refusals(change: dict[str, object], code: str) -> None:
    assert answer("premedication", {**CASE, **change})["refused"] == code


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("interrupted_hours", {"interrupted_hours": None}),
        ("interrupted_hours", {"interrupted_hours": "-1"}),
        ("interrupted_hours", {"event": "dose_step"}),
        ("infusion_at", {"infusion_at": "2026-04-06T09:30:00"}),
        ("infusion_at", {"infusion_at": "tomorrow"}),
        ("adult", {"adult": "no"}),
    ],
)
def test_a_wrong_field_is_named(field: str, change: dict[str, object]) -> None:
    assert holds(answer("premedication", {**CASE, **change}), {"error": {"field": field}})
