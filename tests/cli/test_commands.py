from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType

import pytest
from click.testing import CliRunner

from bedside import __version__
from bedside.cli import commands


def test_every_question_is_offered() -> None:
    assert set(commands.bedside.commands) >= {"calc", "protocol", "verify", "demo", "self-test"}


def test_help_says_that_it_is_no_certified_device() -> None:
    output = CliRunner().invoke(commands.bedside, ["--help"]).output
    assert "Not a certified medical device" in output


def test_the_version_is_said() -> None:
    assert __version__ in CliRunner().invoke(commands.bedside, ["--version"]).output


def test_without_a_question_the_window_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[Path | None, bool]] = []

    def run_window(ward: Path | None, training: bool) -> int:
        asked.append((ward, training))
        return 3

    window = ModuleType("bedside.app.window")
    monkeypatch.setattr(window, "run_window", run_window, raising=False)
    monkeypatch.setitem(sys.modules, "bedside.app.window", window)
    done = CliRunner().invoke(commands.bedside, ["--ward", "here", "--training"])
    assert (done.exit_code, asked) == (3, [(Path("here"), True)])
