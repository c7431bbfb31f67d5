from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.support.answers import ask, holds
from tests.support.rules import ROOT, vectors

CASE = {
    "protocol": "tr-review",
    "indication": "relapsed_refractory",
    "cycle": 1,
    "day": 1,
    "weight_kg": "20",
    "height_cm": "110",
}

# Asked of a child process: its peak memory after the answers, and whether Qt came with it.
MEASURED = """
import resource, sys
from bedside.cli.entry import main
try:
    main()
except SystemExit as end:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    qt = any(name.split(".")[0] in ("PySide6", "shiboken6") for name in sys.modules)
    print(peak, qt, end.code, file=sys.stderr)
"""


@pytest.mark.parametrize(
    "question", ["dose", "bag", "premedication", "course", "advice", "grade", "plan"]
)
def test_all_worked_cases_through_the_program(question: str) -> None:
    cases = vectors(question)
    done = ask(question, "\n".join(json.dumps(each["case"]) for each in cases).encode())
    assert done.stderr == b""
    said = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(said) == len(cases)
    for each, wanted in zip(said, cases, strict=True):
        assert holds(each, wanted["answer"])
    assert done.returncode == (1 if any("error" in each["answer"] for each in cases) else 0)


def test_a_line_that_is_no_case_gives_status_1_and_the_others_are_answered() -> None:
    good = json.dumps(CASE).encode()
    done = ask("dose", b"\n".join((good, b"", b"not json", good)) + b"\n")
    said = [json.loads(line) for line in done.stdout.splitlines()]
    assert ["error" in each for each in said] == [False, True, True, False]
    assert done.returncode == 1


def test_a_refusal_is_an_answer() -> None:
    done = ask("dose", json.dumps({**CASE, "day": 29}).encode())
    assert json.loads(done.stdout)["refused"] == "day_not_in_cycle"
    assert done.returncode == 0


def test_no_case_no_answer() -> None:
    done = ask("dose", b"")
    assert (done.stdout, done.returncode) == (b"", 0)


def test_a_question_that_is_not_known() -> None:
    done = ask("volume", b"")
    assert done.returncode == 2
    assert b"premedication" in done.stderr


def peak_memory_kib(lines: int) -> int:
    """The peak of one run over so many different cases, all answered, Qt not imported."""
    given = b"".join(
        json.dumps({**CASE, "weight_kg": str(2 + n % 148), "day": 1 + n % 28}).encode() + b"\n"
        for n in range(lines)
    )
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, "calc", "dose"],
        input=given,
        capture_output=True,
        check=True,
        cwd=ROOT,
    )
    peak, qt, code = done.stderr.split()
    assert (qt, code) == (b"False", b"0")
    assert done.stdout.count(b"\n") == lines
    return int(peak)


def test_memory_does_not_grow_over_100_000_cases_and_qt_stays_away() -> None:
    assert peak_memory_kib(100_000) - peak_memory_kib(1_000) < 4 * 1024
