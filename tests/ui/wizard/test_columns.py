"""Two columns stand side by side where there is room, else under each other."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from bedside.ui.wizard.columns import Columns


def test_columns_stack_when_the_place_is_narrow(qtbot):
    columns = Columns()
    qtbot.addWidget(columns)
    left, right = QLabel("left"), QLabel("right")
    columns.left.addWidget(left)
    columns.right.addWidget(right)
    columns.resize(1100, 400)
    columns.show()
    assert right.mapTo(columns, right.pos()).x() > left.mapTo(columns, left.pos()).x()
    columns.resize(500, 400)
    qtbot.waitUntil(lambda: right.parentWidget().y() > left.parentWidget().y())
