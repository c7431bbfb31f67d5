"""Is a refusal a plain value a page can word?"""

from __future__ import annotations

import pytest

from bedside.services.refused import EntryProblem, EntryRefused


def test_a_refusal_has_no_field_and_no_facts_unless_told() -> None:
    assert EntryRefused(EntryProblem.NOT_ALLOWED) == EntryRefused(EntryProblem.NOT_ALLOWED, None)
    assert EntryRefused(EntryProblem.NOT_ALLOWED).facts == {}


def test_facts_of_one_refusal_are_not_those_of_another() -> None:
    first, second = EntryRefused(EntryProblem.NOT_ALLOWED), EntryRefused(EntryProblem.NOT_ALLOWED)
    first.facts["person"] = "Hekim 1"
    assert second.facts == {}


def test_a_refusal_is_frozen() -> None:
    with pytest.raises(AttributeError):
        EntryRefused(EntryProblem.NOT_ALLOWED).field = "bag"  # type: ignore[misc]
