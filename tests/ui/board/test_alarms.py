"""What stands above the board follows it: cards come, stay and go with their pumps."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from bedside.services.board_lines import BoardLine
from bedside.ui.board.alarms import BoardAlarms
from tests.support.board_lines import overdue_clock, pump, running, standing
from tests.support.hands import press, settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def alarms(qtbot: QtBot, now: datetime) -> BoardAlarms:
    shown = BoardAlarms(lambda _: timedelta(hours=2), lambda: now)
    qtbot.addWidget(shown)
    shown.resize(1100, 300)
    return shown


def test_a_calm_ward_takes_no_room(alarms: BoardAlarms, line: BoardLine, now: datetime) -> None:
    alarms.show_lines([line, running(line, now)])
    assert alarms.isHidden()
    assert not alarms.sound.is_sounding()


def test_a_card_for_each_standing_pump_and_none_for_a_pause_of_days(
    alarms: BoardAlarms, line: BoardLine, newcomer: BoardLine, now: datetime, qtbot: QtBot
) -> None:
    paused = standing(newcomer, now, replace(pump(now, 50), held=True))
    alarms.show_lines([standing(line, now, pump(now)), paused])
    assert list(alarms.stopped) == ["p1"]
    alarms.show()
    with qtbot.waitSignal(alarms.restart_wanted) as wanted:
        press(alarms.stopped["p1"].restart)
    assert wanted.args == ["p1"]


def test_the_same_card_stays_while_its_pump_stands_and_goes_with_it(
    alarms: BoardAlarms, line: BoardLine, now: datetime
) -> None:
    alarms.show_lines([standing(line, now, pump(now))])
    card = alarms.stopped["p1"]
    told = replace(pump(now), cause="adverse_reaction")
    alarms.show_lines([standing(line, now, told)])
    assert alarms.stopped["p1"] is card
    assert card.why.text() == "Bed 3 · adverse reaction"
    alarms.show_lines([running(line, now)])
    settle()
    assert alarms.stopped == {}
    assert alarms.isHidden()


def test_the_longest_overdue_is_on_top_and_sounds(
    alarms: BoardAlarms, line: BoardLine, newcomer: BoardLine, now: datetime
) -> None:
    late, later = overdue_clock(now, "step", 5), overdue_clock(now, "daily_log", 50)
    alarms.show_lines([running(line, now, late), running(newcomer, now, later)])
    assert alarms.calling.lines[0].what.text() == "daily log"
    assert alarms.sound.is_sounding()
    alarms.show_lines([running(line, now)])
    assert not alarms.sound.is_sounding()
