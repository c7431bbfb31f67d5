"""A half-made bag in the way is gone on with, or discarded; a begun one by a second act."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bedside.services.preparation.answers import OtherBagOpen
from bedside.services.preparation.draft import PlannedName, PreparationDraft
from bedside.ui.wizard.open_draft import OpenDraftCard
from tests.support.hands import press, visible_texts

AT = datetime(2026, 4, 6, 12, 30, tzinfo=UTC)
DRAFT = PreparationDraft(patient="p-1", cycle=1, first_day=1, bag_number=1)


@pytest.fixture
def card(qtbot, request) -> OpenDraftCard:
    found = OtherBagOpen("Örnek Hasta 1", DRAFT, None, AT, begun=request.param)
    made = OpenDraftCard(found, PlannedName(1, 2))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("card", [False], indirect=True)
def test_both_ways_are_offered(qtbot, card: OpenDraftCard) -> None:
    assert card.go_on_act.text() == "Go on with bag 1"
    assert card.discard_act.text() == "Discard it and begin bag 2"
    with qtbot.waitSignal(card.go_on):
        press(card.go_on_act)
    with qtbot.waitSignal(card.discard):
        press(card.discard_act)


@pytest.mark.parametrize("card", [True], indirect=True)
def test_begun_work_is_discarded_by_a_second_act(qtbot, card: OpenDraftCard) -> None:
    assert any("has begun" in text for text in visible_texts(card))
    with qtbot.assertNotEmitted(card.discard):
        press(card.discard_act)
    assert any("waste record" in text for text in visible_texts(card))
    assert not card.discard_act.isVisible()
    with qtbot.waitSignal(card.discard):
        press(card.really_act)
