"""What does the chart of a child show? The fold, with names, ages and plain facts.

All times here are as the clock on the ward's wall shows them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from bedside.clinical.body import (
    BodyRules,
    BodySize,
    body_surface_line,
    freshness_questions,
    size_questions,
)
from bedside.clinical.chart import BagLine as FoldedBag
from bedside.clinical.chart import BagState, Chart, whole_age
from bedside.clinical.events import PatientRegistered
from bedside.clinical.sums import SumLine
from bedside.services.at_work import WardAtWork
from bedside.services.journal_lines import JournalLines, journal_lines


@dataclass(frozen=True, slots=True)
class MeasurementLine:
    """A measurement; ``stands`` is False for one that was corrected or withdrawn."""

    event_id: str
    measured_at: datetime
    weight_kg: Decimal
    height_cm: Decimal
    recorded_by: str
    corrected: bool
    stands: bool


@dataclass(frozen=True, slots=True)
class BagLine:
    """A bag as the chart lists it. ``lots`` are those of its vials, each once."""

    bag: str
    cycle: int
    bag_number: int
    level: str
    first_day: int
    bag_hours: int
    rate_ml_per_h: Decimal
    dose_mcg_per_day: Decimal
    drug_ml: Decimal
    prepared_at: datetime
    prepared_by: str
    checked_by: str | None
    state: str
    cold_use_by: datetime
    labels_printed: int
    lots: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChartView:
    """A chart, ready to be shown. The lines of its journal are made as they are looked at."""

    patient: str
    registration: PatientRegistered
    registration_event_id: str
    registered_by: str
    registered_at: datetime
    age_years: int
    age_months: int
    latest: MeasurementLine | None
    bsa_m2: Decimal | None
    bsa_sum: SumLine | None
    measurements: tuple[MeasurementLine, ...]
    bags: tuple[BagLine, ...]
    journal: JournalLines
    weight_decisions: tuple[str, ...]
    body_rules: BodyRules


def chart_view(at_work: WardAtWork, patient: str) -> ChartView:
    """The view of a child. KeyError where nobody registered the patient."""
    reading = at_work.reading(patient)
    chart = reading.chart
    if chart.registration is None or chart.registration_event_id is None:
        raise KeyError(patient)
    first = chart.registration_event_id
    registered = next(each for each in reading.entries if each.event_id == first)
    today = at_work.local(at_work.now()).date()
    years, months = whole_age(chart.registration.date_of_birth, today)
    measurements = _measurements(at_work, chart)
    surface = _surface(at_work, chart)
    return ChartView(
        patient=patient,
        registration=chart.registration,
        registration_event_id=chart.registration_event_id,
        registered_by=at_work.name_of(registered.recorded_by),
        registered_at=at_work.local(registered.recorded_at),
        age_years=years,
        age_months=months,
        latest=next((line for line in reversed(measurements) if line.stands), None),
        bsa_m2=None if surface is None else surface.result,
        bsa_sum=surface,
        measurements=measurements,
        bags=tuple(bag_line(at_work, bag) for bag in chart.bags),
        journal=journal_lines(at_work, chart, reading.entries),
        weight_decisions=_weight_decisions(at_work, chart),
        body_rules=at_work.protocol.body,
    )


def _measurements(at_work: WardAtWork, chart: Chart) -> tuple[MeasurementLine, ...]:
    return tuple(
        MeasurementLine(
            event_id=line.event_id,
            measured_at=at_work.local(line.measured_at),
            weight_kg=line.weight_kg,
            height_cm=line.height_cm,
            recorded_by=at_work.name_of(line.recorded_by),
            corrected=line.event_id in chart.corrected_by,
            stands=line.stands,
        )
        for line in chart.measurements
    )


def bag_line(at_work: WardAtWork, bag: FoldedBag) -> BagLine:
    """The bag as lists and papers name it."""
    event = bag.event
    return BagLine(
        bag=event.bag,
        cycle=event.order.cycle,
        bag_number=event.bag_number,
        level=event.order.level,
        first_day=event.order.first_day,
        bag_hours=event.content.bag_hours,
        rate_ml_per_h=event.content.rate_ml_per_h,
        dose_mcg_per_day=event.order.dose_mcg_per_day,
        drug_ml=event.content.drug_ml,
        prepared_at=at_work.local(event.prepared_at),
        prepared_by=at_work.name_of(bag.prepared_by),
        checked_by=None if bag.checked_by is None else at_work.name_of(bag.checked_by),
        state=bag.state.value,
        cold_use_by=at_work.local(event.prepared_at + timedelta(days=event.content.cold_days)),
        labels_printed=bag.labels_printed,
        lots=tuple(dict.fromkeys(vial.lot for vial in event.vials)),
    )


def _surface(at_work: WardAtWork, chart: Chart) -> SumLine | None:
    latest, body = chart.latest, at_work.protocol.body
    if latest is None:
        return None
    size = BodySize(latest.weight_kg, latest.height_cm)
    return body_surface_line(body, size, body.default_formula)


def ordered_weight_kg(chart: Chart, cycle: int | None = None) -> Decimal | None:
    """The weight the newest order (of a cycle) was computed with, None without an order."""
    orders = [
        bag.event.order.weight_kg
        for bag in chart.bags
        if bag.state is not BagState.DISCARDED and cycle in (None, bag.event.order.cycle)
    ]
    return orders[-1] if orders else None


def _weight_decisions(at_work: WardAtWork, chart: Chart) -> tuple[str, ...]:
    latest, body = chart.latest, at_work.protocol.body
    if latest is None:
        return ()
    fresh = freshness_questions(
        body, latest.weight_kg, latest.measured_at, at_work.now(), ordered_weight_kg(chart)
    )
    size = size_questions(body, BodySize(latest.weight_kg, latest.height_cm))
    return tuple(question.value for question in (*fresh, *size))
