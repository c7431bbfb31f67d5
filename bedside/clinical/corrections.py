"""Which entries still stand? A patient's entries with every correction carried out.

The one rule for everybody: board, chart, course and log never show two different truths.
What may be corrected is named in the events (``CorrectableEvent``); the last correction of
an entry counts, and a replacement of another kind only withdraws.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bedside.clinical.events import CorrectableEvent, Entry, EntryCorrected


def standing_entries(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """``entries`` (oldest first) without corrections and what they withdrew.

    A replaced entry keeps its place and its id; what it says changes, and its time where
    the correction names another.
    """
    verdicts = {
        entry.event.corrects: entry.event
        for entry in entries
        if isinstance(entry.event, EntryCorrected)
    }
    standing = []
    for entry in entries:
        if isinstance(entry.event, EntryCorrected):
            continue
        verdict = verdicts.get(entry.event_id)
        if verdict is None or not isinstance(entry.event, CorrectableEvent):
            standing.append(entry)
        elif type(verdict.replacement) is type(entry.event):
            happened_at = verdict.happened_at or entry.happened_at
            standing.append(replace(entry, event=verdict.replacement, happened_at=happened_at))
    return tuple(standing)
