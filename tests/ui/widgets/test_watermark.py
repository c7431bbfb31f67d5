"""The watermark covers the window and takes no click."""

from PySide6.QtCore import Qt
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
