"""How does a finished draft become the entry that stays? The bag, frozen as it was found."""

from __future__ import annotations

from uuid import uuid4

from bedside.clinical.chart import Chart
from bedside.clinical.dosing import Dose
from bedside.clinical.events import BagPrepared, BagRecord, OrderRecord, ProtocolStamp
from bedside.clinical.preparation.bag import Bag
from bedside.clinical.preparation.steps import StepId
from bedside.clinical.units import rounded
from bedside.services.preparation.draft import PreparationDraft


class IncompleteDraftError(ValueError):
    """A draft reached the journal's door without having been checked for completeness."""


def order_record(chart: Chart, draft: PreparationDraft, dose: Dose) -> OrderRecord:
    """The dose as it was found that day, with the answers given by name.

    The weight is dated by the last time it was measured: a newer one may stand by now.
    """
    size = (dose.case.size.weight_kg, dose.case.size.height_cm)
    measured = [line for line in chart.measurements if (line.weight_kg, line.height_cm) == size]
    if not measured:
        raise IncompleteDraftError("no weight")
    return OrderRecord(
        indication=dose.case.indication,
        cycle=dose.case.cycle,
        first_day=dose.case.day,
        weight_kg=dose.case.size.weight_kg,
        height_cm=dose.case.size.height_cm,
        weighed_at=measured[-1].measured_at,
        bsa_formula=dose.case.bsa_formula,
        bsa_m2=dose.bsa_m2,
        basis=dose.basis.value,
        level=dose.level.value,
        dose_per_m2_mcg_per_day=dose.dose_per_m2_mcg_per_day,
        dose_mcg_per_day=dose.dose_mcg_per_day,
        confirmations=draft.confirmations,
    )


def bag_record(draft: PreparationDraft, bag: Bag) -> BagRecord:
    """The bag's content; figures that are only shown are rounded as they were shown."""
    if draft.fill is None:
        raise IncompleteDraftError("no fill")
    exact = bag.drug_ml_exact
    return BagRecord(
        method=bag.case.method.value,
        fill=draft.fill,
        bag_hours=bag.case.bag_hours,
        rate_ml_per_h=bag.rate_ml_per_h,
        diluent_ml=bag.diluent_ml,
        stabilizer_ml=bag.stabilizer_ml,
        top_up_ml=bag.top_up_ml,
        drug_ml_exact=None if exact is None else rounded(exact, 4),
        drug_ml=bag.drug_ml,
        vials=bag.vials,
        bag_volume_ml=bag.bag_volume_ml,
        drug_mcg_in_bag=bag.drug_mcg_in_bag,
        delivered_mcg_per_day=rounded(bag.delivered_mcg_per_day, 2),
        difference_percent=rounded(bag.difference_percent, 1),
        infused_ml=bag.infused_ml,
        left_over_ml=bag.left_over_ml,
        priming_ml=bag.priming_ml,
        flush_10_ml_hours=bag.flush_10_ml_hours,
        room_hours=bag.room_hours,
        cold_days=bag.cold_days,
        cross_check_drug_ml=bag.cross_check_drug_ml,
        warnings=bag.warnings,
    )


def prepared_event(
    draft: PreparationDraft, order: OrderRecord, content: BagRecord, stamp: ProtocolStamp
) -> BagPrepared:
    """The entry of a finished bag. Raises IncompleteDraftError."""
    prepared_at = draft.done_at(StepId.ADD_DRUG)
    if (
        prepared_at is None
        or draft.bag_number is None
        or draft.diluent is None
        or draft.stabilizer is None
        or draft.storage is None
        or draft.planned_connect_at is None
    ):
        raise IncompleteDraftError("something is not chosen")
    return BagPrepared(
        bag=uuid4().hex,
        bag_number=draft.bag_number,
        order=order,
        content=content,
        vials=tuple(vial for vial in draft.vials if vial is not None)[: content.vials],
        diluent=draft.diluent,
        stabilizer=draft.stabilizer,
        steps=draft.steps,
        storage=draft.storage,
        prepared_at=prepared_at,
        planned_connect_at=max(draft.planned_connect_at, prepared_at),
        protocol=stamp,
    )
