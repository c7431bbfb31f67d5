"""The search, held against trying every way to cut the text."""

from __future__ import annotations

from itertools import combinations, pairwise
from random import Random

import pytest

from bedside.clinical.packs.gs1_values import has_right_check_digit, is_day, is_gtin_shaped
from bedside.clinical.packs.identifiers import GROUP_SEPARATOR as GS
from bedside.clinical.packs.identifiers import PackRules, ValueKind
from bedside.clinical.packs.readings import Reading, TooManyWaysError, Wanted, readings
from bedside.reference.pack_identifiers import shipped_pack_rules
from tests.support.packs import GTIN, TODAY, printed_pack

RULES = shipped_pack_rules()
ALL = Wanted(complete=True, right_check_digit=True, most=10_000)
FOUR = PackRules(RULES.identifiers[:4], RULES.citations)


def piece_is_field(piece: str) -> tuple[str, str] | None:
    for identifier in FOUR.identifiers:
        value = piece.removeprefix(identifier.ai)
        if not piece.startswith(identifier.ai) or not 0 < len(value) <= identifier.most:
            continue
        if identifier.kind is ValueKind.GTIN:
            fits = is_gtin_shaped(value) and has_right_check_digit(value)
        else:
            fits = identifier.kind is ValueKind.TEXT or is_day(value, TODAY)
        return (identifier.ai, value) if fits else None
    return None


def every_cut(text: str) -> set[Reading]:
    """All complete readings with the four needed fields, by trying all places for three cuts."""
    found = set()
    for cuts in combinations(range(1, len(text)), 3):
        edges = [0, *cuts, len(text)]
        pieces = [text[start:end] for start, end in pairwise(edges)]
        fields = [piece_is_field(piece.rstrip(GS)) for piece in pieces]
        if all(fields) and not any(GS in piece.strip(GS) for piece in pieces):
            reading = frozenset(field for field in fields if field)
            if len(dict(reading)) == 4 and not any(piece.startswith(GS) for piece in pieces):
                found.add(reading)
    return found


@pytest.mark.parametrize("seed", range(12))
def test_the_search_finds_exactly_what_trying_everything_finds(seed: int) -> None:
    printed = printed_pack(Random(seed), longest=9)
    for text in [printed.without_separators(), *printed.in_part()]:
        assert set(readings(text, FOUR, TODAY, ALL)) == every_cut(text)


def test_no_more_readings_than_asked_for() -> None:
    text = f"01{GTIN}17271130" + "21A10B" * 4
    every = readings(text, FOUR, TODAY, ALL)
    assert len(every) > 2
    two = readings(text, FOUR, TODAY, Wanted(complete=True, right_check_digit=True, most=2))
    assert len(two) == 2
    assert set(two) < set(every)


def test_a_field_in_part_counts_only_where_that_is_asked_for() -> None:
    text = f"01{GTIN}17271130"
    in_part = Wanted(complete=False, right_check_digit=True, most=1)
    assert readings(text, RULES, TODAY, ALL) == ()
    assert readings(text, RULES, TODAY, in_part) == (frozenset({("01", GTIN), ("17", "271130")}),)


def test_a_wrong_check_digit_counts_only_where_that_is_asked_for() -> None:
    text = f"01{GTIN[:-1]}01727113010L{GS}21S"
    assert readings(text, RULES, TODAY, ALL) == ()
    assert len(readings(text, RULES, TODAY, Wanted(True, False, 9))) == 1


def test_a_text_made_up_of_identifiers_is_given_up() -> None:
    text = f"01{GTIN}" + "7107117127137147157162402411021" * 12
    with pytest.raises(TooManyWaysError):
        readings(text, RULES, TODAY, ALL)
