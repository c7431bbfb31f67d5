from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from bedside.clinical.adjustment.verdict import Because
from bedside.clinical.adjustment_table import WORDS_OF, Fact
from bedside.services.calc.advice_sentences import reason_sentence, silence_sentence

TIMES = ("onset_at", "held_since", "restart_not_before", "restarted_at", "full_not_before")


@pytest.mark.parametrize(
    ("because", "sentence"),
    [
        (Because("grade", Decimal(3)), "The grade is 3 now."),
        (Because("term", "tumour lysis"), "The term is tumour lysis."),
        (
            Because("days_to_resolve", Decimal(22) / 3),
            "It took, or has taken, 7.33 days to resolve.",
        ),
        (Because("infusion", "running"), "The infusion runs."),
        (Because("came_back", "yes"), "It came back after a restart."),
        (Because("no_entry", "cytokine_release"), "No entry of cytokine release is on record."),
        (
            Because("onset_at", datetime(2026, 3, 2, 7, tzinfo=UTC)),
            "It began at 2026-03-02T07:00:00+00:00.",
        ),
    ],
)
def test_a_reason_reads_as_a_sentence(because: Because, sentence: str) -> None:
    assert reason_sentence(because) == sentence
    assert silence_sentence(because) == f"It does not apply: {sentence}"


@pytest.mark.parametrize("fact", Fact)
def test_every_fact_has_its_sentence(fact: Fact) -> None:
    values = WORDS_OF.get(fact, (Decimal(1),))
    sentences = {reason_sentence(Because(fact.value, value)) for value in values}
    assert len(sentences) == len(values)
    assert all(sentence.endswith(".") and "{" not in sentence for sentence in sentences)


@pytest.mark.parametrize("name", TIMES)
def test_every_time_has_its_sentence(name: str) -> None:
    at = datetime(2026, 3, 2, 7, tzinfo=UTC)
    assert at.isoformat() in reason_sentence(Because(name, at))
