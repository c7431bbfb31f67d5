from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.support.answers import answer, ask, holds
from tests.support.packs import GTIN
from tests.support.rules import ROOT

SCAN = f"01{GTIN}21SER123\u001d1727110010LOT1"


def test_a_pack_in_date_and_out_of_date() -> None:
    said = answer("pack", {"scan": SCAN, "on": "2027-11-30"})
    assert said.pop("sources")
    assert said == {
        "gtin": GTIN,
        "serial": "SER123",
        "lot": "LOT1",
        "expiry": "2027-11-30",
        "expired": False,
    }
    assert answer("pack", {"scan": SCAN, "on": "2027-12-01"})["expired"] is True


@pytest.mark.parametrize(
    ("scan", "code"),
    [
        ("8699567890128", "not_gs1"),
        (SCAN.replace(GTIN, GTIN[:-1] + "0"), "check_digit"),
        (f"01{GTIN}21A1726010110B1727113010LOT", "ambiguous"),
        (f"01{GTIN}17271130", "incomplete"),
    ],
)
def test_a_refusal_names_its_code_and_sources(scan: str, code: str) -> None:
    said = answer("pack", {"scan": scan, "on": "2026-11-23"})
    assert said["refused"] == code
    assert str(said["message"]).startswith(code.replace("_", " "))
    assert said["sources"]


@pytest.mark.parametrize("on", ["", "20271130", "2027-11-31", "2027-W01-1", "30.11.2027"])
def test_a_day_that_is_none_is_an_error_of_its_field(on: str) -> None:
    assert holds(answer("pack", {"scan": SCAN, "on": on}), {"error": {"field": "on"}})


@pytest.mark.parametrize(
    ("case", "field"),
    [
        ({"scan": 12, "on": "2026-11-23"}, "scan"),
        ({"scan": SCAN}, "on"),
        ({"scan": SCAN, "on": 2026}, "on"),
        ({"scan": SCAN, "on": "2026-11-23", "lot": "L"}, "lot"),
    ],
)
def test_a_line_that_is_no_case(case: dict[str, object], field: str) -> None:
    assert holds(answer("pack", case), {"error": {"field": field}})


def test_the_program_answers_and_other_questions_do_not_load_the_identifiers() -> None:
    case = json.dumps({"scan": SCAN, "on": "2026-11-23"}).encode()
    finished = ask("pack", case + b"\n{}\n" + case + b"\n")
    assert finished.returncode == 1
    first, error, last = map(json.loads, finished.stdout.splitlines())
    assert first == last
    assert first["serial"] == "SER123"
    assert error["error"]["field"] == "scan"
    loaded = "import sys, bedside.services.calc.stream; print('biip' in sys.modules)"
    asked = subprocess.run(
        [sys.executable, "-c", loaded], capture_output=True, cwd=ROOT, check=True
    )
    assert asked.stdout.strip() == b"False"
