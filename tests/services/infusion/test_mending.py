"""Is every entry of the pump put right by a correction, and only where the course allows it?"""

from __future__ import annotations

from bedside.clinical.course import CourseState
from bedside.clinical.events import EntryCorrected
from bedside.services.infusion.answers import BECAUSE
from bedside.services.infusion.drafts import StartDraft
from bedside.services.refused import EntryProblem, EntryRefused
from tests.support.pump import Bedside, hours
from tests.support.ward import NOON


def id_of_last(bed: Bedside) -> str:
    return bed.ward.file.journal.of_patient(bed.patient)[-1].event_id


def test_a_bag_changed_in_error_is_taken_back_and_may_be_connected_later(bed: Bedside) -> None:
    first = bed.started()
    bed.clock.advance(hours=90)
    second = bed.changed(2)
    changed = id_of_last(bed)
    assert isinstance(bed.nurse.mend(bed.patient, changed, "wrong child", None), str)
    record = bed.nurse.record_of(bed.patient)
    assert record.on_line is not None
    assert record.on_line.line.event.bag == first
    assert second not in record.used
    assert isinstance(bed.nurse.change_bag(bed.patient, bed.at_bed(second, 2)), str)


def test_a_start_at_another_time_moves_the_whole_course(bed: Bedside) -> None:
    bed.started()
    started = id_of_last(bed)
    bed.clock.advance(hours=5)
    later = NOON + hours(1)
    assert isinstance(bed.nurse.mend(bed.patient, started, "clock was wrong", later), str)
    panel = bed.nurse.panel(bed.patient)
    assert panel is not None
    assert (panel.started_at, panel.infused) == (later, hours(4))
    corrected = bed.ward.file.journal.of_patient(bed.patient)[-1].event
    assert isinstance(corrected, EntryCorrected)
    assert corrected.reason == "clock was wrong"


def test_what_later_entries_rest_on_is_not_taken_back(bed: Bedside) -> None:
    bed.started()
    started = id_of_last(bed)
    bed.clock.advance(hours=1)
    bed.stopped(minutes=1)
    refused = bed.nurse.mend(bed.patient, started, "wrong child", None)
    assert isinstance(refused, EntryRefused)
    assert refused.facts[BECAUSE] == "event_not_possible"
    panel = bed.nurse.panel(bed.patient)
    assert panel is not None
    assert panel.state is CourseState.INTERRUPTED


def test_each_entry_is_mended_by_whoever_may_make_it(bed: Bedside) -> None:
    bed.ordered()
    order = id_of_last(bed)
    for infusion in (bed.nurse, bed.pharmacist):
        refused = infusion.mend(bed.patient, order, "x", None)
        assert isinstance(refused, EntryRefused)
        assert refused.why is EntryProblem.NOT_ALLOWED
    bed.gave("3.4")
    assert isinstance(bed.pharmacist.mend(bed.patient, id_of_last(bed), "not given", None), str)
    assert isinstance(bed.physician.mend(bed.patient, order, "other child", None), str)
    assert bed.nurse.panel(bed.patient) is None


def test_a_reason_is_needed_and_an_end_for_good_has_its_own_way(bed: Bedside) -> None:
    bed.started()
    started = id_of_last(bed)
    refused = bed.nurse.mend(bed.patient, started, " ", None)
    assert isinstance(refused, EntryRefused)
    assert refused.why is EntryProblem.REASON_MISSING
    assert isinstance(bed.physician.discontinue(bed.patient, "neuro-4"), str)
    for event_id in (id_of_last(bed), "nobody wrote this"):
        refused = bed.physician.mend(bed.patient, event_id, "x", None)
        assert isinstance(refused, EntryRefused)
        assert refused.field == "event_id"


def test_the_order_of_a_cycle_that_began_is_not_taken_back(bed: Bedside) -> None:
    bed.started()
    record = bed.nurse.record_of(bed.patient)
    assert record.current is not None
    assert record.current.ordered_by is not None
    order = record.current.ordered_by.event_id
    refused = bed.physician.mend(bed.patient, order, "other child", None)
    assert isinstance(refused, EntryRefused)
    assert refused.facts[BECAUSE] == "event_not_possible"
    assert refused.facts["state"] == CourseState.RUNNING.value
    # The pump that runs can be stopped as before.
    assert isinstance(bed.nurse.stop(bed.patient), str)


def test_nothing_of_the_pump_is_moved_ahead_of_now(bed: Bedside) -> None:
    bed.ordered()
    order = id_of_last(bed)
    bag = bed.bag(1)
    draft = StartDraft(connection=bed.at_bed(bag, 1), premedication_reason="given outside")
    assert isinstance(bed.nurse.start(bed.patient, draft), str)
    bed.clock.advance(hours=96)
    bed.changed(2)
    changed = id_of_last(bed)
    bed.gave("3.4")
    ahead = bed.clock() + hours(3)
    for entry in (order, changed, id_of_last(bed)):
        refused = bed.physician.mend(bed.patient, entry, "clock was wrong", ahead)
        assert isinstance(refused, EntryRefused)
        assert refused.facts[BECAUSE] == "event_in_future"
    third = bed.bag(3, 5, 72)
    refused = bed.nurse.change_bag(bed.patient, bed.at_bed(third, 3, at=ahead))
    assert isinstance(refused, EntryRefused)
    assert refused.facts[BECAUSE] == "event_in_future"
