from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from bedside.cli import entry


def test_the_console_entry_point(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["bedside", "protocol", "list"])
    with pytest.raises(SystemExit) as end:
        entry.main()
    assert end.value.code == 0
    assert "tr-review" in capsys.readouterr().out


def test_without_arguments_the_window_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[Path | None, bool]] = []

    def run_window(ward: Path | None, training: bool) -> int:
        asked.append((ward, training))
        return 3

    window = ModuleType("bedside.app.window")
    monkeypatch.setattr(window, "run_window", run_window, raising=False)
    monkeypatch.setitem(sys.modules, "bedside.app.window", window)
    monkeypatch.setattr(sys, "argv", ["bedside"])
    with pytest.raises(SystemExit) as end:
        entry.main()
    assert (end.value.code, asked) == (3, [(None, False)])


def test_the_way_to_the_window_reads_in_no_command_line_and_no_ward() -> None:
    heavy = (
        "{'click', 'msgspec', 'sqlcipher3', 'decimal', 'zoneinfo', 'bedside.clinical.events',"
        " 'bedside.ui.sidebar', 'bedside.ui.infusion.words'}"
    )
    asked = f"import sys, bedside.cli.entry, bedside.app.window; print({heavy} & set(sys.modules))"
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, check=True)
    assert said.stdout.strip() == b"set()"
