"""Which entries still stand? A patient's entries with every correction carried out.

The same rule as the chart's (``clinical.chart``): only a registration or a measurement can
be corrected, the last correction of it counts, and a replacement of another kind only
withdraws. So board and chart never show two different weights.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bedside.clinical.events import Entry, EntryCorrected, PatientMeasured, PatientRegistered


def standing_entries(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """``entries`` (oldest first) without corrections and what they withdrew.

    A replaced entry keeps its place, its time and its id; only what it says changes.
    """
    verdicts = {
        entry.event.corrects: entry.event.replacement
        for entry in entries
        if isinstance(entry.event, EntryCorrected)
    }
    standing = []
    for entry in entries:
        event = entry.event
        if isinstance(event, EntryCorrected):
            continue
        if not isinstance(event, PatientRegistered | PatientMeasured):
            standing.append(entry)
            continue
        stands = verdicts.get(entry.event_id, event)
        if type(stands) is type(event):
            standing.append(replace(entry, event=stands))
    return tuple(standing)
