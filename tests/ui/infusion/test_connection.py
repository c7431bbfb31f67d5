from __future__ import annotations

from pytestqt.qtbot import QtBot

from bedside.clinical.events import Level
from bedside.ui.infusion.connection import ConnectionCard
from tests.support.hands import visible_texts
from tests.support.pump import Bedside


def test_bags_that_do_not_fit_say_why_and_a_choice_stays(qtbot: QtBot, bed: Bedside) -> None:
    bed.ordered()
    card = ConnectionCard("First bag")
    qtbot.addWidget(card)
    card.offer(())
    card.show()
    assert any("No bag fits" in text for text in visible_texts(card))
    bed.bag(2, first_day=8)
    bed.bag(1)
    second = bed.bag(3, first_day=3)
    bags = bed.nurse.bags_to_connect(bed.patient, Level.STEP)
    card.offer(bags)
    assert card.chosen() == ""
    assert any("made for the other dose level" in text for text in visible_texts(card))
    assert card.bag is not None
    card.bag.set_value(second)
    bed.clock.advance(minutes=1)
    bed.bag(4, first_day=4)
    card.offer(bed.nurse.bags_to_connect(bed.patient, Level.STEP))
    assert card.chosen() == second
    assert card.connection().bag == second
