from __future__ import annotations

import pytest

from tests.support.answers import answer, holds
from tests.support.rules import vectors

ENTRY: dict[str, object] = {
    "at": "2026-03-11T10:00:00+03:00",
    "toxicity": "neurological",
    "grade": 3,
}
LIVER: dict[str, object] = {
    "at": "2026-03-11T10:00:00+03:00",
    "toxicity": "liver",
    "alt_x_uln": "6",
    "ast_x_uln": 2,
    "bilirubin_x_uln": None,
}
CASE: dict[str, object] = {
    "protocol": "tr-review",
    "indication": "relapsed_refractory",
    "cycle": 1,
    "weight_band": "45_kg_or_more",
    "now": "2026-03-14T10:00:00+03:00",
    "events": [
        {"at": "2026-03-02T10:00:00+03:00", "kind": "started", "level": "step"},
        {"at": "2026-03-09T10:00:00+03:00", "kind": "stepped"},
        {"at": "2026-03-11T11:00:00+03:00", "kind": "interrupted", "cause": "adverse_reaction"},
    ],
    "entries": [ENTRY, {**ENTRY, "at": "2026-03-12T10:00:00+03:00", "grade": 1}],
}


def asked(**changes: object) -> dict[str, object]:
    return answer("advice", {**CASE, **changes})


@pytest.mark.parametrize("vector", vectors("advice"), ids=lambda vector: str(vector["name"]))
@pytest.mark.parametrize("protocol", ["tr-review", "us-label-2023-06"])
def test_worked_case(vector: dict[str, dict[str, object]], protocol: str) -> None:
    said = answer("advice", {**vector["case"], "protocol": protocol})
    assert holds(said, vector["answer"])


def test_the_whole_answer() -> None:
    said = asked()
    silent = said.pop("silent")
    assert isinstance(silent, list)
    assert {
        "id": "crs-3",
        "because": "It does not apply: No entry of cytokine release is on record.",
    } in silent
    assert said == {
        "action": "wait",
        "rule": "neuro-3",
        "rules": [
            {
                "id": "neuro-3",
                "action": "wait",
                "because": [
                    "A toxicity that interrupts is not over.",
                    "It began at 2026-03-11T10:00:00+03:00.",
                    "The worst grade since it began is 3.",
                    "The condition of the restart is not met yet.",
                    "It has been at or below the limit since 2026-03-12T10:00:00+03:00.",
                    "The condition of the restart is met from 2026-03-15T10:00:00+03:00 on.",
                    "The infusion is interrupted.",
                ],
                "toxicity": "neurological",
                "term": None,
                "sources": ["[R] section a", "[L] table 3"],
            },
            {
                "id": "neuro-1-2",
                "action": "go_on_with_support",
                "because": ["The grade is 1 now."],
                "toxicity": "neurological",
                "term": None,
                "sources": ["[R] section a"],
            },
        ],
        "restart_not_before": "2026-03-15T10:00:00+03:00",
        "full_not_before": None,
        "missing": [],
        "source_conflict": True,
        "at_least": None,
        "sources": ["[R] section a", "[L] table 3"],
    }


def test_what_is_not_known_says_what_holds_in_any_case() -> None:
    said = asked(entries=[LIVER], events=CASE["events"][:2])  # type: ignore[index]
    assert said["action"] == "not_known"
    assert said["at_least"] == "interrupt"
    assert said["missing"] == ["bilirubin_x_uln"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"indication": "lymphoma"}, "indication_not_in_protocol"),
        ({"cycle": 6}, "cycle_not_in_protocol"),
        ({"now": "2026-03-11T10:30:00+03:00"}, "event_in_future"),
        ({"entries": [{**ENTRY, "at": "2026-03-14T10:00:01+03:00"}]}, "event_in_future"),
    ],
)
def test_refusals(change: dict[str, object], code: str) -> None:
    said = asked(**change)
    assert said["refused"] == code
    assert said["sources"]


def without(entry: dict[str, object], name: str) -> dict[str, object]:
    return {key: value for key, value in entry.items() if key != name}


@pytest.mark.parametrize(
    ("field", "entry"),
    [
        ("entries[0].toxicity", {**ENTRY, "toxicity": "boredom"}),
        ("entries[0].toxicity", without(ENTRY, "toxicity")),
        ("entries[0].at", without(ENTRY, "at")),
        ("entries[0].at", {**ENTRY, "at": "2026-03-11T10:00:00"}),
        ("entries[0].grade", without(ENTRY, "grade")),
        ("entries[0].grade", {**ENTRY, "grade": 5}),
        ("entries[0].grade", {**ENTRY, "grade": -1}),
        ("entries[0].grade", {**ENTRY, "grade": "2.5"}),
        ("entries[0].grade", {**ENTRY, "grade": None}),
        ("entries[0].grade", {**ENTRY, "grade": 2.5}),
        ("entries[0].colour", {**ENTRY, "colour": "red"}),
        ("entries[0].term", {**ENTRY, "term": "headache"}),
        ("entries[0].count", {**ENTRY, "count": 1}),
        ("entries[0].count", {**ENTRY, "toxicity": "seizure"}),
        ("entries[0].count", {**ENTRY, "toxicity": "seizure", "count": -1}),
        ("entries[0].count", {**ENTRY, "toxicity": "seizure", "count": "1.5"}),
        ("entries[0].term", {**ENTRY, "toxicity": "other"}),
        ("entries[0].term", {**ENTRY, "toxicity": "other", "term": " "}),
        ("entries[0].grade", {**LIVER, "grade": 3}),
        ("entries[0].alt_x_uln", without(LIVER, "alt_x_uln")),
        ("entries[0].ast_x_uln", without(LIVER, "ast_x_uln")),
        ("entries[0].bilirubin_x_uln", without(LIVER, "bilirubin_x_uln")),
        ("entries[0].alt_x_uln", {**LIVER, "alt_x_uln": "-1"}),
        ("entries[0].alt_x_uln", {**LIVER, "alt_x_uln": "6,5"}),
        ("entries[0].alt_x_uln", {**ENTRY, "alt_x_uln": "6"}),
    ],
)
def test_a_wrong_field_of_an_entry_is_named(field: str, entry: dict[str, object]) -> None:
    assert holds(asked(entries=[entry]), {"error": {"field": field}})


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("weight_band", {"weight_band": "heavy"}),
        ("weight_band", {"weight_band": None}),
        ("entries", {"entries": None}),
        ("protocol", {"protocol": "mine"}),
        ("grade", {"grade": 3}),
        ("now", {"now": "today"}),
        ("entries[1].grade", {"entries": [ENTRY, {**ENTRY, "grade": 9}]}),
    ],
)
def test_a_wrong_field_is_named(field: str, change: dict[str, object]) -> None:
    assert holds(asked(**change), {"error": {"field": field}})


def test_a_multiple_may_be_what_a_division_wrote() -> None:
    values = {"ast_x_uln": "1.666666666666666666666666667", "bilirubin_x_uln": "1"}
    said = asked(entries=[{**LIVER, **values, "alt_x_uln": "5.000000000000000000000000001"}])
    assert said["rule"] == "liver"


def test_whole_numbers_may_be_text() -> None:
    assert asked(entries=[{**ENTRY, "grade": "3"}]) == asked(entries=[ENTRY])
    seizure = {**ENTRY, "toxicity": "seizure", "grade": 2, "count": "2"}
    assert asked(entries=[seizure])["rule"] == "seizure"
