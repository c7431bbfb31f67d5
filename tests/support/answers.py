"""What must an answer of ``bedside calc`` hold? The comparison the vectors ask for."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import datetime

from bedside.services.calc.stream import answers
from tests.support.rules import ROOT


def answer(question: str, case: dict[str, object]) -> dict[str, object]:
    """The one answer to one case, asked in this process."""
    ((said, _),) = answers(question, [json.dumps(case).encode()])
    read: dict[str, object] = json.loads(said)
    return read


def ask(question: str, given: bytes) -> subprocess.CompletedProcess[bytes]:
    """The program itself, asked on its standard input."""
    return subprocess.run(
        [sys.executable, "-m", "bedside", "calc", question],
        input=given,
        capture_output=True,
        check=False,
        cwd=ROOT,
    )


def holds(said: object, wanted: object) -> bool:
    """Whether ``said`` has all that is wanted: lists without order, times as instants."""
    if isinstance(wanted, dict):
        return isinstance(said, dict) and all(
            name in said and holds(said[name], value) for name, value in wanted.items()
        )
    if isinstance(wanted, list):
        return (
            isinstance(said, list)
            and len(said) == len(wanted)
            and all(any(holds(each, one) for each in said) for one in wanted)
        )
    if isinstance(wanted, str) and isinstance(said, str) and "T" in wanted and wanted[:1].isdigit():
        return datetime.fromisoformat(said) == datetime.fromisoformat(wanted)
    return type(said) is type(wanted) and said == wanted
