"""How does the journal of a child read, entry by entry? As plain facts, each when it is asked for.

A journal may hold many thousand entries of which a dozen are on show, so a line is made of an
entry at the moment somebody looks at it, and never before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from functools import cached_property
from typing import overload

import msgspec

from bedside.clinical.chart import Chart
from bedside.clinical.events import Entry, EntryCorrected, UnknownEvent, kind_of
from bedside.clinical.units import plain
from bedside.services.at_work import WardAtWork


@dataclass(frozen=True, slots=True)
class JournalLine:
    """An entry as the journal shows it, with what corrected it."""

    event_id: str
    happened_at: datetime
    recorded_at: datetime
    person: str
    kind: str
    facts: dict[str, str]
    corrects: str | None
    corrected_by: str | None
    reason: str


class JournalLines(Sequence[JournalLine]):
    """The lines of a journal in its order. ``line_at`` makes the one at a place of ``ids``."""

    def __init__(self, ids: Sequence[str], line_at: Callable[[int], JournalLine]) -> None:
        self._ids = ids
        self._line_at = line_at

    def __len__(self) -> int:
        return len(self._ids)

    @overload
    def __getitem__(self, place: int) -> JournalLine: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[JournalLine, ...]: ...
    def __getitem__(self, place: int | slice) -> JournalLine | tuple[JournalLine, ...]:
        if isinstance(place, slice):
            return tuple(map(self._line_at, range(*place.indices(len(self)))))
        return self._line_at(place)

    def place_of(self, event_id: str) -> int | None:
        """Where the entry stands, None where this journal has none of the id."""
        return self._places.get(event_id)

    def find(self, event_id: str | None) -> JournalLine | None:
        """The entry of this id, None where this journal has none."""
        place = None if event_id is None else self.place_of(event_id)
        return None if place is None else self[place]

    @cached_property
    def _places(self) -> dict[str, int]:
        return {event_id: place for place, event_id in enumerate(self._ids)}


def journal_lines(at_work: WardAtWork, chart: Chart, entries: Iterable[Entry]) -> JournalLines:
    """Every entry of a child's journal, newest first; times as the ward's clock shows them."""
    bags = {bag.event.bag: bag.event for bag in chart.bags}
    # What was recorded at one instant stands as the journal has it, the last on top.
    recorded = sorted(entries, key=lambda entry: entry.recorded_at)
    newest_first = recorded[::-1]

    def facts(entry: Entry) -> dict[str, str]:
        """The figures a sentence about the entry may need, as plain texts."""
        event = entry.event
        if isinstance(event, UnknownEvent):
            return {"kind": event.kind}
        own = _flat(event)
        bag = bags.get(own.get("bag", ""))
        if bag is None:
            return own
        return {**_flat(bag), **_flat(bag.order), **_flat(bag.content), **own}

    def line(entry: Entry) -> JournalLine:
        event = entry.event
        withdrawn = isinstance(event, EntryCorrected) and event.replacement is None
        return JournalLine(
            event_id=entry.event_id,
            happened_at=at_work.local(entry.happened_at),
            recorded_at=at_work.local(entry.recorded_at),
            person=at_work.name_of(entry.recorded_by),
            kind="entry_withdrawn" if withdrawn else kind_of(event),
            facts=facts(entry),
            corrects=event.corrects if isinstance(event, EntryCorrected) else None,
            corrected_by=chart.corrected_by.get(entry.event_id),
            reason=str(getattr(event, "reason", "")),
        )

    ids = [entry.event_id for entry in newest_first]
    return JournalLines(ids, lambda place: line(newest_first[place]))


def _flat(record: msgspec.Struct) -> dict[str, str]:
    """The simple fields of a record; records inside it are left out."""
    return {
        name: plain(value) if isinstance(value, Decimal) else str(value)
        for name in record.__struct_fields__
        if not isinstance(value := getattr(record, name), msgspec.Struct | tuple)
    }
