from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bedside.clinical.course_picture.days import DayCell, Pause
from bedside.clinical.events import Level
from bedside.ui.plots.cycle_strip import CycleStrip, cell_text
from bedside.ui.theme.apply import apply_theme, current_tokens
from tests.support.hands import hover


def cell(day: int, level: Level | None = Level.FULL, given: str = "1", **more: object) -> DayCell:
    said: dict[str, object] = {
        "pauses": (),
        "bags": (),
        "worst_grade": None,
        "premedicated": False,
        "is_now": False,
        **more,
    }
    return DayCell(day, level, Decimal(given), **said)


CYCLE = (
    cell(1, Level.STEP, premedicated=True, bags=(1,)),
    *(cell(day, Level.STEP) for day in range(2, 8)),
    cell(8, worst_grade=3),
    cell(9, pauses=(Pause(Decimal("0.5"), timedelta(hours=4, minutes=30), open=False),)),
    cell(10, given="0.5", is_now=True, worst_grade=1),
    *(cell(day, None, "0") for day in range(11, 29)),
)


def shown(qtbot: QtBot) -> CycleStrip:
    strip = CycleStrip()
    qtbot.addWidget(strip)
    strip.resize(1100, 90)
    strip.show_cells(CYCLE)
    strip.show()
    return strip


def test_a_day_is_said_in_words(qapp: QApplication) -> None:
    assert cell_text(CYCLE[0]) == "day 1 · step dose · bag 1 · premedication given"
    assert cell_text(CYCLE[8]) == "day 9 · full dose · stood for 4 h 30 min"
    assert cell_text(CYCLE[10]) == "day 11 · not yet"
    standing = cell(
        3, pauses=(Pause(Decimal("0.1"), timedelta(hours=2), open=True),), worst_grade=2
    )
    assert cell_text(standing) == "day 3 · full dose · has stood for 2 h · grade 2"


def test_today_is_said_first_and_the_arrows_walk_on(qtbot: QtBot) -> None:
    strip = shown(qtbot)
    assert strip.said().startswith("day 10")
    qtbot.keyClick(strip.strip, Qt.Key.Key_Left)
    assert strip.said().startswith("day 9")
    for key, day in (
        (Qt.Key.Key_End, "day 28"),
        (Qt.Key.Key_Right, "day 28"),
        (Qt.Key.Key_Home, "day 1 "),
    ):
        qtbot.keyClick(strip.strip, key)
        assert strip.said().startswith(day)
    assert strip.strip.accessibleDescription() == strip.said()
    qtbot.keyClick(strip.strip, Qt.Key.Key_A)
    assert strip.said().startswith("day 1 ")


def test_the_mouse_points_at_a_day(qtbot: QtBot) -> None:
    strip = shown(qtbot)
    hover(strip.strip, QPointF(strip.strip.place_of(8).center()))
    assert strip.said().startswith("day 8")


def test_levels_and_off_time_have_their_colours(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, dark=False, scale=1.0)
    strip = shown(qtbot)
    image = strip.strip.grab().toImage()

    def colour(day: int, share: float) -> str:
        place = strip.strip.place_of(day)
        at = QPoint(place.x() + round(place.width() * share), place.bottom() - 4)
        return image.pixelColor(at).name()

    tokens = current_tokens()
    assert colour(2, 0.5) == tokens.step.lower()
    assert colour(8, 0.1) == tokens.full.lower()
    assert colour(9, 0.55) == tokens.off_time.lower()
    assert colour(20, 0.5) == tokens.line.lower()


def test_an_empty_strip_answers_no_key(qtbot: QtBot) -> None:
    strip = CycleStrip()
    qtbot.addWidget(strip)
    qtbot.keyClick(strip.strip, Qt.Key.Key_Right)
    assert strip.said() == ""
