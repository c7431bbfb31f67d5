"""What does the clocks section of a protocol say, and can a board count by it?"""

from __future__ import annotations

from collections.abc import Iterator

from bedside.clinical.clock_rules import ClockRules
from bedside.reference import schema
from bedside.reference.citing import all_cited
from bedside.reference.problems import Problem


def clock_rules(file: schema.ClocksFile) -> ClockRules:
    """The section as the core follows it."""
    return ClockRules(**all_cited(file))


def clock_problems(rules: ClockRules) -> Iterator[Problem]:
    """Every figure that is no whole number of hours or minutes above 0."""
    figures = {
        "daily_log_hours": rules.daily_log_hours,
        "laboratory_hours": rules.laboratory_hours,
        "due_from_minutes": rules.due_from_minutes,
        "repeat_minutes": rules.repeat_minutes,
    }
    for key, figure in figures.items():
        if figure.value != figure.whole or figure.value <= 0:
            yield Problem(f"clocks.{key}", f"a whole number above 0, not {figure.value}")
