from __future__ import annotations

from datetime import datetime

from pytestqt.qtbot import QtBot

from bedside.services.infusion.answers import InfusionProblem
from bedside.ui.infusion.departure import DepartureCard

NOW = datetime(2026, 11, 23, 14, 2)  # noqa: DTZ001 - a wall clock


def test_only_what_is_open_is_shown_and_a_cause_is_never_departed_from(qtbot: QtBot) -> None:
    card = DepartureCard()
    qtbot.addWidget(card)
    card.show_open((), None, NOW)
    assert card.isHidden()
    card.show_open((InfusionProblem.CAUSE_OPEN,), None, NOW)
    assert card.isVisibleTo(None)
    assert card.reason.isHidden()
    card.show_open((InfusionProblem.PREMEDICATION_WAIT,), NOW, NOW)
    assert not card.reason.isHidden()
    assert card.points.text().endswith("Ready at 14:02.")
