from __future__ import annotations

import pytest

from bedside.ui.pharmacy.bag_row import BagRow
from bedside.ui.theme.apply import apply_theme
from bedside.ui.widgets.text import button
from tests.support.hands import press, settle, visible_texts


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_row_says_everything_and_its_acts_are_large_enough(qtbot, qapp, scale) -> None:
    apply_theme(qapp, dark=False, scale=scale)
    act = button("Prepare")
    row = BagRow("11:00", "bed 3 · A", "Bag 1", [("good", "cold"), ("stop", "late")], [act])
    qtbot.addWidget(row)
    row.resize(900, 200)
    row.show()
    settle()
    assert visible_texts(row) == ["11:00", "bed 3 · A", "Bag 1", "● cold", "■ late"]
    assert act.height() >= 44
    assert act.accessibleName() == "Prepare: bed 3 · A, Bag 1"
    assert row.minimumSizeHint().width() < 900
    with qtbot.waitSignal(act.clicked):
        press(act)
