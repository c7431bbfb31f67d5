"""The level of a bag is shown with its reason wherever it is not simply the day's."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from bedside.clinical.bag_level import LevelReason
from bedside.clinical.bilingual import Bilingual
from bedside.clinical.events import Level
from bedside.services.preparation.answers import LevelAnswer, LevelRule
from bedside.ui.language import use_language
from bedside.ui.wizard.level_card import LevelCard

RULE = LevelRule("neuro-3", Bilingual("Basamak dozla başlanır.", "Restart low."), ("R: a", "L: 3"))
FULL_AT = datetime(2026, 4, 13, 14, 30, tzinfo=UTC)
BOTH = (Level.STEP, Level.FULL)


@pytest.fixture
def card(qtbot, qapp):
    use_language(qapp, "en")
    made = LevelCard()
    qtbot.addWidget(made)
    yield made
    use_language(qapp, "en")


def low(**changes):
    facts = {
        "chosen": Level.STEP,
        "of_the_day": Level.FULL,
        "of_the_course": Level.STEP,
        "allowed": BOTH,
        "reason": LevelReason.LOW_RESTART,
        "rules": (RULE,),
        "full_from_day": 16,
    }
    return LevelAnswer(**{**facts, **changes})


def test_a_bag_of_its_day_shows_no_card(card):
    card.show_level(LevelAnswer(Level.FULL, Level.FULL, Level.FULL, (Level.FULL,), LevelReason.DAY))
    assert card.isHidden()
    card.show_level(None)
    assert card.isHidden()


def test_a_low_restart_says_why_by_which_rule_and_until_when(card):
    card.show_level(low())
    assert not card.isHidden()
    assert "Restart at the step dose by the adjustment table" in card.text()
    assert "Restart low." in card.text()
    assert "full dose may follow on infusion day 16" in card.text()
    assert "By the regimen this infusion day has: full dose" in card.text()
    assert card.sources() == "Rule neuro-3 · review, a · US label, 3"
    assert card.accessibleName()
    card.show_level(low(full_not_before=FULL_AT))
    assert "Full dose not before" in card.text()
    assert "14:30" in card.text()


def test_the_rule_speaks_the_language_in_use(card, qapp):
    use_language(qapp, "tr")
    card.show_level(low())
    assert "Basamak dozla başlanır." in card.text()


def test_both_levels_can_be_chosen(qtbot, card):
    card.show_level(low())
    card.show()
    assert card.options.option("step").isChecked()
    with qtbot.waitSignal(card.chosen) as heard:
        qtbot.mouseClick(card.options.option("full"), Qt.MouseButton.LeftButton)
    assert heard.args == ["full"]


def test_a_low_run_without_a_rule_says_so(card):
    card.show_level(low(rules=(), full_from_day=None))
    assert "runs at the step dose after the full dose" in card.text()
    assert "may follow" not in card.text()
    assert card.sources() == ""


def test_a_course_that_is_full_before_its_day_says_so(card):
    card.show_level(
        LevelAnswer(Level.FULL, Level.STEP, Level.FULL, BOTH, LevelReason.RUNS_FULL),
    )
    assert "already runs at the full dose" in card.text()


def test_a_level_that_is_not_possible_any_more_is_disabled_and_says_why(card):
    card.show_level(LevelAnswer(Level.STEP, Level.FULL, Level.FULL, (Level.FULL,), LevelReason.DAY))
    assert "no longer possible" in card.text()
    assert not card.options.option("step").isEnabled()
    assert card.options.option("full").isEnabled()
    assert "not on this day" in card.options.why_not()


def test_a_level_nobody_chose_is_asked_for_even_where_the_day_has_one(card):
    day = LevelAnswer(
        Level.FULL, Level.FULL, Level.FULL, (Level.FULL,), LevelReason.DAY, to_choose=True
    )
    card.show_level(day)
    assert not card.isHidden()
    assert "choose it" in card.text()
    assert not card.options.option("full").isChecked()
    assert not card.options.option("step").isEnabled()
