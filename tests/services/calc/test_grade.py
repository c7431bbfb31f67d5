from __future__ import annotations

import pytest

from tests.support.answers import answer, holds
from tests.support.rules import vectors

ALT: dict[str, object] = {
    "scale": "ctcae_v5",
    "item": "alt",
    "value": "120",
    "unit": "U/L",
    "uln": "40",
    "baseline": None,
}
FEVER: dict[str, object] = {"scale": "ctcae_v5", "item": "temperature", "value": "38.5"}
CRS: dict[str, object] = {
    "scale": "astct",
    "item": "crs",
    "temperature_c": "38.6",
    "masked": False,
    "hypotension": "none",
    "oxygen": "none",
}
ICANS: dict[str, object] = {
    "scale": "astct",
    "item": "icans",
    "age_years": "14",
    "developmental_delay": False,
    "ice": 8,
    "arousal": "spontaneous",
    "seizure": "none",
    "deep_weakness": False,
    "oedema": "none",
    "raised_pressure": False,
}


@pytest.mark.parametrize("vector", vectors("grade"))
def test_worked_case(vector: dict[str, dict[str, object]]) -> None:
    assert holds(answer("grade", vector["case"]), vector["answer"])


def test_a_laboratory_answer_has_its_multiple_and_basis() -> None:
    assert answer("grade", ALT) == {
        "grade": 1,
        "because": ["alt 3 x uln"],
        "version": "5.0",
        "sources": ["[S] CTCAE v5.0, alanine aminotransferase increased"],
        "multiple": "3",
        "basis": "uln",
    }
    said = answer("grade", {**ALT, "baseline": "80"})
    assert (said["grade"], said["multiple"], said["basis"]) == (1, "1.5", "baseline")
    platelets = {**ALT, "item": "platelets", "unit": "/uL", "value": "24000", "uln": None}
    said = answer("grade", {**platelets, "lln": "150000"})
    assert (said["grade"], said["multiple"], said["basis"]) == (4, "0.16", "absolute")
    said = answer("grade", {**platelets, "value": 99_000, "lln": 150_000})
    assert (said["grade"], said["multiple"], said["basis"]) == (1, "0.66", "lln")


@pytest.mark.parametrize(
    ("change", "grade"),
    [
        ({}, 1),
        ({"unit": "C", "value": "37.9"}, 0),
        ({"unit": "°C", "value": "39.1", "uln": None, "baseline": None}, 2),
        ({"value": "40.1", "hours": "24"}, 3),
        ({"value": "40.1", "hours": 25}, 4),
    ],
)
def test_temperature(change: dict[str, object], grade: int) -> None:
    said = answer("grade", {**FEVER, **change})
    assert (said["grade"], said["multiple"], said["basis"]) == (grade, None, "absolute")


@pytest.mark.parametrize(
    ("change", "grade"),
    [
        ({}, 1),
        ({"ice": "10"}, 0),
        ({"ice": None}, 3),
        ({"ice": None, "arousal": "unarousable"}, 4),
        ({"age_years": "11.9", "capd": 0}, 0),
        ({"age_years": "11.9", "capd": None}, 4),
        ({"developmental_delay": True, "capd": "3", "arousal": "voice"}, 2),
        ({"seizure": "prolonged"}, 4),
    ],
)
def test_neurotoxicity(change: dict[str, object], grade: int) -> None:
    assert answer("grade", {**ICANS, **change})["grade"] == grade


def test_a_line_says_that_there_is_no_baseline() -> None:
    said = answer("grade", {name: ALT[name] for name in ALT if name != "baseline"})
    assert said["error"] == {
        "field": "baseline",
        "message": "Object missing required field `baseline`",
    }


def test_an_age_may_be_what_a_division_wrote() -> None:
    """4,382 days are 11.997 years: a child for whom CAPD is called for."""
    said = answer("grade", {**ICANS, "age_years": "11.99726214921286789869952088", "capd": 0})
    assert said["grade"] == 0


def test_what_sets_a_grade_is_said() -> None:
    said = answer("grade", {**CRS, "hypotension": "no_pressor", "oxygen": "low_flow"})
    assert (said["grade"], said["version"]) == (2, "2019")
    assert said["because"] == ["hypotension no pressor", "oxygen low flow"]
    said = answer("grade", {**CRS, "temperature_c": "37", "hypotension": "one_pressor"})
    assert (said["grade"], said["because"]) == (
        0,
        ["temperature 37 C", "no fever and none hidden"],
    )


@pytest.mark.parametrize(
    ("case", "field"),
    [
        ({**ALT, "scale": "ctcae_v4"}, "scale"),
        ({**ALT, "scale": None}, "scale"),
        ({**ALT, "item": "crs"}, "item"),
        ({**ALT, "scale": "astct"}, "item"),
        ({**ALT, "item": ["alt"]}, "item"),
        ({**ALT, "unit": "mg/dL"}, "unit"),
        ({**ALT, "unit": "u/l"}, "unit"),
        ({**ALT, "item": "bilirubin"}, "unit"),
        ({**ALT, "uln": None}, "uln"),
        ({**ALT, "uln": "0"}, "uln"),
        ({**ALT, "uln": "-40"}, "uln"),
        ({**ALT, "lln": "10"}, "lln"),
        ({**ALT, "baseline": "0"}, "baseline"),
        ({**ALT, "uln_unit": "mg/dL"}, "uln_unit"),
        ({**ALT, "value": "1,5"}, "value"),
        ({**ALT, "value": "-1"}, "value"),
        ({**ALT, "hours": "3"}, "hours"),
        ({**FEVER, "unit": "F"}, "unit"),
        ({**FEVER, "value": "40.1"}, "hours"),
        ({**FEVER, "uln": "38"}, "uln"),
        ({**CRS, "masked": "no"}, "masked"),
        ({**CRS, "oxygen": "mask"}, "oxygen"),
        ({**CRS, "temperature_c": "0"}, "temperature_c"),
        ({**ICANS, "age_years": "-1"}, "age_years"),
        ({**ICANS, "age_years": "8"}, "capd"),
        ({**ICANS, "developmental_delay": True}, "capd"),
        ({**ICANS, "ice": 11}, "ice"),
        ({**ICANS, "ice": -1}, "ice"),
        ({**ICANS, "ice": "8.5"}, "ice"),
        ({**ICANS, "ice": 8.5}, "ice"),
        ({**ICANS, "capd": 33}, "capd"),
        ({**ICANS, "age_years": "8", "capd": 9, "ice": 11}, "ice"),
        ({**ICANS, "arousal": "asleep"}, "arousal"),
        ({key: value for key, value in ALT.items() if key != "unit"}, "unit"),
        ({key: value for key, value in ALT.items() if key != "uln"}, "uln"),
        ({key: value for key, value in ICANS.items() if key != "ice"}, "ice"),
        ({key: value for key, value in ICANS.items() if key != "oedema"}, "oedema"),
    ],
)
def test_a_wrong_field_is_named(case: dict[str, object], field: str) -> None:
    assert holds(answer("grade", case), {"error": {"field": field}})
