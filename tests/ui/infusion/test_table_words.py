from __future__ import annotations

from datetime import datetime

import pytest

from bedside.clinical.adjustment_table import Action
from bedside.services.infusion.answers import TableAnswer
from bedside.ui.infusion.table_words import action_text, table_headline, table_notice

NOW = datetime(2026, 11, 23, 14, 2)  # noqa: DTZ001 - a wall clock


@pytest.mark.parametrize("action", list(Action))
def test_every_answer_of_the_table_has_words_and_a_severity(action: Action) -> None:
    answer = TableAnswer(action.value, "neuro-3", NOW, NOW)
    severity, _, sentence = table_notice(answer, NOW)
    assert severity in ("good", "caution", "stop")
    assert "neuro-3" in sentence
    assert "14:02" in sentence
    assert table_headline(answer, NOW)[1] != action.value
    assert action_text(action) != action.value


def test_no_table_is_said_and_never_taken_as_a_yes() -> None:
    assert table_notice(None, NOW)[0] == "caution"
    assert table_headline(TableAnswer("newer"), NOW)[:2] == ("caution", "newer")
