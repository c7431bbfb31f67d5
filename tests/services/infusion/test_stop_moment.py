"""Is a noted moment taken where it can be, and refused where the pump was seen after it?"""

from __future__ import annotations

from datetime import timedelta

import pytest

from bedside.clinical.events import InfusionInterrupted
from bedside.services.infusion.answers import BECAUSE, InfusionProblem
from bedside.services.refused import EntryProblem, EntryRefused
from tests.support.pump import Bedside

A_MINUTE = timedelta(minutes=1)


def test_the_stop_stands_at_the_noted_moment_and_its_clocks_count_from_there(
    bed: Bedside,
) -> None:
    bed.started()
    bed.clock.advance(hours=1)
    noted = bed.clock() + timedelta(seconds=40)
    bed.clock.advance(minutes=12)
    assert isinstance(bed.pharmacist.stop(bed.patient, noted), str)
    entry = bed.ward.file.journal.of_patient(bed.patient)[-1]
    assert entry.event == InfusionInterrupted(1)
    assert (entry.happened_at, entry.recorded_at) == (noted, bed.clock())
    panel = bed.nurse.panel(bed.patient)
    assert panel is not None
    assert panel.interruption is not None
    assert panel.interruption.began_at == noted
    assert panel.interruption.four_hour_mark == noted + timedelta(hours=4)


def refusal(bed: Bedside, ago: timedelta) -> EntryRefused:
    before = len(bed.ward.file.journal.of_patient(bed.patient))
    refused = bed.nurse.stop(bed.patient, bed.clock() - ago)
    assert isinstance(refused, EntryRefused)
    assert len(bed.ward.file.journal.of_patient(bed.patient)) == before
    return refused


def test_a_moment_before_the_pump_was_started_is_refused_with_the_time(bed: Bedside) -> None:
    bed.started()
    started = bed.ward.nurse.local(bed.clock()).isoformat()
    bed.clock.advance(minutes=5)
    refused = refusal(bed, 6 * A_MINUTE)
    assert (refused.why, refused.field) == (EntryProblem.NOT_POSSIBLE, "at")
    assert refused.facts == {BECAUSE: InfusionProblem.STOP_BEFORE_LAST, "since": started}
    assert isinstance(bed.nurse.stop(bed.patient, bed.clock() - 5 * A_MINUTE), str)


@pytest.mark.parametrize("act", ["changed", "restarted"])
def test_a_moment_before_the_pump_was_seen_running_again_is_refused(bed: Bedside, act: str) -> None:
    bag = bed.started()
    bed.clock.advance(hours=1)
    if act == "changed":
        bed.changed(2)
    else:
        bed.stopped(minutes=2)
        bed.technical()
        assert isinstance(bed.nurse.resume(bed.patient, bed.restart(bag, 1)), str)
    bed.clock.advance(minutes=5)
    assert refusal(bed, 6 * A_MINUTE).facts[BECAUSE] == InfusionProblem.STOP_BEFORE_LAST
    assert isinstance(bed.nurse.stop(bed.patient), str)


def test_what_was_taken_back_and_what_was_given_bar_no_moment(bed: Bedside) -> None:
    bed.started()
    bed.clock.advance(hours=1)
    bed.stopped()
    assert isinstance(bed.nurse.never_stopped(bed.patient, "wrong bed"), str)
    bed.gave("3.4")
    bed.clock.advance(minutes=5)
    assert isinstance(bed.nurse.stop(bed.patient, bed.clock() - 10 * A_MINUTE), str)


def test_a_moment_in_the_future_is_refused(bed: Bedside) -> None:
    bed.started()
    assert refusal(bed, -A_MINUTE).facts == {BECAUSE: InfusionProblem.STOP_IN_FUTURE}


def test_a_pump_that_stands_already_is_not_stopped_a_second_time(bed: Bedside) -> None:
    bed.started()
    bed.clock.advance(hours=1)
    bed.stopped(minutes=10)
    refused = refusal(bed, 15 * A_MINUTE)
    assert refused.facts == {BECAUSE: "event_not_possible", "state": "interrupted"}
