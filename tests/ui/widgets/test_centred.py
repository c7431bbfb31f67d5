"""One narrow column: in the middle, never wider than read, scrolled when it must."""

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea

from bedside.ui.theme.apply import apply_theme
from bedside.ui.widgets.centred import CentredColumn
from bedside.ui.widgets.text import label
from tests.support.hands import visible_texts


@pytest.fixture
def column(qtbot, qapp) -> CentredColumn:
    apply_theme(qapp, dark=False, scale=1.0)
    made = CentredColumn("bedside", "Ward A", width=400)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def left_and_right(column: CentredColumn) -> tuple[int, int]:
    inner = column.body.parentWidget()
    assert inner is not None
    left = inner.mapTo(column, inner.rect().topLeft()).x()
    return left, column.width() - left - inner.width()


def test_it_stands_in_the_middle_of_any_window(column, qtbot) -> None:
    for width in (1000, 1400):
        column.resize(width, 700)
        qtbot.waitUntil(lambda: abs(left_and_right(column)[0] - left_and_right(column)[1]) <= 1)
        assert column.width() - sum(left_and_right(column)) == 400


def test_title_and_context_head_it(column, qtbot) -> None:
    assert visible_texts(column) == ["bedside", "Ward A"]
    bare = CentredColumn("bedside")
    qtbot.addWidget(bare)
    assert [part.text() for part in bare.findChildren(QLabel)] == ["bedside"]


def test_what_is_too_high_scrolls_and_is_not_squeezed(column, qtbot) -> None:
    area = column.findChild(QScrollArea)
    assert area.verticalScrollBar().maximum() == 0
    high = label("far down", "text")
    high.setMinimumHeight(900)
    column.body.addWidget(high)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 200)
    assert high.height() >= 900


def test_a_long_text_wraps_and_is_shown_whole(column, qtbot) -> None:
    text = label("the decision stays with people " * 12, "text")
    column.body.addWidget(text)
    qtbot.waitUntil(lambda: text.width() <= 400)
    assert text.height() >= text.heightForWidth(text.width()) > 40
