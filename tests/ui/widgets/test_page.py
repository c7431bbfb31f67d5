"""A page never scrolls sideways, whatever stands in it."""

import pytest
from PySide6.QtWidgets import QApplication

from bedside.ui.fields import DecimalField
from bedside.ui.theme.apply import apply_theme
from bedside.ui.widgets.badge import Badge
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.figure import Figure
from bedside.ui.widgets.notice import Notice
from bedside.ui.widgets.page import Page
from bedside.ui.widgets.step_bar import StepBar


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_content_fits_the_width_of_a_small_screen(qtbot, qapp: QApplication, scale) -> None:
    apply_theme(qapp, dark=False, scale=scale)
    page = Page("Title", "Context")
    qtbot.addWidget(page)
    card = Card("Card")
    card.body.addWidget(Figure("Rate", "2.5 mL/h", "96 hours", main=True))
    card.body.addWidget(DecimalField("kg", "Weight"))
    card.body.addWidget(Badge("good", "asked 10.05 · off by 1.1 %"))
    notice = Notice("caution", "Do not flush", "10 mL push four hours of drug at once. " * 4)
    bar = StepBar(6)
    bar.set_step(4)
    page.under_title.addWidget(bar)
    page.content.addWidget(card)
    page.content.addWidget(notice)
    page.resize(1366 - 364, 768)
    page.show()
    inner = page.area.widget()
    assert inner is not None
    assert inner.width() <= page.area.viewport().width()
    assert bar.accessibleName() == "Step 4 of 6"
    apply_theme(qapp, dark=False, scale=1.0)
