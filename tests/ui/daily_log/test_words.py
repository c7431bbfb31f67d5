"""Every answer has a word in the language in use."""

import pytest

from bedside.clinical.grading.cytokine_release import Hypotension, Oxygen
from bedside.clinical.grading.laboratory import Item
from bedside.clinical.grading.neurotoxicity import Arousal, Oedema, SeizureCourse
from bedside.clinical.grading.seizure import SeizureKind
from bedside.reference.scales import scales
from bedside.ui.daily_log import words
from bedside.ui.language import use_language


@pytest.fixture
def turkish(qapp):
    use_language(qapp, "tr")
    yield
    use_language(qapp, "en")


@pytest.mark.parametrize(
    ("said", "values"),
    [
        (words.oxygen(), Oxygen),
        (words.hypotension(), Hypotension),
        (words.arousal(), Arousal),
        (words.oedema(), Oedema),
        (words.seizure_kinds(), SeizureKind),
        (words.items(), Item),
        ({"none": "", **words.seizure_courses("5")}, SeizureCourse),
    ],
)
def test_every_value_of_the_core_has_a_word(said, values) -> None:
    assert set(said) == {value.value for value in values}


def test_a_finding_has_the_name_of_its_scale(qapp) -> None:
    use_language(qapp, "en")
    names = [
        words.term_name(scales(), term)
        for term in ("headache", "alt", "neutropenia", "fever", "icans", "unheard of")
    ]
    assert names == [
        *("Headache", "ALT increased", "Neutropenia", "Fever"),
        *("Neurotoxicity (ICANS)", "unheard of"),
    ]


def test_severity_rises_with_the_grade() -> None:
    severities = [words.grade_severity(grade) for grade in (None, 0, 1, 2, 3, 4)]
    assert severities == ["info", "good", "info", "caution", "stop", "stop"]


def test_the_bound_of_a_long_seizure_comes_from_the_scale() -> None:
    assert "7 min" in words.seizure_courses("7")["prolonged"]
