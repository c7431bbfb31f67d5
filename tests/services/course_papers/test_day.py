"""The day sheet keeps the advice as it stood when its log was written."""

from __future__ import annotations

import msgspec

from bedside.clinical.events import DayLogged, EntryCorrected, InfusionStarted, Level
from bedside.services.course_papers.day import day_sheet_content
from tests.services.course_papers.conftest import BAD_DAY, Story, written


def test_the_sheet_of_a_log_has_its_own_day_and_advice(story: Story) -> None:
    content = day_sheet_content(story.ward.nurse, story.read(), story.bad)
    assert content is not None
    assert (content.cycle, content.infusion_day, content.level) == (1, 9, "full")
    assert content.log == BAD_DAY
    assert content.logged_by == "Hemşire 1"
    assert content.advice is not None
    assert (content.advice.action, content.advice.rule) == ("interrupt", "neuro-3")
    assert [answer.decision for answer in content.answers] == ["acknowledged"]
    assert dict(content.journal_heads) == story.ward.file.journal.head_digests()


def test_what_came_later_does_not_change_the_advice_of_a_day(story: Story) -> None:
    before = day_sheet_content(story.ward.nurse, story.read(), story.bad)
    story.bed.clock.advance(days=5)
    written(story.ward.nurse.record(story.patient, DayLogged(cycle=1, note="daha iyi")))
    after = day_sheet_content(story.ward.nurse, story.read(), story.bad)
    assert before is not None
    assert after is not None
    assert before.advice == after.advice
    assert before.answers == after.answers


def test_a_corrected_log_says_so_and_shows_what_stands(story: Story) -> None:
    content = day_sheet_content(story.ward.nurse, story.read(), story.good)
    assert content is not None
    assert content.log.note == "Çok iyi."
    (correction,) = content.corrections
    assert (correction.by, correction.reason) == ("Hekim 1", "Saat yanlıştı")
    assert content.answers == ()


def test_a_log_before_any_cycle_asks_no_table(story: Story) -> None:
    child = story.ward.child(number="200")
    log = written(story.ward.nurse.record(child, DayLogged(cycle=None, note="yatış")))
    other = Story(story.bed, log, log)
    other.bed.patient = child
    content = day_sheet_content(story.ward.nurse, other.read(), log)
    assert content is not None
    assert (content.cycle, content.infusion_day, content.advice) == (None, None, None)
    assert content.answers == ()


def test_what_is_no_log_or_was_withdrawn_has_no_sheet(story: Story) -> None:
    reading = story.read()
    assert day_sheet_content(story.ward.nurse, reading, "nothing") is None
    assert day_sheet_content(story.ward.nurse, reading, reading.entries[0].event_id) is None
    gone = EntryCorrected(story.bad, "başka çocuk", None)
    written(story.ward.nurse.record(story.patient, gone))
    assert day_sheet_content(story.ward.nurse, story.read(), story.bad) is None


def test_a_log_corrected_in_the_next_cycle_keeps_the_answer_of_its_own(story: Story) -> None:
    order = story.read().folded.cycles[0].order
    assert order is not None
    story.bed.clock.advance(days=1)
    physician = story.ward.physician
    written(physician.record(story.patient, msgspec.structs.replace(order, cycle=2)))
    written(physician.record(story.patient, InfusionStarted(2, Level.FULL, None, None)))
    noted = msgspec.structs.replace(BAD_DAY, note="Uykulu, uyandırılabilir.")
    written(physician.record(story.patient, EntryCorrected(story.bad, "not eksik", noted)))
    content = day_sheet_content(story.ward.nurse, story.read(), story.bad)
    assert content is not None
    assert content.advice is not None
    # Cycle 1 stands stopped for it; cycle 2 has nothing on record.
    assert (content.advice.action, content.advice.rule) == ("wait", "neuro-3")
