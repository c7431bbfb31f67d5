from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication

from bedside.clinical.adjustment.verdict import NO_ENTRY, Because
from bedside.clinical.adjustment_table import Action, Toxicity
from bedside.ui.advice.words import (
    action_text,
    answer_severity,
    answer_text,
    missing_text,
    reason_text,
    support_text,
    toxicity_text,
)
from tests.support.advice_views import supports
from tests.support.rules import NOON


@pytest.mark.parametrize("action", list(Action))
def test_every_answer_has_words_and_a_severity(qapp: QApplication, action: Action) -> None:
    assert action_text(action)
    assert answer_text(action, None) == action_text(action)
    assert answer_severity(action, None) in ("stop", "caution", "info", "good")


@pytest.mark.parametrize(
    ("at_least", "severity", "said"),
    [
        (None, "caution", "Not known"),
        (Action.GO_ON, "caution", "Not known"),
        (Action.MAY_STEP_TO_FULL, "caution", "At least: The full dose may follow."),
        (Action.WAIT, "caution", "At least: "),
        (Action.INTERRUPT, "stop", "At least: The infusion is interrupted."),
        (Action.CONSIDER_DISCONTINUING, "stop", "At least: "),
        (Action.DISCONTINUE, "stop", "At least: "),
    ],
)
def test_not_known_is_shown_as_what_holds_at_least(
    qapp: QApplication, at_least: Action | None, severity: str, said: str
) -> None:
    assert answer_severity(Action.NOT_KNOWN, at_least) == severity
    assert answer_text(Action.NOT_KNOWN, at_least).startswith(said)


def test_times_and_absent_entries_are_said_too(qapp: QApplication) -> None:
    for name in ("onset_at", "held_since", "restart_not_before", "restarted_at", "full_not_before"):
        assert "06.04.2026 12:00" in reason_text(Because(name, NOON))
    assert reason_text(Because(NO_ENTRY, "seizure")) == "no entry of seizure"


@pytest.mark.parametrize("toxicity", list(Toxicity))
def test_every_toxicity_has_a_name(qapp: QApplication, toxicity: Toxicity) -> None:
    assert toxicity_text(toxicity)


def test_a_missing_fact_says_what_to_enter(qapp: QApplication) -> None:
    assert missing_text("bilirubin_x_uln") == "total bilirubin with its upper limit"
    assert missing_text("some_new_fact") == "some new fact"


def test_a_dose_is_said_only_where_the_source_gives_one(qapp: QApplication) -> None:
    computed = next(each for each in supports("crs-3") if each.mg is not None)
    assert "For this child: 3.9\u00a0mg a dose." in support_text(computed)
    capped = replace(computed, mg=Decimal(8), capped=True)
    assert "The maximum of 8\u00a0mg applies." in support_text(capped)
    (worded,) = supports("neuro-3")
    assert "For this child" not in support_text(worded)
