"""What do the daily logs tell the adjustment table? One entry a toxicity and log.

The table looks at the nervous system as a whole: a log that grades a tremor and does not
look at an encephalopathy of yesterday has not found that it is over. So every neurological
finding keeps its last grade until it is graded again, and the worst of them counts.
Liver values are multiples of the upper limit; one that was not measured stays unknown.
Source: clinical.md sections 8 and 9.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime

from bedside.clinical.adjustment.entries import ToxicityEntry
from bedside.clinical.adjustment_table import Toxicity
from bedside.clinical.events import DayLogged, Entry, GradeRecord, LiverRecord

# Two names of one thing, by two scales.
_ONE_THING = {"icans": "encephalopathy"}


def logged_toxicities(
    entries: Iterable[Entry], without_terms: Collection[str] = ()
) -> tuple[ToxicityEntry, ...]:
    """The toxicity entries of standing logs in whatever order they come.

    ``without_terms`` are findings that are graded and shown, but are no toxicity of the
    table (such as the low counts that the disease itself explains).
    """
    # Logs of one instant are one look at the child: of two, neither is the later one.
    logs: dict[datetime, list[DayLogged]] = {}
    for entry in entries:
        if isinstance(entry.event, DayLogged):
            logs.setdefault(entry.happened_at, []).append(entry.event)
    found: list[ToxicityEntry] = []
    nervous: dict[str, int] = {}
    for at in sorted(logs):
        grades = [grade for log in logs[at] for grade in log.grades]
        found += _neurological(at, grades, nervous)
        found += _others(at, grades, without_terms)
        found += (_liver(at, log.liver) for log in logs[at] if log.liver is not None)
    return tuple(found)


def _liver(at: datetime, values: LiverRecord) -> ToxicityEntry:
    return ToxicityEntry(
        at,
        Toxicity.LIVER,
        alt_x_uln=values.alt_x_uln,
        ast_x_uln=values.ast_x_uln,
        bilirubin_x_uln=values.bilirubin_x_uln,
    )


def _neurological(
    at: datetime, grades: Iterable[GradeRecord], nervous: dict[str, int]
) -> Iterator[ToxicityEntry]:
    """The worst neurological grade that is known at a log which looked at any."""
    looked = [each for each in grades if each.toxicity == Toxicity.NEUROLOGICAL]
    for each in looked:
        term = _ONE_THING.get(each.term, each.term)
        same = [one.grade for one in looked if _ONE_THING.get(one.term, one.term) == term]
        nervous[term] = max(same)
    if looked:
        yield ToxicityEntry(at, Toxicity.NEUROLOGICAL, max(nervous.values()))


def _others(
    at: datetime, grades: Iterable[GradeRecord], without_terms: Collection[str]
) -> Iterator[ToxicityEntry]:
    for each in grades:
        if each.toxicity == Toxicity.CYTOKINE_RELEASE:
            yield ToxicityEntry(at, Toxicity.CYTOKINE_RELEASE, each.grade)
        elif each.toxicity == Toxicity.SEIZURE:
            yield ToxicityEntry(at, Toxicity.SEIZURE, each.grade, count=each.count)
        elif each.toxicity == Toxicity.OTHER and each.term not in without_terms:
            term = each.term.replace("_", " ")
            yield ToxicityEntry(at, Toxicity.OTHER, each.grade, term=term)
