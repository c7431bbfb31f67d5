"""What stands on the papers of a bag? Its frozen record, gathered for label and worksheet."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from decimal import Decimal

from bedside.clinical.body import BodySize, body_surface_line
from bedside.clinical.chart import BagLine as FoldedBag
from bedside.clinical.chart import Chart
from bedside.clinical.citation import merged
from bedside.clinical.elapsed import later
from bedside.clinical.events import BagPrepared, OrderRecord, Storage
from bedside.clinical.premedication import (
    InfusionEvent,
    PremedicationCase,
    find_premedication,
)
from bedside.clinical.preparation.mass_balance import balance
from bedside.clinical.preparation.steps import StepId
from bedside.clinical.preparation_rules import Method
from bedside.clinical.protocol import Protocol
from bedside.clinical.regimen import DayPlan, plan_of_day
from bedside.clinical.units import rounded
from bedside.documents.label_content import LabelContent, VialLot
from bedside.documents.worksheet_content import (
    PremedicationLine,
    StepLine,
    SuppliedLine,
    WorksheetContent,
)
from bedside.services.at_work import WardAtWork

_CODE_PREFIX = "BEDSIDE1"


def bag_code(bag: str) -> str:
    """What the DataMatrix says: which program's bag, and which one."""
    return f"{_CODE_PREFIX}:{bag.upper()}"


def label_content(at_work: WardAtWork, chart: Chart, bag: FoldedBag, reprint: int) -> LabelContent:
    """The label of a checked bag. ValueError for one that nobody has checked."""
    event, who = bag.event, chart.registration
    if bag.checked_by is None or who is None:
        raise ValueError("a label is printed for a checked bag only")
    content, order = event.content, event.order
    room_use_by, cold_use_by, connect_by = _use_by(at_work, event)
    lots = Counter(vial.lot for vial in event.vials)
    return LabelContent(
        patient_name=who.name,
        hospital_number=who.hospital_number,
        second_identifier=who.second_identifier,
        date_of_birth=who.date_of_birth,
        bed=who.bed,
        cycle=order.cycle,
        bag_number=event.bag_number,
        drug_mcg_in_bag=content.drug_mcg_in_bag,
        dose_mcg_per_day=order.dose_mcg_per_day,
        rate_ml_per_h=content.rate_ml_per_h,
        bag_hours=content.bag_hours,
        infused_ml=content.infused_ml,
        bag_volume_ml=content.bag_volume_ml,
        diluent_ml=content.diluent_ml,
        stabilizer_ml=content.stabilizer_ml,
        drug_ml=content.drug_ml,
        top_up_ml=content.top_up_ml,
        vials=tuple(VialLot(lot, count) for lot, count in lots.items()),
        prepared_at=at_work.local(event.prepared_at),
        room_use_by=room_use_by,
        cold_use_by=cold_use_by,
        connect_by=connect_by,
        room_hours=content.room_hours,
        prepared_by=at_work.name_of(bag.prepared_by),
        checked_by=at_work.name_of(bag.checked_by),
        flush_10_ml_hours=content.flush_10_ml_hours,
        protocol_id=event.protocol.id,
        protocol_edition=event.protocol.edition,
        training=at_work.facts.training,
        reprint=reprint,
        bag_code=bag_code(event.bag),
    )


def _use_by(
    at_work: WardAtWork, event: BagPrepared
) -> tuple[datetime | None, datetime | None, datetime]:
    """The room clock, the cold clock (only one of them runs now) and the latest start."""
    content, prepared_at = event.content, at_work.local(event.prepared_at)
    if event.storage is Storage.COLD:
        cold_use_by = later(prepared_at, timedelta(days=content.cold_days))
        return None, cold_use_by, cold_use_by
    room_use_by = later(prepared_at, timedelta(hours=content.room_hours))
    tolerated = timedelta(hours=at_work.protocol.stability.run_lost_at_most_hours.whole)
    last_start = later(room_use_by, tolerated - timedelta(hours=content.bag_hours))
    return room_use_by, None, min(last_start, room_use_by)


