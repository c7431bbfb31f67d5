from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from bedside.ui.chart.side_by_side import SideBySide
from bedside.ui.theme.apply import apply_theme

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.mark.parametrize(
    ("width", "scale", "row"), [(700, 1.0, True), (500, 1.0, False), (700, 2.0, False)]
)
def test_cards_stand_side_by_side_only_where_each_has_room(
    qapp: QApplication, qtbot: QtBot, width: int, scale: float, row: bool
) -> None:
    apply_theme(qapp, dark=False, scale=scale)
    cards = SideBySide(least=300)
    qtbot.addWidget(cards)
    cards.add(QLabel("one"))
    cards.add(QLabel("two"), as_high_as_the_rest=False)
    cards.resize(width, 200)
    cards.show()
    assert cards.is_row() is row
