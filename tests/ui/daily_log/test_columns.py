"""The answer stays beside the log while it scrolls, and under it where there is no room."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bedside.ui.daily_log.columns import Columns
from bedside.ui.widgets.page import Page
from tests.support.hands import settle


def block(height: int) -> QWidget:
    made = QWidget()
    made.setFixedHeight(height)
    return made


@pytest.fixture
def page(qtbot) -> Page:
    made = Page("Log")
    qtbot.addWidget(made)
    made.resize(1158, 700)
    return made


def columns(page: Page, left: int, right: int) -> tuple[Columns, QWidget]:
    made = Columns(page.area)
    answer = block(right)
    made.left.addWidget(block(left))
    made.right.addWidget(answer)
    assert isinstance(page.content, QVBoxLayout)
    page.content.addWidget(made)
    page.content.addStretch(1)
    page.show()
    settle()
    return made, answer


def seen_at(page: Page, widget: QWidget) -> int:
    return widget.mapTo(page.area.viewport(), QPoint(0, 0)).y()


def test_the_answer_stays_in_view(page) -> None:
    _, answer = columns(page, 3000, 300)
    bar = page.area.verticalScrollBar()
    for place in (0, 700, bar.maximum()):
        bar.setValue(place)
        settle()
        assert seen_at(page, answer) == 0


def test_an_answer_higher_than_the_window_scrolls_by_itself(page) -> None:
    made, answer = columns(page, 3000, 2000)
    page.area.verticalScrollBar().setValue(700)
    settle()
    assert seen_at(page, answer) == 0
    assert made.height() == 3000


def test_in_a_narrow_window_it_stands_under_the_log(page) -> None:
    page.resize(700, 700)
    made, answer = columns(page, 1000, 2000)
    assert not made.is_row()
    assert answer.mapTo(made, QPoint(0, 0)).y() >= 1000
    assert made.height() >= 3000


def test_it_follows_a_window_that_grows(page) -> None:
    page.resize(700, 700)
    made, answer = columns(page, 3000, 300)
    page.resize(1158, 700)
    settle()
    page.area.verticalScrollBar().setValue(500)
    settle()
    assert made.is_row()
    assert seen_at(page, answer) == 0
