from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.typing_or_scan import KeySource, KeyTiming, may_be_scan, source_of
from tests.support.rules import cited, law

TIMING = KeyTiming(fewest_characters=cited(8), longest_gap_ms=cited(100), average_gap_ms=cited(35))


@pytest.mark.parametrize("gap", [0, 1, 10, 35])
def test_a_code_typed_evenly_and_fast_is_a_scan(gap: int) -> None:
    assert source_of([gap] * 44, TIMING) is KeySource.SCAN


@pytest.mark.parametrize(
    "gaps",
    [
        [],
        [5],
        [5] * 6,
        [120, 90, 140, 110, 95, 130, 100, 105],
        [36] * 20,
        [5] * 20 + [101],
        [5, 5, 5, 101, 5, 5, 5, 5],
    ],
)
def test_a_number_or_a_persons_pace_is_typing(gaps: list[int]) -> None:
    assert source_of(gaps, TIMING) is KeySource.TYPING


def test_one_late_key_does_not_hide_a_scan() -> None:
    assert source_of([10] * 20 + [100] + [10] * 20, TIMING) is KeySource.SCAN


def test_the_first_keys_of_a_scan_are_held_back_and_a_persons_are_not() -> None:
    assert may_be_scan([], TIMING)
    assert may_be_scan([35], TIMING)
    assert not may_be_scan([36], TIMING)
    assert not may_be_scan([1, 1, 101], TIMING)


@law
@given(st.lists(st.integers(0, 35), min_size=7, max_size=60))
def test_every_key_of_an_even_scan_is_held_back(gaps: list[int]) -> None:
    assert all(may_be_scan(gaps[:count], TIMING) for count in range(len(gaps) + 1))
    assert source_of(gaps, TIMING) is KeySource.SCAN


@law
@given(st.lists(st.integers(60, 2000), min_size=1, max_size=60))
def test_nobodys_typing_is_taken_for_a_scan(gaps: list[int]) -> None:
    assert source_of(gaps, TIMING) is KeySource.TYPING
    assert not may_be_scan(gaps, TIMING)
