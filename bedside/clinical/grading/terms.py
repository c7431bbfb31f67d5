"""Which other findings can be picked, and what does each of their grades mean?

The meanings are our own words for what CTCAE v5.0 says, in Turkish and English. A grade
the scale does not define for a term is not offered: febrile neutropenia starts at 3.
"""

from __future__ import annotations

from dataclasses import dataclass

from bedside.clinical.adjustment_table import Toxicity
from bedside.clinical.bilingual import Bilingual
from bedside.clinical.citation import Citations
from bedside.clinical.grading.scale import (
    NO_GRADE,
    Finding,
    Grade,
    NotGradable,
    Stamp,
)


@dataclass(frozen=True, slots=True)
class GradeMeaning:
    """What a grade of a term means."""

    grade: int
    meaning: Bilingual


@dataclass(frozen=True, slots=True)
class Term:
    """A finding that is graded by description, and the toxicity it belongs to."""

    id: str
    name: Bilingual
    toxicity: Toxicity
    grades: tuple[GradeMeaning, ...]
    citations: Citations


@dataclass(frozen=True, slots=True)
class Terms:
    """All terms of one version of the scale, in the order a form lists them."""

    stamp: Stamp
    terms: tuple[Term, ...]

    def find(self, term_id: str) -> Term | None:
        return next((term for term in self.terms if term.id == term_id), None)


def find_term_grade(terms: Terms, term_id: str, grade: int) -> Grade | NotGradable:
    """The grade a person picked for a term; 0 says that the finding is absent."""
    term = terms.find(term_id)
    if term is None:
        return NotGradable("term", f"a term of the scale, not {term_id!r}")
    defined = [meaning.grade for meaning in term.grades]
    if grade != NO_GRADE and grade not in defined:
        return NotGradable("grade", f"0 or one of {defined} for {term_id}, not {grade}")
    return terms.stamp.grade(grade, (Finding(term_id, grade),), term.citations)
