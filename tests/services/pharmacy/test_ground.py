"""What is left to plan: by the regimen's phases, and by a restart at the step dose."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bedside.clinical.events import Level
from bedside.services.pharmacy.ground import (
    Ground,
    first_start,
    ground_of,
    left_by_phase,
    low_days,
    low_restart,
    numbers_taken,
    stretches_to_plan,
)
from bedside.services.pharmacy.record import DeskRecord, read_child
from tests.support.pharmacy import DAY, Counter, why
from tests.support.ward import NOON


def read(counter: Counter) -> DeskRecord:
    entries = counter.ward.file.journal.of_patient(counter.patient)
    return read_child(counter.ward.pharmacist, counter.patient, entries, {})


def ground(counter: Counter) -> tuple[DeskRecord, Ground]:
    record = read(counter)
    found = ground_of(counter.ward.pharmacist, record)
    assert isinstance(found, Ground), found
    return record, found


def test_there_is_no_ground_without_an_order_or_after_the_end(counter) -> None:
    assert why(ground_of(counter.ward.pharmacist, read(counter))) == "no_cycle"
    counter.bed.ordered()
    counter.running()
    assert counter.bed.physician.discontinue(counter.patient, "neuro-4")
    assert why(ground_of(counter.ward.pharmacist, read(counter))) == "cycle_over"


def test_before_the_start_the_whole_cycle_is_left(counter) -> None:
    counter.bed.ordered()
    record, found = ground(counter)
    left = left_by_phase(found, NOON)
    assert [(each.level, each.length) for each in left] == [
        (Level.STEP, 7 * DAY),
        (Level.FULL, 21 * DAY),
    ]
    at_work = counter.ward.pharmacist
    assert first_start(record, found, NOON) == NOON
    assert (low_days(at_work, found), low_restart(at_work, record, found)) == (None, None)
    low = counter.draft(low_first=True)
    assert stretches_to_plan(at_work, record, found, low) == left
    assert numbers_taken(record, 1) == 0


def test_while_it_runs_what_is_left_shrinks_with_every_hour(counter) -> None:
    counter.bed.ordered()
    counter.running()
    counter.cold_bag(2, 48)
    record, found = ground(counter)
    assert first_start(record, found, NOON) == NOON + timedelta(hours=96 + 48)
    assert numbers_taken(record, 1) == 2
    later = left_by_phase(found, NOON + 8 * DAY)
    assert [(each.level, each.length) for each in later] == [(Level.FULL, 20 * DAY)]


def test_a_bag_that_is_over_wants_the_next_one_now(counter) -> None:
    counter.bed.ordered()
    counter.running()
    counter.clock.advance(hours=100)
    record, found = ground(counter)
    assert first_start(record, found, counter.clock()) == counter.clock()


@pytest.mark.parametrize("low_first", [True, False])
def test_a_pause_asks_where_the_infusion_goes_on(counter, low_first) -> None:
    counter.bed.on_full_level()
    counter.clock.advance(hours=24)
    counter.bed.stopped(hours=1)
    record, found = ground(counter)
    at_work = counter.ward.pharmacist
    assert low_days(at_work, found) == 7
    planned = stretches_to_plan(at_work, record, found, counter.draft(low_first=low_first))
    levels = [each.level for each in planned]
    assert levels == ([Level.STEP, Level.FULL] if low_first else [Level.FULL])
    assert sum((each.length for each in planned), timedelta(0)) == timedelta(hours=479, minutes=30)
