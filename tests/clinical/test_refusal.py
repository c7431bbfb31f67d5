from __future__ import annotations

from bedside.clinical.refusal import Refusal, RefusalCode
from tests.support.rules import vectors


def test_every_refusal_of_the_worked_cases_has_its_code() -> None:
    codes = {code.value for code in RefusalCode}
    for question in ("dose", "bag", "premedication", "course"):
        for vector in vectors(question):
            assert vector["answer"].get("refused", RefusalCode.CAP_REACHED.value) in codes


def test_two_refusals_do_not_share_their_facts() -> None:
    first, second = Refusal(RefusalCode.CAP_REACHED), Refusal(RefusalCode.CAP_REACHED)
    assert first == second
    assert first.facts is not second.facts
