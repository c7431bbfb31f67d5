from __future__ import annotations

import pytest

from tests.support.answers import answer, holds
from tests.support.rules import vectors

STARTED: dict[str, object] = {
    "at": "2026-03-02T10:00:00+03:00",
    "kind": "started",
    "level": "step",
}
STOPPED: dict[str, object] = {
    "at": "2026-03-04T10:00:00+03:00",
    "kind": "interrupted",
    "cause": "technical",
}
CASE: dict[str, object] = {
    "protocol": "tr-review",
    "indication": "relapsed_refractory",
    "cycle": 1,
    "now": "2026-03-04T15:20:00+03:00",
    "events": [STARTED, STOPPED],
}


@pytest.mark.parametrize("vector", vectors("course"), ids=lambda each: each["name"])
def test_worked_case(vector: dict[str, dict[str, object]]) -> None:
    assert holds(answer("course", vector["case"]), vector["answer"])


def test_the_whole_answer_of_an_open_interruption() -> None:
    assert answer("course", CASE) == {
        "state": "interrupted",
        "level": "step",
        "infusion_day": 3,
        "infused_hours": "48",
        "remaining_hours": "624",
        "planned_end": None,
        "step_due_at": None,
        "interruption": {
            "cause": "technical",
            "hours": "5.33",
            "four_hour_mark": "2026-03-04T14:00:00+03:00",
            "needs": ["premedication", "supervision"],
            "same_cycle": True,
        },
        "sources": [
            "[R] Table 1",
            "[L] section 2, dosage",
            "[R] application of the drug",
            "[L] section 2, interruption",
            "[L] section 2, interruption after an adverse reaction",
        ],
    }


def test_a_course_that_has_not_started() -> None:
    said = answer("course", {**CASE, "events": []})
    assert (said["state"], said["level"], said["infusion_day"]) == ("not_started", None, None)
    assert (said["infused_hours"], said["remaining_hours"]) == ("0", "672")
    assert said["interruption"] is None


def test_times_are_given_with_the_offset_of_now() -> None:
    said = answer("course", {**CASE, "now": "2026-03-03T07:00:00Z", "events": [STARTED]})
    assert said["planned_end"] == "2026-03-30T07:00:00+00:00"
    assert said["step_due_at"] == "2026-03-09T07:00:00+00:00"


def test_the_first_refusal_is_given() -> None:
    late = {**STOPPED, "at": "2026-03-09T10:00:00+03:00"}
    early = {**STARTED, "at": "2026-03-08T10:00:00+03:00"}
    case = {**CASE, "indication": "something_else", "cycle": 9, "events": [late, early]}
    said = [answer("course", case)["refused"]]
    for change in (
        {"indication": "relapsed_refractory"},
        {"cycle": 1},
        {"events": [early, early, late]},
        {"events": [early, late]},
    ):
        case.update(change)
        said.append(answer("course", case)["refused"])
    assert said == [
        "indication_not_in_protocol",
        "cycle_not_in_protocol",
        "events_out_of_order",
        "event_not_possible",
        "event_in_future",
    ]
    assert "refused" not in answer("course", {**case, "now": "2026-03-09T10:00:00+03:00"})


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("protocol", {"protocol": "none"}),
        ("now", {"now": "2026-03-04T15:20:00"}),
        ("cycle", {"cycle": "1.5"}),
        ("events", {"events": None}),
        ("day", {"day": 1}),
        ("events[0].level", {"events": [{**STARTED, "level": None}]}),
        ("events[0].level", {"events": [{**STARTED, "level": "half"}]}),
        ("events[0].cause", {"events": [{**STARTED, "cause": "technical"}]}),
        ("events[1].cause", {"events": [STARTED, {**STOPPED, "cause": None}]}),
        ("events[1].level", {"events": [STARTED, {**STOPPED, "level": "full"}]}),
        ("events[1].at", {"events": [STARTED, {**STOPPED, "at": "2026-03-04T10:00:00"}]}),
        ("events[1].at", {"events": [STARTED, {"kind": "stepped"}]}),
        ("events[1].kind", {"events": [STARTED, {**STOPPED, "kind": "paused"}]}),
        ("events[0].why", {"events": [{**STARTED, "why": ""}]}),
    ],
)
def test_a_wrong_field_is_named(field: str, change: dict[str, object]) -> None:
    assert holds(answer("course", {**CASE, **change}), {"error": {"field": field}})
