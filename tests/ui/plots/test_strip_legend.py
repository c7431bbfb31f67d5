"""Every sign of the strip stands in its legend, painted and in words."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel

from bedside.ui.plots.strip_legend import Sign, SignMark, StripLegend
from bedside.ui.theme.apply import current_tokens


def test_every_sign_has_its_word(qtbot) -> None:
    legend = StripLegend()
    qtbot.addWidget(legend)
    assert len(legend.findChildren(SignMark)) == len(Sign)
    words = [each.text() for each in legend.findChildren(QLabel)]
    assert words == ["step dose", "full dose", "pause", "today", "premedication", "new bag"]


@pytest.mark.parametrize(
    ("sign", "token"),
    [
        (Sign.STEP, "step"),
        (Sign.FULL, "full"),
        (Sign.PAUSE, "off_time"),
        (Sign.TODAY, "ink"),
        (Sign.DRUG, "ink"),
        (Sign.BAG, "ink"),
    ],
)
def test_a_sign_is_painted_in_the_colour_of_the_strip(qtbot, sign, token) -> None:
    mark = SignMark(sign)
    qtbot.addWidget(mark)
    image = mark.grab().toImage()
    wanted = QColor(getattr(current_tokens(), token)).rgb()
    painted = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    assert wanted in painted
