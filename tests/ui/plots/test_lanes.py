from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication

from bedside.clinical.course_picture.lines import LineKey
from bedside.ui.plots.lanes import lanes_of, line_name
from tests.ui.plots.examples import line, picture


def test_only_what_was_found_has_a_lane(qapp: QApplication) -> None:
    lanes = lanes_of(picture())
    assert [lane.title for lane in lanes] == [
        "temperature",
        "ALT, AST",
        "neutrophils",
        "CAPD",
        "worst grade",
        "dexamethasone",
    ]
    assert lanes_of(replace(picture(), lines=())) == ()


def test_a_lane_grows_with_its_figures_and_a_scale_never_does(qapp: QApplication) -> None:
    _, liver, _, capd, *_ = lanes_of(picture())
    assert liver.high > Decimal("6.1")
    assert (capd.low, capd.high) == (Decimal(0), Decimal(32))


def test_a_low_figure_is_not_cut_off(qapp: QApplication) -> None:
    cold = line(LineKey.TEMPERATURE, "°C", "35.1", "37")
    (lane,) = lanes_of(replace(picture(), lines=(cold,)))
    assert lane.low == Decimal("35.1")
    assert [lane.height_share(Decimal(value)) for value in ("35.1", "40", "50")] == [0, 1, 1]


@pytest.mark.parametrize("key", list(LineKey))
def test_every_line_has_a_name(qapp: QApplication, key: LineKey) -> None:
    assert line_name(key)
