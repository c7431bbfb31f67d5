"""Which CTCAE grade has a fever? By its height, and above the last bound by how long it lasts.

Source: clinical.md section 8 (38.0-39.0, >39.0-40.0, >40.0 up to 24 h, >40.0 longer).
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from bedside.clinical.adjustment_table import Toxicity
from bedside.clinical.bilingual import Bilingual
from bedside.clinical.citation import Citations
from bedside.clinical.grading.scale import (
    Bound,
    Finding,
    Grade,
    NotGradable,
    Stamp,
    grade_above,
)


@dataclass(frozen=True, slots=True)
class FeverRules:
    """The bounds in °C; past ``lasting_above_c`` for longer than ``lasting_hours`` it is worse."""

    stamp: Stamp
    name: Bilingual
    toxicity: Toxicity
    term: str
    bounds: tuple[Bound, ...]
    lasting_above_c: Decimal
    lasting_hours: Decimal
    lasting_grade: int
    of_the_table: bool
    citations: Citations


def find_fever_grade(
    rules: FeverRules, temperature_c: Decimal, hours: Decimal | None
) -> Grade | NotGradable:
    """The grade of a temperature; ``hours`` above the last bound are needed beyond it."""
    if temperature_c <= 0:
        return NotGradable("value", "a temperature in °C")
    if hours is not None and hours < 0:
        return NotGradable("hours", "0 or more")
    height = Finding("temperature", temperature_c, "C")
    if temperature_c <= rules.lasting_above_c:
        grade = grade_above(rules.bounds, temperature_c)
        return rules.stamp.grade(grade, (height,), rules.citations)
    if hours is None:
        return NotGradable("hours", f"needed above {rules.lasting_above_c} C")
    lasted = hours > rules.lasting_hours
    grade = rules.lasting_grade if lasted else grade_above(rules.bounds, temperature_c)
    because = (height, Finding("lasting", hours, "h"))
    return rules.stamp.grade(grade, because, rules.citations)
