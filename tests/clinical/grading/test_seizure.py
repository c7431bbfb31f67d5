from __future__ import annotations

import pytest

from bedside.clinical.grading.neurotoxicity import SeizureCourse
from bedside.clinical.grading.scale import NotGradable
from bedside.clinical.grading.seizure import (
    SeizureCase,
    SeizureGrades,
    SeizureKind,
    find_seizure_grades,
)
from bedside.reference.scales import scales

SCALES = scales()


def grades(case: SeizureCase) -> SeizureGrades | NotGradable:
    return find_seizure_grades(SCALES.ctcae.seizure, SCALES.astct.neurotoxicity, case)


@pytest.mark.parametrize(
    ("kind", "course", "ctcae", "astct"),
    [
        (SeizureKind.BRIEF_PARTIAL, SeizureCourse.BRIEF, 1, 3),
        (SeizureKind.BRIEF_GENERALISED, SeizureCourse.BRIEF, 2, 3),
        (SeizureKind.NEW_OR_SEVERAL, SeizureCourse.BRIEF, 3, 3),
        (SeizureKind.PROLONGED_REPETITIVE, SeizureCourse.PROLONGED, 4, 4),
    ],
)
def test_two_scales_and_a_number_are_three_things(
    kind: SeizureKind, course: SeizureCourse, ctcae: int, astct: int
) -> None:
    found = grades(SeizureCase(2, kind, course))
    assert isinstance(found, SeizureGrades)
    assert (found.ctcae.value, found.astct.value, found.count) == (ctcae, astct, 2)
    assert (found.ctcae.scale, found.astct.scale) == ("ctcae", "astct")
    kind_word, course_word = (each.value.replace("_", " ") for each in (kind, course))
    assert [str(each) for each in found.ctcae.because] == [f"seizure {kind_word}", "seizures 2"]
    assert [str(each) for each in found.astct.because] == [f"seizure {course_word}", "seizures 2"]
    assert found.ctcae.citations == SCALES.ctcae.seizure.citations
    assert found.astct.citations == SCALES.astct.neurotoxicity.citations


def test_no_seizure_is_grade_0_whatever_its_kind() -> None:
    found = grades(SeizureCase(0, SeizureKind.PROLONGED_REPETITIVE, SeizureCourse.NONE))
    assert isinstance(found, SeizureGrades)
    assert (found.ctcae.value, found.astct.value, found.count) == (0, 0, 0)
    assert [str(each) for each in found.ctcae.because] == ["seizures 0"]
    assert found.astct.because == found.ctcae.because
    assert found.ctcae.citations == SCALES.ctcae.seizure.citations
    assert found.astct.citations == SCALES.astct.neurotoxicity.citations


@pytest.mark.parametrize(
    ("count", "course", "why"),
    [
        (-1, SeizureCourse.BRIEF, NotGradable("count", "0 or more")),
        (1, SeizureCourse.NONE, NotGradable("course", "how the seizure ended")),
    ],
)
def test_what_cannot_be_graded_names_its_field(
    count: int, course: SeizureCourse, why: NotGradable
) -> None:
    assert grades(SeizureCase(count, SeizureKind.BRIEF_PARTIAL, course)) == why
