"""A pump that stands says for how long, until when it is short, and leads to its restart."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bedside.services.board_lines import BoardLine
from bedside.ui.board.stopped import StoppedCard
from bedside.ui.theme.apply import apply_theme
from tests.support.board_lines import pump
from tests.support.hands import press, settle, visible_texts

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Watch:
    """A clock that is moved by hand, and how long the pump has stood by it."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def stood(self, stopped: object) -> timedelta:
        return self.now - stopped.began_at  # type: ignore[attr-defined,no-any-return]


@pytest.fixture
def watch(now: datetime) -> Watch:
    return Watch(now)


@pytest.fixture
def card(qtbot: QtBot, line: BoardLine, watch: Watch) -> StoppedCard:
    shown = StoppedCard(line, pump(watch.now), stood=watch.stood, clock=watch)
    qtbot.addWidget(shown)
    shown.resize(1100, 90)
    shown.show()
    return shown


def test_it_says_who_why_how_long_and_until_when(card: StoppedCard) -> None:
    texts = visible_texts(card)
    assert "■ Infusion stopped" in texts
    assert "Örnek Hasta 1" in texts
    assert "Bed 3 · line occluded" in texts
    assert card.lasted.value() == "2\u00a0h\u00a030\u00a0min"
    assert card.mark.value() == "15:32"
    assert card.meaning.text().startswith(
        "After 15:32 a restart needs premedication and supervision."
    )
    assert "Source: review, application of the drug." in card.meaning.text()


def test_the_stopwatch_ticks(card: StoppedCard, watch: Watch, qtbot: QtBot) -> None:
    card._timer.setInterval(1)
    watch.now += timedelta(minutes=89)
    qtbot.waitUntil(lambda: card.lasted.value() == "3\u00a0h\u00a059\u00a0min")
    assert card.meaning.text().startswith("After 15:32")
    watch.now += timedelta(minutes=1)
    qtbot.waitUntil(lambda: card.meaning.text().startswith("A restart now needs"))


def test_a_mark_of_another_day_names_it(card: StoppedCard, line: BoardLine, watch: Watch) -> None:
    card.show_pump(line, pump(watch.now, 23))
    assert card.mark.value() == "19:02"
    assert "22.11. 19:02" in visible_texts(card)


def test_a_long_name_leaves_the_others_their_room(
    card: StoppedCard, line: BoardLine, watch: Watch
) -> None:
    named = replace(line, name="Örnek Hasta Uzunadlı Çokuzunsoyadlıoğluzadeler")
    card.show_pump(named, replace(pump(watch.now, 23), cause=None))
    settle()
    assert card.minimumSizeHint().width() <= 1110


def test_a_pause_that_was_too_long_begins_a_new_cycle(
    card: StoppedCard, line: BoardLine, watch: Watch
) -> None:
    card.show_pump(line, replace(pump(watch.now, 200), new_cycle=True))
    assert card.meaning.text().startswith("After a pause this long the rule begins a new cycle.")


def test_the_restart_names_its_child(card: StoppedCard, qtbot: QtBot) -> None:
    assert card.restart.accessibleName() == "Restart: Örnek Hasta 1"
    assert card.restart.height() >= 44
    with qtbot.waitSignal(card.restart_wanted) as wanted:
        press(card.restart)
    assert wanted.args == ["p1"]


@pytest.mark.parametrize("scale", [1.25, 1.5, 2.0])
def test_large_text_stands_below_instead_of_being_cut(
    qapp: QApplication, qtbot: QtBot, line: BoardLine, watch: Watch, scale: float
) -> None:
    apply_theme(qapp, dark=False, scale=scale)
    named = replace(line, name="Örnek Hasta Uzunadlı Çokuzunsoyadlıoğluzadeler")
    large = StoppedCard(named, pump(watch.now), stood=watch.stood, clock=watch)
    qtbot.addWidget(large)
    assert large.minimumSizeHint().width() <= 874
    large.resize(874, large.heightForWidth(874))
    large.show()
    settle()
    for part in (large.name, large.lasted, large.mark, large.restart, large.meaning):
        right = part.mapTo(large, part.rect().topRight()).x()
        assert right <= large.rect().right()
    name, figure = (part.mapTo(large, part.rect().center()) for part in (large.name, large.lasted))
    assert name.y() < figure.y()
