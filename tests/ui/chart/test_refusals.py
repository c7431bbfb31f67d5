from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication

from bedside.services.patients import EntryProblem, EntryRefused
from bedside.ui.chart.refusals import confirmation_text, refusal_text, trouble


@pytest.mark.parametrize("why", list(EntryProblem))
def test_every_refusal_has_a_sentence_and_says_that_nothing_was_saved(
    qapp: QApplication, why: EntryProblem
) -> None:
    refused = EntryRefused(why)
    assert refusal_text(refused).endswith(".")
    assert "{" not in refusal_text(refused)
    assert "Nothing was saved" in trouble(refused).saved


def test_out_of_range_says_what_would_fit(qapp: QApplication) -> None:
    facts: dict[str, Decimal | int | str] = {"minimum": Decimal(2), "maximum": Decimal(150)}
    assert "2 to 150" in refusal_text(EntryRefused(EntryProblem.OUT_OF_RANGE, "weight_kg", facts))


def test_the_question_names_both_weights(qapp: QApplication) -> None:
    facts: dict[str, Decimal | int | str] = {
        "code": "weight_differs_10_percent",
        "weight_kg": Decimal(48),
        "before_kg": Decimal("38.2"),
        "percent": Decimal(10),
    }
    text = confirmation_text(EntryRefused(EntryProblem.NEEDS_CONFIRMATION, "weight_kg", facts))
    assert text.startswith("48 kg is 10 % or more away")
    assert "38.2 kg" in text


def test_an_unknown_question_is_still_asked(qapp: QApplication) -> None:
    refused = EntryRefused(EntryProblem.NEEDS_CONFIRMATION, "weight_kg", {"code": "new_one"})
    assert confirmation_text(refused).endswith("Are they right?")
