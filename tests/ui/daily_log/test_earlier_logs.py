"""Earlier logs stand newest first, each with an act that corrects it."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QPushButton

from bedside.services.daily_log.memory import EarlierLog
from bedside.ui.daily_log.earlier_logs import EarlierLogs
from tests.support.hands import press, settle, visible_texts
from tests.support.ward import NOON


@pytest.fixture
def card(qtbot) -> EarlierLogs:
    made = EarlierLogs()
    qtbot.addWidget(made)
    made.show()
    return made


def logs(count: int) -> tuple[EarlierLog, ...]:
    return tuple(
        EarlierLog(f"e-{place}", NOON - timedelta(hours=place), "Hemşire 1", place or None)
        for place in range(count)
    )


def test_without_a_log_it_says_so(card) -> None:
    card.show_logs(())
    assert "No log has been written for this child yet." in visible_texts(card)
    assert not card.more.isVisible()


def test_each_log_has_its_moment_person_and_worst_grade(card) -> None:
    card.show_logs(logs(3))
    settle()
    assert visible_texts(card) == [
        "Earlier logs",
        *("06.04.2026 12:00 · Hemşire 1", "06.04.2026 11:00 · Hemşire 1", "◇ grade 1"),
        *("06.04.2026 10:00 · Hemşire 1", "▲ grade 2"),
    ]


def test_a_log_is_chosen_for_correction(card, qtbot) -> None:
    card.show_logs(logs(2))
    act = card.findChild(QPushButton, "e-1")
    assert act.accessibleName() == "Correct the log of 06.04.2026 11:00"
    with qtbot.waitSignal(card.correct_wanted) as heard:
        press(act)
    assert heard.args == ["e-1"]


def test_many_logs_stand_folded(card) -> None:
    card.show_logs(logs(5))
    assert card.findChild(QPushButton, "e-4") is None
    press(card.more)
    assert card.findChild(QPushButton, "e-4") is not None
    assert not card.more.isVisible()
