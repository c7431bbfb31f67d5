"""What was said in a cycle and put aside? Every correction with what it changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

import msgspec

from bedside.clinical.events import (
    DrugGiven,
    Entry,
    EntryCorrected,
    Event,
    InterruptionExplained,
    PatientMeasured,
    PatientRegistered,
    kind_of,
)
from bedside.documents.course.report_content import Correction
from bedside.services.at_work import WardAtWork

_OF_NO_CYCLE = DrugGiven | PatientMeasured | PatientRegistered
_Plain = str | int | float | bool | None


def corrections(
    at_work: WardAtWork,
    entries: Sequence[Entry],
    cycle: int,
    since: datetime,
    until: datetime | None = None,
) -> tuple[Correction, ...]:
    """The corrections of a cycle's entries as they were made, oldest first.

    What names no cycle counts from ``since`` on, until the next cycle began.
    """
    said = {entry.event_id: entry for entry in entries}
    stands: dict[str, Event] = {entry.event_id: entry.event for entry in entries}
    found = []
    for entry in entries:
        event = entry.event
        target = said.get(event.corrects) if isinstance(event, EntryCorrected) else None
        if not isinstance(event, EntryCorrected) or target is None:
            continue
        before = stands[target.event_id]
        if event.replacement is not None:
            stands[target.event_id] = event.replacement
        if _cycle_of(target, said) != cycle and not _counts(target, since, until):
            continue
        found.append(
            Correction(
                at=at_work.local(entry.recorded_at),
                by=at_work.name_of(entry.recorded_by),
                second_person=event.second_person,
                kind=kind_of(target.event),
                happened_at=at_work.local(target.happened_at),
                moved_to=None if event.happened_at is None else at_work.local(event.happened_at),
                withdrawn=event.replacement is None,
                changed=tuple(_changes(before, event.replacement)),
                reason=event.reason,
            )
        )
    return tuple(found)


def _counts(target: Entry, since: datetime, until: datetime | None) -> bool:
    if not isinstance(target.event, _OF_NO_CYCLE) or target.happened_at < since:
        return False
    return until is None or target.happened_at < until


def _cycle_of(target: Entry, said: dict[str, Entry]) -> int | None:
    event = target.event
    if isinstance(event, InterruptionExplained):
        explained = said.get(event.interruption)
        return None if explained is None else getattr(explained.event, "cycle", None)
    return getattr(event, "cycle", None)


def _changes(before: Event, after: Event | None) -> Iterator[tuple[str, str, str]]:
    """The plain fields that differ, with what they were and are; parts only by name."""
    if after is None or type(before) is not type(after):
        return
    was, now = msgspec.to_builtins(before), msgspec.to_builtins(after)
    for name in now:
        old, new = was.get(name), now[name]
        if old == new:
            continue
        if isinstance(old, _Plain) and isinstance(new, _Plain):
            yield name, _shown(old), _shown(new)
        else:
            yield name, "", ""


def _shown(value: _Plain) -> str:
    return "-" if value in (None, "") else str(value)
