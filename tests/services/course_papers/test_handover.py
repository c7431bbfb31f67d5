"""A handover says how the infusion stands and what is due next."""

from __future__ import annotations

import msgspec

from bedside.services.advice.desk import AdviceDesk
from bedside.services.course_papers.handover import handover_content
from bedside.services.course_papers.reading import read_child
from tests.services.course_papers.conftest import BAD_DAY, Story, written
from tests.support.pump import Bedside
from tests.support.ward import OpenWard


def test_a_stopped_pump_its_log_advice_and_last_handover(story: Story) -> None:
    record = story.bed.nurse.record_of(story.patient)
    content = handover_content(story.ward.nurse, story.read(), record)
    assert content.runs is not None
    assert (content.runs.state, content.runs.cause) == ("interrupted", "adverse_reaction")
    assert content.runs.four_hour_mark is not None
    assert content.log is not None
    assert content.log.note == "Uykulu."
    assert [line.grade.term for line in content.grades] == ["encephalopathy"]
    assert content.advice is not None
    assert content.answer is not None
    assert content.answer.by == "Hekim 1"
    assert content.last is not None
    assert (content.last.severity, content.last.by) == ("watch", "Hemşire 1")
    due = [each.what for each in content.due]
    assert due[0] == "four_hours"
    assert "answer_advice" not in due
    assert "explain_stop" not in due
    rules = [rule.rule for rule in content.rules]
    assert "neuro-3" in rules
    assert "neuro-1-2" not in rules


def test_an_answer_to_another_advice_leaves_this_one_open(story: Story) -> None:
    better = msgspec.structs.replace(
        BAD_DAY, grades=(msgspec.structs.replace(BAD_DAY.grades[0], grade=1),)
    )
    story.bed.clock.advance(minutes=5)
    written(story.ward.nurse.record(story.patient, better))
    assert AdviceDesk(story.ward.physician).acknowledge(story.patient) is None
    story.bed.clock.advance(days=4)
    record = story.bed.nurse.record_of(story.patient)
    content = handover_content(story.ward.nurse, story.read(), record)
    assert content.advice is not None
    assert content.answer is not None
    assert (content.answer.action, content.advice.action) == ("wait", "may_restart_low")
    assert "answer_advice" in [each.what for each in content.due]


def test_what_runs_has_its_next_bag_and_step_in_the_order_of_time(ward: OpenWard) -> None:
    bed = Bedside(ward)
    bed.started()
    record = bed.nurse.record_of(bed.patient)
    content = handover_content(ward.nurse, read_child(ward.nurse, bed.patient), record)
    assert content.runs is not None
    assert (content.runs.bag_number, content.runs.infusion_day) == (1, 1)
    timed = [each.at for each in content.due if each.at is not None]
    assert timed == sorted(timed)
    assert {"bag_change", "step", "premedication", "cycle_end"} <= {d.what for d in content.due}
    assert [each.what for each in content.due][-2:] == ["daily_log", "laboratory"]
    assert (content.log, content.logged_at, content.last) == (None, None, None)


def test_a_stop_nobody_explained_asks_for_its_cause(ward: OpenWard) -> None:
    bed = Bedside(ward)
    bed.started()
    bed.stopped(minutes=5)
    record = bed.nurse.record_of(bed.patient)
    content = handover_content(ward.nurse, read_child(ward.nurse, bed.patient), record)
    due = [each.what for each in content.due]
    assert "explain_stop" in due
    assert "answer_advice" in due


def test_before_a_cycle_and_before_its_start(ward: OpenWard) -> None:
    bed = Bedside(ward)
    reading = read_child(ward.nurse, bed.patient)
    bare = handover_content(ward.nurse, reading, bed.nurse.record_of(bed.patient))
    assert (bare.runs, bare.due, bare.rules, bare.answer) == (None, (), (), None)
    bed.ordered()
    reading = read_child(ward.nurse, bed.patient)
    ordered = handover_content(ward.nurse, reading, bed.nurse.record_of(bed.patient))
    assert "cycle_start" in [each.what for each in ordered.due]
