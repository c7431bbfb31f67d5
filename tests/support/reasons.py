"""Every reason and every missing fact the adjustment table can name, from the core itself."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from bedside.clinical.adjustment.entries import ToxicityEntry
from bedside.clinical.adjustment.reason import CAUSE, TOXICITY
from bedside.clinical.adjustment.verdict import NO_ENTRY, TIMES_OF, Because
from bedside.clinical.adjustment_table import WORDS_OF, Fact, Toxicity
from tests.support.rules import NOON


def _every_reason() -> Iterator[Because]:
    for fact in Fact:
        number = "tumour lysis" if fact is Fact.TERM else Decimal(3)
        for value in WORDS_OF.get(fact, (number,)):
            yield Because(fact.value, value)
    for name in sorted({name for names in TIMES_OF.values() for name in names}):
        yield Because(name, NOON)
    for toxicity in Toxicity:
        yield Because(NO_ENTRY, toxicity.value)


def _every_missing_fact() -> Iterator[str]:
    for toxicity in Toxicity:
        yield from ToxicityEntry(NOON, toxicity).missing
    yield from (TOXICITY, CAUSE)


EVERY_REASON = tuple(_every_reason())
EVERY_MISSING_FACT = tuple(dict.fromkeys(_every_missing_fact()))
