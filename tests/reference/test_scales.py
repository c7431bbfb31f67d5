from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from bedside.clinical.grading.laboratory import Item
from bedside.reference.problems import ProtocolRefusedError
from bedside.reference.scales import (
    ASTCT_FILE,
    CTCAE_FILE,
    load_astct,
    load_ctcae,
    load_scales,
    scales,
)
from tests.support.rules import ROOT

FOLDER = ROOT / "resources" / "scales"


def test_the_shipped_scales_are_read_once() -> None:
    assert scales() is scales()
    assert scales() == load_scales(FOLDER)


def test_figures_are_exact_and_cited() -> None:
    alt = scales().ctcae.laboratory.rule(Item.ALT)
    assert [str(each) for each in alt.citations] == [
        "[S] CTCAE v5.0, alanine aminotransferase increased"
    ]
    bilirubin = scales().ctcae.laboratory.units.units[2]
    assert (bilirubin.name, bilirubin.factor.value) == ("mg/dL", Decimal("17.1"))


def test_a_folder_without_the_files_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ProtocolRefusedError, match=r"ctcae-v5\.toml: file: a readable file"):
        load_scales(tmp_path)


@pytest.mark.parametrize(
    ("name", "old", "new", "key", "expected"),
    [
        (CTCAE_FILE, "lasting_grade = 4", "lasting_grade = 3", "fever.lasting_grade", "above"),
        (CTCAE_FILE, 'item = "ast"', 'item = "alt"', "upper", "each item once"),
        (CTCAE_FILE, "above = 20", "above = nan", "upper[0].uln[3]", "finite"),
        (CTCAE_FILE, "grade = 4", "grade = 5", "upper[0].uln[3].grade", "<= 4"),
        (ASTCT_FILE, "unable = 3", "unabel = 3", "neurotoxicity.ice", "unknown field `unabel`"),
        (ASTCT_FILE, "scores = [7, 9]", "scores = [7, 8]", "neurotoxicity.ice.bands", "0 to 10"),
    ],
)
def test_a_faulty_file_is_refused_with_file_key_and_expectation(
    name: str, old: str, new: str, key: str, expected: str, tmp_path: Path
) -> None:
    shipped = (FOLDER / name).read_text(encoding="utf-8")
    assert old in shipped
    file = tmp_path / name
    file.write_text(shipped.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ProtocolRefusedError) as refused:
        (load_ctcae if name == CTCAE_FILE else load_astct)(file)
    problem = refused.value.problems[0]
    assert refused.value.path.name == name
    assert problem.key == key
    assert expected in problem.expected
