"""The report gathers a whole cycle, and nothing of another."""

from __future__ import annotations

from datetime import timedelta

import msgspec

from bedside.clinical.events import CycleOrdered, InfusionResumed, Level, TreatmentDiscontinued
from bedside.services.course_papers.report import report_content
from tests.services.course_papers.conftest import Story, written


def test_the_whole_cycle_is_there(story: Story) -> None:
    content = report_content(story.ward.nurse, story.read(), 1)
    assert content is not None
    assert (content.state, content.refusal) == ("interrupted", "")
    assert content.ordered is not None
    assert content.ordered.by == "Hekim 1"
    doses = [(each.level, each.first_day, str(each.mcg_per_day)) for each in content.ordered.doses]
    assert doses == [("step", 1, "3.35"), ("full", 8, "10.05")]
    assert [bag.number for bag in content.bags] == [1, 2, 3]
    assert content.bags[0].checked_by == "Hemşire 1"
    assert "A1B2C3" in content.bags[0].lots
    assert len(content.cells) == 28
    assert content.picture is not None
    (stood,) = content.interruptions
    assert (stood.cause, stood.ended_at) == ("adverse_reaction", None)
    assert stood.lasted == timedelta(hours=1, minutes=5)
    assert [line.grade.term for line in content.grades] == ["encephalopathy", "cytokine_release"]
    assert [drug.drug for drug in content.given] == ["dexamethasone"]
    assert len(content.answers) == 1
    assert len(content.corrections) == 1
    assert str(content.infused_hours) == "212.67"


def test_an_end_for_good_tells_its_reason(story: Story) -> None:
    written(story.ward.physician.record(story.patient, TreatmentDiscontinued(1, "derece 4")))
    content = report_content(story.ward.nurse, story.read(), 1)
    assert content is not None
    assert (content.state, content.end_reason) == ("discontinued", "derece 4")
    assert content.ended_at is not None


def test_the_next_cycle_starts_empty_and_an_unordered_one_is_none(story: Story) -> None:
    order = story.read().folded.cycles[0].order
    assert order is not None
    story.bed.clock.advance(days=40)
    fields = {name: getattr(order, name) for name in order.__struct_fields__}
    second = CycleOrdered(**{**fields, "cycle": 2})
    written(story.ward.physician.record(story.patient, second))
    content = report_content(story.ward.nurse, story.read(), 2)
    assert content is not None
    assert (content.state, content.bags, content.given) == ("not_started", (), ())
    assert content.started_at is None
    assert report_content(story.ward.nurse, story.read(), 3) is None


def test_entries_that_cannot_be_are_told_and_not_drawn(story: Story) -> None:
    never = InfusionResumed(2, Level.STEP, "b", None)
    written(story.ward.nurse.record(story.patient, never))
    content = report_content(story.ward.nurse, story.read(), 2)
    assert content is not None
    assert content.refusal == "event_not_possible"
    assert (content.cells, content.picture, content.ordered) == ((), None, None)
    assert [bag.number for bag in content.bags] == [None]


def test_a_pause_that_led_to_a_new_cycle_grows_no_longer(story: Story) -> None:
    order = story.read().folded.cycles[0].order
    assert order is not None
    story.bed.clock.advance(days=8)
    next_order = msgspec.structs.replace(order, cycle=2)
    written(story.ward.physician.record(story.patient, next_order))
    before = report_content(story.ward.nurse, story.read(), 1)
    story.bed.clock.advance(days=20)
    after = report_content(story.ward.nurse, story.read(), 1)
    assert before is not None
    assert after is not None
    assert before.interruptions == after.interruptions
