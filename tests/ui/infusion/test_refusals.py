from __future__ import annotations

from bedside.services.infusion.answers import BECAUSE, InfusionProblem
from bedside.services.refused import EntryProblem, EntryRefused
from bedside.ui.infusion.refusals import because_text, refusal_text


def test_every_problem_has_a_sentence() -> None:
    for problem in InfusionProblem:
        assert because_text(problem) != problem.value
    assert because_text("a code of a newer version") == "a code of a newer version"


def test_an_impossible_act_names_the_state() -> None:
    facts: dict[str, object] = {BECAUSE: "event_not_possible", "state": "interrupted"}
    refused = EntryRefused(EntryProblem.NOT_POSSIBLE, None, facts)  # type: ignore[arg-type]
    assert "interrupted" in refusal_text(refused)


def test_a_plain_no_has_its_own_words() -> None:
    assert "reason" in refusal_text(EntryRefused(EntryProblem.REASON_MISSING, "reason"))
    assert refusal_text(EntryRefused(EntryProblem.NUMBER_TAKEN)) == "number_taken"


def test_a_noted_moment_that_cannot_be_says_what_to_do() -> None:
    since = {BECAUSE: "stop_before_last", "since": "2026-04-06T03:20:05+03:00"}
    text = refusal_text(EntryRefused(EntryProblem.NOT_POSSIBLE, "at", dict(since)))
    assert text.startswith("At 03:20:05, after the noted moment")
    assert "as of now" in text
    future = EntryRefused(EntryProblem.NOT_POSSIBLE, "at", {BECAUSE: "stop_in_future"})
    assert "as of now" in refusal_text(future)
