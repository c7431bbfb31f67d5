"""A cycle with everything that can be drawn."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from bedside.clinical.course_picture.lines import CoursePicture, Gap, Line, LineKey, Point
from bedside.clinical.events import InterruptionCause
from tests.support.rules import NOON

DAY = timedelta(days=1)


def line(key: LineKey, unit: str, *values: str, term: str = "") -> Line:
    """A line with one finding a day."""
    points = tuple(
        Point(NOON + place * DAY, Decimal(value), term) for place, value in enumerate(values)
    )
    return Line(key, unit, points)


def picture() -> CoursePicture:
    """Nineteen days of a cycle, with a bag every third day and one pause of 4.5 h."""
    pause = NOON + 11 * DAY
    return CoursePicture(
        began_at=NOON,
        ends_at=NOON + 28 * DAY,
        lines=(
            line(LineKey.TEMPERATURE, "°C", "37.2", "38.9", "39.2", "38.1", "37", "36.9", "36.8"),
            line(LineKey.ALT, "× ULN", "0.8", "1.1", "1.9", "2.4", "1.9", "1.4", "1.2"),
            line(LineKey.AST, "× ULN", "0.7", "1", "1.4", "6.1", "1.5", "1.1", "1.2"),
            line(LineKey.NEUTROPHILS, "10*9/L", "1.9", "0.9", "0.4", "0.3", "0.6", "1.1", "1.4"),
            line(LineKey.CAPD, "", "0", "2", "11", "9", "4", "1"),
            line(LineKey.GRADE, "", "0", "1", "3", "3", "1", "0", term="encephalopathy"),
            line(LineKey.DEXAMETHASONE, "mg", "7.8", "3.9"),
        ),
        bag_changes=tuple(NOON + place * DAY for place in (0, 3, 7, 11, 15)),
        gaps=(Gap(pause, pause + timedelta(hours=4.5), InterruptionCause.TECHNICAL),),
    )
