"""How far one is can be seen in segments and heard in words."""

import pytest
from PySide6.QtGui import QColor

from bedside.ui.theme.apply import apply_theme, current_tokens
from bedside.ui.widgets.step_bar import StepBar

WIDTH, COUNT = 594, 6  # six segments of 94 and five gaps of 6


@pytest.fixture
def bar(qtbot, qapp) -> StepBar:
    apply_theme(qapp, dark=False, scale=1.0)
    made = StepBar(COUNT)
    qtbot.addWidget(made)
    made.resize(WIDTH, 6)
    made.show()
    return made


def filled(bar: StepBar) -> list[bool]:
    image = bar.grab().toImage()
    accent = QColor(current_tokens().accent)
    return [image.pixelColor(100 * place + 47, 3) == accent for place in range(COUNT)]


def test_it_begins_at_the_first_page(bar) -> None:
    assert bar.step() == 1
    assert bar.accessibleName() == "Step 1 of 6"
    assert filled(bar) == [True] + [False] * 5


def test_it_fills_forward_and_empties_back(bar) -> None:
    bar.set_step(4)
    assert filled(bar) == [True] * 4 + [False] * 2
    assert bar.accessibleName() == "Step 4 of 6"
    bar.set_step(2)
    assert filled(bar) == [True] * 2 + [False] * 4


def test_gaps_part_the_segments(bar) -> None:
    bar.set_step(COUNT)
    image = bar.grab().toImage()
    assert image.pixelColor(97, 3) != QColor(current_tokens().accent)


def test_it_grows_with_the_text(bar, qapp) -> None:
    assert bar.sizeHint().height() == 6
    apply_theme(qapp, dark=False, scale=2.0)
    assert bar.sizeHint().height() == 12
    apply_theme(qapp, dark=False, scale=1.0)
