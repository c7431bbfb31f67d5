from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest

from bedside.clinical.adjustment.entries import (
    GradedEntry,
    ToxicityEntry,
    Unknown,
    graded,
    latest_entries,
)
from bedside.clinical.adjustment_table import Toxicity
from tests.support.rules import TR

TABLE = TR.adjustment
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def liver(alt: str | None, ast: str | None, bilirubin: str | None) -> ToxicityEntry:
    given = [None if text is None else Decimal(text) for text in (alt, ast, bilirubin)]
    return ToxicityEntry(
        NOON, Toxicity.LIVER, alt_x_uln=given[0], ast_x_uln=given[1], bilirubin_x_uln=given[2]
    )


@pytest.mark.parametrize(
    ("values", "grade"),
    [
        (("3", "3", "1.5"), 1),
        (("3.01", "1", "1"), 2),
        (("1", "3.01", "1"), 2),
        (("1", "1", "1.51"), 2),
        (("5", "5", "3"), 2),
        (("5.01", "1", "1"), 3),
        (("1", "5.01", "1"), 3),
        (("1", "1", "3.01"), 3),
        (("20", "20", "10"), 3),
        (("20.1", "1", "1"), 4),
        (("1", "20.1", "1"), 4),
        (("1", "1", "10.1"), 4),
        (("0", "0", "0"), 1),
    ],
)
@pytest.mark.parametrize("unknown", Unknown)
def test_liver_values_count_by_their_bands(
    values: tuple[str, str, str], grade: int, unknown: Unknown
) -> None:
    entry = graded(TABLE, liver(*values), unknown)
    assert entry == GradedEntry(NOON, Toxicity.LIVER, None, grade, 0)


@pytest.mark.parametrize("values", [(None, "1", "1"), ("1", None, "1"), ("1", "1", None)])
def test_a_liver_value_nobody_measured_may_be_anything(
    values: tuple[str | None, str | None, str | None],
) -> None:
    assert graded(TABLE, liver(*values), Unknown.BEST).grade == 1
    assert graded(TABLE, liver(*values), Unknown.WORST).grade == 4
    assert graded(TABLE, liver("6", None, None), Unknown.BEST).grade == 3


def test_a_grade_nobody_gave_may_be_any() -> None:
    entry = ToxicityEntry(NOON, Toxicity.NEUROLOGICAL)
    assert graded(TABLE, entry, Unknown.BEST).grade == 0
    assert graded(TABLE, entry, Unknown.WORST).grade == 4
    assert graded(TABLE, replace(entry, grade=2), Unknown.WORST).grade == 2


def test_seizures_nobody_counted_may_be_none_or_too_many() -> None:
    entry = ToxicityEntry(NOON, Toxicity.SEIZURE, grade=2)
    assert graded(TABLE, entry, Unknown.BEST).count == 0
    assert graded(TABLE, entry, Unknown.WORST).count == 2
    assert graded(TABLE, replace(entry, count=1), Unknown.WORST).count == 1
    # A count belongs to seizures alone.
    crs = ToxicityEntry(NOON, Toxicity.CYTOKINE_RELEASE, grade=2, count=5)
    assert graded(TABLE, crs, Unknown.WORST).count == 0


def test_an_entry_is_taken_in_utc_and_under_the_key_of_its_term() -> None:
    ankara = timezone(timedelta(hours=3))
    at = datetime(2026, 3, 2, 15, tzinfo=ankara)
    found = graded(TABLE, ToxicityEntry(at, Toxicity.OTHER, 3, "Tumour_Lysis"), Unknown.BEST)
    assert found == GradedEntry(NOON, Toxicity.OTHER, "tumour lysis", 3, 0)
    assert found.at.tzinfo is UTC


def test_an_entry_knows_what_it_needs_and_what_it_lacks() -> None:
    assert liver("1", None, None).missing == ("ast_x_uln", "bilirubin_x_uln")
    assert liver("1", "1", "1").missing == ()
    assert ToxicityEntry(NOON, Toxicity.SEIZURE).missing == ("grade", "count")
    assert ToxicityEntry(NOON, Toxicity.SEIZURE, grade=0, count=0).missing == ()
    assert ToxicityEntry(NOON, Toxicity.OTHER, term="sepsis").missing == ("grade",)
    assert ToxicityEntry(NOON, Toxicity.CYTOKINE_RELEASE, grade=1).missing == ()


def test_the_latest_entries_are_those_of_each_toxicity_and_term() -> None:
    first = ToxicityEntry(NOON, Toxicity.OTHER, 3, "sepsis")
    later = replace(first, at=NOON + timedelta(hours=1), term="Sepsis")
    beside = replace(later, grade=1)
    other = replace(first, term="pancreatitis")
    crs = ToxicityEntry(NOON, Toxicity.CYTOKINE_RELEASE, 1)
    listed = [later, other, beside, crs, first]
    assert latest_entries(listed) == (later, other, beside, crs)
    assert latest_entries(listed[::-1]) == (crs, beside, other, later)
    assert latest_entries([]) == ()
