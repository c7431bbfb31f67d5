from __future__ import annotations

from pathlib import Path

from bedside.reference.problems import Problem, ProtocolRefusedError


def test_every_problem_names_file_key_and_what_was_expected() -> None:
    problems = (Problem("id", "a text"), Problem("levels", "step and full"))
    refused = ProtocolRefusedError(Path("/somewhere/mine.toml"), problems)
    assert str(refused) == "mine.toml: id: a text\nmine.toml: levels: step and full"
    assert refused.problems == problems
