from __future__ import annotations

import tomllib
from decimal import Decimal
from typing import Any

import msgspec
import pytest

from bedside.reference.problems import Problem
from bedside.reference.scale_schema import AstctFile, CtcaeFile
from bedside.reference.scale_validation import astct_problems, ctcae_problems
from tests.support.rules import ROOT

FOLDER = ROOT / "resources" / "scales"
CTCAE = (FOLDER / "ctcae-v5.toml").read_text(encoding="utf-8")
ASTCT = (FOLDER / "astct-2019.toml").read_text(encoding="utf-8")


def raw(text: str) -> dict[str, Any]:
    return tomllib.loads(text, parse_float=Decimal)


def ctcae(text: str) -> tuple[Problem, ...]:
    return ctcae_problems(msgspec.convert(raw(text), CtcaeFile))


def astct(text: str) -> tuple[Problem, ...]:
    return astct_problems(msgspec.convert(raw(text), AstctFile))


def test_the_shipped_scales_hold() -> None:
    assert ctcae(CTCAE) == astct(ASTCT) == ()


@pytest.mark.parametrize(
    ("old", "new", "key", "expected"),
    [
        ("factor = { value = 17.1", "factor = { value = 0", "units", "factors above 0"),
        ('name = "umol/L"', 'name = "mg/dL"', "units", "units of bilirubin, each once"),
        (
            'factor = { value = 1, source = ["S: micro',
            'factor = { value = 2, source = ["S: micro',
            "units",
            "the first with factor 1",
        ),
        ('item = "ggt"', 'item = "alt"', "upper", "each item once"),
        ("{ grade = 2, above = 3 }", "{ grade = 2, above = 6 }", "upper[0].uln", "rise"),
        ("{ grade = 2, above = 3 }", "{ grade = 3, above = 3 }", "upper[0].uln", "rise"),
        ("{ grade = 1, from = 1.5 }", "{ grade = 0, from = 1.5 }", "upper[0].baseline", "above 0"),
        ("{ grade = 2, below = 75 }", "{ grade = 2, below = 5 }", "lower[1].absolute", "fall"),
        ("below_lln = 1", "below_lln = 0", "lower[0].absolute", "grades that rise"),
        ("below_lln = 1", "below_lln = 2", "lower[0].absolute", "grades that rise"),
        ('unit = "g/dL"', 'unit = "U/L"', "lower[3].unit", "['g/dL', 'g/L'], not 'U/L'"),
        ("{ grade = 2, above = 39 }", "{ grade = 2, above = 41 }", "fever.bounds", "rise"),
        ("lasting_above_c = 40", "lasting_above_c = 39", "fever.lasting_above_c", "last bound"),
        (
            "lasting_grade = 4",
            "lasting_grade = 3",
            "fever.lasting_grade",
            "above the last bound's 3",
        ),
        ('"W: lowered by the', '"S: lowered by the', "lower[1].source", "a source W"),
        (
            'toxicity = "other"\nterm = "fever"',
            'toxicity = "liver"\nterm = "fever"',
            "fever.of_the_table",
            "true for liver",
        ),
        ("none = 0, no_p", "none = 1, no_p", "cytokine_release.hypotension.none", "grade 0"),
        ("low_flow = 2", "low_flow = 4", "cytokine_release.oxygen", "never fall"),
        ("from = 40 }", "from = 0 }", "cytokine_release.oxygen_percent", "rise"),
        ("brief_partial = 1", "brief_partial = 3", "seizure", "never fall"),
        ('id = "tremor"', 'id = "ataxia"', "terms", "each once"),
        ("{ grade = 1, tr = ", "{ grade = 3, tr = ", "terms[0].grades", "rising"),
    ],
)
def test_a_contradiction_in_ctcae_is_named(old: str, new: str, key: str, expected: str) -> None:
    assert old in CTCAE
    problem = next(each for each in ctcae(CTCAE.replace(old, new, 1)) if each.key == key)
    assert expected in problem.expected


@pytest.mark.parametrize(
    ("section", "key"),
    [("terms", "terms"), ("upper", "upper"), ("units", "units")],
)
def test_an_empty_section_of_ctcae_is_named(section: str, key: str) -> None:
    problems = ctcae_problems(msgspec.convert({**raw(CTCAE), section: []}, CtcaeFile))
    assert key in [problem.key for problem in problems]


def test_a_fever_without_bounds_is_named() -> None:
    changed = raw(CTCAE)
    changed["fever"]["bounds"] = []
    problems = ctcae_problems(msgspec.convert(changed, CtcaeFile))
    assert [problem.key for problem in problems] == ["fever.bounds", "fever.lasting_above_c"]


@pytest.mark.parametrize(
    ("old", "new", "key", "expected"),
    [
        ("one_pressor = 3", "one_pressor = 1", "cytokine_release.hypotension", "never fall"),
        ("high_flow = 3", "high_flow = 1", "cytokine_release.oxygen", "never fall"),
        ("voice = 2", "voice = 4", "neurotoxicity.arousal", "never fall"),
        ("none = 0, brief", "none = 1, brief", "neurotoxicity.seizure.none", "grade 0"),
        ("diffuse = 4", "diffuse = 2", "neurotoxicity.oedema", "never fall"),
        ("scores = [3, 6]", "scores = [3, 7]", "neurotoxicity.ice.bands", "exactly one band"),
        ("scores = [9, 32]", "scores = [9, 31]", "neurotoxicity.capd.bands", "0 to 32"),
        ('id = "year"', 'id = "month"', "neurotoxicity.ice.items", "each once"),
    ],
)
def test_a_contradiction_in_astct_is_named(old: str, new: str, key: str, expected: str) -> None:
    assert old in ASTCT
    problem = next(each for each in astct(ASTCT.replace(old, new, 1)) if each.key == key)
    assert expected in problem.expected


def test_an_instrument_without_items_is_named() -> None:
    changed = raw(ASTCT)
    changed["neurotoxicity"]["capd"]["items"] = []
    problems = astct_problems(msgspec.convert(changed, AstctFile))
    assert [problem.key for problem in problems] == [
        "neurotoxicity.capd.items",
        "neurotoxicity.capd.bands",
    ]
