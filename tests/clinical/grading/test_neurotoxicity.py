from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.grading.neurotoxicity import (
    Arousal,
    Instrument,
    InstrumentRules,
    NeurotoxicityCase,
    Oedema,
    SeizureCourse,
    find_neurotoxicity_grade,
    instrument_for,
)
from bedside.clinical.grading.scale import Grade, NotGradable
from bedside.reference.scales import scales
from tests.support.rules import law

RULES = scales().astct.neurotoxicity
ICE_WELL = NeurotoxicityCase(
    Instrument.ICE, 10, Arousal.SPONTANEOUS, SeizureCourse.NONE, False, Oedema.NONE, False
)
CAPD_WELL = replace(ICE_WELL, instrument=Instrument.CAPD, score=0)
CASES = st.builds(
    NeurotoxicityCase,
    st.just(Instrument.CAPD),
    st.none() | st.integers(0, 32),
    st.sampled_from(Arousal),
    st.sampled_from(SeizureCourse),
    st.booleans(),
    st.sampled_from(Oedema),
    st.booleans(),
)


def grade(case: NeurotoxicityCase) -> Grade:
    found = find_neurotoxicity_grade(RULES, case)
    assert isinstance(found, Grade)
    return found


def reasons(case: NeurotoxicityCase) -> list[str]:
    return [str(finding) for finding in grade(case).because]


@pytest.mark.parametrize(
    ("score", "wanted"),
    [(10, 0), (9, 1), (7, 1), (6, 2), (3, 2), (2, 3), (0, 3), (None, 3)],
)
def test_ice(score: int | None, wanted: int) -> None:
    assert grade(replace(ICE_WELL, score=score)).value == wanted


@pytest.mark.parametrize("score", [0, None])
def test_ice_of_a_child_that_cannot_be_woken(score: int | None) -> None:
    found = grade(replace(ICE_WELL, score=score, arousal=Arousal.UNAROUSABLE))
    assert (found.value, [str(each) for each in found.because]) == (4, ["arousal unarousable"])


@pytest.mark.parametrize(("score", "wanted"), [(0, 0), (1, 1), (8, 1), (9, 3), (32, 3), (None, 4)])
def test_capd(score: int | None, wanted: int) -> None:
    assert grade(replace(CAPD_WELL, score=score)).value == wanted


@pytest.mark.parametrize(
    ("arousal", "wanted"),
    [(Arousal.SPONTANEOUS, 1), (Arousal.VOICE, 2), (Arousal.TOUCH, 3), (Arousal.UNAROUSABLE, 4)],
)
def test_a_slightly_raised_capd_is_told_apart_by_arousal(arousal: Arousal, wanted: int) -> None:
    assert grade(replace(CAPD_WELL, score=4, arousal=arousal)).value == wanted


@pytest.mark.parametrize("case", [ICE_WELL, CAPD_WELL])
def test_to_wake_by_oneself_is_no_finding_beside_a_normal_score(case: NeurotoxicityCase) -> None:
    assert grade(case).value == 0
    assert grade(replace(case, arousal=Arousal.VOICE)).value == 2


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        ({"seizure": SeizureCourse.BRIEF}, 3),
        ({"seizure": SeizureCourse.PROLONGED}, 4),
        ({"oedema": Oedema.FOCAL}, 3),
        ({"oedema": Oedema.DIFFUSE}, 4),
        ({"deep_weakness": True}, 4),
        ({"raised_pressure": True}, 4),
    ],
)
def test_one_grave_finding_is_enough(change: dict[str, object], wanted: int) -> None:
    assert grade(replace(ICE_WELL, **change)).value == wanted


def test_the_findings_that_set_the_grade_are_named() -> None:
    assert reasons(replace(CAPD_WELL, score=5)) == ["capd 5", "arousal spontaneous"]
    assert reasons(replace(CAPD_WELL, score=9, seizure=SeizureCourse.BRIEF)) == [
        "capd 9",
        "seizure brief",
    ]
    assert reasons(replace(CAPD_WELL, deep_weakness=True, raised_pressure=True)) == [
        "deep weakness",
        "raised pressure",
    ]
    assert reasons(replace(CAPD_WELL, score=None)) == ["capd unable"]
    assert reasons(replace(CAPD_WELL, oedema=Oedema.FOCAL)) == ["oedema focal"]


def test_the_sources_are_those_of_the_table_and_of_the_instrument() -> None:
    assert [str(each) for each in grade(ICE_WELL).citations] == [
        "[S] ASTCT 2019, ICANS",
        "[S] ASTCT 2019, ICE score",
    ]
    assert grade(CAPD_WELL).citations == (*RULES.citations, *RULES.capd.citations)


@pytest.mark.parametrize(
    ("case", "score", "expected"),
    [
        (ICE_WELL, 11, NotGradable("ice", "0 to 10, not 11")),
        (ICE_WELL, -1, NotGradable("ice", "0 to 10, not -1")),
        (CAPD_WELL, 33, NotGradable("capd", "0 to 32, not 33")),
    ],
)
def test_a_score_beyond_its_instrument_is_named(
    case: NeurotoxicityCase, score: int, expected: NotGradable
) -> None:
    assert find_neurotoxicity_grade(RULES, replace(case, score=score)) == expected


@pytest.mark.parametrize(
    ("age", "delayed", "instrument"),
    [
        ("11.99", False, Instrument.CAPD),
        ("12", False, Instrument.ICE),
        ("17", False, Instrument.ICE),
        ("17", True, Instrument.CAPD),
        ("3", True, Instrument.CAPD),
    ],
)
def test_age_and_development_call_for_an_instrument(
    age: str, delayed: bool, instrument: Instrument
) -> None:
    assert instrument_for(RULES, Decimal(age), delayed) is instrument


def test_the_forms_have_the_published_points() -> None:
    assert (RULES.ice.most_points, len(RULES.ice.items)) == (10, 10)
    assert (RULES.capd.most_points, len(RULES.capd.items)) == (32, 8)


def score(rules: InstrumentRules, answers: tuple[int, ...]) -> int:
    """The score of a whole form, from the places of the answers in its list."""
    return sum(rules.points(*each) for each in zip(rules.items, answers, strict=True))


def test_a_child_that_is_itself_scores_best_on_both_forms() -> None:
    never, always = 0, 4
    assert score(RULES.capd, (always,) * 4 + (never,) * 4) == 0
    assert score(RULES.capd, (never,) * 4 + (always,) * 4) == 32
    assert score(RULES.ice, (1,) * 10) == 10
    assert score(RULES.ice, (0,) * 10) == 0


@law
@given(CASES, CASES)
def test_the_worst_of_two_children_is_at_least_as_bad_as_each(
    one: NeurotoxicityCase, other: NeurotoxicityCase
) -> None:
    def index(kind, value) -> int:
        return list(kind).index(value)

    scores = [score for score in (one.score, other.score) if score is not None]
    unable = None in (one.score, other.score)
    both = NeurotoxicityCase(
        Instrument.CAPD,
        None if unable else max(scores),
        max(one.arousal, other.arousal, key=lambda each: index(Arousal, each)),
        max(one.seizure, other.seizure, key=lambda each: index(SeizureCourse, each)),
        one.deep_weakness or other.deep_weakness,
        max(one.oedema, other.oedema, key=lambda each: index(Oedema, each)),
        one.raised_pressure or other.raised_pressure,
    )
    assert grade(both).value == max(grade(one).value, grade(other).value)
