from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from tests.support.answers import answer, holds
from tests.support.rules import vectors

CASE: dict[str, object] = {
    "protocol": "tr-review",
    "indication": "relapsed_refractory",
    "cycle": 1,
    "weight_kg": "60",
    "height_cm": "160",
    "start": "2026-04-06T10:00:00+03:00",
    "allowed_hours": [24, 48, 72, 96],
    "diluent_ml": "270",
    "avoid": ["weekend", "night"],
    "night": ["20:00", "08:00"],
    "zone": "Europe/Istanbul",
    "mixed_levels": False,
}


def asked(case: dict[str, object]) -> dict[str, Any]:
    return answer("plan", case)


@pytest.mark.parametrize("vector", vectors("plan"), ids=lambda vector: vector["name"])
def test_worked_case(vector: dict[str, dict[str, object]]) -> None:
    assert holds(answer("plan", vector["case"]), vector["answer"])


def test_a_bag_says_all_that_its_line_needs() -> None:
    said = asked(CASE)
    assert said["bag_count"] == 8
    assert said["bags"][0] == {
        "n": 1,
        "from": "2026-04-06T10:00:00+03:00",
        "to": "2026-04-10T10:00:00+03:00",
        "hours": 96,
        "level": "step",
        "dose_mcg_per_day": "9",
        "drug_ml": "3.3",
        "vials": 2,
        "vials_opened": 2,
        "warnings": [],
    }
    assert said["sources"]
    assert said["not_made"] == []
    assert said["confirmations"] == []


def test_each_bag_of_a_plan_is_the_bag_of_its_day() -> None:
    said = asked({**CASE, "weight_kg": "23.4", "height_cm": "121"})
    start = datetime.fromisoformat(str(CASE["start"]))
    for planned in said["bags"]:
        begins = datetime.fromisoformat(planned["from"])
        same_day = {
            name: CASE[name] for name in ("protocol", "indication", "cycle", "diluent_ml")
        } | {
            "weight_kg": "23.4",
            "height_cm": "121",
            "day": (begins - start) // timedelta(days=1) + 1,
            "bag_hours": planned["hours"],
            "method": "mass_balance",
        }
        bag = answer("bag", same_day)
        same = ("level", "dose_mcg_per_day", "drug_ml", "vials", "warnings")
        assert [planned[name] for name in same] == [bag[name] for name in same]


def test_times_are_those_of_the_ward_s_wall() -> None:
    """The clocks of Berlin go forward on 29 March 2026; a bag runs by elapsed hours."""
    said = asked(
        {
            **CASE,
            "cycle": 2,
            "start": "2026-03-26T06:30:00Z",
            "allowed_hours": ["72", 24],
            "avoid": ["night"],
            "zone": "Europe/Berlin",
        },
    )
    assert said["bags"][0]["from"] == "2026-03-26T07:30:00+01:00"
    assert said["bags"][0]["to"] == "2026-03-29T08:30:00+02:00"
    assert said["changes_not_avoided"] == 0


def test_no_daily_volume_is_ever_answered() -> None:
    said = asked(CASE)
    assert not any("ml_per_day" in name for bag in said["bags"] for name in bag)


def test_vials_are_counted_once_where_two_bags_share_one() -> None:
    said = asked({**CASE, "weight_kg": "20", "height_cm": "110", "allowed_hours": [24]})
    assert sum(bag["vials"] for bag in said["bags"]) == 28
    assert said["vials"] == sum(bag["vials_opened"] for bag in said["bags"]) == 14
    assert sum(Decimal(bag["drug_ml"]) for bag in said["bags"]) <= 14 * Decimal("2.8")


def test_night_may_be_left_out_where_no_night_is_avoided() -> None:
    lean = {name: value for name, value in CASE.items() if name not in ("night", "mixed_levels")}
    said = asked({**lean, "avoid": ["weekend"]})
    assert said["changes_not_avoided"] == 0
    assert holds(answer("plan", lean), {"error": {"field": "night"}})
    ignored = asked({**CASE, "avoid": [], "start": "2026-04-06T22:00:00+03:00"})
    assert ignored["changes_avoided"] == 7


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("start", "2026-04-06T10:00:00"),
        ("start", "soon"),
        ("start", "9999-12-20T10:00:00+03:00"),
        ("start", "0001-01-01T00:00:00+14:00"),
        ("start", None),
        ("allowed_hours", []),
        ("allowed_hours", 96),
        ("allowed_hours", [96, "72.5"]),
        ("allowed_hours", [None]),
        ("allowed_hours", [True]),
        ("allowed_hours", [24.0]),
        ("diluent_ml", "much"),
        ("avoid", "weekend"),
        ("avoid", ["holiday"]),
        ("avoid", [["weekend"]]),
        ("avoid", None),
        ("night", ["20:00"]),
        ("night", ["20:00", "20:00"]),
        ("night", ["20:00", "24:00"]),
        ("night", ["8:00", "20:00"]),
        ("night", ["20:00", "08:0٠"]),
        ("night", [20, 8]),
        ("night", "20:00"),
        ("zone", "Europe/Nowhere"),
        ("zone", "../zone"),
        ("zone", ""),
        ("zone", "Europe"),
        ("zone", 3),
        ("mixed_levels", True),
        ("mixed_levels", "no"),
        ("protocol", "none"),
        ("bsa_formula", "none"),
        ("weight_kg", "heavy"),
        ("cycle", "1.5"),
        ("day", 1),
    ],
)
def test_a_wrong_field_is_named(field: str, value: object) -> None:
    assert holds(answer("plan", {**CASE, field: value}), {"error": {"field": field}})


@pytest.mark.parametrize("field", [name for name in CASE if name != "mixed_levels"])
def test_a_missing_field_is_named(field: str) -> None:
    lacking = {name: value for name, value in CASE.items() if name != field}
    assert holds(answer("plan", lacking), {"error": {"field": field}})


def test_the_first_refusal_is_given() -> None:
    wrong = {**CASE, "weight_kg": "1", "indication": "other", "cycle": 9, "allowed_hours": [25]}
    wrong["diluent_ml"] = "199"
    mended = {
        "weight_kg": "60",
        "indication": "relapsed_refractory",
        "cycle": 1,
        "allowed_hours": [96],
        "diluent_ml": "270",
    }
    said = []
    for field, value in mended.items():
        said.append(asked(wrong)["refused"])
        wrong[field] = value
    assert said == [
        "weight_out_of_range",
        "indication_not_in_protocol",
        "cycle_not_in_protocol",
        "duration_not_in_protocol",
        "diluent_out_of_range",
    ]
    assert asked(wrong)["refused"] == "plan_does_not_fit"


def test_an_allowed_bag_that_cannot_be_made_is_named() -> None:
    us = {**CASE, "protocol": "us-label-2023-06", "allowed_hours": [24, 48, 168]}
    said = asked(us)
    assert holds(
        said["not_made"],
        [
            {"level": "step", "hours": 168, "refused": "no_label_row"},
            {"level": "full", "hours": 168, "refused": "diluent_not_as_table"},
        ],
    )
    assert {bag["hours"] for bag in said["bags"]} <= {24, 48}
