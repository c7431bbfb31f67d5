from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice

import pytest

from bedside.services.calc.stream import QUESTIONS, answers

CASE = (
    b'{"protocol": "tr-review", "indication": "relapsed_refractory", "cycle": 1, "day": 1,'
    b' "weight_kg": "20", "height_cm": "110"}'
)


def test_lines_that_are_no_cases_do_not_stop_the_others() -> None:
    said = list(answers("dose", [CASE, b"\n", b"{}", CASE.replace(b"tr-", b"\\ud800"), CASE]))
    assert [was_case for _, was_case in said] == [True, False, False, False, True]
    assert said[0] == said[4]
    assert [json.loads(line).get("error", {}).get("field") for line, _ in said[1:4]] == [
        None,
        "protocol",
        "protocol",
    ]


def test_a_text_that_no_answer_can_say_does_not_stop_the_others() -> None:
    said = list(answers("dose", [CASE.replace(b"relapsed_refractory", b"\\ud800"), CASE]))
    assert [was_case for _, was_case in said] == [False, True]
    assert json.loads(said[0][0])["error"]["field"] == "indication"


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_question_answers_an_empty_case_with_an_error(question: str) -> None:
    ((said, was_case),) = answers(question, [b"{}"])
    assert "error" in json.loads(said)
    assert not was_case


def test_answers_are_given_while_cases_still_come() -> None:
    def endless() -> Iterator[bytes]:
        while True:
            yield CASE

    assert len(list(islice(answers("dose", endless()), 3))) == 3
