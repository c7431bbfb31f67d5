from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bedside.cli.protocol import protocol
from tests.support.protocol_files import FAULTS, changed
from tests.support.rules import PROTOCOLS


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(protocol, [str(word) for word in words])


def test_list_names_the_protocols_and_who_verified_them() -> None:
    done = run("list")
    assert done.exit_code == 0
    assert [line.split("\t")[0] for line in done.output.splitlines()] == [
        "tr-review",
        "us-label-2023-06",
    ]
    assert done.output.count("verified by: nobody yet") == 2


def test_show_gives_every_figure_with_its_sources() -> None:
    lines = run("show", "tr-review").output.splitlines()
    assert "preparation.water_ml = 3 [R: preparation; L: section 2, preparation]" in lines
    assert "edition = 2023" in lines


@pytest.mark.parametrize("name", ["tr-review", "us-label-2023-06"])
def test_check_passes_what_ships(name: str) -> None:
    done = run("check", PROTOCOLS / f"{name}.toml")
    assert done.exit_code == 0
    assert "may be used" in done.output


@pytest.mark.parametrize("fault", FAULTS)
def test_check_names_file_key_and_what_was_expected(fault: str, tmp_path: Path) -> None:
    old, new, key, expected = FAULTS[fault]
    done = run("check", changed(tmp_path, old, new))
    assert done.exit_code == 1
    assert ".toml: " in done.output or ".csv: " in done.output
    assert f"{key}: " in done.output
    assert expected in done.output


def test_check_of_a_wrong_table_row_names_table_and_line(tmp_path: Path) -> None:
    name = "us_label_2023_06_preparation.csv"
    table = (PROTOCOLS.parent / "tables" / name).read_text(encoding="utf-8")
    (tmp_path / name).write_text(table.replace("0.83", "a few", 1), encoding="utf-8")
    done = run("check", changed(tmp_path, "tr-review", "our-own"))
    assert done.exit_code == 1
    assert f"{name}: line 2: a row of the volume table" in done.output


def test_diff_shows_both_sides() -> None:
    output = run("diff", "tr-review", "us-label-2023-06").output
    assert "stability.bag.cold_days\n  - 10 [R: preparation]\n  + 8 [L: section 2," in output
    assert (
        "reimbursed_cycles\n  - 2 [R: reimbursement, at most 2 cycles]\n  + (not there)" in output
    )


@pytest.mark.parametrize("words", [("show", "none"), ("diff", "tr-review", "none")])
def test_a_protocol_that_is_not_there(words: tuple[str, ...]) -> None:
    done = run(*words)
    assert done.exit_code == 1
    assert "one of tr-review, us-label-2023-06" in done.output
