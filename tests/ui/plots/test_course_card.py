from __future__ import annotations

from datetime import UTC

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bedside.services.course_view import CourseView
from bedside.ui.plots.course_card import CourseCard
from tests.ui.plots.examples import picture
from tests.ui.plots.test_cycle_strip import CYCLE


def shown(qtbot: QtBot, *cycles: int) -> CourseCard:
    card = CourseCard(UTC)
    qtbot.addWidget(card)
    card.show_course(CourseView(cycles[-1], cycles, CYCLE, picture()))
    return card


def test_nothing_is_drawn_before_a_cycle(qtbot: QtBot) -> None:
    card = CourseCard(UTC)
    qtbot.addWidget(card)
    assert card.isHidden()


def test_a_cycle_is_drawn_with_its_days_and_findings(qtbot: QtBot) -> None:
    card = shown(qtbot, 1)
    card.show()
    assert card.strip.said().startswith("day 10")
    assert len(card.plots.plots.lanes()) == 6
    assert not card.choice.isVisible()


def test_an_earlier_cycle_is_chosen_by_keyboard(qtbot: QtBot) -> None:
    card = shown(qtbot, 1, 2)
    card.show()
    assert card.choice.isVisible()
    with qtbot.waitSignal(card.cycle_wanted) as wanted:
        qtbot.keyClick(card.choice, Qt.Key.Key_Up)
    assert wanted.args == [1]
