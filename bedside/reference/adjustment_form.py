"""Is every line of the adjustment table one that can be followed?

Conditions that no child can meet, words no fact can have, thresholds that contradict each
other, and rules that name what is not there: each is named, none is guessed around.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from bedside.clinical.adjustment_table import (
    GRADES,
    LASTING_FACTS,
    WORDS_OF,
    Action,
    AdjustmentTable,
    Condition,
    EpisodeRule,
    Fact,
    FactValue,
    LiverBand,
    Operator,
    Row,
    SupportRule,
    Toxicity,
)
from bedside.clinical.citation import Cited
from bedside.reference.problems import Problem

_WORD_OPERATORS = (Operator.IS, Operator.ONE_OF)
_GROWING = (Operator.AT_LEAST, Operator.ABOVE)
_LIVER_VALUES = ("alt_x_uln", "ast_x_uln", "bilirubin_x_uln")


def form_problems(table: AdjustmentTable) -> Iterator[Problem]:
    """Every line that cannot be followed."""
    yield from _rules(table)
    for index, cell in enumerate(table.quiet):
        yield from _conditions(f"adjustment.quiet[{index + 1}]", cell.when)
    yield from _episodes(table)
    yield from _liver(table)
    yield from _supports(table)


def _rules(table: AdjustmentTable) -> Iterator[Problem]:
    ids = [rule.id for rule in table.rules]
    known = {support.id for support in table.supports}
    for rule in table.rules:
        key = f"adjustment.rules[{rule.id}]"
        if not rule.id.strip() or ids.count(rule.id) > 1:
            yield Problem(f"{key}.id", "a name of its own")
        if not rule.rows:
            yield Problem(f"{key}.rows", "at least one row")
        for index, row in enumerate(rule.rows):
            yield from _row(f"{key}.rows[{index + 1}]", row)
        for support in rule.supports:
            if support not in known:
                yield Problem(f"{key}.supports", f"a supportive drug of the table, not {support!r}")


def _row(key: str, row: Row) -> Iterator[Problem]:
    yield from _conditions(key, row.when)
    if row.action in (Action.GO_ON, Action.NOT_KNOWN):
        yield Problem(f"{key}.action", f"an answer a rule can give, not {row.action.value}")
    if row.for_good != (row.action is Action.DISCONTINUE):
        yield Problem(f"{key}.for_good", "true where the answer is discontinue, and only there")
    for condition in row.when:
        lasting = condition.fact in LASTING_FACTS
        if row.for_good and not (lasting and _only_grows(condition)):
            yield Problem(key, f"facts that last, asked as they grow, not {condition.fact.value}")
        if not row.for_good and lasting:
            yield Problem(key, f"facts of the present, not {condition.fact.value}")


def _only_grows(condition: Condition) -> bool:
    """Whether the condition, once met, can never be unmet as the course goes on."""
    return condition.operator in _GROWING or condition.words == ("yes",)


def _conditions(key: str, when: Sequence[Condition]) -> Iterator[Problem]:
    if not when:
        yield Problem(f"{key}.when", "at least one condition")
    sound = True
    for condition in when:
        expected = _expected(condition)
        if expected is not None:
            sound = False
            yield Problem(f"{key}.when", f"for {condition.fact.value} {expected}")
    for fact in dict.fromkeys(condition.fact for condition in when) if sound else ():
        asked = [condition for condition in when if condition.fact is fact]
        if not any(all(each.holds(value) for each in asked) for value in _tried(fact, asked)):
            yield Problem(f"{key}.when", f"conditions on {fact.value} that can hold together")


def _expected(condition: Condition) -> str | None:
    """What a condition should have asked of its fact, or None where it is sound."""
    words = WORDS_OF.get(condition.fact)
    if words is None and condition.fact is not Fact.TERM:
        return None if condition.bound is not None else "a number"
    if condition.operator not in _WORD_OPERATORS or not condition.words:
        return "one word, or one of some"
    strange = [word for word in condition.words if words is not None and word not in words]
    return f"words of {', '.join(words or ())}, not {strange[0]!r}" if strange else None


def _tried(fact: Fact, asked: Sequence[Condition]) -> tuple[FactValue, ...]:
    """Values of a fact among which one meets the conditions if any value does."""
    if fact in WORDS_OF:
        return WORDS_OF[fact]
    if fact is Fact.TERM:
        return tuple(word for condition in asked for word in condition.words)
    if fact in (Fact.DAYS_TO_RESOLVE, Fact.SEIZURES):
        bounds = [condition.bound or Decimal(0) for condition in asked]
        return tuple(bound + 1 for bound in bounds) + tuple(bounds) + (Decimal(0),)
    return tuple(Decimal(grade) for grade in GRADES)


def _episodes(table: AdjustmentTable) -> Iterator[Problem]:
    told = sorted(rule.toxicity for rule in table.episodes)
    if told != sorted(set(Toxicity) - {Toxicity.SEIZURE}):
        yield Problem("adjustment.episodes", "each toxicity but seizure, once")
    for rule in table.episodes:
        yield from _episode(f"adjustment.episodes[{rule.toxicity.value}]", rule)


def _episode(key: str, rule: EpisodeRule) -> Iterator[Problem]:
    if not _is_grade(rule.from_grade) or rule.from_grade.value < 1:
        yield Problem(f"{key}.from_grade", f"a grade from 1 to {GRADES[-1]}")
    if not _is_grade(rule.resolved_at_most) or rule.resolved_at_most.value >= rule.from_grade.value:
        yield Problem(f"{key}.resolved_at_most", "a grade below from_grade")
    for name in ("hold_days", "full_after_days"):
        days: Cited = getattr(rule, name)
        if days.value != days.whole or days.value < 0:
            yield Problem(f"{key}.{name}", f"whole days, not {days.value}")
    if rule.without_terms and rule.toxicity is not Toxicity.OTHER:
        yield Problem(f"{key}.without_terms", "terms of other only")


def _is_grade(figure: Cited) -> bool:
    return figure.value in [Decimal(grade) for grade in GRADES]


def _liver(table: AdjustmentTable) -> Iterator[Problem]:
    rule, key = table.liver, "adjustment.liver"
    grades = [band.grade for band in rule.bands]
    if not grades or any(grade not in GRADES for grade in (*grades, rule.resolved_grade)):
        yield Problem(f"{key}.bands", f"at least one band, of grades up to {GRADES[-1]}")
        return
    if any(above <= below for above, below in pairwise((*grades, rule.resolved_grade))):
        yield Problem(f"{key}.bands", "falling grades, the grade of what is resolved last")
    episode = table.episode_rule(Toxicity.LIVER, None)
    if episode is not None and rule.resolved_grade > episode.resolved_at_most.value:
        yield Problem(f"{key}.resolved_grade", "a grade at which the episode is resolved")
    for name in _LIVER_VALUES:
        limits = [_limit(band, name) for band in rule.bands]
        if limits[-1] <= 0 or any(above <= below for above, below in pairwise(limits)):
            yield Problem(f"{key}.bands.{name}", "falling multiples above 0")


def _limit(band: LiverBand, name: str) -> Decimal:
    cited: Cited = getattr(band, name)
    return cited.value


def _supports(table: AdjustmentTable) -> Iterator[Problem]:
    ids = [support.id for support in table.supports]
    for support in table.supports:
        key = f"adjustment.supports[{support.id}]"
        if not support.id.strip() or ids.count(support.id) > 1:
            yield Problem(f"{key}.id", "a name of its own")
        yield from _dose(key, support)


def _dose(key: str, support: SupportRule) -> Iterator[Problem]:
    doses = [dose for dose in (support.mg_per_m2, support.fixed_mg) if dose is not None]
    schedule = (support.every_hours, support.days)
    if len(doses) > 1:
        yield Problem(key, "mg_per_m2 or fixed_mg or neither")
    if support.mg_per_m2 is not None and support.maximum_mg is None:
        yield Problem(f"{key}.maximum_mg", "the most a dose by body surface may be")
    if any((figure is not None) != bool(doses) for figure in schedule):
        yield Problem(key, "every_hours and days with a dose, and only with one")
    figures = (*doses, *schedule, support.maximum_mg)
    if any(figure is not None and figure <= 0 for figure in figures):
        yield Problem(key, "figures above 0")
