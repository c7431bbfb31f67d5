"""What of a course does not move with the clock? Folded once, until the journal changes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bedside.clinical.adjustment.entries import Unknown, graded, latest_entries
from bedside.clinical.adjustment_table import Toxicity
from bedside.clinical.clocks import Acknowledged, ClockKind
from bedside.clinical.events import ClockAcknowledged, DayLogged, DrugGiven, Entry, Storage
from bedside.services.advice.case import AskedCase, asked_case
from bedside.services.at_work import WardAtWork
from bedside.services.board_course import OpenToxicity
from bedside.store.read_models import BagRow

_FIRST_CYCLE = 1
_CLOCKS = frozenset(kind.value for kind in ClockKind)


@dataclass(frozen=True, slots=True)
class KeptCourse:
    """One open course as its entries tell it. ``bag`` hangs on the line, where it is known."""

    patient: str
    asked: AskedCase
    bag: BagRow | None
    bag_ends_at: datetime | None
    drugs: tuple[Entry, ...]
    last_log_at: datetime | None
    last_laboratory_at: datetime | None
    toxicity: OpenToxicity | None
    acknowledged: tuple[Acknowledged, ...]

    @property
    def used_bags(self) -> frozenset[str]:
        """Every bag that hung on the line in this cycle."""
        return frozenset(use.bag for use in self.asked.record.bags if use.bag is not None)


def keep_course(at_work: WardAtWork, patient: str, entries: tuple[Entry, ...]) -> KeptCourse | None:
    """The course behind standing ``entries``; None where nobody ordered a cycle."""
    asked = _asked(at_work, patient, entries)
    if asked is None:
        return None
    use = asked.record.bag_on_line
    bag = None if use is None or use.bag is None else at_work.file.read.bag(use.bag)
    logs = [(entry.happened_at, entry.event) for entry in entries]
    # A log of before the first cycle says nothing of how this one stands.
    days = [
        (at, event)
        for at, event in logs
        if isinstance(event, DayLogged) and event.cycle == asked.record.cycle
    ]
    return KeptCourse(
        patient=patient,
        asked=asked,
        bag=bag,
        bag_ends_at=None if use is None or bag is None else ends_at(bag, use.connected_at),
        drugs=_by_time(entry for entry in entries if isinstance(entry.event, DrugGiven)),
        last_log_at=max((at for at, _ in days), default=None),
        last_laboratory_at=max((at for at, day in days if day.laboratory), default=None),
        toxicity=_worst(at_work, asked, days),
        acknowledged=tuple(_acknowledged(at_work, entries)),
    )


def _asked(at_work: WardAtWork, patient: str, entries: tuple[Entry, ...]) -> AskedCase | None:
    """What the table is asked of the course.

    ``entries`` are the newest cycle's. Where the table decides over a restart, what earlier
    cycles said for good decides too: then the whole journal is read.
    """
    asked = asked_case(entries, at_work.now())
    if asked is None or asked.record.cycle == _FIRST_CYCLE or not asked.record.interruptions:
        return asked
    return asked_case(at_work.file.journal.of_patient(patient), at_work.now())


def ends_at(bag: BagRow, connected_at: datetime) -> datetime:
    """When a bag must come off: after its hours, or when its room clock ends before that.

    A bag from the cold is connected straight from it, unless somebody said when it was taken
    out. Source: clinical.md section 5.
    """
    taken_out_at = min(bag.taken_out_at or connected_at, connected_at)
    warm_since = taken_out_at if bag.storage == Storage.COLD else bag.prepared_at
    room_clock_ends_at = warm_since + timedelta(hours=bag.room_hours)
    return min(connected_at + timedelta(hours=bag.bag_hours), room_clock_ends_at)


def _by_time(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(sorted(entries, key=lambda entry: entry.happened_at))


def _worst(
    at_work: WardAtWork, asked: AskedCase, days: Iterable[tuple[datetime, DayLogged]]
) -> OpenToxicity | None:
    """The worst of the last grades. What was not measured counts as it was found, not worse.

    The table takes every liver value below its bands for resolved, normal or not: there the
    grades of the log itself are shown.
    """
    table = at_work.protocol.adjustment
    last = [graded(table, entry, Unknown.BEST) for entry in latest_entries(asked.case.entries)]
    found = [
        OpenToxicity(entry.grade, entry.toxicity.value)
        for entry in last
        if entry.toxicity is not Toxicity.LIVER or entry.grade > table.liver.resolved_grade
    ]
    found += _liver(days)
    worst = max(found, key=lambda each: each.grade, default=None)
    return None if worst is None or worst.grade == 0 else worst


def _liver(days: Iterable[tuple[datetime, DayLogged]]) -> list[OpenToxicity]:
    """The last grade of every liver finding of the logs."""
    grades: dict[str, int] = {}
    for _, day in sorted(days, key=lambda each: each[0]):
        of_liver = [each for each in day.grades if each.toxicity == Toxicity.LIVER]
        grades.update({each.term: each.grade for each in of_liver})
    return [OpenToxicity(grade, Toxicity.LIVER.value) for grade in grades.values()]


def _acknowledged(at_work: WardAtWork, entries: Iterable[Entry]) -> Iterable[Acknowledged]:
    for entry in entries:
        event = entry.event
        if isinstance(event, ClockAcknowledged) and event.clock in _CLOCKS:
            name = at_work.name_of(entry.recorded_by)
            yield Acknowledged(ClockKind(event.clock), event.due_at, name, entry.recorded_at)
