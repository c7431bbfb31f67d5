"""What does every rule of the table say, and which one leads?

All rules are asked about every toxicity on record; the most restrictive answer leads.
Source: clinical.md section 9.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from bedside.clinical.adjustment.situation import Situation
from bedside.clinical.adjustment_table import (
    Action,
    AdjustmentRule,
    AdjustmentTable,
    Condition,
    EpisodeState,
    Fact,
    FactValue,
    Met,
    Row,
    Toxicity,
)
from bedside.clinical.citation import Citations

NO_ENTRY = "no_entry"
# Which times say more than the bare fact does.
TIMES_OF: dict[Fact, tuple[str, ...]] = {
    Fact.EPISODE: ("onset_at",),
    Fact.DAYS_TO_RESOLVE: ("onset_at", "held_since"),
    Fact.RESTART_CONDITION: ("held_since", "restart_not_before"),
    Fact.FULL_CONDITION: ("restarted_at", "full_not_before"),
}


@dataclass(frozen=True, slots=True)
class Because:
    """One fact that made a rule speak or kept it silent: its code and its value."""

    fact: str
    value: str | Decimal | datetime


@dataclass(frozen=True, slots=True)
class RuleAnswer:
    """What one rule says of one toxicity, with the facts that made it speak."""

    rule: str
    action: Action
    because: tuple[Because, ...]
    toxicity: Toxicity
    term: str | None
    disputed: bool
    citations: Citations


@dataclass(frozen=True, slots=True)
class SilentRule:
    """A rule that did not apply, and the first fact that kept it silent."""

    rule: str
    toxicity: Toxicity
    because: Because


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the rules say of a set of situations, the most restrictive first."""

    answers: tuple[RuleAnswer, ...]
    silent: tuple[SilentRule, ...]

    @property
    def leading(self) -> RuleAnswer | None:
        """The rule that decides; None where every rule is silent."""
        return self.answers[0] if self.answers else None

    @property
    def action(self) -> Action:
        return self.answers[0].action if self.answers else Action.GO_ON


def find_verdict(table: AdjustmentTable, situations: Sequence[Situation]) -> Verdict:
    """What every rule says; of equal answers the first in the table leads."""
    answers: list[RuleAnswer] = []
    silent: list[SilentRule] = []
    for rule in table.rules:
        asked = [each for each in situations if each.stream.toxicity is rule.toxicity]
        spoken = [answer for each in asked if (answer := _answer(rule, each))]
        answers.extend(spoken)
        if not spoken:
            silent.append(SilentRule(rule.id, rule.toxicity, _silence(rule, asked)))
    answers.sort(key=lambda answer: -answer.action.restrictiveness)
    return Verdict(tuple(answers), tuple(silent))


def all_hold(when: Iterable[Condition], facts: Mapping[Fact, FactValue]) -> bool:
    """Whether every condition is met by the facts."""
    return all(condition.holds(facts[condition.fact]) for condition in when)


def _answer(rule: AdjustmentRule, situation: Situation) -> RuleAnswer | None:
    rows = [row for row in rule.rows if all_hold(row.when, situation.facts)]
    if not rows:
        return None
    action = max((row.action for row in rows), key=lambda each: each.restrictiveness)
    deciding = [row for row in rows if row.action is action]
    return RuleAnswer(
        rule=rule.id,
        action=action,
        because=_because(deciding, situation),
        toxicity=rule.toxicity,
        term=situation.stream.term,
        disputed=rule.disputed,
        citations=rule.citations,
    )


def _because(rows: Iterable[Row], situation: Situation) -> tuple[Because, ...]:
    """Every fact the rows asked, and the times that explain it, each once."""
    facts = dict.fromkeys(condition.fact for row in rows for condition in row.when)
    found = []
    for fact in facts:
        found.append(Because(fact.value, situation.facts[fact]))
        for name in TIMES_OF.get(fact, ()):
            at: datetime | None = getattr(situation.times, name)
            if at is not None:
                found.append(Because(name, at))
    return tuple(dict.fromkeys(found))


def _silence(rule: AdjustmentRule, asked: Sequence[Situation]) -> Because:
    """What kept a rule silent: the first unmet condition of the row that came closest."""
    tried = [(row, _unmet(row, each), each) for each in asked for row in rule.rows]
    if not tried:
        return Because(NO_ENTRY, rule.toxicity.value)
    _, unmet, situation = min(tried, key=lambda each: _distance(*each))
    return Because(unmet[0].value, situation.facts[unmet[0]])


def _distance(row: Row, unmet: Sequence[Fact], situation: Situation) -> tuple[bool, bool, int]:
    """How far a row was from speaking.

    How things stand tells more than a row for good does. Where nothing of the kind is on,
    the rule's first row says so: *no toxicity is open*, not *no restart is waited for*.
    """
    nothing = situation.facts[unmet[0]] in (EpisodeState.NONE, Met.NONE)
    return row.for_good, nothing, not nothing and len(unmet)


def _unmet(row: Row, situation: Situation) -> list[Fact]:
    """The facts that kept a row silent, in the order the row asks them."""
    return [
        condition.fact
        for condition in row.when
        if not condition.holds(situation.facts[condition.fact])
    ]
