"""A finger, a pen or a mouse writes dark on white; a stroke can be taken back."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from bedside.ui.daily_log.drawing import DrawingSurface, Sheet
from bedside.ui.daily_log.pictures import image_of
from tests.support.hands import NO_KEYS, settle

MOUSE = QEvent.Type


@pytest.fixture
def surface(qtbot) -> DrawingSurface:
    made = DrawingSurface("Write here")
    qtbot.addWidget(made)
    made.resize(300, 120)
    made.show()
    settle()
    return made


def touch(surface, kind, x: float, y: float, button=Qt.MouseButton.LeftButton) -> None:
    point = QPointF(x, y)
    event = QMouseEvent(kind, point, surface.mapToGlobal(point), button, button, NO_KEYS)
    QApplication.sendEvent(surface, event)


def stroke(surface, start: tuple[float, float], end: tuple[float, float]) -> None:
    touch(surface, MOUSE.MouseButtonPress, *start)
    touch(surface, MOUSE.MouseMove, *end)
    touch(surface, MOUSE.MouseButtonRelease, *end)


def ink(surface) -> int:
    """How many sampled points of the picture are dark."""
    image = image_of(surface.picture())
    return sum(
        image.pixelColor(x, y).lightness() < 100
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )


def test_an_untouched_sheet_is_no_picture(surface) -> None:
    assert surface.picture() is None
    assert not surface.can_undo()


def test_a_stroke_stands_where_it_was_drawn(surface, qtbot) -> None:
    with qtbot.waitSignal(surface.drawn):
        stroke(surface, (30, 60), (270, 60))
    image = image_of(surface.picture())
    assert image.pixelColor(450, 180).lightness() < 100
    assert image.pixelColor(450, 30).lightness() > 200
    assert image.pixelColor(30, 180).lightness() > 200


def test_a_stroke_is_taken_back(surface) -> None:
    stroke(surface, (30, 60), (270, 60))
    once = ink(surface)
    stroke(surface, (30, 90), (270, 90))
    assert ink(surface) > once
    surface.undo()
    assert ink(surface) == once
    surface.undo()
    assert surface.picture() is None
    surface.undo()


def test_another_button_and_a_hovering_mouse_draw_nothing(surface) -> None:
    touch(surface, MOUSE.MouseButtonPress, 30, 60, Qt.MouseButton.RightButton)
    touch(surface, MOUSE.MouseMove, 90, 60)
    touch(surface, MOUSE.MouseButtonRelease, 90, 60, Qt.MouseButton.RightButton)
    assert surface.picture() is None


def test_a_put_picture_can_be_written_on_and_undone(surface, a_picture) -> None:
    surface.put(a_picture())
    assert surface.can_undo()
    before = surface.picture()
    stroke(surface, (30, 60), (270, 60))
    assert surface.picture() != before
    surface.undo()
    surface.undo()
    assert surface.picture() is None


def test_a_shown_picture_is_where_undoing_ends(surface, a_picture) -> None:
    surface.show_picture(a_picture())
    assert not surface.can_undo()
    assert image_of(surface.picture()).width() == 90


def test_a_sheet_fits_its_picture_and_survives_what_is_none(qtbot, a_picture) -> None:
    sheet = Sheet("Earlier")
    qtbot.addWidget(sheet)
    sheet.resize(300, 120)
    sheet.show_picture(a_picture(100, 100, "#000000"))
    area = sheet.picture_area()
    assert (area.width(), area.height(), area.x()) == (120, 120, 90)
    assert sheet.grab().toImage().pixelColor(150, 60).lightness() < 50
    sheet.show_picture(b"nothing")
    assert sheet.image is None
    assert sheet.grab().toImage().pixelColor(150, 60).lightness() > 200
