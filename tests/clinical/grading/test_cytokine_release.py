from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.grading.cytokine_release import (
    Hypotension,
    Oxygen,
    ReleaseCase,
    astct_release_grade,
    ctcae_release_grade,
)
from bedside.clinical.grading.scale import Grade, NotGradable
from bedside.reference.scales import scales
from tests.support.rules import law

ASTCT = scales().astct.cytokine_release
CTCAE = scales().ctcae.cytokine_release
WELL = ReleaseCase(Decimal("36.8"), False, Hypotension.NONE, Oxygen.NONE)
FEVER = replace(WELL, temperature_c=Decimal(38))

CASES = st.builds(
    ReleaseCase,
    st.decimals(min_value=35, max_value=42, places=1),
    st.booleans(),
    st.sampled_from(Hypotension),
    st.sampled_from(Oxygen),
    st.none() | st.decimals(min_value=21, max_value=100, places=0),
)


def astct(case: ReleaseCase) -> Grade:
    found = astct_release_grade(ASTCT, case)
    assert isinstance(found, Grade)
    return found


def ctcae(case: ReleaseCase) -> Grade:
    found = ctcae_release_grade(CTCAE, case)
    assert isinstance(found, Grade)
    return found


def reasons(grade: Grade) -> list[str]:
    return [str(finding) for finding in grade.because]


@pytest.mark.parametrize(
    ("case", "wanted"),
    [
        (WELL, 0),
        (FEVER, 1),
        (replace(FEVER, temperature_c=Decimal("37.9")), 0),
        (replace(FEVER, hypotension=Hypotension.NO_PRESSOR), 2),
        (replace(FEVER, oxygen=Oxygen.LOW_FLOW), 2),
        (replace(FEVER, hypotension=Hypotension.ONE_PRESSOR), 3),
        (replace(FEVER, oxygen=Oxygen.HIGH_FLOW), 3),
        (replace(FEVER, hypotension=Hypotension.SEVERAL_PRESSORS), 4),
        (replace(FEVER, oxygen=Oxygen.POSITIVE_PRESSURE), 4),
        (replace(FEVER, hypotension=Hypotension.NO_PRESSOR, oxygen=Oxygen.HIGH_FLOW), 3),
        (replace(WELL, masked=True, hypotension=Hypotension.NO_PRESSOR), 2),
        (replace(WELL, masked=True), 0),
    ],
)
def test_astct(case: ReleaseCase, wanted: int) -> None:
    assert astct(case).value == wanted


def test_without_fever_and_with_none_hidden_astct_gives_no_grade_and_says_so() -> None:
    found = astct(replace(WELL, hypotension=Hypotension.ONE_PRESSOR))
    assert found.value == 0
    assert reasons(found) == ["temperature 36.8 C", "no fever and none hidden"]


def test_all_findings_that_set_the_grade_are_named() -> None:
    both = replace(FEVER, hypotension=Hypotension.NO_PRESSOR, oxygen=Oxygen.LOW_FLOW)
    assert reasons(astct(both)) == ["hypotension no pressor", "oxygen low flow"]


@pytest.mark.parametrize(
    ("case", "wanted"),
    [
        (WELL, 0),
        (FEVER, 1),
        (replace(WELL, hypotension=Hypotension.NO_PRESSOR), 2),
        (replace(FEVER, oxygen=Oxygen.LOW_FLOW), 2),
        (replace(FEVER, oxygen=Oxygen.LOW_FLOW, oxygen_percent=Decimal("39.9")), 2),
        (replace(FEVER, oxygen=Oxygen.LOW_FLOW, oxygen_percent=Decimal(40)), 3),
        (replace(FEVER, oxygen=Oxygen.HIGH_FLOW), 3),
        (replace(FEVER, oxygen=Oxygen.HIGH_FLOW, oxygen_percent=Decimal(30)), 2),
        (replace(FEVER, oxygen=Oxygen.POSITIVE_PRESSURE, oxygen_percent=Decimal(30)), 4),
        (replace(FEVER, oxygen=Oxygen.NONE, oxygen_percent=Decimal(21)), 1),
        (replace(FEVER, hypotension=Hypotension.ONE_PRESSOR), 3),
        (replace(FEVER, hypotension=Hypotension.SEVERAL_PRESSORS), 4),
    ],
)
def test_ctcae(case: ReleaseCase, wanted: int) -> None:
    assert ctcae(case).value == wanted


def test_ctcae_says_why() -> None:
    both = replace(FEVER, hypotension=Hypotension.NO_PRESSOR, oxygen=Oxygen.LOW_FLOW)
    assert reasons(ctcae(both)) == ["hypotension no pressor", "oxygen low flow"]


@pytest.mark.parametrize("case", [WELL, FEVER])
def test_a_grade_names_its_sources(case: ReleaseCase) -> None:
    assert astct(case).citations == ASTCT.citations
    assert ctcae(case).citations == CTCAE.citations


def test_the_percentage_is_named_where_it_decides() -> None:
    found = ctcae(replace(FEVER, oxygen=Oxygen.HIGH_FLOW, oxygen_percent=Decimal(50)))
    assert reasons(found) == ["oxygen 50 %"]


@pytest.mark.parametrize("percent", [0, -1, 101])
def test_a_percentage_that_cannot_be_is_named(percent: int) -> None:
    case = replace(FEVER, oxygen=Oxygen.LOW_FLOW, oxygen_percent=Decimal(percent))
    assert ctcae_release_grade(CTCAE, case) == NotGradable("oxygen_percent", "above 0, at most 100")


@pytest.mark.parametrize("find", [astct_release_grade, ctcae_release_grade])
def test_a_temperature_that_cannot_be_is_named(find) -> None:
    found = find(ASTCT if find is astct_release_grade else CTCAE, replace(WELL, temperature_c=0))
    assert found == NotGradable("temperature_c", "a temperature in °C")


@pytest.mark.parametrize(("percent", "wanted"), [("0.5", 2), ("100", 3)])
def test_every_percentage_that_can_be_is_taken(percent: str, wanted: int) -> None:
    case = replace(FEVER, oxygen=Oxygen.LOW_FLOW, oxygen_percent=Decimal(percent))
    assert ctcae(case).value == wanted


def test_every_temperature_above_nothing_is_taken() -> None:
    cold = replace(WELL, temperature_c=Decimal("0.5"))
    assert (astct(cold).value, ctcae(cold).value) == (0, 0)


@law
@given(CASES, st.sampled_from(Hypotension), st.sampled_from(Oxygen))
def test_more_support_never_lowers_a_grade(
    case: ReleaseCase, hypotension: Hypotension, oxygen: Oxygen
) -> None:
    order = list(Hypotension), list(Oxygen)
    more = replace(
        case,
        hypotension=max(case.hypotension, hypotension, key=order[0].index),
        oxygen=max(case.oxygen, oxygen, key=order[1].index),
    )
    assert astct(case).value <= astct(more).value
    assert ctcae(case).value <= ctcae(more).value


@law
@given(CASES)
def test_a_hidden_fever_never_lowers_a_grade(case: ReleaseCase) -> None:
    assert astct(replace(case, masked=False)).value <= astct(replace(case, masked=True)).value
