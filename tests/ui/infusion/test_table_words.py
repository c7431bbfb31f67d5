from __future__ import annotations

from datetime import datetime

import pytest

from bedside.clinical.adjustment_table import Action
from bedside.services.infusion.answers import TableAnswer
from bedside.ui.infusion.table_words import table_headline, table_notice

NOW = datetime(2026, 11, 23, 14, 2)  # noqa: DTZ001 - a wall clock


@pytest.mark.parametrize("action", list(Action))
def test_every_answer_of_the_table_has_words_and_a_severity(action: Action) -> None:
    answer = TableAnswer(action.value, "neuro-3", NOW, NOW)
    severity, _, sentence = table_notice(answer, NOW)
    assert severity in ("good", "info", "caution", "stop")
    assert "neuro-3" in sentence
    assert "14:02" in sentence
    assert table_headline(answer, NOW)[1] != action.value


def test_no_table_is_said_and_never_taken_as_a_yes() -> None:
    assert table_notice(None, NOW)[0] == "caution"


def test_an_answer_that_is_not_known_says_what_holds_at_least() -> None:
    answer = TableAnswer("not_known", missing=("bilirubin_x_uln",), at_least="interrupt")
    severity, title, sentence = table_headline(answer, NOW)
    assert (severity, title) == ("stop", "Not known")
    assert sentence.startswith("At least: The infusion is interrupted.")


def test_of_a_pump_that_stands_the_table_does_not_say_that_it_goes_on() -> None:
    answer = TableAnswer(Action.GO_ON.value)
    assert table_headline(answer, NOW)[1] == "Goes on"
    severity, title, sentence = table_headline(answer, NOW, runs=False)
    assert (severity, title) == ("good", "Nothing against")
    assert sentence == "The table names nothing against it."
