"""The shared facts are frozen: a paper never changes under the pen."""

from dataclasses import FrozenInstanceError, fields

import pytest

from bedside.documents.course import content
from tests.support.course_papers import ADVICE, ANSWER, CHILD, FRAME


@pytest.mark.parametrize("facts", [FRAME, CHILD, ADVICE, ANSWER, ADVICE.rules[0]])
def test_facts_are_frozen(facts: object) -> None:
    for each in fields(facts):  # type: ignore[arg-type]
        with pytest.raises(FrozenInstanceError):
            setattr(facts, each.name, None)


def test_a_child_need_not_have_been_measured() -> None:
    given = {each.name: getattr(CHILD, each.name) for each in fields(CHILD)}
    del given["weight_kg"], given["height_cm"]
    child = content.Child(**given)
    assert (child.weight_kg, child.height_cm) == (None, None)
