"""Equal facts are one handover."""

from dataclasses import replace

from tests.support.course_papers import HANDOVER


def test_equal_facts_are_equal_and_any_change_shows() -> None:
    assert replace(HANDOVER) == HANDOVER
    assert replace(HANDOVER, due=HANDOVER.due[1:]) != HANDOVER
    assert replace(HANDOVER, runs=None) != HANDOVER
