from __future__ import annotations

from dataclasses import fields

from bedside.services.advice.view import AdviceView


def test_nothing_of_a_view_can_be_changed() -> None:
    assert AdviceView.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert {field.name for field in fields(AdviceView)} >= {"action", "leading", "missing"}
