"""What do earlier logs of the child remember: limits, last values, handwriting, entries?

Limits are remembered for each laboratory from this child's own logs: they go with age, so
another child's would not fit. None is built in.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from bedside.clinical.corrections import standing_entries
from bedside.clinical.events import DayLogged, Entry, LaboratoryRecord
from bedside.services.at_work import WardAtWork


@dataclass(frozen=True, slots=True)
class RememberedLimit:
    """Unit and limit of an item as this laboratory gave them last, and the child's baseline."""

    laboratory: str
    item: str
    unit: str
    limit: Decimal | None
    baseline: Decimal | None


@dataclass(frozen=True, slots=True)
class LastResult:
    """The newest result of an item before this log."""

    item: str
    value: Decimal
    unit: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Handwriting:
    """The child's sentence of an earlier day as a PNG picture."""

    at: datetime
    picture: bytes
    sentence: str


@dataclass(frozen=True, slots=True)
class EarlierLog:
    """An earlier log as a list names it, newest first."""

    event_id: str
    at: datetime
    person: str
    worst_grade: int | None


@dataclass(frozen=True, slots=True)
class LogMemory:
    """All that earlier logs remember. Laboratories and logs stand newest first."""

    laboratories: tuple[str, ...] = ()
    limits: tuple[RememberedLimit, ...] = ()
    last: tuple[LastResult, ...] = ()
    handwriting: tuple[Handwriting, ...] = ()
    logs: tuple[EarlierLog, ...] = ()

    def limit(self, laboratory: str, item: str) -> RememberedLimit | None:
        """What this laboratory's last result of ``item`` was given with."""
        return next(
            (each for each in self.limits if (each.laboratory, each.item) == (laboratory, item)),
            None,
        )

    def last_result(self, item: str) -> LastResult | None:
        """The newest earlier result of ``item``."""
        return next((each for each in self.last if each.item == item), None)


def remember(at_work: WardAtWork, entries: Sequence[Entry], without: str = "") -> LogMemory:
    """What the standing logs among ``entries`` remember, leaving out the entry ``without``."""
    logged = [
        (entry, entry.event)
        for entry in standing_entries(entries)
        if isinstance(entry.event, DayLogged) and entry.event_id != without
    ]
    logged.sort(key=lambda each: each[0].happened_at, reverse=True)
    results = [
        (record, at_work.local(entry.happened_at))
        for entry, log in logged
        for record in log.laboratory
    ]
    return LogMemory(
        laboratories=tuple(
            dict.fromkeys(record.laboratory for record, _ in results if record.laboratory)
        ),
        limits=_limits(record for record, _ in results),
        last=_last(results),
        handwriting=tuple(
            Handwriting(
                at_work.local(entry.happened_at), log.handwriting.picture, log.handwriting.sentence
            )
            for entry, log in logged
            if log.handwriting is not None
        ),
        logs=tuple(
            EarlierLog(
                entry.event_id,
                at_work.local(entry.happened_at),
                at_work.name_of(entry.recorded_by),
                max((grade.grade for grade in log.grades), default=None),
            )
            for entry, log in logged
        ),
    )


def _limits(newest_first: Iterable[LaboratoryRecord]) -> tuple[RememberedLimit, ...]:
    found: dict[tuple[str, str], RememberedLimit] = {}
    for record in newest_first:
        limit = record.lower_limit if record.upper_limit is None else record.upper_limit
        found.setdefault(
            (record.laboratory, record.item),
            RememberedLimit(record.laboratory, record.item, record.unit, limit, record.baseline),
        )
    return tuple(found.values())


def _last(newest_first: Sequence[tuple[LaboratoryRecord, datetime]]) -> tuple[LastResult, ...]:
    found: dict[str, LastResult] = {}
    for record, at in newest_first:
        found.setdefault(record.item, LastResult(record.item, record.value, record.unit, at))
    return tuple(found.values())
