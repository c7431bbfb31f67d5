"""What does a seizure mean? Its CTCAE grade, its ASTCT grade and how many there were.

Three different things: one brief generalised seizure is grade 2 by CTCAE and grade 3 by
ASTCT, and the adjustment table asks how many there have been. All three are shown.
Source: clinical.md section 8.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bedside.clinical.citation import Citations
from bedside.clinical.grading.neurotoxicity import NeurotoxicityRules, SeizureCourse
from bedside.clinical.grading.scale import NO_GRADE, Finding, Grade, NotGradable, Stamp


class SeizureKind(StrEnum):
    """The kinds CTCAE tells apart."""

    BRIEF_PARTIAL = "brief_partial"
    BRIEF_GENERALISED = "brief_generalised"
    NEW_OR_SEVERAL = "new_or_several"
    PROLONGED_REPETITIVE = "prolonged_repetitive"


@dataclass(frozen=True, slots=True)
class SeizureRules:
    """The CTCAE grade of each kind."""

    stamp: Stamp
    kinds: dict[SeizureKind, int]
    citations: Citations


@dataclass(frozen=True, slots=True)
class SeizureCase:
    """How many seizures, the worst kind, and how the worst one ended."""

    count: int
    kind: SeizureKind
    course: SeizureCourse


@dataclass(frozen=True, slots=True)
class SeizureGrades:
    """Both grades side by side, and the number of seizures."""

    ctcae: Grade
    astct: Grade
    count: int


def find_seizure_grades(
    ctcae: SeizureRules, astct: NeurotoxicityRules, case: SeizureCase
) -> SeizureGrades | NotGradable:
    """The grades of a day's seizures; without any both are 0."""
    if case.count < 0:
        return NotGradable("count", "0 or more")
    number = Finding("seizures", case.count)
    if case.count == 0:
        by_ctcae = ctcae.stamp.grade(NO_GRADE, (number,), ctcae.citations)
        by_astct = astct.stamp.grade(NO_GRADE, (number,), astct.citations)
        return SeizureGrades(by_ctcae, by_astct, case.count)
    if case.course is SeizureCourse.NONE:
        return NotGradable("course", "how the seizure ended")
    kind = Finding("seizure", case.kind.value)
    course = Finding("seizure", case.course.value)
    by_ctcae = ctcae.stamp.grade(ctcae.kinds[case.kind], (kind, number), ctcae.citations)
    by_astct = astct.stamp.grade(astct.seizure[case.course], (course, number), astct.citations)
    return SeizureGrades(by_ctcae, by_astct, case.count)
