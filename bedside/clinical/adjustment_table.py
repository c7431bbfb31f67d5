"""What does the dose adjustment table say? Its rules as data, from a closed set of words.

A rule answers with its rows. A row speaks where all of its conditions hold; a condition
asks one fact one question. Rows of the present look at how things stand now; rows *for
good* look at the whole course and, once true, stay true. Nothing here knows a number: every
grade, day and limit stands in the protocol file with its source. Source: clinical.md
section 9.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bedside.clinical.bilingual import Bilingual
from bedside.clinical.body import WeightBand
from bedside.clinical.citation import Citations, Cited


class Toxicity(StrEnum):
    """What the table tells apart; *other* is told apart further by its term."""

    CYTOKINE_RELEASE = "cytokine_release"
    NEUROLOGICAL = "neurological"
    SEIZURE = "seizure"
    LIVER = "liver"
    OTHER = "other"


class Action(StrEnum):
    """What the table can answer, the least restrictive first."""

    GO_ON = "go_on"
    GO_ON_WITH_SUPPORT = "go_on_with_support"
    MAY_STEP_TO_FULL = "may_step_to_full"
    MAY_RESTART_LOW = "may_restart_low"
    WAIT = "wait"
    INTERRUPT = "interrupt"
    CONSIDER_DISCONTINUING = "consider_discontinuing"
    DISCONTINUE = "discontinue"
    NOT_KNOWN = "not_known"

    @property
    def restrictiveness(self) -> int:
        """Where it stands in the order of section 9; *not known* stands outside, above all."""
        return tuple(Action).index(self)


class Fact(StrEnum):
    """Everything a condition may ask about one toxicity; ``other`` is asked for each term."""

    TERM = "term"
    GRADE = "grade"
    EPISODE = "episode"
    EPISODE_GRADE = "episode_grade"
    RESTART_CONDITION = "restart_condition"
    FULL_CONDITION = "full_condition"
    INFUSION = "infusion"
    SEIZURES = "seizures"
    WORST_GRADE = "worst_grade"
    WORST_GRADE_AT_STEP = "worst_grade_at_step"
    DAYS_TO_RESOLVE = "days_to_resolve"
    CAME_BACK = "came_back"


class EpisodeState(StrEnum):
    """Whether a toxicity of the table's concern is still on."""

    NONE = "none"
    OPEN = "open"


class Met(StrEnum):
    """Whether a condition holds; *none* where it is not asked for."""

    NONE = "none"
    NOT_MET = "not_met"
    MET = "met"


class Happened(StrEnum):
    YES = "yes"
    NO = "no"


class InfusionState(StrEnum):
    """What the infusion does, in the words of the course."""

    NOT_STARTED = "not_started"
    RUNNING = "running"
    INTERRUPTED = "interrupted"
    COMPLETED = "completed"
    DISCONTINUED = "discontinued"


# The grades a toxicity can have here; death is no case for a table of doses.
GRADES = (0, 1, 2, 3, 4)

# Facts whose value is one of a few words. The term is any word, every other fact a number.
WORDS_OF: dict[Fact, tuple[str, ...]] = {
    Fact.EPISODE: tuple(EpisodeState),
    Fact.RESTART_CONDITION: tuple(Met),
    Fact.FULL_CONDITION: tuple(Met),
    Fact.INFUSION: tuple(InfusionState),
    Fact.CAME_BACK: tuple(Happened),
}
# What can only ever grow during a course: the facts a row for good may ask.
LASTING_FACTS = frozenset(
    {
        Fact.SEIZURES,
        Fact.WORST_GRADE,
        Fact.WORST_GRADE_AT_STEP,
        Fact.DAYS_TO_RESOLVE,
        Fact.CAME_BACK,
    }
)

FactValue = str | Decimal


class Operator(StrEnum):
    """How a condition compares: words by the first two, numbers by all but *one of*."""

    IS = "is"
    ONE_OF = "one_of"
    AT_LEAST = "at_least"
    ABOVE = "above"
    AT_MOST = "at_most"
    BELOW = "below"


_COMPARISONS: dict[Operator, Callable[[Decimal, Decimal], bool]] = {
    Operator.IS: operator.eq,
    Operator.AT_LEAST: operator.ge,
    Operator.ABOVE: operator.gt,
    Operator.AT_MOST: operator.le,
    Operator.BELOW: operator.lt,
}


