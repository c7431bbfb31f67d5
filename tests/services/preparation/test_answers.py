"""Are the answers plain values that two questions can be compared by?"""

from __future__ import annotations

import pytest

from bedside.services.preparation.answers import (
    CheckProblem,
    CheckRefused,
    DurationOption,
    Missing,
    PreparedBag,
)


def test_equal_answers_are_equal() -> None:
    assert Missing(("vials",)) == Missing(("vials",))
    assert PreparedBag("a") != PreparedBag("b")
    assert CheckRefused(CheckProblem.SAME_PERSON).facts == {}


def test_an_answer_is_frozen() -> None:
    with pytest.raises(AttributeError):
        DurationOption(24, None).hours = 48  # type: ignore[misc]
