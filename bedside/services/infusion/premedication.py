"""Which drugs go before the pump runs, with their sums and times, and what was given?"""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import msgspec

from bedside.clinical.body import BodySize, body_surface_m2
from bedside.clinical.chart import Chart
from bedside.clinical.citation import Citations
from bedside.clinical.elapsed import later
from bedside.clinical.events import CycleOrdered, DrugGiven, Entry
from bedside.clinical.premedication import (
    AntipyreticDose,
    InfusionEvent,
    PremedicationCase,
    SteroidDose,
    counts,
    find_premedication,
)
from bedside.clinical.sums import SumLine, SumStep
from bedside.clinical.units import plain
from bedside.services.at_work import WardAtWork
from bedside.services.infusion.answers import InfusionProblem, PremedicationLine

STEROID, ANTIPYRETIC = "dexamethasone", "paracetamol"
# A ward of children: what the sources say of adults is another ward's.
_ADULT = False


def order_as_measured(at_work: WardAtWork, chart: Chart, order: CycleOrdered) -> CycleOrdered:
    """The order with the size it stands on as it was corrected since.

    A new weight leaves it as it is. One that was wrong is put right, or, where it was withdrawn,
    gives way to the newest that stands: no dose of a drug beside the infusion is found from it.
    """
    used = (order.weighed_at, order.weight_kg, order.height_cm)
    lines = chart.measurements
    said = [each for each in lines if (each.measured_at, each.weight_kg, each.height_cm) == used]
    if not said or any(each.stands for each in said):
        return order
    instead = [each for each in lines if each.event_id == said[-1].event_id and each.stands]
    size = instead[0] if instead else chart.latest
    if size is None:
        return order
    body = at_work.protocol.body
    bsa_m2 = body_surface_m2(body, BodySize(size.weight_kg, size.height_cm), order.bsa_formula)
    return msgspec.structs.replace(
        order, weight_kg=size.weight_kg, height_cm=size.height_cm, bsa_m2=bsa_m2
    )


def premedication_lines(
    at_work: WardAtWork,
    order: CycleOrdered,
    event: InfusionEvent,
    infusion_at: datetime,
    given: tuple[Entry, ...],
    interrupted_hours: Decimal | None = None,
) -> tuple[PremedicationLine, ...]:
    """What the protocol gives before ``infusion_at``; ``given`` are the doses given for it.

    One that lies too long before counts no more. The doses of one drug are ticked off in the
    order they were given.
    """
    rules = at_work.protocol.premedication
    case = PremedicationCase(
        event=event,
        cycle=order.cycle,
        weight_kg=order.weight_kg,
        bsa_m2=order.bsa_m2,
        adult=_ADULT,
        infusion_at=at_work.local(infusion_at),
        interrupted_hours=interrupted_hours,
    )
    found = find_premedication(rules, case)
    runs_at = max(infusion_at, at_work.now())
    given = tuple(entry for entry in given if counts(rules, entry.happened_at, runs_at))
    left = [entry for entry in given if _is_of(entry, STEROID)]
    lines = [
        _steroid_line(at_work, dose, case, left[place] if place < len(left) else None)
        for place, dose in enumerate(found.steroid)
    ]
    if found.antipyretic is not None:
        first = next((entry for entry in given if _is_of(entry, ANTIPYRETIC)), None)
        lines.append(_antipyretic_line(at_work, found.antipyretic, case, first))
    return tuple(lines)


def _is_of(entry: Entry, drug: str) -> bool:
    return isinstance(entry.event, DrugGiven) and entry.event.drug == drug


def _steroid_line(
    at_work: WardAtWork, dose: SteroidDose, case: PremedicationCase, given: Entry | None
) -> PremedicationLine:
    expression = plain(dose.mg)
    if dose.mg_per_m2 is not None:
        expression = f"{plain(dose.mg_per_m2)} mg/m2 × {plain(case.bsa_m2)} m2"
    return PremedicationLine(
        drug=STEROID,
        mg=dose.mg,
        doses=1,
        sum=_sum(expression, dose.mg, dose.capped, dose.citations),
        capped=dose.capped,
        give_from=None if dose.give_from is None else at_work.local(dose.give_from),
        give_to=at_work.local(dose.give_to),
        given_at=None if given is None else at_work.local(given.happened_at),
        given_mg=_mg(given),
    )


def _antipyretic_line(
    at_work: WardAtWork, dose: AntipyreticDose, case: PremedicationCase, given: Entry | None
) -> PremedicationLine:
    per_kg = at_work.protocol.premedication.antipyretic
    expression = plain(dose.mg_per_dose)
    if per_kg is not None:
        expression = f"{plain(per_kg.mg_per_kg.value)} mg/kg × {plain(case.weight_kg)} kg"
    return PremedicationLine(
        drug=ANTIPYRETIC,
        mg=dose.mg_per_dose,
        doses=dose.doses,
        sum=_sum(expression, dose.mg_per_dose, dose.capped, dose.citations),
        capped=dose.capped,
        give_from=None,
        give_to=at_work.local(case.infusion_at),
        given_at=None if given is None else at_work.local(given.happened_at),
        given_mg=_mg(given),
    )


def _sum(expression: str, mg: Decimal, capped: bool, citations: Citations) -> SumLine:
    """The sum of one dose; where the largest single dose bites, it stands in the sum."""
    if capped:
        expression = f"min({expression}, {plain(mg)} mg)"
    return SumLine(SumStep.PREMEDICATION, expression, mg, "mg", citations)


def _mg(given: Entry | None) -> Decimal | None:
    return given.event.mg if given is not None and isinstance(given.event, DrugGiven) else None


def waits_until(lines: tuple[PremedicationLine, ...], infusion_at: datetime) -> datetime | None:
    """When the last steroid given has had its time before the pump runs; None = no wait.

    ``infusion_at`` is the moment the lines were found for.
    """
    ready = [
        later(line.given_at, infusion_at.astimezone(UTC) - line.give_to.astimezone(UTC))
        for line in lines
        if line.drug == STEROID and line.given_at is not None
    ]
    return max(ready, default=None)


def premedication_problems(
    lines: tuple[PremedicationLine, ...], ready_at: datetime | None, now: datetime
) -> tuple[InfusionProblem, ...]:
    """What of the premedication is still open: a steroid dose not on record, or its time."""
    if any(line.given_at is None for line in lines if line.drug == STEROID):
        return (InfusionProblem.PREMEDICATION,)
    if ready_at is not None and ready_at > now:
        return (InfusionProblem.PREMEDICATION_WAIT,)
    return ()
