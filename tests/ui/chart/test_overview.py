from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bedside.services.patients import ChartView
from bedside.ui.chart.overview import ChartOverview
from bedside.ui.theme.apply import apply_theme

from .conftest import journal_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def page(qtbot: QtBot, chart: ChartView, now: datetime) -> ChartOverview:
    shown = ChartOverview(now)
    qtbot.addWidget(shown)
    shown.resize(1158, 768)
    shown.show_chart(chart, now)
    shown.show()
    return shown


def test_the_head_says_who_how_large_and_what_is_not_tolerated(page: ChartOverview) -> None:
    assert page.title() == "Örnek Hasta 2"
    assert page.context() == "11 y · girl · 38.2\u00a0kg · 145\u00a0cm · 1.24\u00a0m²"
    assert page.allergies.text() == "Allergies: penisilin"
    assert page.identity.text() == (
        "born 02.05.2015 · hospital number 20260117 · P-4471 · bed 5 · B-ALL"
        " · relapsed or refractory"
    )


def test_a_bag_is_opened_by_a_click_and_by_enter(qtbot: QtBot, page: ChartOverview) -> None:
    place = page.bags.visualRect(page.bags.model().index(0, 0)).center()
    with qtbot.waitSignal(page.bag_wanted) as opened:
        qtbot.mouseClick(page.bags.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == ["b1"]
    with qtbot.waitSignal(page.bag_wanted):
        qtbot.keyClick(page.bags, Qt.Key.Key_Return)


def test_the_lot_of_a_bag_is_followed_by_a_click_and_by_enter(
    qtbot: QtBot, page: ChartOverview, chart: ChartView, now: datetime
) -> None:
    page.show_chart(replace(chart, bags=(replace(chart.bags[0], lots=("A1B2C3",)),)), now)
    index = page.bags.model().index(0, 3)
    place = page.bags.visualRect(index).center()
    with qtbot.assertNotEmitted(page.bag_wanted):
        with qtbot.waitSignal(page.lot_wanted) as followed:
            qtbot.mouseClick(page.bags.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert followed.args == ["A1B2C3"]
        page.bags.setCurrentIndex(index)
        with qtbot.waitSignal(page.lot_wanted):
            qtbot.keyClick(page.bags, Qt.Key.Key_Return)
    assert page.bags.model().index(0, 3).data() == "A1B2C3"


def test_only_what_stands_can_be_mended(page: ChartOverview) -> None:
    assert not page.correct_act.isEnabled()
    enabled = {}
    for place, row in enumerate(page.journal.rows()):
        page.journal.setCurrentIndex(page.journal.model().index(place, 0))
        enabled[row.event_id] = (page.correct_act.isEnabled(), page.withdraw_act.isEnabled())
    assert enabled == {
        "e5": (False, False),
        "e4": (True, True),
        "e3": (True, True),
        "e2": (False, False),
        "e1": (True, False),
    }


def test_the_marked_entry_goes_with_the_signal(qtbot: QtBot, page: ChartOverview) -> None:
    page.journal.setCurrentIndex(page.journal.model().index(1, 0))
    with qtbot.waitSignal(page.correct_wanted) as wanted:
        qtbot.mouseClick(page.correct_act, Qt.MouseButton.LeftButton)
    assert wanted.args[0].event_id == "e4"
    with qtbot.waitSignal(page.withdraw_wanted):
        qtbot.mouseClick(page.withdraw_act, Qt.MouseButton.LeftButton)


def test_before_the_first_weight_the_page_says_what_to_do(
    page: ChartOverview, chart: ChartView, now: datetime
) -> None:
    page.show_chart(
        replace(
            chart,
            latest=None,
            bsa_m2=None,
            bsa_sum=None,
            measurements=(),
            bags=(),
            weight_decisions=(),
        ),
        now,
    )
    assert not page.prepare_act.isEnabled()
    assert page.measure_act.isEnabled()
    assert not page.bags.isVisible()
    assert not page.measurements.isVisible()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_scrolls_sideways(
    qapp: QApplication,
    qtbot: QtBot,
    chart: ChartView,
    now: datetime,
    scale: float,
) -> None:
    apply_theme(qapp, dark=False, scale=scale)
    page = ChartOverview(now)
    qtbot.addWidget(page)
    page.resize(1158, 768)
    page.show_chart(chart, now)
    page.show()
    inner = page.area.widget()
    assert inner is not None
    assert inner.width() <= page.area.viewport().width()
    assert page.width() == 1158


def test_a_long_journal_says_how_much_of_it_is_on_show(
    page: ChartOverview, chart: ChartView, now: datetime
) -> None:
    assert not page.extent.isVisibleTo(page)
    first = next(iter(chart.journal))
    page.show_chart(
        replace(chart, journal=journal_of(*(replace(first, event_id=f"n{n}") for n in range(150)))),
        now,
    )
    words = "The newest 100 of 150 entries; further down, older ones follow."
    assert page.extent.text() == words
    assert page.extent.isVisibleTo(page)
    assert page.journal.accessibleDescription() == words
    page.journal.model().fetchMore(QModelIndex())
    assert not page.extent.isVisibleTo(page)
    assert page.journal.accessibleDescription() == ""
