"""Pictures are numbered, real, and a failure to write one is told."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel

from bedside.app.demo.pictures import Pictures


def test_pictures_are_numbered_in_their_order(qtbot, tmp_path) -> None:
    window = QLabel("Servis panosu")
    window.resize(120, 40)
    qtbot.addWidget(window)
    window.show()
    pictures = Pictures(tmp_path)
    pictures.take(window, "board")
    pictures.take(window, "chart")
    assert pictures.taken == ["01-board.png", "02-chart.png"]
    image = QImage(str(tmp_path / "01-board.png"))
    assert (image.width(), image.height()) == (120, 40)


def test_a_picture_that_cannot_be_taken_is_no_picture(qtbot, tmp_path) -> None:
    window = QLabel("x")
    qtbot.addWidget(window)
    with pytest.raises(OSError, match="no window"):
        Pictures(tmp_path).take(None, "board")
    with pytest.raises(OSError, match="could not be written"):
        Pictures(tmp_path / "missing").take(window, "board")
