"""Every code of the core has a word on paper; a new one is shown as it is."""

from datetime import timedelta
from enum import StrEnum

import msgspec
import pytest

from bedside.clinical.adjustment_table import Toxicity
from bedside.clinical.course import CourseState
from bedside.clinical.events import (
    DrugPurpose,
    Indication,
    InterruptionCause,
    Level,
    Sex,
    TechnicalKind,
)
from bedside.documents.course import vocabulary
from bedside.documents.words import Words
from bedside.reference.scales import scales
from tests.documents.labels import ENGLISH
from tests.support.course_papers import CHILD, LOG

MARKED = Words(lambda _context, text: f"<{text}>", ".", "en")


@pytest.mark.parametrize(
    ("codes", "word"),
    [
        (Level, vocabulary.level),
        (Indication, vocabulary.indication),
        (CourseState, vocabulary.course_state),
        (InterruptionCause, vocabulary.cause),
        (TechnicalKind, vocabulary.technical_kind),
        (DrugPurpose, vocabulary.purpose),
        (Toxicity, vocabulary.toxicity),
    ],
)
def test_every_code_has_a_word(codes: type[StrEnum], word: object) -> None:
    for code in codes:
        assert word(code.value, MARKED).startswith("<")  # type: ignore[operator]
    assert word("new_code", MARKED) == "new_code"  # type: ignore[operator]


def test_nothing_told_is_said() -> None:
    assert vocabulary.cause(None, ENGLISH) == "not told"
    assert vocabulary.level(None, ENGLISH) == "-"
    assert vocabulary.short_moment(None) == "-"


def test_the_child() -> None:
    assert {vocabulary.sex(CHILD, ENGLISH)} <= {"girl", "boy"}
    assert {code.value for code in Sex} == {"female", "male"}
    assert vocabulary.age(CHILD, ENGLISH) == "4\u00a0y\u00a00\u00a0mo"


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("tumour_lysis", "Tumour lysis syndrome"),
        ("icans", "Neurotoxicity (ICANS)"),
        ("new_term", "new_term"),
    ],
)
def test_terms_have_the_name_of_their_scale(code: str, name: str) -> None:
    assert vocabulary.term(code, scales(), ENGLISH) == name


def test_laboratory_and_fever_are_named_by_the_scale() -> None:
    for code in ("alt", "neutropenia", "fever"):
        assert vocabulary.term(code, scales(), ENGLISH) != code


def test_scales_stand_side_by_side_and_a_difference_is_said() -> None:
    differing, agreeing = LOG.grades[0], LOG.grades[1]
    assert vocabulary.both_scales(differing, ENGLISH) == "CTCAE 3 · ASTCT 2 · scales differ"
    assert vocabulary.both_scales(agreeing, ENGLISH) == "CTCAE 3 · ASTCT 3"
    alone = msgspec.structs.replace(agreeing, ctcae=None, astct=None)
    assert vocabulary.both_scales(alone, ENGLISH) == "-"
    assert vocabulary.scale("ctcae", "5.0") == "CTCAE 5.0"


def test_lengths_have_one_decimal() -> None:
    assert vocabulary.hours(timedelta(hours=4, minutes=30), ENGLISH) == "4.5\u00a0h"
    assert vocabulary.drug("dexamethasone", MARKED) == "<dexamethasone>"