def worksheet_content(at_work: WardAtWork, chart: Chart, bag: FoldedBag) -> WorksheetContent:
    """The worksheet of a checked bag. ValueError for one that nobody has checked."""
    event, protocol = bag.event, at_work.protocol
    content, order, allowed = event.content, event.order, _tolerance(protocol, event)
    return WorksheetContent(
        label=label_content(at_work, chart, bag, 0),
        weight_kg=order.weight_kg,
        height_cm=order.height_cm,
        weighed_at=at_work.local(order.weighed_at),
        bsa_m2=order.bsa_m2,
        bsa_formula=order.bsa_formula,
        bsa_sum=_surface_sum(protocol, order),
        dose_per_m2_mcg_per_day=order.dose_per_m2_mcg_per_day,
        level=order.level,
        indication=order.indication.value,
        first_day=order.first_day,
        method=content.method,
        fill=content.fill.value,
        priming_ml=content.priming_ml,
        left_over_ml=content.left_over_ml,
        target_mcg_per_ml=_target(protocol, event),
        drug_ml_exact=content.drug_ml_exact,
        cross_check_drug_ml=content.cross_check_drug_ml,
        vial_count=content.vials,
        withdrawable_ml=protocol.preparation.withdrawable_ml.value,
        vial_concentration_mcg_per_ml=protocol.preparation.concentration_mcg_per_ml.value,
        delivered_mcg_per_day=content.delivered_mcg_per_day,
        difference_percent=content.difference_percent,
        tolerance_warn_percent=allowed[0],
        tolerance_refuse_low=allowed[1],
        tolerance_refuse_high=allowed[2],
        vials=tuple(SuppliedLine(item.lot, item.expiry) for item in event.vials),
        diluent=SuppliedLine(event.diluent.lot, event.diluent.expiry),
        stabilizer=SuppliedLine(event.stabilizer.lot, event.stabilizer.expiry),
        steps=_steps(at_work, event),
        premedication=_premedication(at_work, event),
        warnings=content.warnings,
        sources=_sources(protocol),
        protocol_digest=event.protocol.digest,
        verified_by=", ".join(at_work.verified_by(protocol)),
    )


def _surface_sum(protocol: Protocol, order: OrderRecord) -> str:
    size = BodySize(order.weight_kg, order.height_cm)
    return body_surface_line(protocol.body, size, order.bsa_formula).expression


def _tolerance(protocol: Protocol, event: BagPrepared) -> tuple[Decimal | None, Decimal, Decimal]:
    """From where the method warns, and between what it does not refuse, in percent."""
    tolerance = protocol.preparation.tolerance
    if event.content.method == Method.LABEL_TABLE:
        return None, tolerance.table_low_percent.value, tolerance.table_high_percent.value
    most = tolerance.refuse_percent.value
    return tolerance.warn_percent.value, -most, most


def _target(protocol: Protocol, event: BagPrepared) -> Decimal | None:
    """The concentration the mass balance aimed at; a table names none."""
    content, dose = event.content, event.order.dose_mcg_per_day
    if content.drug_ml_exact is None:
        return None
    found = balance(protocol.preparation, dose, content.rate_ml_per_h, content.diluent_ml)
    return rounded(found.concentration_mcg_per_ml, 4)


def _steps(at_work: WardAtWork, event: BagPrepared) -> tuple[StepLine, ...]:
    content = event.content
    moved: dict[str, Decimal | None] = {
        StepId.SALINE_BAG: content.diluent_ml,
        StepId.STABILIZER: content.stabilizer_ml,
        StepId.RECONSTITUTE: at_work.protocol.preparation.water_ml.value,
        StepId.ADD_DRUG: content.drug_ml,
        StepId.TOP_UP: content.top_up_ml,
        StepId.PRIME_LINE: content.priming_ml,
    }
    done = tuple(
        StepLine(each.step, moved.get(each.step), at_work.local(each.at)) for each in event.steps
    )
    return (*done, StepLine(StepId.LABEL.value, None, None))


def _premedication(at_work: WardAtWork, event: BagPrepared) -> tuple[PremedicationLine, ...]:
    """What the protocol gives before this bag, where it starts a cycle or a level.

    A bag of a low restart starts neither, whatever its infusion day.
    """
    order, protocol = event.order, at_work.protocol
    plan = plan_of_day(protocol.regimen, order.indication, order.cycle, order.first_day)
    if not isinstance(plan, DayPlan) or plan.phase.first_day != order.first_day:
        return ()
    if plan.phase.level.value != order.level:
        return ()
    starts = plan.phase is plan.plan.phases[0]
    case = PremedicationCase(
        event=InfusionEvent.CYCLE_START if starts else InfusionEvent.DOSE_STEP,
        cycle=order.cycle,
        weight_kg=order.weight_kg,
        bsa_m2=order.bsa_m2,
        adult=False,
        infusion_at=at_work.local(event.planned_connect_at),
    )
    found = find_premedication(protocol.premedication, case)
    lines = [
        PremedicationLine("dexamethasone", dose.mg, 1, dose.give_from, dose.give_to)
        for dose in found.steroid
    ]
    if found.antipyretic is not None:
        until = later(case.infusion_at, timedelta(hours=found.antipyretic.within_hours))
        mg, doses = found.antipyretic.mg_per_dose, found.antipyretic.doses
        lines.append(PremedicationLine("paracetamol", mg, doses, case.infusion_at, until))
    return tuple(lines)


def _sources(protocol: Protocol) -> tuple[str, ...]:
    rules = protocol.preparation
    cited = merged(
        protocol.regimen.levels[0].per_m2_mcg_per_day.citations,
        rules.order_of_work,
        rules.stabilizer_ml.citations,
        rules.withdrawable_ml.citations,
        rules.syringe.coarse_ml.citations,
        rules.tolerance.warn_percent.citations,
        protocol.stability.bag.room_hours.citations,
    )
    return tuple(str(citation) for citation in cited)
