from __future__ import annotations

from decimal import Decimal

import pytest

from bedside.clinical.events import Connecting, Level
from bedside.services.bedside.answers import BedReading
from bedside.services.bedside.case import (
    bed_and_name,
    bed_case,
    find_bag_read,
    level_of,
    pump_task,
    restart_level,
)
from bedside.services.infusion.record import PumpRecord, read_pump
from bedside.services.paper_content import bag_code
from tests.support.chart_entries import CHILD
from tests.support.pump import Bedside
from tests.support.ward import OpenWard


@pytest.fixture
def bed(ward: OpenWard) -> Bedside:
    bed = Bedside(ward)
    bed.ordered()
    return bed


def record_of(bed: Bedside) -> PumpRecord:
    entries = bed.ward.file.journal.of_patient(bed.patient)
    return read_pump(bed.ward.nurse.protocol, entries, bed.clock())


def test_a_number_means_a_bag_of_this_child_and_a_code_any_bag(bed: Bedside) -> None:
    bag = bed.bag(1)
    record, nurse = record_of(bed), bed.ward.nurse
    for read in ("1", bag_code(bag), bag_code(bag).lower()):
        found = find_bag_read(nurse, bed.patient, record, read)
        assert found is not None
        assert (found.patient, found.line.event.bag) == (bed.patient, bag)
    for read in ("", "2", bag, "BEDSIDE1:", "(01)1"):
        assert find_bag_read(nurse, bed.patient, record, read) is None


def test_a_case_gathers_the_journal(bed: Bedside) -> None:
    bag = bed.started()
    bed.clock.advance(hours=30)
    reading = BedReading(act=Connecting.BAG_CHANGE, bag_read="1")
    case, found = bed_case(bed.ward.nurse, bed.patient, record_of(bed), reading, None)
    assert found is not None
    assert (case.level, case.cycle, case.infused_hours) == (Level.STEP, 1, Decimal(30))
    assert case.order_stands
    assert (case.used, case.action) == (frozenset({bag}), None)
    assert case.hanging is not None
    assert case.hanging.bag == bag


def test_the_levels_of_the_acts(bed: Bedside) -> None:
    nurse, record = bed.ward.nurse, record_of(bed)
    assert level_of(nurse, record, Connecting.FIRST_BAG) is Level.STEP
    assert level_of(nurse, record, Connecting.STEP) is Level.FULL
    assert level_of(nurse, record, Connecting.RESTART, Level.FULL) is Level.FULL
    assert restart_level(nurse, bed.patient, record, None) is None


def test_a_task_knows_the_rates_it_may_be_taken_for(bed: Bedside) -> None:
    bed.bag(1)
    record, protocol = record_of(bed), bed.ward.nurse.protocol
    reading = BedReading(act=Connecting.FIRST_BAG, bag_read="1")
    case, found = bed_case(bed.ward.nurse, bed.patient, record, reading, None)
    assert found is not None
    task = pump_task(protocol, case, record, found.line)
    assert task.rates_of_other_bags == {Decimal(10), Decimal(5), Decimal("3.3")}
    assert Decimal("0.6") in task.rates_of_other_protocols
    assert (task.low_percent, task.high_percent) == (Decimal(-5), Decimal(5))
    assert (task.hours_at_least, task.hours_at_most) == (Decimal(94), Decimal(96))


def test_another_child_is_named_by_bed_and_name() -> None:
    assert bed_and_name(CHILD) == "3 · Örnek Hasta 1"
