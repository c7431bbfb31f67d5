"""The recovery code on paper names its ward and its hour, and says what it is for."""

from bedside.documents.recovery_sheet import recovery_sheet
from tests.documents.labels import ENGLISH, EXAMPLE
from tests.documents.test_label import text_of

CODE = "ABCDE-FGHJK-23456"


def test_it_shows_code_ward_and_hour() -> None:
    said = text_of(recovery_sheet("Iğdır Ward", CODE, EXAMPLE.prepared_at, ENGLISH))
    assert CODE in said
    assert "Iğdır Ward" in said
    assert "23.11.2026" in said


def test_it_says_that_no_copy_is_kept() -> None:
    said = text_of(recovery_sheet("Ward 1", CODE, EXAMPLE.prepared_at, ENGLISH))
    assert "the program keeps no copy" in " ".join(said.split())


def test_the_same_code_gives_the_same_paper() -> None:
    made = [recovery_sheet("Ward 1", CODE, EXAMPLE.prepared_at, ENGLISH) for _ in range(2)]
    assert made[0] == made[1]
    assert made[0] != recovery_sheet("Ward 1", CODE + "7", EXAMPLE.prepared_at, ENGLISH)
