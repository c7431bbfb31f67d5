"""Is a noted moment shown with its stopwatch, and let go only by two clicks?"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bedside.app.stop_note import StopNote
from bedside.ui.infusion.noted_stop import NotedStopCard
from bedside.ui.theme.apply import apply_theme
from tests.support.hands import press, settle, visible_texts
from tests.support.ward import MovingClock


@pytest.fixture
def clock() -> MovingClock:
    return MovingClock()


@pytest.fixture
def note(tmp_path: Path, clock: MovingClock) -> StopNote:
    made = StopNote(tmp_path / "noted.json", tmp_path, clock, lambda: "Europe/Istanbul")
    made.keep()
    return made


def opened(qtbot: QtBot, note: StopNote | None) -> NotedStopCard:
    card = NotedStopCard(note)
    qtbot.addWidget(card)
    card.resize(900, 480)
    card.show()
    card.tell()
    qtbot.wait(0)
    return card


def test_the_moment_stands_there_with_a_stopwatch_that_runs(
    qtbot: QtBot, note: StopNote, clock: MovingClock
) -> None:
    card = opened(qtbot, note)
    assert card.is_noted()
    assert visible_texts(card) == [
        "Noted",
        "15:00:00",
        "0:00:00 ago",
        "Touch the bed: its stop is written with this moment.",
    ]
    clock.advance(minutes=2, seconds=5)
    qtbot.waitUntil(lambda: "0:02:05 ago" in visible_texts(card), timeout=3000)
    assert card.is_ticking()


def test_a_moment_of_another_day_is_told_with_its_day(
    qtbot: QtBot, note: StopNote, clock: MovingClock
) -> None:
    clock.advance(hours=26)
    card = opened(qtbot, note)
    assert "06.04.2026 · 1 d 2 h ago" in visible_texts(card)
    card.ask()
    assert "06.04.2026 15:00:00" in card.said.text()


@pytest.mark.parametrize("has_note", [False, True])
def test_without_a_noted_moment_there_is_nothing_to_see(
    qtbot: QtBot, note: StopNote, *, has_note: bool
) -> None:
    note.let_go()
    card = opened(qtbot, note if has_note else None)
    assert not card.is_noted()
    assert not card.isVisible()
    assert not card.is_ticking()
    card.ask()
    assert not card.go_act.isVisibleTo(card)


def test_letting_go_is_asked_about_and_may_be_taken_back(qtbot: QtBot, note: StopNote) -> None:
    card = opened(qtbot, note)
    assert not card.go_act.isVisible()
    card.ask()
    assert card.said.text().startswith("Nothing will be written of 15:00:00.")
    with qtbot.assertNotEmitted(card.let_go):
        press(card.keep_act)
    assert not card.go_act.isVisible()
    assert card.said.text().startswith("Touch the bed")
    card.ask()
    with qtbot.waitSignal(card.let_go):
        press(card.go_act)


def test_a_refused_moment_says_why_and_offers_now(qtbot: QtBot, note: StopNote) -> None:
    card = opened(qtbot, note)
    card.refuse("Bed 3: it was changed.")
    assert card.said.text() == "■ Bed 3: it was changed."
    assert card.accessibleName() == "■ Bed 3: it was changed."
    with qtbot.waitSignal(card.now_wanted):
        press(card.now_act)
    press(card.other_act)
    assert not card.now_act.isVisible()
    assert card.said.text().startswith("Touch the bed")


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_its_acts_stay_inside_at_any_size(
    qapp: QApplication, qtbot: QtBot, note: StopNote, scale: float
) -> None:
    apply_theme(qapp, dark=True, scale=scale)
    card = opened(qtbot, note)
    card.refuse("Bed 3 · Örnek Hasta 1: at 15:01:10 somebody worked at this pump.")
    settle()
    for act in (card.now_act, card.other_act):
        assert card.rect().contains(act.rect().translated(act.mapTo(card, act.rect().topLeft())))
    assert card.minimumSizeHint().width() <= 900
