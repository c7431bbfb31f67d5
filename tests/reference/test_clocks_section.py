from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bedside.clinical.citation import SourceKind
from bedside.clinical.clock_rules import ClockRules
from bedside.reference.clocks_section import clock_problems
from tests.support.protocol_files import changed, problems_of_file
from tests.support.rules import TR, US, cited

RULES = TR.clocks


def test_the_shipped_figures_are_the_wards_choice() -> None:
    for rules in (TR.clocks, US.clocks):
        figures = (
            rules.daily_log_hours,
            rules.laboratory_hours,
            rules.due_from_minutes,
            rules.repeat_minutes,
        )
        assert [figure.whole for figure in figures] == [24, 24, 60, 15]
        kinds = {citation.kind for figure in figures for citation in figure.citations}
        assert kinds == {SourceKind.WARD_CHOICE}
    assert list(clock_problems(RULES)) == []


@pytest.mark.parametrize(
    ("rules", "key"),
    [
        (replace(RULES, daily_log_hours=cited(0)), "clocks.daily_log_hours"),
        (replace(RULES, laboratory_hours=cited("12.5")), "clocks.laboratory_hours"),
        (replace(RULES, due_from_minutes=cited(-5)), "clocks.due_from_minutes"),
        (replace(RULES, repeat_minutes=cited(0)), "clocks.repeat_minutes"),
    ],
)
def test_what_no_board_can_count_by_is_named(rules: ClockRules, key: str) -> None:
    assert [problem.key for problem in clock_problems(rules)] == [key]


@pytest.mark.parametrize(
    ("old", "new", "key", "expected"),
    [
        ("repeat_minutes = {", "# ", "clocks", "`repeat_minutes`"),
        ("due_from_minutes = { value = 60", "due_from_minutes = { value = 0.5", None, "whole"),
    ],
)
def test_a_faulty_file_is_refused(
    old: str, new: str, key: str | None, expected: str, tmp_path: Path
) -> None:
    problem = problems_of_file(changed(tmp_path, old, new))[0]
    assert problem.key == (key or "clocks.due_from_minutes")
    assert expected in problem.expected
