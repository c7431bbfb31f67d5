from __future__ import annotations

from dataclasses import replace as with_state

import msgspec
import pytest

from bedside.clinical.chart import BagLine, BagState
from bedside.clinical.events import Level, Storage
from bedside.services.infusion.answers import InfusionProblem
from bedside.services.infusion.bags import bag_problem, room_clock_ends_at, use_by
from bedside.services.infusion.drafts import StartDraft
from tests.support.chart_entries import prepared
from tests.support.pump import Bedside, hours
from tests.support.ward import NOON


def line(storage: Storage) -> BagLine:
    made = msgspec.structs.replace(prepared(), storage=storage, prepared_at=NOON)
    return BagLine("e-1", "u-1", made, BagState.CHECKED)


def test_a_cold_bag_waits_ten_days_and_starts_its_room_clock_at_the_bed() -> None:
    cold = line(Storage.COLD)
    assert use_by(cold) == NOON + hours(240)
    assert room_clock_ends_at(cold, NOON + hours(30)) == NOON + hours(126)


def test_a_bag_taken_out_early_never_gets_its_time_back() -> None:
    warm = with_state(line(Storage.COLD), taken_out_at=NOON + hours(20))
    assert use_by(warm) == NOON + hours(116)
    assert room_clock_ends_at(warm, NOON + hours(30)) == NOON + hours(116)
    late = with_state(line(Storage.COLD), taken_out_at=NOON + hours(239))
    assert use_by(late) == NOON + hours(240)


def test_a_bag_at_room_temperature_runs_out_of_time_while_it_waits() -> None:
    warm = line(Storage.ROOM)
    assert use_by(warm) == room_clock_ends_at(warm, NOON + hours(30)) == NOON + hours(96)


def test_the_panel_ends_a_bag_with_its_hours_or_its_room_clock(bed: Bedside) -> None:
    bed.ordered()
    bag = bed.ward.prepared_bag(
        bed.patient,
        first_day=1,
        bag_number=1,
        storage=Storage.ROOM,
        planned_connect_at=NOON + hours(1),
    )
    bed.check(bag)
    bed.clock.advance(hours=1)
    draft = StartDraft(connection=bed.at_bed(bag, 1), premedication_reason="x")
    assert isinstance(bed.nurse.start(bed.patient, draft), str)
    panel = bed.nurse.panel(bed.patient)
    assert panel is not None
    assert panel.bag is not None
    assert panel.bag.ends_at == panel.bag.room_clock_ends_at == NOON + hours(96)
    assert panel.next_change_at == panel.bag.ends_at


@pytest.mark.parametrize("state", [BagState.PREPARED, BagState.CHECK_FAILED, BagState.DISCARDED])
def test_only_a_checked_bag_is_connected(bed: Bedside, state: BagState) -> None:
    bed.ordered()
    bag = bed.bag(1)
    record = bed.nurse.record_of(bed.patient)
    known = record.chart.bag(bag)
    assert known is not None
    assert bag_problem(record, known, Level.STEP, NOON) is None
    other = with_state(known, state=state)
    assert bag_problem(record, other, None, NOON) is InfusionProblem.BAG_NOT_CHECKED


def test_a_bag_of_another_cycle_is_not_connected(bed: Bedside) -> None:
    bed.ordered()
    bag = bed.ward.prepared_bag(bed.patient, cycle=2, first_day=1, bag_number=1)
    record = bed.nurse.record_of(bed.patient)
    known = record.chart.bag(bag)
    assert known is not None
    assert bag_problem(record, known, None, NOON) is InfusionProblem.BAG_OF_OTHER_CYCLE


def test_the_fitting_bags_come_first_and_the_others_say_why(bed: Bedside) -> None:
    bed.ordered()
    bed.bag(1, first_day=8)
    bed.bag(2)
    offered = bed.nurse.bags_to_connect(bed.patient, Level.STEP)
    assert [(bag.bag_number, bag.refused) for bag in offered] == [
        (2, None),
        (1, InfusionProblem.BAG_LEVEL),
    ]
