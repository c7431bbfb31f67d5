"""Does a paper say what the bag's entry says, in the ward's own time?"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from bedside.clinical.chart import fold_chart
from bedside.clinical.events import Storage
from bedside.services.at_work import WardAtWork
from bedside.services.chart_view import bag_line
from bedside.services.paper_content import bag_code, label_content, worksheet_content
from tests.support.ward import DRUG_ML, NOON, RATE_ML_PER_H, OpenWard


def test_a_label_says_what_was_recorded(ward: OpenWard) -> None:
    patient = ward.child()
    bag = ward.checked_bag(patient)
    chart = fold_chart(ward.file.journal.of_patient(patient))
    label = label_content(ward.pharmacist, chart, chart.bags[0], 2)
    assert (label.drug_ml, label.rate_ml_per_h) == (DRUG_ML, RATE_ML_PER_H)
    assert (label.prepared_by, label.checked_by) == ("Eczacı 1", "Hemşire 1")
    assert [(vial.lot, vial.count) for vial in label.vials] == [("A1B2C3", 2)]
    assert label.prepared_at.isoformat() == "2026-04-06T15:00:00+03:00"
    assert label.room_use_by is None
    assert label.connect_by == label.cold_use_by == NOON + timedelta(days=10)
    assert label.training
    assert label.reprint == 2
    assert label.bag_code == bag_code(bag) == f"BEDSIDE1:{bag.upper()}"


def test_a_bag_in_the_room_is_connected_early_enough_to_run(ward: OpenWard) -> None:
    patient = ward.child()
    ward.prepared_bag(patient, storage=Storage.ROOM, planned_connect_at=NOON)
    chart = fold_chart(ward.file.journal.of_patient(patient))
    bag = chart.bags[0]
    with pytest.raises(ValueError, match="checked"):
        label_content(ward.pharmacist, chart, bag, 0)


def test_a_worksheet_holds_every_step_and_its_sums(ward: OpenWard) -> None:
    patient = ward.child()
    ward.checked_bag(patient)
    chart = fold_chart(ward.file.journal.of_patient(patient))
    sheet = worksheet_content(ward.pharmacist, chart, chart.bags[0])
    assert sheet.steps[-1].step_id == "label"
    assert len(sheet.steps) == 7
    assert sheet.target_mcg_per_ml == Decimal("0.1675")
    assert sheet.sources
    # Day 8 begins the full dose: the protocol gives its premedication before it.
    assert sheet.premedication[0].drug == "dexamethasone"


def test_a_label_counts_real_hours_over_the_night_in_which_clocks_change(
    ward: OpenWard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(WardAtWork, "zone", property(lambda _: ZoneInfo("Europe/Berlin")))
    ward.clock.now = datetime(2026, 10, 24, 10, tzinfo=UTC)
    patient = ward.child()
    ward.checked_bag(patient)
    chart = fold_chart(ward.file.journal.of_patient(patient))
    label = label_content(ward.pharmacist, chart, chart.bags[0], 0)
    assert label.cold_use_by is not None
    assert label.cold_use_by.isoformat() == "2026-11-03T11:00:00+01:00"
    assert bag_line(ward.nurse, chart.bags[0]).cold_use_by == label.cold_use_by
