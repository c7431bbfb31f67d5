"""Doses, questions and steps in the ward's words; never a volume a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from bedside.clinical.bag_level import LevelReason
from bedside.clinical.body import WeightQuestion
from bedside.clinical.events import Level
from bedside.services.preparation.answers import LevelAnswer
from bedside.ui.wizard import words
from tests.support.rules import TR


def test_every_step_is_told_with_its_own_volume(example):
    told = [words.step_act(step).replace("\u00a0", " ") for step in example.EXAMPLE_STEPS]
    assert "270 mL" in told[0]
    assert "5.5 mL" in told[1]
    assert "3.7 mL" in told[3]
    assert not any("mL/day" in line for line in told)


def test_what_is_missing_is_named():
    assert words.missing_text(("bag_hours", "storage")).startswith("Still open: the duration")


def test_the_questions_of_the_level_have_their_words():
    for code in ("level_not_of_the_day", "level_not_of_the_course"):
        title, sentence = words.question(code, TR.body)
        assert title != code
        assert sentence.startswith(("Say why", "The infusion"))


def test_a_low_bag_past_the_full_dose_says_when():
    levels = (Level.STEP, Level.FULL)
    answer = LevelAnswer(
        Level.STEP, Level.FULL, Level.STEP, levels, LevelReason.LOW_RESTART, (), 16
    )
    assert "on infusion day 16" in words.past_full_text(answer)
    known = replace(answer, full_not_before=datetime(2026, 4, 13, 14, 30, tzinfo=UTC))
    assert "14:30" in words.past_full_text(known)


def test_every_question_about_a_weight_has_its_words():
    for asked in WeightQuestion:
        title, sentence = words.question(asked.value, TR.body)
        assert title != asked.value, asked
        assert sentence
        assert "{" not in title + sentence
