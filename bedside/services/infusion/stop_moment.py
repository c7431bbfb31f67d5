"""May a stop be written with the moment at which it was seen? Not before what came after it.

Somebody may note the moment before they have signed in, and say only later whose pump it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bedside.clinical.corrections import standing_entries
from bedside.clinical.events import (
    BagChanged,
    BagFinished,
    DoseStepped,
    Entry,
    InfusionInterrupted,
    InfusionResumed,
    InfusionStarted,
)
from bedside.services.at_work import WardAtWork
from bedside.services.infusion.answers import InfusionProblem
from bedside.services.infusion.orders import not_possible
from bedside.services.refused import EntryRefused

# Whoever did one of these stood at the pump and saw it run, or stand.
_AtThePump = (
    InfusionStarted | BagChanged | BagFinished | InfusionInterrupted | InfusionResumed | DoseStepped
)


def moment_refusal(
    at_work: WardAtWork, entries: Sequence[Entry], at: datetime
) -> EntryRefused | None:
    """Why a stop cannot have been at ``at``; None where it can.

    A stop before the last entry of the pump would say that it stood while somebody changed its
    bag or restarted it. ``since`` in the facts is that entry's time on the ward's clock.
    """
    if at > at_work.now():
        return not_possible(InfusionProblem.STOP_IN_FUTURE, "at")
    done = (each for each in standing_entries(entries) if isinstance(each.event, _AtThePump))
    last = max((each.happened_at for each in done), default=at)
    if at >= last:
        return None
    since = at_work.local(last).isoformat()
    return not_possible(InfusionProblem.STOP_BEFORE_LAST, "at", since=since)
