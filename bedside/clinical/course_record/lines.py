"""What was said of a course, and what was said instead? Every version of every entry.

A correction never hides anything: the version it put aside stays a line, with who put it
aside and why. Which version stands is :mod:`bedside.clinical.corrections`' rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bedside.clinical.events import (
    CycleEvent,
    Entry,
    EntryCorrected,
    InfusionInterrupted,
    InterruptionExplained,
)

RecordedEvent = CycleEvent | InterruptionExplained


@dataclass(frozen=True, slots=True)
class Correction:
    """By which entry a version was put aside. ``second_person`` is empty where one was enough."""

    event_id: str
    recorded_at: datetime
    recorded_by: str
    reason: str
    second_person: str


@dataclass(frozen=True, slots=True)
class CourseLine:
    """One version of an entry of the course; ``event_id`` names the entry in all of them.

    ``recorded_by`` said this version. ``cycle`` is None for an explanation of an
    interruption that is not on record.
    """

    event_id: str
    cycle: int | None
    happened_at: datetime
    recorded_at: datetime
    recorded_by: str
    event: RecordedEvent
    put_aside_by: Correction | None

    @property
    def stands(self) -> bool:
        return self.put_aside_by is None


def in_recorded_order(entries: Iterable[Entry]) -> list[Entry]:
    """The entries as they were recorded, wherever they come from."""
    return sorted(entries, key=lambda entry: (entry.recorded_at, entry.device, entry.device_seq))


def course_lines(ordered: Sequence[Entry]) -> tuple[CourseLine, ...]:
    """All versions of the course's entries, by the time they tell of; ``ordered`` as recorded."""
    corrections: dict[str, list[tuple[Entry, EntryCorrected]]] = {}
    cycles: dict[str, int] = {}
    for entry in ordered:
        if isinstance(entry.event, EntryCorrected):
            corrections.setdefault(entry.event.corrects, []).append((entry, entry.event))
        elif isinstance(entry.event, InfusionInterrupted):
            cycles[entry.event_id] = entry.event.cycle
    lines = (
        line
        for entry in ordered
        if isinstance(entry.event, RecordedEvent)
        for line in _versions(entry, entry.event, corrections.get(entry.event_id, []), cycles)
    )
    return tuple(sorted(lines, key=lambda line: line.happened_at))


def _versions(
    entry: Entry,
    event: RecordedEvent,
    corrections: list[tuple[Entry, EntryCorrected]],
    cycles: dict[str, int],
) -> Iterator[CourseLine]:
    said: RecordedEvent | None = event
    by, happened_at = entry, entry.happened_at

    def line(event: RecordedEvent, put_aside_by: Correction | None) -> CourseLine:
        return CourseLine(
            event_id=entry.event_id,
            cycle=(
                cycles.get(event.interruption)
                if isinstance(event, InterruptionExplained)
                else event.cycle
            ),
            happened_at=happened_at,
            recorded_at=by.recorded_at,
            recorded_by=by.recorded_by,
            event=event,
            put_aside_by=put_aside_by,
        )

    for later, correction in corrections:
        if said is not None:
            yield line(said, _correction(later, correction))
        new = correction.replacement
        said = new if isinstance(new, RecordedEvent) and type(new) is type(event) else None
        by, happened_at = later, correction.happened_at or entry.happened_at
    if said is not None:
        yield line(said, None)


def _correction(entry: Entry, said: EntryCorrected) -> Correction:
    return Correction(
        entry.event_id, entry.recorded_at, entry.recorded_by, said.reason, said.second_person
    )
