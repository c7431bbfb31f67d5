from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.citation import Citation, SourceKind
from bedside.clinical.grading.scale import (
    Bound,
    Finding,
    Stamp,
    grade_above,
    grade_below,
    worst_of,
)
from tests.support.rules import law

STAMP = Stamp("a scale", "1")
SOURCE = (Citation(SourceKind.STANDARD, "a scale"),)
OPEN = (Bound(1, Decimal(1)), Bound(2, Decimal(3)))
INCLUDED = (Bound(1, Decimal("1.5"), included=True),)
FALLING = (Bound(2, Decimal(3)), Bound(3, Decimal(2)))


@pytest.mark.parametrize(("value", "grade"), [("1", 0), ("1.01", 1), ("3", 1), ("3.01", 2)])
def test_a_bound_is_open_below_and_closed_above(value: str, grade: int) -> None:
    assert grade_above(OPEN, Decimal(value)) == grade


@pytest.mark.parametrize(("value", "grade"), [("1.49", 0), ("1.5", 1), ("2", 1)])
def test_an_included_bound_holds_at_its_figure(value: str, grade: int) -> None:
    assert grade_above(INCLUDED, Decimal(value)) == grade


def test_bounds_are_multiples_of_a_limit() -> None:
    assert grade_above(OPEN, Decimal(120), Decimal(40)) == 1
    assert grade_above(OPEN, Decimal("120.1"), Decimal(40)) == 2


@pytest.mark.parametrize(("value", "grade"), [("3", 0), ("2.99", 2), ("2", 2), ("1.9", 3)])
def test_falling_values_pass_bounds_downwards(value: str, grade: int) -> None:
    assert grade_below(FALLING, Decimal(value)) == grade


@pytest.mark.parametrize(
    ("finding", "text"),
    [
        (Finding("alt", Decimal("3.10"), "x_uln"), "alt 3.1 x uln"),
        (Finding("arousal", "voice"), "arousal voice"),
        (Finding("ice", 0), "ice 0"),
        (Finding("deep_weakness"), "deep weakness"),
    ],
)
def test_a_finding_reads_as_words(finding: Finding, text: str) -> None:
    assert str(finding) == text


def test_the_worst_counts_and_says_why() -> None:
    mild, bad, also = Finding("a"), Finding("b"), Finding("c")
    grade = worst_of(STAMP, SOURCE, ((1, mild), (3, bad), (3, also)))
    assert (grade.value, grade.because) == (3, (bad, also))
    assert (grade.scale, grade.version, grade.citations) == ("a scale", "1", SOURCE)


def test_nothing_found_is_no_grade() -> None:
    grade = worst_of(STAMP, (), ())
    assert (grade.value, grade.because) == (0, ())


@law
@given(st.lists(st.tuples(st.integers(0, 4), st.integers()), max_size=6), st.randoms())
def test_the_order_of_findings_does_not_matter(found: list[tuple[int, int]], chance) -> None:
    given_ = [(grade, Finding("a", value)) for grade, value in found]
    shuffled = chance.sample(given_, len(given_))
    one, other = worst_of(STAMP, (), given_), worst_of(STAMP, (), shuffled)
    assert one.value == other.value
    assert sorted(map(str, one.because)) == sorted(map(str, other.because))
