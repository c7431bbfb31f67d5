from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from bedside.clinical.course_picture.lanes import lanes_of
from bedside.clinical.course_picture.lines import LineKey
from bedside.ui.plots.line_names import lane_title, line_name
from tests.ui.plots.examples import picture


@pytest.mark.parametrize("key", list(LineKey))
def test_every_line_has_a_name(qapp: QApplication, key: LineKey) -> None:
    assert line_name(key)


def test_a_lane_is_titled_by_its_lines_and_their_unit(qapp: QApplication) -> None:
    assert [lane_title(lane) for lane in lanes_of(picture())] == [
        "temperature (°C)",
        "ALT, AST (× ULN)",
        "neutrophils (×10⁹/L)",
        "CAPD",
        "worst grade",
        "dexamethasone (mg)",
    ]
