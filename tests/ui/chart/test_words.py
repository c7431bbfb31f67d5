from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from bedside.clinical.body import WeightQuestion
from bedside.clinical.chart import BagState
from bedside.clinical.events import KnownEvent
from bedside.ui.chart.words import (
    bag_state,
    journal_sentence,
    shown_facts,
    weight_decision_text,
)
from tests.support.rules import TR

KINDS = [str(event.__struct_config__.tag) for event in KnownEvent.__args__]


@pytest.mark.parametrize("kind", [*KINDS, "entry_withdrawn", "label_reprinted"])
def test_every_kind_of_entry_has_plain_words(qapp: QApplication, kind: str) -> None:
    sentence = journal_sentence(kind, {})
    assert "newer version" not in sentence
    assert "_" not in sentence
    assert "{" not in sentence


def test_a_kind_of_a_newer_version_is_named_and_kept(qapp: QApplication) -> None:
    assert "course_paused" in journal_sentence("course_paused", {})


def test_a_sentence_carries_its_figures(qapp: QApplication) -> None:
    facts = {"weight_kg": "20.4", "height_cm": "110"}
    assert journal_sentence("patient_measured", facts) == ("Weighed and measured: 20.4 kg, 110 cm.")


def test_figures_take_the_readers_mark_and_numbers_of_lots_do_not(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bedside.ui.wording.quantities.decimal_mark", lambda: ",")
    assert shown_facts({"drug_ml": "2.3", "hospital_number": "7.1"}) == {
        "drug_ml": "2,3",
        "hospital_number": "7.1",
    }


@pytest.mark.parametrize("state", list(BagState))
def test_every_state_of_a_bag_has_a_severity_and_words(qapp: QApplication, state: BagState) -> None:
    severity, words = bag_state(state.value)
    assert severity in ("stop", "caution", "due", "good")
    assert words != state.value or state.value in ("checked", "discarded")


@pytest.mark.parametrize("question", list(WeightQuestion))
def test_every_question_about_the_weight_has_words(
    qapp: QApplication, question: WeightQuestion
) -> None:
    assert "_" not in weight_decision_text(question.value, TR.body)
