from __future__ import annotations

from decimal import Decimal

from bedside.clinical.citation import Citation, Cited, SourceKind, merged

REVIEW = Citation(SourceKind.REVIEW, "Table 1")
LABEL = Citation(SourceKind.LABEL, "section 2")


def test_a_citation_is_shown_with_its_tag() -> None:
    assert str(REVIEW) == "[R] Table 1"


def test_a_figure_as_a_whole_number() -> None:
    assert Cited(Decimal("96"), (REVIEW,)).whole == 96


def test_merging_keeps_each_once_in_order() -> None:
    assert merged((LABEL, REVIEW), (), (REVIEW, LABEL)) == (LABEL, REVIEW)
