"""Is there a child the adjustment table answers twice, or not at all?

Every cell is tried: each toxicity (each term a rule names, and any other) at each grade, in
and out of an episode, in each state of the infusion. A cell needs an answer; two rules must
not answer it differently. Two kinds of rows may speak beside others: support, which
outranks only *go on*, and rows for good, which look back and lead over all of the present.
Such a row asks lasting facts only, so it is tried on the mildest past its cell can have.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from bedside.clinical.adjustment.verdict import all_hold
from bedside.clinical.adjustment_table import (
    GRADES,
    Action,
    AdjustmentTable,
    EpisodeRule,
    EpisodeState,
    Fact,
    FactValue,
    Happened,
    InfusionState,
    Met,
    Toxicity,
)
from bedside.reference.problems import Problem

_ANY_OTHER_TERM = "any other term"
Facts = dict[Fact, FactValue]


def cell_problems(table: AdjustmentTable) -> Iterator[Problem]:
    """Every kind of cell that is answered twice or not at all, with the first such cell."""
    found: dict[tuple[Toxicity, str, str], list[Facts]] = {}
    for toxicity in Toxicity:
        for facts in cells(table, toxicity):
            fault = _fault(table, toxicity, facts)
            if fault is not None:
                kind = "" if fault != _UNANSWERED else _named(facts)
                found.setdefault((toxicity, fault, kind), []).append(facts)
    for (toxicity, fault, _), alike in found.items():
        more = f" (and {len(alike) - 1} more such cells)" if len(alike) > 1 else ""
        yield Problem("adjustment", f"{toxicity.value}, {_named(alike[0])}: {fault}{more}")


_UNANSWERED = "one answer, but no rule speaks and nothing says that none need to"


def _fault(table: AdjustmentTable, toxicity: Toxicity, facts: Facts) -> str | None:
    """What is wrong with one cell, or None."""
    decisive: list[tuple[str, Action]] = [
        ("quiet", Action.GO_ON)
        for cell in table.quiet
        if cell.toxicity is toxicity and all_hold(cell.when, facts)
    ]
    beside = False
    for rule in table.rules_of(toxicity):
        for row in rule.rows:
            if all_hold(row.when, facts):
                if row.for_good or row.action is Action.GO_ON_WITH_SUPPORT:
                    beside = True
                else:
                    decisive.append((rule.id, row.action))
    if len({action for _, action in decisive}) > 1:
        said = ", ".join(f"{name} says {action.value}" for name, action in dict.fromkeys(decisive))
        return f"one answer, but {said}"
    return None if decisive or beside else _UNANSWERED


def _named(facts: Facts) -> str:
    """A cell in words: what a reader needs to find it in the table."""
    asked = (Fact.TERM, Fact.GRADE, Fact.EPISODE, Fact.EPISODE_GRADE, Fact.RESTART_CONDITION)
    named = (*asked, Fact.FULL_CONDITION, Fact.INFUSION, Fact.SEIZURES)
    return ", ".join(f"{fact.value} {facts[fact]}" for fact in named if facts[fact] != "")


def cells(table: AdjustmentTable, toxicity: Toxicity) -> Iterator[Facts]:
    """The facts of every situation a toxicity can be in, with the mildest past it can have."""
    if toxicity is Toxicity.SEIZURE:
        for count in range(table.most_asked(Fact.SEIZURES) + 2):
            yield from _situations(None, "", Decimal(count))
        return
    for term in _terms(table) if toxicity is Toxicity.OTHER else ("",):
        yield from _situations(table.episode_rule(toxicity, term), term, Decimal(0))


def _terms(table: AdjustmentTable) -> tuple[str, ...]:
    named = (
        word
        for rule in table.rules
        for row in rule.rows
        for condition in row.when
        if condition.fact is Fact.TERM
        for word in condition.words
    )
    exempt = (term for rule in table.episodes for term in rule.without_terms)
    return tuple(dict.fromkeys((*named, *exempt, _ANY_OTHER_TERM)))


def _situations(rule: EpisodeRule | None, term: str, seizures: Decimal) -> Iterator[Facts]:
    for infusion in InfusionState:
        # A treatment that ended is answered by the course itself.
        if infusion is InfusionState.DISCONTINUED:
            continue
        for present in (*_quiet(rule, infusion), *_open(rule)):
            yield {
                Fact.TERM: term,
                Fact.INFUSION: infusion.value,
                Fact.SEIZURES: seizures,
                Fact.WORST_GRADE_AT_STEP: Decimal(0),
                Fact.DAYS_TO_RESOLVE: Decimal(0),
                Fact.CAME_BACK: Happened.NO,
                **present,
            }


def _quiet(rule: EpisodeRule | None, infusion: InfusionState) -> Iterator[Facts]:
    """Outside an episode: the grades that begin none, and the way back to full."""
    fulls = tuple(Met) if infusion is InfusionState.RUNNING else (Met.NONE,)
    for grade in GRADES:
        if rule is None or grade < rule.from_grade.value:
            for full in fulls if rule else (Met.NONE,):
                yield _present(EpisodeState.NONE, grade, 0, Met.NONE, full)


def _open(rule: EpisodeRule | None) -> Iterator[Facts]:
    """In an episode: its worst grade, the grade now, and whether it has held long enough."""
    for worst in GRADES:
        if rule is None or worst < rule.from_grade.value:
            continue
        for grade in range(worst + 1):
            resolved = grade <= rule.resolved_at_most.value
            for met in (Met.NOT_MET, Met.MET) if resolved else (Met.NOT_MET,):
                yield _present(EpisodeState.OPEN, grade, worst, met, Met.NONE)


def _present(episode: EpisodeState, grade: int, worst: int, restart: Met, full: Met) -> Facts:
    return {
        Fact.WORST_GRADE: Decimal(max(grade, worst)),
        Fact.EPISODE: episode,
        Fact.GRADE: Decimal(grade),
        Fact.EPISODE_GRADE: Decimal(worst),
        Fact.RESTART_CONDITION: restart,
        Fact.FULL_CONDITION: full,
    }
