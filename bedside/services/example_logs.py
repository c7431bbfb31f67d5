"""What did the daily logs of an example child say? Plain invented findings, a log a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal

from bedside.clinical.adjustment_table import Toxicity
from bedside.clinical.events import (
    DayLogged,
    GradeRecord,
    LaboratoryRecord,
    LiverRecord,
    VitalsRecord,
)

_ALT_LIMIT = Decimal(40)
# Multiples of the upper limit, counts and temperatures of an uneventful course, day by day.
_ALT = ("1.1", "1.2", "1.6", "1.9", "2.2", "2.4", "2.1", "1.9", "1.7", "1.6", "1.5", "1.4", "1.3")
_NEUTROPHILS = ("1.9", "1.6", "1.3", "1.1", "0.9", "0.8", "0.9", "1.0", "1.1", "1.2", "1.3", "1.4")
_FEVER = ("37.4", "38.6", "39.1", "38.2", "37.2", "37.0", "37.1", "36.9", "37.0", "36.8")
_AT_NIGHT = timedelta(hours=3)


def example_logs(
    cycle: int, now: datetime, days: int, grades: tuple[tuple[float, int], ...]
) -> Iterator[tuple[datetime, DayLogged]]:
    """A log for each of the last ``days``, and one for each neurological grade found.

    ``grades`` are pairs of days ago and grade.
    """
    graded = {round(ago, 2): grade for ago, grade in grades}
    for place in range(days):
        ago = timedelta(days=days - place)
        yield now - ago + _AT_NIGHT, _log(cycle, place, None)
    for ago_days, grade in graded.items():
        yield now - timedelta(days=ago_days), _log(cycle, days, grade)


def _log(cycle: int, place: int, grade: int | None) -> DayLogged:
    alt = Decimal(_at(_ALT, place))
    found = () if grade is None else (_neurological(grade),)
    return DayLogged(
        cycle=cycle,
        vitals=VitalsRecord(temperature_c=Decimal(_at(_FEVER, place)), oxygen="none"),
        laboratory=(
            LaboratoryRecord("alt", alt * _ALT_LIMIT, "U/L", upper_limit=_ALT_LIMIT),
            LaboratoryRecord("neutrophils", Decimal(_at(_NEUTROPHILS, place)), "10*9/L"),
        ),
        liver=LiverRecord(alt, alt, Decimal("0.8")),
        grades=found,
    )


def _at(values: tuple[str, ...], place: int) -> str:
    return values[min(place, len(values) - 1)]


def _neurological(grade: int) -> GradeRecord:
    return GradeRecord(Toxicity.NEUROLOGICAL.value, "encephalopathy", grade, "ctcae", "5.0", grade)
