"""Is the entry of a bag what was found and shown that day?"""

from __future__ import annotations

from decimal import Decimal

import msgspec
import pytest

from bedside.clinical.chart import Chart
from bedside.clinical.events import BagPrepared
from bedside.services.preparation.answers import BagAnswer
from bedside.services.preparation.draft import PreparationDraft
from bedside.services.preparation.record import (
    IncompleteDraftError,
    bag_record,
    order_record,
    prepared_event,
)
from bedside.services.preparation.service import Preparation
from tests.support.ward import DRUG_ML, ITEM, NOON, RATE_ML_PER_H, OpenWard


def entry_of(ward: OpenWard, patient: str) -> BagPrepared:
    event = ward.file.journal.of_patient(patient)[-1].event
    assert isinstance(event, BagPrepared)
    return event


def test_a_bag_is_recorded_with_order_content_and_protocol(ward: OpenWard) -> None:
    patient = ward.child()
    ward.prepared_bag(patient)
    event = entry_of(ward, patient)
    assert (event.order.weight_kg, event.order.bsa_m2) == (Decimal(16), Decimal("0.67"))
    assert event.order.dose_mcg_per_day == Decimal("10.05")
    assert (event.content.drug_ml, event.content.rate_ml_per_h) == (DRUG_ML, RATE_ML_PER_H)
    assert event.content.difference_percent == Decimal("-1.1")
    assert event.vials == (ITEM, ITEM)
    assert event.protocol == ward.pharmacist.protocol.stamp


def test_a_vial_entered_too_many_is_not_recorded(ward: OpenWard) -> None:
    patient = ward.child()
    ward.prepared_bag(patient, vials=(ITEM, None, ITEM, ITEM))
    assert len(entry_of(ward, patient).vials) == 2


def test_a_bag_is_never_planned_to_be_connected_before_it_was_made(ward: OpenWard) -> None:
    patient = ward.child()
    ward.prepared_bag(patient, planned_connect_at=NOON.replace(hour=8))
    event = entry_of(ward, patient)
    assert event.planned_connect_at == event.prepared_at == NOON


def test_an_unfinished_draft_never_becomes_an_entry(ward: OpenWard) -> None:
    patient = ward.child()
    draft = ward.filled_draft(patient)
    answer = Preparation(ward.pharmacist).bag(draft)
    assert isinstance(answer, BagAnswer)
    with pytest.raises(IncompleteDraftError):
        order_record(Chart(), draft, answer.bag.dose)
    with pytest.raises(IncompleteDraftError):
        bag_record(PreparationDraft(patient=patient), answer.bag)
    ward.prepared_bag(patient)
    whole = entry_of(ward, patient)
    for unfinished in (draft, msgspec.structs.replace(ward.worked(draft), storage=None)):
        with pytest.raises(IncompleteDraftError):
            prepared_event(unfinished, whole.order, whole.content, whole.protocol)
