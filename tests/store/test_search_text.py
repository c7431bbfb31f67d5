from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.store.search_text import fold, words_to_find


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Işık", "isik"),
        ("IŞIK", "ışık"),
        ("İSTANBUL", "istanbul"),
        ("I\u0307pek", "ipek"),
        ("Çağrı  Gül\tÖz", "cagri gul oz"),
        ("ğüşöçı", "GUSOCI"),
        ("Âdile", "adile"),
        ("Ａｌｉ", "ali"),
    ],
)
def test_every_turkish_spelling_folds_to_the_same_text(written: str, typed: str) -> None:
    assert fold(written) == fold(typed)


def test_the_lowered_capital_i_with_dot_is_one_letter() -> None:
    # Python's own lower() makes two code points of it.
    assert len("İ".lower()) == 2
    assert fold("İ") == "i"


def test_words_are_searched_one_by_one() -> None:
    assert words_to_find("  Örnek   Işık ") == ("ornek", "isik")
    assert words_to_find(" ") == ()


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text)
    assert fold(once) == once
