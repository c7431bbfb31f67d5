from __future__ import annotations

import dataclasses

import pytest

from bedside.services.infusion.answers import InfusionProblem, TableAnswer


def test_an_answer_never_changes_once_it_was_given() -> None:
    answer = TableAnswer("go_on")
    with pytest.raises(dataclasses.FrozenInstanceError):
        answer.action = "wait"  # type: ignore[misc]
    assert answer.missing == ()


def test_every_problem_has_one_code() -> None:
    assert all(problem.value == problem.name.lower() for problem in InfusionProblem)
