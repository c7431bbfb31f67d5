from __future__ import annotations

from pathlib import Path

import pytest

from bedside.reference.label_table import read_label_table
from bedside.reference.problems import Problem, ProtocolRefusedError
from tests.support.rules import TABLES, TR

SHIPPED = (TABLES / "us_label_2023_06_preparation.csv").read_text(encoding="utf-8")
LEVELS = TR.regimen.levels


def problems(folder: Path, content: bytes) -> tuple[Problem, ...]:
    file = folder / "rows.csv"
    file.write_bytes(content)
    with pytest.raises(ProtocolRefusedError) as refused:
        read_label_table(file, LEVELS)
    return refused.value.problems


def test_the_shipped_table_is_read_whole() -> None:
    rows = read_label_table(TABLES / "us_label_2023_06_preparation.csv", LEVELS)
    assert len(rows) == len(SHIPPED.splitlines()) - 1 == 65


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("45kg_or_more,9 mcg/day,,,24,10", "60kg_or_more,9 mcg/day,,,24,10"),
        ("9 mcg/day,,,24", "8 mcg/day,,,24"),
        ("9 mcg/day,,,24", "9 mcg/m2/day,,,24"),
        ("24,10,270,5.5,0.83,1,", "24,10,270,5.5,zero,1,"),
        ("24,10,270,5.5,0.83,1,", "24,10,270,5.5,0,1,"),
        ("24,10,270,5.5,0.83,1,", "24,10,270,5.5,nan,1,"),
        ("24,10,270,5.5,0.83,1,", "24,10,270"),
        ("45kg_or_more,9 mcg/day,,,24,10", "45kg_or_more,9,,,24,10"),
    ],
)
def test_a_wrong_row_is_named_by_its_line(old: str, new: str, tmp_path: Path) -> None:
    assert old in SHIPPED
    (problem,) = problems(tmp_path, SHIPPED.replace(old, new, 1).encode())
    assert problem.key == "line 2"
    assert problem.expected.startswith("a row of the volume table")


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    found = problems(tmp_path, SHIPPED.replace("vials", "bottles", 1).encode())
    assert len(found) == 65
    assert all("vials" in problem.expected for problem in found)


def test_a_table_without_rows(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, SHIPPED.splitlines()[0].encode())
    assert problem == Problem("file", "at least one row")


def test_a_table_that_is_no_text(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, b"\xff\xfe")
    assert problem.key == "preparation.table"
