from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from click.testing import CliRunner

from bedside.cli.protocol import protocol as protocol_command
from bedside.clinical.adjustment_table import (
    GRADES,
    Action,
    AdjustmentRule,
    AdjustmentTable,
    Condition,
    Fact,
    Operator,
    Row,
    Toxicity,
)
from bedside.reference.adjustment_check import cell_problems, cells
from bedside.reference.problems import Problem
from tests.support.protocol_files import changed, problems_of_file
from tests.support.rules import PROTOCOLS, TR, US

TABLE = TR.adjustment


def problems(table: AdjustmentTable) -> list[Problem]:
    return list(cell_problems(table))


def rule(name: str) -> AdjustmentRule:
    return next(each for each in TABLE.rules if each.id == name)


def without(name: str) -> AdjustmentTable:
    return replace(TABLE, rules=tuple(each for each in TABLE.rules if each.id != name))


def test_both_protocols_answer_every_cell_once() -> None:
    assert problems(TABLE) == problems(US.adjustment) == []


@pytest.mark.parametrize(
    "toxicity", [Toxicity.CYTOKINE_RELEASE, Toxicity.NEUROLOGICAL, Toxicity.LIVER, Toxicity.OTHER]
)
def test_the_cells_hold_every_grade_in_every_state(toxicity: Toxicity) -> None:
    found = list(cells(TABLE, toxicity))
    assert {facts[Fact.GRADE] for facts in found} == {Decimal(grade) for grade in GRADES}
    assert {facts[Fact.EPISODE] for facts in found} == {"none", "open"}
    assert {facts[Fact.FULL_CONDITION] for facts in found} == {"none", "not_met", "met"}
    assert {facts[Fact.RESTART_CONDITION] for facts in found} == {"none", "not_met", "met"}
    states = {facts[Fact.INFUSION] for facts in found}
    assert states == {"not_started", "running", "interrupted", "completed"}
    assert all(
        facts[Fact.FULL_CONDITION] == "none" or facts[Fact.INFUSION] == "running" for facts in found
    )


def test_the_cells_hold_every_term_a_rule_names_and_any_other() -> None:
    terms = {facts[Fact.TERM] for facts in cells(TABLE, Toxicity.OTHER)}
    assert terms == {"neutropenia", "infection", "catheter infection", "any other term"}
    counts = {facts[Fact.SEIZURES] for facts in cells(TABLE, Toxicity.SEIZURE)}
    assert counts == {0, 1, 2}


@pytest.mark.parametrize(
    ("name", "toxicity", "cell"),
    [
        ("crs-3", "cytokine_release", "grade 0, episode none, episode_grade 0"),
        ("crs-4", "cytokine_release", "episode_grade 4"),
        ("neuro-4", "neurological", "episode_grade 4"),
        ("neuro-1-2", "neurological", "grade 1, episode none"),
        ("crs-1-2", "cytokine_release", "grade 2, episode none"),
        ("seizure", "seizure", "seizures 2"),
        ("other-4", "other", "episode_grade 4"),
        ("other-3", "other", "episode_grade 3"),
        ("liver", "liver", "episode open"),
        ("blood", "other", "term neutropenia, grade 3"),
    ],
)
def test_a_rule_that_is_taken_out_leaves_cells_that_nothing_answers(
    name: str, toxicity: str, cell: str
) -> None:
    found = problems(without(name))
    assert found
    assert {problem.key for problem in found} == {"adjustment"}
    assert all("no rule speaks" in problem.expected for problem in found)
    assert all(problem.expected.startswith(f"{toxicity}, ") for problem in found)
    assert any(cell in problem.expected for problem in found)


@pytest.mark.parametrize("index", range(len(TABLE.quiet)))
def test_a_quiet_cell_that_is_taken_out_is_missed(index: int) -> None:
    left = TABLE.quiet[:index] + TABLE.quiet[index + 1 :]
    found = problems(replace(TABLE, quiet=left))
    assert all("no rule speaks" in problem.expected for problem in found)
    assert found


