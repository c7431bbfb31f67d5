from __future__ import annotations

from datetime import UTC, timedelta
from itertools import pairwise

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from bedside.clinical.course_picture.lanes import lanes_of
from bedside.clinical.course_picture.lines import Gap, LineKey
from bedside.ui.plots.plot_painting import PlotPainting, _inks
from bedside.ui.plots.time_axis import TimeAxis
from bedside.ui.theme.apply import apply_theme, current_tokens
from tests.support.rules import NOON
from tests.ui.plots.examples import picture

SHEET = QRectF(0, 0, 900, 640)


def painting() -> PlotPainting:
    shown = picture()
    axis = TimeAxis.whole(shown.began_at, shown.ends_at)
    return PlotPainting(axis, lanes_of(shown), SHEET, 26.0, UTC)


def painted(qapp: QApplication, *gaps: Gap) -> QImage:
    apply_theme(qapp, dark=False, scale=1.0)
    image = QImage(900, 640, QImage.Format.Format_RGB32)
    image.fill(QColor(current_tokens().card))
    painter = QPainter(image)
    shown = painting()
    shown.paint(painter, picture(), shown.lanes)
    shown.mark(painter, shown.place(shown.lanes[0], shown.lanes[0].lines[0].points[0]))
    painter.end()
    return image


def test_lanes_stand_below_each_other_inside_the_sheet(qapp: QApplication) -> None:
    shown = painting()
    fields = [shown.field(lane) for lane in shown.lanes]
    assert all(above.bottom() < below.top() for above, below in pairwise(fields))
    assert fields[-1].bottom() < SHEET.height() - 26


def test_a_finding_stands_at_its_time_and_height(qapp: QApplication) -> None:
    shown = painting()
    lane = shown.lanes[0]
    first, second, *_ = lane.lines[0].points
    assert shown.place(lane, first).x() == shown.x(NOON)
    assert shown.place(lane, second).y() < shown.place(lane, first).y()
    assert abs(shown.moment(shown.x(second.at)) - second.at) < timedelta(seconds=1)


def test_lines_and_off_time_are_drawn_in_their_colours(qapp: QApplication) -> None:
    image, shown = painted(qapp), painting()
    lane = shown.lanes[0]
    at = shown.place(lane, lane.lines[0].points[2])
    assert image.pixelColor(round(at.x()), round(at.y())) == QColor(_inks()[LineKey.TEMPERATURE][0])
    band = image.pixelColor(round(shown.x(NOON + timedelta(days=11, hours=2))), 60)
    assert band.red() > band.blue() + 20


def test_lines_of_one_lane_differ_in_more_than_colour(qapp: QApplication) -> None:
    inks = _inks()
    liver = [inks[key] for key in (LineKey.ALT, LineKey.AST, LineKey.BILIRUBIN)]
    assert len({dash for _, dash in liver}) == 3
    assert set(inks) == set(LineKey)
