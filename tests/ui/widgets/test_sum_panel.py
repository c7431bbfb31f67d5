"""A sum is folded away and opens by keyboard, with its sources."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from bedside.ui.widgets.sum_panel import SumLine, SumPanel


def test_unfolds_by_space(qtbot) -> None:
    panel = SumPanel()
    qtbot.addWidget(panel)
    panel.set_lines([SumLine("old")])
    panel.set_lines([SumLine("15 × 0.67 = 10.05 mcg", "Table 1"), SumLine("10.05 / 24")])
    panel.show()
    assert not panel.is_unfolded()
    qtbot.keyClick(panel._fold, Qt.Key.Key_Space)
    assert panel.is_unfolded()
    texts = [found.text() for found in panel.findChildren(QLabel) if found.isVisible()]
    assert texts == ["15 × 0.67 = 10.05 mcg", "Table 1", "10.05 / 24"]
