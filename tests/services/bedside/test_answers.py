from __future__ import annotations

import pytest

from bedside.clinical.events import Connecting
from bedside.services.bedside.answers import BedAnswer, BedTask


@pytest.mark.parametrize(
    ("stops", "passed", "may_be_answered"),
    [
        ((), True, False),
        (("table_against", "weight_older_than_7_days"), False, True),
        (("table_against", "other_child"), False, False),
    ],
)
def test_what_an_answer_means(stops: tuple[str, ...], passed: bool, may_be_answered: bool) -> None:
    answer = BedAnswer(Connecting.STEP, "b-1", 1, stops)
    assert (answer.passed, answer.may_be_answered) == (passed, may_be_answered)


@pytest.mark.parametrize("act", list(Connecting))
def test_only_a_plain_change_is_done_by_one(act: Connecting) -> None:
    task = BedTask(act, "p", "Örnek Hasta 1", "3", 1, None)
    assert task.two_persons is (act is not Connecting.BAG_CHANGE)