@pytest.mark.parametrize("name", ["crs-3", "neuro-3", "other-3", "liver"])
def test_a_row_of_the_present_that_is_taken_out_is_missed(name: str) -> None:
    for row in rule(name).rows:
        left = replace(rule(name), rows=tuple(each for each in rule(name).rows if each != row))
        rules = tuple(left if each.id == name else each for each in TABLE.rules)
        # A row for good looks back, and the mildest past has nothing to show.
        assert bool(problems(replace(TABLE, rules=rules))) != row.for_good


def test_two_rules_that_answer_a_cell_differently_are_named_with_the_cell() -> None:
    wait = Row(
        Action.WAIT,
        (
            Condition(Fact.EPISODE, Operator.IS, words=("open",)),
            Condition(Fact.INFUSION, Operator.IS, words=("running",)),
            Condition(Fact.EPISODE_GRADE, Operator.IS, bound=Decimal(3)),
        ),
    )
    second = replace(rule("crs-3"), id="crs-3-again", rows=(wait,))
    (problem,) = problems(replace(TABLE, rules=(*TABLE.rules, second)))
    assert problem.key == "adjustment"
    assert problem.expected == (
        "cytokine_release, grade 0, episode open, episode_grade 3, restart_condition not_met, "
        "full_condition none, infusion running, seizures 0: one answer, "
        "but crs-3 says interrupt, crs-3-again says wait (and 4 more such cells)"
    )
    one = replace(second.rows[0].when[2], fact=Fact.GRADE)
    only = replace(second, rows=(Row(Action.WAIT, (*wait.when, one)),))
    (single,) = problems(replace(TABLE, rules=(*TABLE.rules, only)))
    assert single.expected.endswith("crs-3-again says wait")


def test_a_quiet_cell_must_not_hide_a_rule() -> None:
    loud = replace(TABLE.quiet[0], when=rule("crs-3").rows[0].when)
    found = problems(replace(TABLE, quiet=(*TABLE.quiet, loud)))
    assert [problem.expected.partition(": ")[2][:60] for problem in found] == [
        "one answer, but quiet says go_on, crs-3 says interrupt (and "
    ]


def test_the_same_answer_twice_is_none() -> None:
    again = replace(rule("crs-3"), id="crs-3-again")
    assert problems(replace(TABLE, rules=(*TABLE.rules, again))) == []


FAULTS = {
    "a threshold raised": (
        '"episode_grade", is = 3 }, { fact = "infusion", is = "running"',
        '"episode_grade", is = 4 }, { fact = "infusion", is = "running"',
        "cytokine_release, grade 0, episode open, episode_grade 3",
        "no rule speaks",
    ),
    "a support widened": (
        '"grade", at_least = 1, at_most = 2',
        '"grade", at_least = 2, at_most = 2',
        "neurological, grade 1, episode none",
        "no rule speaks",
    ),
    "a quiet cell widened": (
        '"cytokine_release"\nwhen = [{ fact = "episode", is = "none" }, ',
        '"cytokine_release"\nwhen = [',
        "cytokine_release, grade 0, episode open",
        "quiet says go_on, crs-3 says wait",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_the_command_names_cell_and_rules_of_a_file(fault: str, tmp_path: Path) -> None:
    old, new, cell, said = FAULTS[fault]
    file = changed(tmp_path, old, new)
    assert any(cell in each.expected and said in each.expected for each in problems_of_file(file))
    checked = CliRunner().invoke(protocol_command, ["check", str(file)])
    assert checked.exit_code == 1
    assert cell in checked.output
    assert said in checked.output


@pytest.mark.parametrize("name", ["tr-review", "us-label-2023-06"])
def test_the_command_lets_the_shipped_files_be_used(name: str) -> None:
    file = PROTOCOLS / f"{name}.toml"
    checked = CliRunner().invoke(protocol_command, ["check", str(file)])
    assert (checked.exit_code, "may be used" in checked.output) == (0, True)
