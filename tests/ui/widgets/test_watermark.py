"""The watermark covers the window and takes no click."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QPushButton, QWidget

from bedside.ui.widgets.watermark import Watermark


def test_follows_the_size_and_lets_clicks_through(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    act = QPushButton("x", window)
    mark = Watermark(window)
    window.resize(500, 300)
    window.show()
    assert mark.size() == window.size()
    assert mark.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert window.childAt(act.geometry().center()) is act
    assert mark.word() == "TRAINING"
    assert not window.grab().isNull()


def test_a_part_repainted_looks_as_it_did_in_the_whole(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    mark = Watermark(window)
    window.resize(450, 300)
    window.show()
    whole = QImage(450, 300, QImage.Format.Format_ARGB32)
    whole.fill(Qt.GlobalColor.white)
    empty, parts = QImage(whole), QImage(whole)
    mark.render(whole)
    for x, y, width, height in ((0, 0, 225, 300), (225, 0, 225, 120), (225, 120, 225, 180)):
        mark.render(parts, QPoint(x, y), QRegion(x, y, width, height))
    assert furthest(whole, empty) > 10
    # Rounding at the seams alone.
    assert furthest(whole, parts) <= 1


def furthest(one: QImage, other: QImage) -> int:
    """How far the two pictures lie apart where they differ most, of 255."""
    pairs = zip(one.constBits(), other.constBits(), strict=True)
    return max(abs(first - second) for first, second in pairs)
