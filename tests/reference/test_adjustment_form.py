from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from bedside.clinical.adjustment_table import (
    Action,
    AdjustmentTable,
    Condition,
    Fact,
    LiverRule,
    Operator,
    QuietCell,
    Row,
    Toxicity,
)
from bedside.reference.adjustment_form import form_problems
from bedside.reference.problems import Problem
from tests.support.rules import TR, US, cited

TABLE = TR.adjustment
CRS_3 = TABLE.rules[1]
OPEN = Condition(Fact.EPISODE, Operator.IS, words=("open",))
LASTS = Condition(Fact.WORST_GRADE, Operator.AT_LEAST, bound=Decimal(4))


def problems(table: AdjustmentTable) -> list[Problem]:
    return list(form_problems(table))


def number(fact: Fact, operator: Operator, bound: int | None) -> Condition:
    return Condition(fact, operator, bound=None if bound is None else Decimal(bound))


def with_row(row: Row) -> AdjustmentTable:
    return replace(TABLE, rules=(replace(CRS_3, rows=(row,)),))


def with_conditions(*when: Condition) -> AdjustmentTable:
    return with_row(Row(Action.INTERRUPT, when))


def with_episode(toxicity: Toxicity = Toxicity.OTHER, **changes: object) -> AdjustmentTable:
    return replace(
        TABLE,
        episodes=tuple(
            replace(rule, **changes) if rule.toxicity is toxicity else rule  # type: ignore[arg-type]
            for rule in TABLE.episodes
        ),
    )


def with_liver(**changes: object) -> AdjustmentTable:
    return replace(TABLE, liver=replace(TABLE.liver, **changes))  # type: ignore[arg-type]


def with_bands(*grades: int) -> AdjustmentTable:
    bands = zip(TABLE.liver.bands, grades, strict=False)
    return with_liver(bands=tuple(replace(band, grade=grade) for band, grade in bands))


def with_limit(index: int, **changes: object) -> AdjustmentTable:
    bands = list(TABLE.liver.bands)
    bands[index] = replace(bands[index], **changes)  # type: ignore[arg-type]
    return with_liver(bands=tuple(bands))


def with_support(**changes: object) -> AdjustmentTable:
    first, *others = TABLE.supports
    return replace(TABLE, supports=(replace(first, **changes), *others))  # type: ignore[arg-type]


def test_the_shipped_tables_can_be_followed() -> None:
    assert problems(TABLE) == problems(US.adjustment) == []


@pytest.mark.parametrize(
    ("conditions", "expected"),
    [
        ((), "at least one condition"),
        (
            (Condition(Fact.EPISODE, Operator.IS, words=("ajar",)),),
            "words of none, open, not 'ajar'",
        ),
        ((Condition(Fact.EPISODE, Operator.IS),), "one word"),
        ((Condition(Fact.TERM, Operator.ONE_OF),), "one word"),
        ((number(Fact.EPISODE, Operator.AT_LEAST, 3),), "one word"),
        ((Condition(Fact.EPISODE, Operator.ABOVE, words=("open",)),), "one word"),
        ((Condition(Fact.GRADE, Operator.ONE_OF, words=("3", "4")),), "for grade a number"),
        ((number(Fact.GRADE, Operator.AT_LEAST, 5),), "conditions on grade that can hold"),
        (
            (number(Fact.GRADE, Operator.AT_LEAST, 3), number(Fact.GRADE, Operator.BELOW, 3)),
            "conditions on grade that can hold together",
        ),
        (
            (OPEN, Condition(Fact.EPISODE, Operator.IS, words=("none",))),
            "conditions on episode that can hold together",
        ),
        (
            (
                Condition(Fact.TERM, Operator.IS, words=("sepsis",)),
                Condition(Fact.TERM, Operator.IS, words=("ataxia",)),
            ),
            "conditions on term that can hold together",
        ),
    ],
)
def test_a_condition_nobody_can_meet_is_named(
    conditions: tuple[Condition, ...], expected: str
) -> None:
    found = [problem for problem in problems(with_conditions(*conditions)) if "when" in problem.key]
    assert [problem.key for problem in found] == ["adjustment.rules[crs-3].rows[1].when"]
    assert expected in found[0].expected
    quiet = problems(replace(TABLE, quiet=(QuietCell(Toxicity.LIVER, conditions),)))
    assert [problem.key for problem in quiet] == ["adjustment.quiet[1].when"]


@pytest.mark.parametrize(
    "conditions",
    [
        (OPEN, number(Fact.GRADE, Operator.ABOVE, 2), number(Fact.GRADE, Operator.BELOW, 4)),
        (Condition(Fact.TERM, Operator.ONE_OF, words=("sepsis", "ataxia")),),
        (Condition(Fact.INFUSION, Operator.ONE_OF, words=("running", "interrupted")),),
    ],
)
def test_conditions_that_can_hold_together_are_none(conditions: tuple[Condition, ...]) -> None:
    assert problems(with_conditions(*conditions)) == []


@pytest.mark.parametrize(
    "asked",
    [
        number(Fact.SEIZURES, Operator.ABOVE, 3),
        number(Fact.DAYS_TO_RESOLVE, Operator.ABOVE, 40),
        number(Fact.DAYS_TO_RESOLVE, Operator.AT_LEAST, 40),
        Condition(Fact.CAME_BACK, Operator.IS, words=("yes",)),
        LASTS,
    ],
)
def test_a_row_for_good_asks_what_only_grows(asked: Condition) -> None:
    assert problems(with_row(Row(Action.DISCONTINUE, (asked,), for_good=True))) == []


