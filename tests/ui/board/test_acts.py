from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bedside.ui.board.acts import place_acts
from bedside.ui.theme.apply import apply_theme
from bedside.ui.widgets.page import Page
from bedside.ui.widgets.text import button

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.mark.parametrize(("scale", "at_the_top"), [(1.0, True), (1.5, True), (2.0, False)])
def test_large_text_moves_the_acts_under_the_page(
    qapp: QApplication, qtbot: QtBot, scale: float, at_the_top: bool
) -> None:
    apply_theme(qapp, dark=False, scale=scale)
    page = Page("Çok Uzun Adlı Örnek Hasta")
    qtbot.addWidget(page)
    first, second = button("Weigh and measure"), button("Prepare bag", "primary")
    place_acts(page, first, second)
    page.resize(1002, 768)
    page.show()
    assert (first.y() < page.height() // 2) is at_the_top
    assert first.x() < second.x()
    assert second.geometry().right() > page.width() // 2


@pytest.mark.parametrize(("scale", "lines"), [(1.0, 1), (1.5, 1), (2.0, 2)])
def test_many_acts_never_widen_the_page(
    qapp: QApplication, qtbot: QtBot, scale: float, lines: int
) -> None:
    apply_theme(qapp, dark=False, scale=scale)
    page = Page("Çok Uzun Adlı Örnek Hasta")
    qtbot.addWidget(page)
    words = ("Kâğıtlar ve çıktılar", "Günlük kayıt", "Tart ve ölç", "Torba hazırla")
    acts = [button(word) for word in words]
    place_acts(page, *acts)
    page.resize(1002, 768)
    page.show()
    for _ in range(3):
        qapp.processEvents()
    tops = {act.mapTo(page, act.rect().topLeft()).y() for act in acts}
    assert len(tops) == lines
    assert page.width() == 1002
    assert (min(tops) < page.height() // 2) is (scale == 1.0)
