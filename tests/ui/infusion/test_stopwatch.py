from __future__ import annotations

from pytestqt.qtbot import QtBot

from bedside.ui.infusion.stopwatch import StopwatchFigures
from tests.support.hands import visible_texts
from tests.support.pump import Bedside


def test_it_ticks_by_itself_and_stops_with_the_interruption(qtbot: QtBot, bed: Bedside) -> None:
    bed.started()
    bed.stopped(hours=3, minutes=59)
    watch = StopwatchFigures(bed.nurse)
    qtbot.addWidget(watch)
    watch.tick()
    assert watch.lasted.value() == "–"
    pump = bed.nurse.pump_of(bed.patient)
    assert pump is not None
    watch.show_interruption(pump.interruption)
    assert (watch.lasted.value(), watch.mark.value()) == ("3:59:00", "19:00")
    assert watch.meaning.text().startswith("After 19:00")
    bed.clock.advance(minutes=1)
    qtbot.waitUntil(lambda: watch.lasted.value() == "4:00:00", timeout=3000)
    assert watch.meaning.text().startswith("■")
    watch.show_interruption(None)
    assert not watch.is_ticking()


def test_the_4th_hour_past_midnight_keeps_its_day_small(qtbot: QtBot, bed: Bedside) -> None:
    bed.started()
    bed.clock.advance(hours=8)
    bed.stopped(hours=0, minutes=1)
    watch = StopwatchFigures(bed.nurse)
    qtbot.addWidget(watch)
    pump = bed.nurse.pump_of(bed.patient)
    assert pump is not None
    assert pump.interruption is not None
    watch.show_interruption(pump.interruption)
    mark = pump.interruption.four_hour_mark
    assert mark.date() > pump.interruption.began_at.date()
    assert watch.mark.value() == f"{mark:%H:%M}"
    assert f"{mark:%d.%m.%Y}" in visible_texts(watch.mark)
