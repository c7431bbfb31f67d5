"""The plan's line stands above the pages and says in words how the bag stands to it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bedside.clinical.events import Level
from bedside.clinical.plan_line import LineGap
from bedside.services.preparation.answers import PlanAnswer
from bedside.services.preparation.draft import PlannedName
from bedside.ui.wizard.plan_card import PlanCard
from tests.support.rules import TR

FITS = PlanAnswer(PlannedName(1, 3), 8, 96, Level.FULL, taken=("first_day",))


@pytest.fixture
def card(qtbot) -> PlanCard:
    made = PlanCard()
    qtbot.addWidget(made)
    return made


def test_it_is_hidden_for_a_bag_of_no_plan(card: PlanCard) -> None:
    assert card.isHidden()
    card.show_plan(FITS, TR.body)
    assert not card.isHidden()
    card.show_plan(None, TR.body)
    assert card.isHidden()


def test_its_severity_is_in_shape_and_words(card: PlanCard) -> None:
    card.show_plan(FITS, TR.body)
    assert card.text() == "From the plan: bag 3, day 8, 96 h, full dose\n◇ As planned"
    assert card.property("severity") == "info"
    card.show_plan(replace(FITS, gaps=(LineGap.MADE,)), TR.body)
    assert "▲ The plan does not fit any more" in card.text()
    assert card.property("severity") == "caution"
    assert "Bag 3 of cycle 1 is made already." in card.accessibleName()
