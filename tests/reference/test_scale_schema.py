from __future__ import annotations

from decimal import Decimal

import msgspec
import pytest

from bedside.reference.scale_schema import (
    AstctReleaseFile,
    CtcaeReleaseFile,
    FeverFile,
    LowerBoundFile,
    TermFile,
    UpperBoundFile,
)

SOURCE = ["S: a scale"]
SUPPORT = {
    "hypotension": {"none": 0, "no_pressor": 2, "one_pressor": 3, "several_pressors": 4},
    "oxygen": {"none": 0, "low_flow": 2, "high_flow": 3, "positive_pressure": 4},
    "source": SOURCE,
    "fever": 1,
}
FEVER = {
    "name": {"tr": "Ateş", "en": "Fever"},
    "toxicity": "other",
    "term": "fever",
    "bounds": [],
    "lasting_above_c": 40,
    "lasting_longer_than_hours": 24,
    "lasting_grade": 4,
    "source": SOURCE,
}


def test_a_bound_begins_beyond_its_figure_or_at_it() -> None:
    above = msgspec.convert({"grade": 2, "above": 3}, UpperBoundFile)
    at = msgspec.convert({"grade": 2, "from": 1.5}, UpperBoundFile)
    nothing = msgspec.convert({"grade": 2, "from": 0}, UpperBoundFile)
    assert (above.figure, at.figure, nothing.figure) == (Decimal(3), Decimal("1.5"), Decimal(0))


@pytest.mark.parametrize(
    ("raw", "record", "expected"),
    [
        ({"grade": 2}, UpperBoundFile, "either above or from"),
        ({"grade": 2, "above": 1, "from": 1}, UpperBoundFile, "either above or from"),
        ({"grade": 2, "above": Decimal("inf")}, UpperBoundFile, "finite"),
        ({"grade": 2, "below": Decimal(-1)}, LowerBoundFile, "0 or more"),
        ({"grade": 9, "below": 1}, LowerBoundFile, "<= 4"),
        ({**FEVER, "lasting_above_c": Decimal("nan")}, FeverFile, "finite"),
        ({**FEVER, "lasting_longer_than_hours": -1}, FeverFile, "0 or more"),
        ({**SUPPORT, "fever_from_c": Decimal("nan")}, AstctReleaseFile, "finite"),
        (
            {**SUPPORT, "fever_from_c": Decimal("nan"), "oxygen_percent": []},
            CtcaeReleaseFile,
            "finite",
        ),
        (
            {"id": "x", "name": {"tr": "x", "en": "x"}, "toxicity": "heart", "grades": []},
            TermFile,
            "Invalid enum value 'heart'",
        ),
    ],
)
def test_what_is_out_of_shape_is_refused(
    raw: dict[str, object], record: type[msgspec.Struct], expected: str
) -> None:
    with pytest.raises(msgspec.ValidationError, match=expected):
        msgspec.convert(raw, record)
