"""What is still to be given, before what, and in which window."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bedside.services.course_papers.advice import advice_said
from bedside.services.course_papers.premedication import ahead, premedication_content
from bedside.services.course_papers.reading import read_child
from tests.services.course_papers.conftest import Story
from tests.support.pump import Bedside
from tests.support.ward import OpenWard


def test_before_the_start_doses_stand_with_sums_and_windows(ward: OpenWard) -> None:
    bed = Bedside(ward)
    bed.ordered()
    record = bed.nurse.record_of(bed.patient)
    reading = read_child(ward.nurse, bed.patient)
    content = premedication_content(ward.nurse, reading, record, None)
    assert content is not None
    (event,) = content.events
    assert event.kind == "cycle_start"
    assert event.infusion_at == ward.clock()
    steroid, antipyretic = event.doses[0], event.doses[-1]
    assert steroid.drug == "dexamethasone"
    assert steroid.expression == "10 mg/m2 × 0.67 m2"
    assert steroid.give_to < event.infusion_at
    assert steroid.sources
    assert antipyretic.drug == "paracetamol"
    assert antipyretic.give_from == event.infusion_at
    assert antipyretic.give_to - event.infusion_at == timedelta(hours=48)


def test_before_the_step_a_dose_that_was_given_is_ticked(ward: OpenWard) -> None:
    bed = Bedside(ward)
    bed.started()
    record = bed.nurse.record_of(bed.patient)
    (event,) = ahead(ward.nurse, record, None)
    assert (event.kind, event.doses[0].given_at) == ("dose_step", None)


def test_a_restart_waits_for_the_table(story: Story) -> None:
    record = story.bed.nurse.record_of(story.patient)
    now = story.bed.clock()
    (event,) = ahead(story.ward.nurse, record, None)
    assert (event.kind, event.infusion_at, event.is_timed) == ("restart", now, False)
    # Nobody knows how long it will have stood: never the milder answer.
    assert [dose.drug for dose in event.doses] == ["dexamethasone"]
    assert event.needed_from is not None
    said = advice_said(story.ward.nurse, story.read().entries, now)
    assert said is not None
    allowed = replace(said, restart_not_before=now + timedelta(days=4))
    (later,) = ahead(story.ward.nurse, record, allowed)
    assert (later.infusion_at, later.is_timed) == (now + timedelta(days=4), True)
    assert (len(later.doses), later.needed_from) == (1, None)
    (soon,) = ahead(story.ward.nurse, record, replace(said, action="go_on"))
    assert (soon.infusion_at, soon.is_timed, soon.doses) == (now, True, ())
    assert soon.needed_from is not None


def test_before_an_order_there_is_no_sheet(ward: OpenWard) -> None:
    bed = Bedside(ward)
    record = bed.nurse.record_of(bed.patient)
    reading = read_child(ward.nurse, bed.patient)
    assert premedication_content(ward.nurse, reading, record, None) is None
    assert ahead(ward.nurse, record, None) == ()
