from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bedside.services.patients import ChartView
from bedside.ui.chart.cards import FigureCards

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def cards(qtbot: QtBot) -> FigureCards:
    shown = FigureCards()
    qtbot.addWidget(shown)
    return shown


def texts(cards: FigureCards) -> list[str]:
    return [each.text() for each in cards.findChildren(QLabel) if not each.isHidden()]


def test_the_weight_stands_with_its_age_and_what_to_decide(
    cards: FigureCards, chart: ChartView, now: datetime
) -> None:
    cards.show_chart(chart, now)
    assert cards.weight.value() == "38.2\u00a0kg"
    assert "145\u00a0cm · 22.11.2026 08:02 · 1 d 6 h ago · Hemşire 1" in texts(cards)
    assert "▲ near 45 kg: confirm the band" in texts(cards)


def test_what_was_decided_is_gone_after_the_next_chart(
    qtbot: QtBot, cards: FigureCards, chart: ChartView, now: datetime
) -> None:
    cards.show_chart(chart, now)
    cards.show_chart(replace(chart, weight_decisions=()), now)
    assert "▲ near 45 kg: confirm the band" not in texts(cards)


def test_the_body_surface_unfolds_to_its_sum_and_source(
    cards: FigureCards, chart: ChartView, now: datetime
) -> None:
    cards.show_chart(chart, now)
    assert cards.surface.value() == "1.24\u00a0m²"
    (line,) = cards.sum.lines()
    assert line.text == "√(145 cm × 38.2 kg / 3600) = 1.24\u00a0m²"
    assert "Mosteller" in line.source


def test_the_latest_bag_shows_its_rate_and_state(
    cards: FigureCards, chart: ChartView, now: datetime
) -> None:
    cards.show_chart(chart, now)
    assert cards.bag.value() == "2.5\u00a0mL/h"
    assert "◷ waits for the second check" in texts(cards)


def test_before_the_first_weight_the_cards_say_what_comes_first(
    cards: FigureCards, chart: ChartView, now: datetime
) -> None:
    bare = replace(chart, latest=None, bsa_m2=None, bsa_sum=None, bags=(), weight_decisions=())
    cards.show_chart(bare, now)
    assert cards.weight.value() == "–"
    assert "Weigh and measure first." in texts(cards)
    assert "No bag has been prepared yet." in texts(cards)