@pytest.mark.parametrize(
    ("row", "key", "expected"),
    [
        (Row(Action.GO_ON, (OPEN,)), ".action", "not go_on"),
        (Row(Action.NOT_KNOWN, (OPEN,)), ".action", "not not_known"),
        (Row(Action.DISCONTINUE, (OPEN,)), ".for_good", "true where"),
        (Row(Action.WAIT, (LASTS,), for_good=True), ".for_good", "only there"),
        (Row(Action.WAIT, (LASTS,)), "", "facts of the present, not worst_grade"),
        (Row(Action.DISCONTINUE, (OPEN,), for_good=True), "", "facts that last"),
        (
            Row(Action.DISCONTINUE, (number(Fact.SEIZURES, Operator.BELOW, 3),), for_good=True),
            "",
            "asked as they grow, not seizures",
        ),
        (
            Row(
                Action.DISCONTINUE,
                (Condition(Fact.CAME_BACK, Operator.IS, words=("no",)),),
                for_good=True,
            ),
            "",
            "asked as they grow, not came_back",
        ),
    ],
)
def test_a_row_that_a_rule_cannot_have(row: Row, key: str, expected: str) -> None:
    (found,) = problems(with_row(row))
    assert found.key == f"adjustment.rules[crs-3].rows[1]{key}"
    assert expected in found.expected


@pytest.mark.parametrize(
    ("table", "key"),
    [
        (replace(TABLE, rules=(CRS_3, CRS_3)), "adjustment.rules[crs-3].id"),
        (replace(TABLE, rules=(replace(CRS_3, id=" "),)), "adjustment.rules[ ].id"),
        (replace(TABLE, rules=(replace(CRS_3, rows=()),)), "adjustment.rules[crs-3].rows"),
        (
            replace(TABLE, rules=(replace(CRS_3, supports=("tea",)),)),
            "adjustment.rules[crs-3].supports",
        ),
        (replace(TABLE, episodes=TABLE.episodes[1:]), "adjustment.episodes"),
        (replace(TABLE, episodes=TABLE.episodes[:1] + TABLE.episodes), "adjustment.episodes"),
        (with_episode(from_grade=cited(5)), "adjustment.episodes[other].from_grade"),
        (with_episode(from_grade=cited("2.5")), "adjustment.episodes[other].from_grade"),
        (
            with_episode(from_grade=cited(0), resolved_at_most=cited(0)),
            "adjustment.episodes[other].from_grade",
        ),
        (with_episode(resolved_at_most=cited(3)), "adjustment.episodes[other].resolved_at_most"),
        (with_episode(resolved_at_most=cited(-1)), "adjustment.episodes[other].resolved_at_most"),
        (with_episode(hold_days=cited("0.5")), "adjustment.episodes[other].hold_days"),
        (with_episode(full_after_days=cited(-7)), "adjustment.episodes[other].full_after_days"),
        (
            with_episode(Toxicity.NEUROLOGICAL, without_terms=("headache",)),
            "adjustment.episodes[neurological].without_terms",
        ),
        (with_bands(), "adjustment.liver.bands"),
        (with_bands(5, 3, 2), "adjustment.liver.bands"),
        (with_bands(3, 4, 2), "adjustment.liver.bands"),
        (with_bands(4, 3, 1), "adjustment.liver.bands"),
        (with_liver(resolved_grade=-1), "adjustment.liver.bands"),
        (
            with_episode(Toxicity.LIVER, resolved_at_most=cited(0)),
            "adjustment.liver.resolved_grade",
        ),
        (with_limit(1, ast_x_uln=cited(20)), "adjustment.liver.bands.ast_x_uln"),
        (with_limit(2, bilirubin_x_uln=cited(0)), "adjustment.liver.bands.bilirubin_x_uln"),
        (with_limit(2, alt_x_uln=cited(6)), "adjustment.liver.bands.alt_x_uln"),
        (
            replace(TABLE, supports=(*TABLE.supports, TABLE.supports[0])),
            f"adjustment.supports[{TABLE.supports[0].id}].id",
        ),
        (
            with_support(fixed_mg=Decimal(8)),
            f"adjustment.supports[{TABLE.supports[0].id}]",
        ),
        (
            with_support(maximum_mg=None),
            f"adjustment.supports[{TABLE.supports[0].id}].maximum_mg",
        ),
        (with_support(days=None), f"adjustment.supports[{TABLE.supports[0].id}]"),
        (with_support(every_hours=Decimal(0)), f"adjustment.supports[{TABLE.supports[0].id}]"),
        (
            with_support(mg_per_m2=None, maximum_mg=None),
            f"adjustment.supports[{TABLE.supports[0].id}]",
        ),
    ],
)
def test_a_contradiction_is_named_by_its_key(table: AdjustmentTable, key: str) -> None:
    assert key in [problem.key for problem in problems(table)]


def test_a_table_without_the_livers_episode_has_no_limit_to_hold_it_against() -> None:
    without = tuple(rule for rule in TABLE.episodes if rule.toxicity is not Toxicity.LIVER)
    found = problems(replace(TABLE, episodes=without))
    assert [problem.key for problem in found] == ["adjustment.episodes"]


def test_a_support_without_an_id_is_named() -> None:
    keys = [problem.key for problem in problems(with_support(id=""))]
    assert "adjustment.supports[].id" in keys


def test_no_bands_at_all() -> None:
    table = replace(TABLE, liver=LiverRule(1, ()))
    assert [problem.key for problem in problems(table)] == ["adjustment.liver.bands"]
