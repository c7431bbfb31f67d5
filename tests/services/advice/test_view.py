from __future__ import annotations

from dataclasses import fields, replace

from bedside.clinical.adjustment_table import Action
from bedside.services.advice.view import AdviceView
from tests.support.advice_views import INTERRUPT, NOT_KNOWN


def test_what_holds_is_the_answer_or_the_least_it_can_be() -> None:
    assert INTERRUPT.holds is Action.INTERRUPT
    assert NOT_KNOWN.holds is Action.GO_ON
    assert replace(NOT_KNOWN, at_least=Action.INTERRUPT).holds is Action.INTERRUPT


def test_nothing_of_a_view_can_be_changed() -> None:
    assert AdviceView.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert {field.name for field in fields(AdviceView)} >= {"action", "leading", "missing"}
