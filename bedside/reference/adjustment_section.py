"""What does the adjustment section of a protocol say? Its tables as the core follows them."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from bedside.clinical.adjustment_table import (
    AdjustmentRule,
    AdjustmentTable,
    Condition,
    EpisodeRule,
    Fact,
    LiverBand,
    LiverRule,
    Operator,
    QuietCell,
    Row,
    SupportRule,
    term_key,
)
from bedside.reference import schema
from bedside.reference.citing import all_cited, citations


def adjustment_table(file: schema.AdjustmentFile) -> AdjustmentTable:
    """The section as the core follows it."""
    return AdjustmentTable(
        rules=tuple(_rule(rule) for rule in file.rules),
        quiet=tuple(QuietCell(cell.toxicity, _conditions(cell.when)) for cell in file.quiet),
        episodes=tuple(
            EpisodeRule(
                toxicity=each.toxicity,
                without_terms=tuple(term_key(term) for term in each.without_terms),
                **all_cited(each),
            )
            for each in file.episodes
        ),
        liver=LiverRule(
            resolved_grade=file.liver.resolved_grade,
            bands=tuple(LiverBand(band.grade, **all_cited(band)) for band in file.liver.bands),
        ),
        supports=tuple(_support(support) for support in file.supports),
    )


def _rule(file: schema.RuleFile) -> AdjustmentRule:
    return AdjustmentRule(
        id=file.id,
        toxicity=file.toxicity,
        disputed=file.disputed,
        text=file.text.words,
        rows=tuple(Row(row.action, _conditions(row.when), row.for_good) for row in file.rows),
        supports=file.supports,
        citations=citations(file.source),
    )


def _support(file: schema.SupportFile) -> SupportRule:
    return SupportRule(
        id=file.id,
        drug=file.drug,
        band=file.band,
        mg_per_m2=file.mg_per_m2,
        fixed_mg=file.fixed_mg,
        maximum_mg=file.maximum_mg,
        every_hours=file.every_hours,
        days=file.days,
        text=file.text.words,
        citations=citations(file.source),
    )


def _conditions(files: tuple[schema.ConditionFile, ...]) -> tuple[Condition, ...]:
    return tuple(condition for file in files for condition in _comparisons(file))


def _comparisons(file: schema.ConditionFile) -> Iterator[Condition]:
    """One condition for every comparison the entry makes."""
    if isinstance(file.is_, str):
        yield Condition(file.fact, Operator.IS, words=_words(file.fact, (file.is_,)))
    elif file.is_ is not None:
        yield Condition(file.fact, Operator.IS, bound=Decimal(file.is_))
    if file.one_of is not None:
        yield Condition(file.fact, Operator.ONE_OF, words=_words(file.fact, file.one_of))
    for operator in (Operator.AT_LEAST, Operator.ABOVE, Operator.AT_MOST, Operator.BELOW):
        bound: Decimal | None = getattr(file, operator.value)
        if bound is not None:
            yield Condition(file.fact, operator, bound=bound)


def _words(fact: Fact, words: tuple[str, ...]) -> tuple[str, ...]:
    """Terms as terms are told apart; the words of other facts as they stand."""
    return tuple(term_key(word) for word in words) if fact is Fact.TERM else words
