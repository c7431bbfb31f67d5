"""The advice of a moment, with rule, reasons and supports, and its frozen answers."""

from __future__ import annotations

from bedside.clinical.events import CycleCompleted, InfusionStarted, Level
from bedside.services.advice.desk import AdviceDesk
from bedside.services.course_papers.advice import advice_said, answers
from tests.services.course_papers.conftest import Story
from tests.support.running import RATE, neurological, ordered, running_child, write
from tests.support.ward import OpenWard


def test_the_answer_comes_with_rule_reasons_sources_and_drugs(story: Story) -> None:
    said = advice_said(story.ward.nurse, story.read().entries, story.bed.clock())
    assert said is not None
    assert (said.rule, said.source_conflict) == ("neuro-3", True)
    rule = next(each for each in said.rules if each.rule == "neuro-3")
    assert rule.because
    assert rule.sources
    assert rule.text.tr.startswith("Derece 3 nörolojik")
    assert [each.id for each in said.supports][:1] == ["neuro-dexamethasone"]
    assert said.at == story.ward.nurse.local(story.bed.clock())


def test_answers_are_as_they_were_shown(story: Story) -> None:
    (answer,) = answers(story.ward.nurse, story.read().entries, 1)
    assert (answer.by, answer.decision, answer.rule) == ("Hekim 1", "acknowledged", "neuro-3")
    assert any(each.startswith("neuro-3: ") for each in answer.because)
    assert answers(story.ward.nurse, story.read().entries, 2) == ()


def test_without_a_cycle_the_table_is_not_asked(ward: OpenWard) -> None:
    patient = ward.child()
    entries = ward.file.journal.of_patient(patient)
    assert advice_said(ward.nurse, entries, ward.clock()) is None


def test_a_paper_says_what_the_window_says_in_a_second_cycle(ward: OpenWard) -> None:
    patient = running_child(ward)
    write(ward, patient, neurological(4))
    ward.clock.advance(days=27)
    write(ward, patient, CycleCompleted(1), ordered(ward, 2))
    write(ward, patient, InfusionStarted(2, Level.FULL, None, RATE))
    said = advice_said(ward.nurse, ward.file.journal.of_patient(patient), ward.clock())
    shown = AdviceDesk(ward.nurse).advice(patient)
    assert said is not None
    assert shown is not None
    assert (said.action, said.rule) == (shown.action.value, "neuro-4") == ("discontinue", "neuro-4")
