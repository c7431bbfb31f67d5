"""A Qt release that loses references to None aborts the program after some thousand calls."""

import sys

from PySide6.QtWidgets import QWidget


def test_a_thousand_setter_calls_keep_their_references_to_none(qtbot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for number in range(1000):
        widget.setToolTip(str(number))
    assert sys.getrefcount(None) > before - 500
