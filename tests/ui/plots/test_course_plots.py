from __future__ import annotations

from dataclasses import replace
from datetime import UTC

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bedside.ui.plots.course_plots import CoursePlots
from tests.support.hands import hover
from tests.ui.plots.examples import DAY, picture


def shown(qtbot: QtBot) -> CoursePlots:
    plots = CoursePlots(UTC)
    qtbot.addWidget(plots)
    plots.resize(1000, 700)
    plots.show_picture(picture())
    plots.show()
    return plots


def test_a_cycle_without_findings_says_so(qtbot: QtBot) -> None:
    plots = CoursePlots(UTC)
    qtbot.addWidget(plots)
    plots.show_picture(replace(picture(), lines=()))
    plots.show()
    assert not plots.plots.isVisible()


def test_the_arrows_say_every_finding_in_turn(qtbot: QtBot) -> None:
    plots = shown(qtbot)
    qtbot.keyClick(plots.plots, Qt.Key.Key_Right)
    first = plots.said()
    for _ in range(len(plots.plots.spots())):
        qtbot.keyClick(plots.plots, Qt.Key.Key_Right)
    last = plots.said()
    assert "neutrophils 1.4 ×10⁹/L" in last
    qtbot.keyClick(plots.plots, Qt.Key.Key_Left)
    assert plots.said() not in (first, last)
    assert plots.plots.accessibleDescription() == plots.said()


def test_a_grade_is_said_with_what_it_was(qtbot: QtBot) -> None:
    plots = shown(qtbot)
    place = next(
        index
        for index, spot in enumerate(plots.plots.spots())
        if spot.point.term and spot.point.value == 3
    )
    plots.plots.point_at(place)
    assert plots.said().endswith("worst grade 3 (encephalopathy)")


def test_hovering_reads_the_nearest_finding(qtbot: QtBot) -> None:
    plots = shown(qtbot)
    spot = plots.plots.spots()[0]
    hover(plots.plots, plots.plots.place_of(spot) + QPointF(2, 2))
    assert "·" in plots.said()


def test_zoom_and_back_by_keyboard(qtbot: QtBot) -> None:
    whole_page = shown(qtbot)
    plots = whole_page.plots
    assert plots.axis is not None
    whole = plots.axis.length
    qtbot.keyClick(plots, Qt.Key.Key_Plus)
    closer = plots.axis.length
    assert closer < whole
    qtbot.keyClick(plots, Qt.Key.Key_PageDown)
    qtbot.keyClick(plots, Qt.Key.Key_PageUp)
    qtbot.keyClick(plots, Qt.Key.Key_Minus)
    assert plots.axis.length > closer
    qtbot.keyClick(plots, Qt.Key.Key_0)
    assert plots.axis.length == whole


def test_the_whole_grows_with_the_cycle_and_what_is_zoomed_in_on_stays(qtbot: QtBot) -> None:
    page = shown(qtbot)
    plots = page.plots
    assert plots.axis is not None
    plots.show_picture(replace(picture(), ends_at=picture().ends_at + DAY))
    assert plots.axis.ends == picture().ends_at + DAY
    plots.zoom(0.5, picture().began_at)
    closer = plots.axis
    plots.show_picture(replace(picture(), ends_at=picture().ends_at + 2 * DAY))
    assert (plots.axis.begins, plots.axis.ends) == (closer.begins, closer.ends)
    assert plots.axis.last == picture().ends_at + 2 * DAY


def test_a_finding_outside_is_brought_on_show(qtbot: QtBot) -> None:
    whole_page = shown(qtbot)
    plots = whole_page.plots
    plots.zoom(0.1, picture().ends_at)
    plots.point_at(0)
    assert plots.axis is not None
    assert 0 <= plots.axis.share(plots.spots()[0].point.at) <= 1


def wheel(control: bool) -> QWheelEvent:
    keys = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    where = QPointF(300, 100)
    return QWheelEvent(
        where,
        where,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def test_the_wheel_zooms_with_control_only(qtbot: QtBot, qapp: QApplication) -> None:
    whole_page = shown(qtbot)
    plots = whole_page.plots
    assert plots.axis is not None
    whole = plots.axis.length
    plots.wheelEvent(wheel(control=False))
    assert plots.axis.length == whole
    plots.wheelEvent(wheel(control=True))
    assert plots.axis.length < whole


def test_new_findings_keep_the_zoom_and_another_cycle_does_not(qtbot: QtBot) -> None:
    plots = shown(qtbot)
    plots.plots.zoom(0.5)
    before = plots.plots.axis
    plots.show_picture(picture())
    assert plots.plots.axis == before
    later = picture()
    plots.show_picture(replace(later, began_at=later.began_at + DAY))
    assert plots.plots.axis != before
