"""Equal facts are one sheet."""

from dataclasses import replace

from tests.support.course_papers import DAY


def test_equal_facts_are_equal_and_any_change_shows() -> None:
    assert replace(DAY) == DAY
    assert replace(DAY, infusion_day=10) != DAY
    assert replace(DAY, corrections=()) != DAY
