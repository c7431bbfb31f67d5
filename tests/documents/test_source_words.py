"""A place in a source is put into words; what a hospital wrote itself stays."""

import pytest

from bedside.documents.source_words import source_text, sources_text


def english(_context: str, text: str) -> str:
    return text


def shouted(_context: str, text: str) -> str:
    return text.upper()


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("[R] section a", "review, section a"),
        ("R: Table 2", "review, table 2"),
        ("[L] section 2, interruption", "US label, section 2, interruption"),
        ("[W] our own habit", "program's choice, our own habit"),
        ("[X] section a", "[X] section a"),
        ("a letter of the ward", "a letter of the ward"),
    ],
)
def test_a_place_is_written_in_words(written, read) -> None:
    assert source_text(written, english) == read


def test_every_part_is_in_the_paper_s_language() -> None:
    assert source_text("[L] storage, premedication", shouted) == "US LABEL, STORAGE, PREMEDICATION"


def test_each_place_is_named_once() -> None:
    written = ("[R] Table 2", "[R] table 2", "[L] table 3")
    assert sources_text(written, english, "; ") == "review, table 2; US label, table 3"
