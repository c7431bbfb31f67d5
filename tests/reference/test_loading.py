from __future__ import annotations

import hashlib
from decimal import Decimal
from pathlib import Path

import pytest

from tests.support.protocol_files import FAULTS, changed, load, problems_of_file
from tests.support.rules import TABLES, TR


@pytest.mark.parametrize("fault", FAULTS)
def test_a_faulty_file_is_refused_with_key_and_expectation(fault: str, tmp_path: Path) -> None:
    old, new, key, expected = FAULTS[fault]
    problem = problems_of_file(changed(tmp_path, old, new))[0]
    assert problem.key == key
    assert expected in problem.expected


def test_a_copy_of_the_shipped_file_loads_the_same_rules(tmp_path: Path) -> None:
    copy = changed(tmp_path, 'id = "tr-review"', 'id = "our-own"')
    ours = load(copy)
    assert ours.id == "our-own"
    assert (ours.body, ours.regimen, ours.preparation) == (TR.body, TR.regimen, TR.preparation)
    assert (ours.stability, ours.premedication) == (TR.stability, TR.premedication)
    assert ours.digest == hashlib.sha256(copy.read_bytes()).hexdigest() != TR.digest


def test_figures_are_exact_and_cited() -> None:
    assert TR.preparation.withdrawable_ml.value == Decimal("2.8")
    assert [str(each) for each in TR.preparation.water_ml.citations] == [
        "[R] preparation",
        "[L] section 2, preparation",
    ]


def test_a_table_beside_the_file_comes_first(tmp_path: Path) -> None:
    name = "us_label_2023_06_preparation.csv"
    lines = (TABLES / name).read_text(encoding="utf-8").splitlines()
    (tmp_path / name).write_text("\n".join(lines[:5]), encoding="utf-8")
    ours = load(changed(tmp_path, "tr-review", "our-own"))
    assert len(ours.preparation.table.rows) == 4


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    (problem,) = problems_of_file(tmp_path / "none.toml")
    assert (problem.key, "readable" in problem.expected) == ("file", True)
