"""Every core value has a word."""

from enum import StrEnum

import pytest

from bedside.clinical.chart import BagState
from bedside.clinical.course import CourseEventKind, CourseState
from bedside.clinical.events import FillChoice, Indication, Level, Role, Sex, Storage
from bedside.clinical.preparation.steps import StepId
from bedside.clinical.preparation_rules import Method
from bedside.ui.wording.terms import term, words

KINDS: dict[str, type[StrEnum]] = {
    "sex": Sex,
    "indication": Indication,
    "level": Level,
    "role": Role,
    "fill": FillChoice,
    "storage": Storage,
    "bag_state": BagState,
    "method": Method,
    "step": StepId,
    "course_event": CourseEventKind,
    "course_state": CourseState,
}


@pytest.mark.parametrize("kind", list(KINDS))
def test_every_value_has_a_word(kind) -> None:
    assert set(words(kind)) == {member.value for member in KINDS[kind]}


def test_an_unknown_value_is_shown_as_it_is() -> None:
    assert term("formula", "boyd") == "Boyd"
    assert term("formula", "newer") == "newer"
