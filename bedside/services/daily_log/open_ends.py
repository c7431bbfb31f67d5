"""What stands between a draft and an entry that says exactly what was seen?

A log may be as short as one temperature. But a form half filled in, a seizure without its
kind or a result without its unit would be read as something it is not: they are finished
or taken back.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from bedside.reference.entry_limits import entry_limits
from bedside.services.daily_log.draft import LogDraft
from bedside.services.daily_log.proposals import Proposals
from bedside.services.refused import EntryProblem, EntryRefused

# Fields whose absence only leaves a scale without its grade; the rest would mislead.
_MAY_STAY_OPEN = (
    *("arousal", "hypotension", "oxygen", "temperature_c", "seizures", "hours_above_40"),
)
_LIMIT = ".limit"


def first_open_end(draft: LogDraft, proposals: Proposals) -> EntryRefused | None:
    """The first thing that must be finished, mended or taken back before saving."""
    return next(_open_ends(draft, proposals), None)


def _open_ends(draft: LogDraft, proposals: Proposals) -> Iterator[EntryRefused]:
    for field in draft.typed:
        yield EntryRefused(EntryProblem.OUT_OF_RANGE, field)
    for field, limit in entry_limits().vitals.by_field().items():
        figure = getattr(draft.vitals, field)
        if figure is not None and not limit.takes(figure):
            facts: dict[str, Decimal | int | str] = {
                "minimum": limit.minimum,
                "maximum": limit.maximum,
            }
            yield EntryRefused(EntryProblem.OUT_OF_RANGE, field, facts)
    if draft.form_begun and not draft.form_whole:
        yield EntryRefused(EntryProblem.MISSING_FIELD, "neuro")
    for fact in proposals.missing:
        if fact.field not in _MAY_STAY_OPEN and not fact.field.endswith(_LIMIT):
            yield EntryRefused(EntryProblem.MISSING_FIELD, fact.field, {"term": fact.term})
