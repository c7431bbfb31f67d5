"""What is known of this child? The chart, folded from the patient's entries.

Corrections are applied and never hide anything: a line that was corrected or withdrawn
stays, marked, beside what stands instead.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from bedside.clinical.events import (
    BagChecked,
    BagCheckFailed,
    BagDiscarded,
    BagPrepared,
    BagTakenOut,
    Entry,
    EntryCorrected,
    LabelPrinted,
    PatientMeasured,
    PatientRegistered,
)


class BagState(StrEnum):
    PREPARED = "prepared"
    CHECK_FAILED = "check_failed"
    CHECKED = "checked"
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True)
class MeasurementLine:
    """A measurement as it stands, or as it stood before it was corrected or withdrawn."""

    event_id: str
    measured_at: datetime
    recorded_by: str
    weight_kg: Decimal
    height_cm: Decimal
    stands: bool


@dataclass(frozen=True, slots=True)
class BagLine:
    """A bag of this child with what has happened to it.

    ``taken_out_at`` is when it left the refrigerator, None where nobody said so.
    """

    event_id: str
    prepared_by: str
    event: BagPrepared
    state: BagState
    checked_by: str | None = None
    checked_at: datetime | None = None
    labels_printed: int = 0
    taken_out_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Chart:
    """The chart of one child; ``registration`` is None only for an empty journal."""

    registration: PatientRegistered | None = None
    registration_event_id: str | None = None
    measurements: tuple[MeasurementLine, ...] = ()
    bags: tuple[BagLine, ...] = ()
    corrected_by: dict[str, str] = field(default_factory=dict)

    @property
    def latest(self) -> MeasurementLine | None:
        """The newest measurement that stands."""
        return next((line for line in reversed(self.measurements) if line.stands), None)

    def bag(self, bag: str) -> BagLine | None:
        """The bag of this id, or None."""
        return next((line for line in self.bags if line.event.bag == bag), None)


def fold_chart(entries: Iterable[Entry]) -> Chart:
    """The chart after ``entries``. Their order does not matter, except where one rests on
    another; they are taken in the order they were recorded."""
    ordered = sorted(entries, key=lambda entry: (entry.recorded_at, entry.device, entry.device_seq))
    standing, corrected_by = _standing(ordered)
    registration: Entry | None = None
    measurements: list[MeasurementLine] = []
    bags: dict[str, BagLine] = {}
    for entry in ordered:
        event = standing.get(entry.event_id, entry.event)
        if isinstance(entry.event, PatientMeasured):
            measurements.extend(_measurement_lines(entry, standing))
        elif isinstance(event, PatientRegistered):
            registration = entry
        else:
            _take_bag_event(bags, entry)
    registered = None if registration is None else standing.get(registration.event_id)
    return Chart(
        registration=registered if isinstance(registered, PatientRegistered) else None,
        registration_event_id=None if registration is None else registration.event_id,
        measurements=tuple(sorted(measurements, key=lambda line: line.measured_at)),
        bags=tuple(sorted(bags.values(), key=lambda line: line.event.prepared_at)),
        corrected_by=corrected_by,
    )


_Correctable = PatientRegistered | PatientMeasured


def _standing(
    ordered: list[Entry],
) -> tuple[dict[str, _Correctable | None], dict[str, str]]:
    """What stands for each correctable entry (None = withdrawn), and who corrected what."""
    standing: dict[str, _Correctable | None] = {
        entry.event_id: entry.event
        for entry in ordered
        if isinstance(entry.event, PatientRegistered | PatientMeasured)
    }
    recorded = {entry.event_id for entry in ordered}
    corrected_by: dict[str, str] = {}
    for entry in ordered:
        if not isinstance(entry.event, EntryCorrected):
            continue
        corrects, said = entry.event.corrects, entry.event.replacement
        if corrects in standing:
            standing[corrects] = said if isinstance(said, _Correctable) else None
        if corrects in recorded:
            corrected_by[corrects] = entry.event_id
    return standing, corrected_by


def _measurement_lines(
    entry: Entry, standing: dict[str, _Correctable | None]
) -> list[MeasurementLine]:
    """The entry as it was said, and what stands instead where it was corrected."""
    said, stands = entry.event, standing[entry.event_id]
    versions = [said] if said == stands else [said, stands]
    return [
        MeasurementLine(
            event_id=entry.event_id,
            measured_at=entry.happened_at,
            recorded_by=entry.recorded_by,
            weight_kg=version.weight_kg,
            height_cm=version.height_cm,
            stands=version == stands,
        )
        for version in versions
        if isinstance(version, PatientMeasured)
    ]


_OfBag = BagChecked | BagCheckFailed | BagDiscarded | BagTakenOut | LabelPrinted


def _take_bag_event(bags: dict[str, BagLine], entry: Entry) -> None:
    event = entry.event
    if isinstance(event, BagPrepared):
        bags[event.bag] = BagLine(entry.event_id, entry.recorded_by, event, BagState.PREPARED)
        return
    if not isinstance(event, _OfBag):
        return
    line = bags.get(event.bag)
    if line is not None:
        bags[event.bag] = _after(line, entry, event)


def _after(
    line: BagLine,
    entry: Entry,
    event: _OfBag,
) -> BagLine:
    if isinstance(event, LabelPrinted):
        return replace(line, labels_printed=line.labels_printed + 1)
    if isinstance(event, BagTakenOut):
        # The room clock starts at the first time and never stops.
        first = min(line.taken_out_at or entry.happened_at, entry.happened_at)
        return replace(line, taken_out_at=first)
    if line.state is BagState.DISCARDED:
        return line
    if isinstance(event, BagDiscarded):
        return replace(line, state=BagState.DISCARDED)
    if isinstance(event, BagCheckFailed):
        return replace(line, state=BagState.CHECK_FAILED)
    return replace(
        line, state=BagState.CHECKED, checked_by=entry.recorded_by, checked_at=entry.happened_at
    )


def whole_age(date_of_birth: date, on: date) -> tuple[int, int]:
    """Completed years and months of age on a day."""
    months = (on.year - date_of_birth.year) * 12 + on.month - date_of_birth.month
    if on.day < date_of_birth.day:
        months -= 1
    return divmod(max(months, 0), 12)


def age_years(date_of_birth: date, on: date) -> Decimal:
    """Age in years for a protocol's age limit, from completed months."""
    years, months = whole_age(date_of_birth, on)
    return Decimal(years * 12 + months) / 12
