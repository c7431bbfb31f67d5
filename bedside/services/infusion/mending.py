"""How is an entry of the pump put right? Its time, or that it never was; both stay visible.

What an entry says of doses and bags is mended by withdrawing it and doing the act again: so
no bag is ever connected without having been read at the bed.
"""

from __future__ import annotations

from datetime import datetime

from bedside.clinical.corrections import standing_entries
from bedside.clinical.events import (
    BagChanged,
    BagFinished,
    CycleCompleted,
    CycleOrdered,
    DoseStepped,
    DrugGiven,
    Entry,
    EntryCorrected,
    InfusionInterrupted,
    InfusionResumed,
    InfusionStarted,
    Role,
)
from bedside.services.at_work import CARERS
from bedside.services.infusion.orders import not_possible
from bedside.services.refused import EntryProblem, EntryRefused

RUN_THE_PUMP = frozenset({Role.NURSE, Role.PHYSICIAN})
PHYSICIANS = frozenset({Role.PHYSICIAN})

Mendable = (
    CycleOrdered
    | InfusionStarted
    | BagChanged
    | BagFinished
    | InfusionInterrupted
    | InfusionResumed
    | DoseStepped
    | CycleCompleted
    | DrugGiven
)


def mender_roles(event: Mendable) -> frozenset[Role]:
    """Who may put such an entry right: whoever may make it. A stop is everybody's."""
    if isinstance(event, InfusionInterrupted):
        return frozenset(Role)
    if isinstance(event, CycleOrdered):
        return PHYSICIANS
    return CARERS if isinstance(event, DrugGiven) else RUN_THE_PUMP


def mendable(entries: tuple[Entry, ...], event_id: str) -> Mendable | EntryRefused:
    """What stands under this id, where it is an entry of the pump that still stands.

    An end of treatment is none: taking it back needs two people.
    """
    found = next((each for each in standing_entries(entries) if each.event_id == event_id), None)
    if found is None or not isinstance(found.event, Mendable):
        return not_possible("event_not_possible", "event_id", state="")
    return found.event


def correction(
    event: Mendable, event_id: str, reason: str, happened_at: datetime | None
) -> EntryCorrected | EntryRefused:
    """Another time for the entry, or (without one) that it never was."""
    if not reason.strip():
        return EntryRefused(EntryProblem.REASON_MISSING, "reason")
    stands = None if happened_at is None else event
    return EntryCorrected(event_id, reason.strip(), stands, happened_at)
