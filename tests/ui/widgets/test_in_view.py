"""What was just said is seen, however far down it stands."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from bedside.ui.widgets.in_view import bring_into_view
from bedside.ui.widgets.page import Page
from tests.support.hands import settle


def test_a_page_scrolls_to_what_was_said(qtbot: QtBot) -> None:
    page = Page("Page")
    qtbot.addWidget(page)
    above, said = QWidget(), QLabel("said")
    above.setFixedHeight(2000)
    page.content.addWidget(above)
    page.resize(600, 400)
    page.show()
    settle()
    page.content.addWidget(said)
    said.setFixedHeight(100)
    bring_into_view(said)
    settle()
    assert page.area.verticalScrollBar().value() > 1600
    assert not said.visibleRegion().isEmpty()


def test_outside_of_every_scrolling_area_nothing_happens(qtbot: QtBot) -> None:
    alone = QLabel("said")
    qtbot.addWidget(alone)
    alone.show()
    bring_into_view(alone)
    settle()
    assert alone.isVisible()
