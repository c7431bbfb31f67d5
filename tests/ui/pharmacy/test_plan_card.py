from __future__ import annotations

import pytest

from bedside.ui.pharmacy.plan_card import PlanCard
from tests.support.hands import press, settle, visible_texts
from tests.support.pharmacy import Counter


@pytest.fixture
def card(qtbot, counter: Counter) -> PlanCard:
    counter.bed.ordered()
    made = PlanCard(counter.choices().views[0])
    qtbot.addWidget(made)
    made.show()
    settle()
    return made


def test_the_plan_says_its_cost(qtbot, card) -> None:
    view = card.view
    assert card.vials.value() == str(view.vials)
    assert card.changes.value() == str(view.changes)
    assert card.off_hours.value() == str(view.off_hours)
    assert "Fewest changes in off hours" in visible_texts(card)
    with qtbot.waitSignal(card.taken):
        press(card.take)


def test_every_bag_is_unfolded(card) -> None:
    before = len(visible_texts(card))
    press(card.fold)
    assert len(visible_texts(card)) == before + len(card.view.bags)
