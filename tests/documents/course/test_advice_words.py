"""Every reason the table can give has words, and what has none is shown as it is."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from bedside.clinical.adjustment.verdict import NO_ENTRY, Because
from bedside.clinical.adjustment_table import WORDS_OF, Action, Fact
from bedside.documents.course.advice_words import action, kept_reasons, missing, reason
from bedside.reference.scales import scales
from tests.documents.labels import ENGLISH

NOON = datetime(2026, 4, 6, 12, tzinfo=UTC)


@pytest.mark.parametrize("each", list(Action))
def test_every_action_is_a_sentence_and_never_an_order(each: Action) -> None:
    said = action(each.value, ENGLISH)
    assert said.endswith(".")
    assert said.startswith(("The published table", "Not known"))


@pytest.mark.parametrize("fact", list(Fact))
def test_every_fact_has_a_sentence_for_each_of_its_words(fact: Fact) -> None:
    values = WORDS_OF.get(fact, ()) or (
        (Decimal("2.50"),) if fact is not Fact.TERM else ("sepsis",)
    )
    for value in values:
        said = reason(Because(fact.value, value), scales(), ENGLISH)
        assert said.endswith(".")
        assert fact.value not in said.split()[0]


@pytest.mark.parametrize(
    "code", ["onset_at", "held_since", "restart_not_before", "restarted_at", "full_not_before"]
)
def test_times_are_clock_times(code: str) -> None:
    assert "06.04.2026\u00a012:00" in reason(Because(code, NOON), scales(), ENGLISH)


def test_terms_toxicities_and_unknown_facts() -> None:
    found = reason(Because("term", "tumour lysis"), scales(), ENGLISH)
    assert found == "The finding is Tumour lysis syndrome."
    assert reason(Because("term", "new thing"), scales(), ENGLISH) == "The finding is new thing."
    none = reason(Because(NO_ENTRY, "liver"), scales(), ENGLISH)
    assert none == "No entry of liver values is on record."
    assert reason(Because("new_fact", "x"), scales(), ENGLISH) == "new fact: x"


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        ("neuro-3: grade = 3", "neuro-3: The grade is 3 now."),
        ("neuro-3: episode = open", "neuro-3: A toxicity that interrupts is not over."),
        (
            "neuro-3: onset_at = 2026-04-06T12:00:00+00:00",
            "neuro-3: It began at 06.04.2026\u00a012:00.",
        ),
        ("said otherwise", "said otherwise"),
    ],
)
def test_a_kept_reason_reads_as_it_did(kept: str, shown: str) -> None:
    assert kept_reasons([kept], scales(), ENGLISH) == shown


def test_reasons_of_one_rule_stand_together() -> None:
    kept = ("neuro-3: grade = 3", "neuro-3: infusion = running", "crs-3: grade = 3", "as said")
    assert kept_reasons(kept, scales(), ENGLISH) == (
        "neuro-3: The grade is 3 now. The infusion runs. crs-3: The grade is 3 now. as said"
    )


def test_a_missing_fact_without_words_is_shown() -> None:
    assert missing("cause", ENGLISH) == "why the pump was stopped"
    assert missing("new_fact", ENGLISH) == "new fact"
