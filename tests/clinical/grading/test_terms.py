from __future__ import annotations

import pytest

from bedside.clinical.adjustment_table import Toxicity
from bedside.clinical.grading.scale import Grade, NotGradable
from bedside.clinical.grading.terms import find_term_grade
from bedside.reference.scales import scales

TERMS = scales().ctcae.terms
NEUROLOGICAL = {
    *("headache", "dizziness", "tremor", "confusion", "somnolence", "depressed_consciousness"),
    *("encephalopathy", "ataxia", "dysarthria", "dysphasia"),
}
OTHER = {
    *("hypotension", "hypoxia", "infection", "catheter_infection", "sepsis", "pancreatitis"),
    *("febrile_neutropenia", "tumour_lysis", "capillary_leak", "dic"),
}


def defined(term_id: str) -> list[int]:
    term = TERMS.find(term_id)
    assert term is not None
    return [meaning.grade for meaning in term.grades]


def test_every_term_of_the_ward_belongs_to_a_toxicity() -> None:
    of = {
        toxicity: {term.id for term in TERMS.terms if term.toxicity is toxicity}
        for toxicity in Toxicity
    }
    assert of[Toxicity.NEUROLOGICAL] == NEUROLOGICAL
    assert of[Toxicity.OTHER] == OTHER
    assert of[Toxicity.SEIZURE] == {"seizure"}
    assert of[Toxicity.CYTOKINE_RELEASE] == {"cytokine_release"}


@pytest.mark.parametrize(
    ("term_id", "grades"),
    [
        ("headache", [1, 2, 3]),
        ("confusion", [1, 2, 3, 4]),
        ("hypoxia", [2, 3, 4]),
        ("febrile_neutropenia", [3, 4]),
        ("sepsis", [3, 4]),
        ("tumour_lysis", [3, 4]),
        ("dic", [2, 3, 4]),
    ],
)
def test_only_the_grades_of_the_scale_are_offered(term_id: str, grades: list[int]) -> None:
    assert defined(term_id) == grades


def test_every_meaning_is_written_in_both_languages_of_its_own() -> None:
    for term in TERMS.terms:
        assert term.name.tr != term.name.en or term.id in {"sepsis"}
        for meaning in term.grades:
            assert meaning.meaning.tr != meaning.meaning.en


def test_a_picked_grade_keeps_scale_and_version() -> None:
    found = find_term_grade(TERMS, "headache", 2)
    assert isinstance(found, Grade)
    assert (found.value, found.scale, found.version) == (2, "ctcae", "5.0")
    assert [str(each) for each in found.because] == ["headache 2"]
    assert [str(each) for each in found.citations] == ["[S] CTCAE v5.0, headache"]


def test_0_says_that_a_finding_is_absent() -> None:
    found = find_term_grade(TERMS, "sepsis", 0)
    assert isinstance(found, Grade)
    assert found.value == 0


@pytest.mark.parametrize(
    ("term_id", "grade", "why"),
    [
        ("headache", 4, NotGradable("grade", "0 or one of [1, 2, 3] for headache, not 4")),
        ("sepsis", 1, NotGradable("grade", "0 or one of [3, 4] for sepsis, not 1")),
        ("boredom", 1, NotGradable("term", "a term of the scale, not 'boredom'")),
    ],
)
def test_what_the_scale_does_not_define_is_not_graded(
    term_id: str, grade: int, why: NotGradable
) -> None:
    assert find_term_grade(TERMS, term_id, grade) == why