@dataclass(frozen=True, slots=True)
class Condition:
    """One question to one fact: ``words`` for a fact of words, ``bound`` for a number."""

    fact: Fact
    operator: Operator
    words: tuple[str, ...] = ()
    bound: Decimal | None = None

    def holds(self, value: FactValue) -> bool:
        """Whether the fact's value answers the question with yes."""
        if isinstance(value, str):
            return value in self.words
        return self.bound is not None and _COMPARISONS[self.operator](value, self.bound)


@dataclass(frozen=True, slots=True)
class Row:
    """What a rule answers where all conditions hold; ``for_good``: nothing undoes it."""

    action: Action
    when: tuple[Condition, ...]
    for_good: bool = False


@dataclass(frozen=True, slots=True)
class AdjustmentRule:
    """One rule of the table. ``disputed``: the sources print it differently (section 13)."""

    id: str
    toxicity: Toxicity
    disputed: bool
    text: Bilingual
    rows: tuple[Row, ...]
    supports: tuple[str, ...]
    citations: Citations


@dataclass(frozen=True, slots=True)
class QuietCell:
    """Where the table asks nothing of a toxicity, said so that no cell is left out."""

    toxicity: Toxicity
    when: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class EpisodeRule:
    """When a toxicity is on, when it is over, and what the way back to full asks.

    It begins with an entry at ``from_grade`` or more and is resolved by entries at
    ``resolved_at_most`` with nothing above for ``hold_days``; the full level comes
    ``full_after_days`` after the restart. Terms in ``without_terms`` never interrupt.
    """

    toxicity: Toxicity
    from_grade: Cited
    resolved_at_most: Cited
    hold_days: Cited
    full_after_days: Cited
    without_terms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LiverBand:
    """Any value above its multiple of the upper limit counts as ``grade``."""

    grade: int
    alt_x_uln: Cited
    ast_x_uln: Cited
    bilirubin_x_uln: Cited


@dataclass(frozen=True, slots=True)
class LiverRule:
    """Liver values as the table counts them; ``resolved_grade`` where none is above a band."""

    resolved_grade: int
    bands: tuple[LiverBand, ...]


@dataclass(frozen=True, slots=True)
class SupportRule:
    """A supportive drug the sources name (section 10).

    One of ``mg_per_m2`` and ``fixed_mg``, or neither where the sources give no dose that
    may be computed: then ``text`` is all there is. ``band`` None = whatever the weight.
    """

    id: str
    drug: str
    band: WeightBand | None
    mg_per_m2: Decimal | None
    fixed_mg: Decimal | None
    maximum_mg: Decimal | None
    every_hours: Decimal | None
    days: Decimal | None
    text: Bilingual
    citations: Citations


@dataclass(frozen=True, slots=True)
class AdjustmentTable:
    """The whole table. Rules stand in the order in which equal answers are named."""

    rules: tuple[AdjustmentRule, ...]
    quiet: tuple[QuietCell, ...]
    episodes: tuple[EpisodeRule, ...]
    liver: LiverRule
    supports: tuple[SupportRule, ...]

    def rules_of(self, toxicity: Toxicity) -> tuple[AdjustmentRule, ...]:
        """The rules of one toxicity, in the table's order."""
        return tuple(rule for rule in self.rules if rule.toxicity is toxicity)

    def most_asked(self, fact: Fact) -> int:
        """The greatest number ``fact`` is held against anywhere; 0 where it never is."""
        asked = [row.when for rule in self.rules for row in rule.rows]
        asked += [cell.when for cell in self.quiet]
        bounds = (
            condition.bound or Decimal(0)
            for when in asked
            for condition in when
            if condition.fact is fact
        )
        return int(max(bounds, default=Decimal(0)))

    def episode_rule(self, toxicity: Toxicity, term: str | None) -> EpisodeRule | None:
        """What begins and ends an episode; None where the toxicity never interrupts."""
        for rule in self.episodes:
            if rule.toxicity is toxicity and term not in rule.without_terms:
                return rule
        return None


def term_key(term: str) -> str:
    """A term as terms are told apart: small letters, single blanks."""
    return " ".join(term.replace("_", " ").casefold().split())
