"""Which entries still stand? A patient's entries with every correction carried out.

Nothing is edited: a correction names the entry it corrects. Of several corrections of
one entry the last stands. A correction may itself be corrected: withdrawn, it counts as
never made; replaced, its replacement is exchanged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bedside.clinical.events import Entry, EntryCorrected, PatientMeasured, PatientRegistered


def standing_entries(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """``entries`` (oldest first) without corrections and what they withdrew.

    A replaced entry keeps its place, its time and its id; only what it says changes.
    """
    verdicts: dict[str, PatientRegistered | PatientMeasured | None] = {}
    # Newest first: a correction's own fate is known before it is carried out.
    for entry in reversed(entries):
        if not isinstance(entry.event, EntryCorrected):
            continue
        replacement = verdicts.get(entry.event_id, entry.event.replacement)
        if entry.event_id in verdicts and replacement is None:
            continue
        verdicts.setdefault(entry.event.corrects, replacement)
    standing = []
    for entry in entries:
        if isinstance(entry.event, EntryCorrected):
            continue
        if entry.event_id not in verdicts:
            standing.append(entry)
            continue
        replacement = verdicts[entry.event_id]
        if replacement is not None:
            standing.append(replace(entry, event=replacement))
    return tuple(standing)
