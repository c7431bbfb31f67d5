from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from bedside.clinical.adjustment_table import Condition, Fact, Operator, Toxicity
from tests.support.protocol_files import changed, load, problems_of_file
from tests.support.rules import PROTOCOLS, TR, US

# The ids of section 9 of the specification.
IDS = {
    "crs-3",
    "crs-4",
    "neuro-3",
    "neuro-4",
    "seizure",
    "other-3",
    "other-4",
    "liver",
    "neuro-1-2",
    "crs-1-2",
    "blood",
    "infection",
}


def test_both_protocols_carry_the_same_table() -> None:
    assert TR.adjustment == US.adjustment
    assert {rule.id for rule in TR.adjustment.rules} == IDS
    disputed = {rule.id for rule in TR.adjustment.rules if rule.disputed}
    assert disputed == {"crs-3", "neuro-3", "seizure"}


def test_every_rule_is_worded_in_both_languages_and_has_its_source() -> None:
    for rule in TR.adjustment.rules:
        assert rule.text.tr.strip()
        assert rule.text.en.strip()
        assert rule.text.tr != rule.text.en
        assert rule.citations


def test_the_figures_of_the_episodes() -> None:
    found = {
        rule.toxicity: [
            figure.whole
            for figure in (
                rule.from_grade,
                rule.resolved_at_most,
                rule.hold_days,
                rule.full_after_days,
            )
        ]
        for rule in TR.adjustment.episodes
    }
    assert found == {
        Toxicity.CYTOKINE_RELEASE: [3, 0, 0, 7],
        Toxicity.NEUROLOGICAL: [3, 1, 3, 7],
        Toxicity.LIVER: [3, 1, 0, 7],
        Toxicity.OTHER: [3, 1, 0, 7],
    }
    assert all(rule.hold_days.citations for rule in TR.adjustment.episodes)


def test_the_multiples_of_the_liver() -> None:
    found = {
        band.grade: [
            str(figure.value) for figure in (band.alt_x_uln, band.ast_x_uln, band.bilirubin_x_uln)
        ]
        for band in TR.adjustment.liver.bands
    }
    assert found == {
        4: ["20", "20", "10"],
        3: ["5", "5", "3"],
        2: ["3", "3", "1.5"],
    }
    assert TR.adjustment.liver.resolved_grade == 1


def test_conditions_become_questions(tmp_path: Path) -> None:
    rules = {rule.id: rule for rule in TR.adjustment.rules}
    assert rules["neuro-1-2"].rows[0].when == (
        Condition(Fact.GRADE, Operator.AT_LEAST, bound=Decimal(1)),
        Condition(Fact.GRADE, Operator.AT_MOST, bound=Decimal(2)),
    )
    assert rules["infection"].rows[0].when[0] == Condition(
        Fact.TERM, Operator.ONE_OF, words=("infection", "catheter infection")
    )
    assert rules["crs-3"].rows[0].when[:2] == (
        Condition(Fact.EPISODE, Operator.IS, words=("open",)),
        Condition(Fact.EPISODE_GRADE, Operator.IS, bound=Decimal(3)),
    )
    assert rules["neuro-3"].rows[1].when == (
        Condition(Fact.DAYS_TO_RESOLVE, Operator.ABOVE, bound=Decimal(7)),
    )
    quiet = changed(
        tmp_path, '{ fact = "seizures", at_most = 1 }', '{ fact = "seizures", below = 2 }'
    )
    (cell,) = [each for each in load(quiet).adjustment.quiet if each.toxicity is Toxicity.SEIZURE]
    assert cell.when == (Condition(Fact.SEIZURES, Operator.BELOW, bound=Decimal(2)),)


def test_terms_are_read_as_terms_are_told_apart(tmp_path: Path) -> None:
    file = changed(tmp_path, 'one_of = ["neutropenia"]', 'is = "Neutropenia"')
    blood = next(rule for rule in load(file).adjustment.rules if rule.id == "blood")
    assert blood.rows[0].when[0] == Condition(Fact.TERM, Operator.IS, words=("neutropenia",))
    file = changed(tmp_path, 'without_terms = ["neutropenia"]', 'without_terms = ["Neutropenia "]')
    other = load(file).adjustment.episode_rule(Toxicity.OTHER, "neutropenia")
    assert other is None


@pytest.mark.parametrize(
    ("old", "new", "key", "expected"),
    [
        ('fact = "seizures", above', 'fact = "fits", above', "rules[4].rows[0]", "fits"),
        ('"seizures", above = 1', '"seizures", over = 1', "rules[4].rows[0]", "over"),
        ('"seizures", above = 1', '"seizures", above = nan', "rules[4].rows[0]", "finite"),
        ('"seizures", above = 1', '"seizures"', "rules[4].rows[0]", "a comparison"),
        ('action = "wait"', 'action = "hope"', "rules[1].rows[1].action", "hope"),
        ("maximum_mg = 8", "maximum_mg = inf", "supports[0]", "finite"),
        ("days = 3", "days = nan", "supports[0]", "finite"),
    ],
)
def test_a_word_the_table_does_not_know_is_named(
    tmp_path: Path, old: str, new: str, key: str, expected: str
) -> None:
    (problem, *_) = problems_of_file(changed(tmp_path, old, new))
    assert problem.key.startswith(f"adjustment.{key}")
    assert expected in problem.expected


def test_the_shipped_files_hold_one_text() -> None:
    """A correction of one table is a correction of both."""
    texts = {
        file.read_text(encoding="utf-8").partition("# The dose adjustment table.")[2]
        for file in PROTOCOLS.glob("*.toml")
    }
    assert len(texts) == 1
