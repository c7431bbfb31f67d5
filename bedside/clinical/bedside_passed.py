"""Was this bag read at the bed for this act, and the pump after it, and does that still hold?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bedside.clinical.events import (
    BagChanged,
    BedsideChecked,
    CheckOutcome,
    Connecting,
    DoseStepped,
    Entry,
    EntryCorrected,
    InfusionResumed,
    InfusionStarted,
    PatientMeasured,
    PumpRead,
)

_Connects = InfusionStarted | BagChanged | InfusionResumed | DoseStepped


@dataclass(frozen=True, slots=True)
class BedsidePassed:
    """What was read at the bed and agreed; ``pump`` None until the pump was read too."""

    checked_at: datetime
    checked: BedsideChecked
    pump: PumpRead | None = None


def bedside_passed(
    entries: Iterable[Entry], bag: str, act: Connecting, now: datetime, lasts: timedelta
) -> BedsidePassed | None:
    """The check of ``bag`` for ``act`` that holds at ``now``, or None.

    ``entries`` are the child's, as they were recorded. A later check of the bag stands instead
    of an earlier one, a pump that did not agree asks for another reading, and a check is used
    up once the bag was connected. It was made on the weight of that moment: a weight that is
    entered or corrected later asks for another one.
    """
    found: BedsidePassed | None = None
    weights: set[str] = set()
    for entry in entries:
        event = entry.event
        if isinstance(event, BedsideChecked) and event.bag == bag:
            agrees = event.outcome is CheckOutcome.PASSED and event.act is act
            found = BedsidePassed(entry.happened_at, event) if agrees else None
        elif isinstance(event, PumpRead) and event.bag == bag and found is not None:
            agrees = event.outcome is CheckOutcome.PASSED
            found = BedsidePassed(found.checked_at, found.checked, event if agrees else None)
        elif isinstance(event, _Connects) and event.bag == bag:
            found = None
        elif isinstance(event, PatientMeasured):
            weights.add(entry.event_id)
            found = None
        elif isinstance(event, EntryCorrected) and event.corrects in weights:
            found = None
    return None if found is None or now - found.checked_at > lasts else found
