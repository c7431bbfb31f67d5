"""Do the upkeep commands hand on what was asked, and end with the status that came back?"""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType

import pytest
from click.testing import CliRunner

from bedside.app import verification
from bedside.cli import upkeep


def test_verify_hands_on_ward_person_and_password(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[tuple[object, ...]] = []

    def verify_ward(*given: object) -> int:
        asked.append(given[:4])
        return 1

    monkeypatch.setattr(verification, "verify_ward", verify_ward)
    options = ["--ward", str(tmp_path), "--person", "Hemşire 1", "--rebuild"]
    ended = CliRunner().invoke(upkeep.verify, options, input="gizli\n")
    assert ended.exit_code == 1
    assert asked == [(tmp_path, "Hemşire 1", "gizli", True)]
    assert "gizli" not in ended.output


def test_verify_wants_a_folder_that_is_there(tmp_path: Path) -> None:
    options = ["--ward", str(tmp_path / "none"), "--person", "x", "--password", "y"]
    assert CliRunner().invoke(upkeep.verify, options).exit_code == 2


def stand_in(monkeypatch: pytest.MonkeyPatch, name: str, **functions: object) -> None:
    module = ModuleType(name)
    vars(module).update(functions)
    monkeypatch.setitem(sys.modules, name, module)


def test_demo_ends_as_its_round_ends(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    stand_in(monkeypatch, "bedside.app.demo.round", run_demo=lambda out, _say: int(out == tmp_path))
    assert CliRunner().invoke(upkeep.demo, ["--out", str(tmp_path)]).exit_code == 1


def test_self_test_says_what_was_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    def run_self_test(say: object) -> int:
        assert callable(say)
        say("checked")
        return 0

    stand_in(monkeypatch, "bedside.app.self_test", run_self_test=run_self_test)
    ended = CliRunner().invoke(upkeep.self_test)
    assert (ended.exit_code, ended.output) == (0, "checked\n")
