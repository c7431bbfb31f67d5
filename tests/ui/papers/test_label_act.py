"""One click is one label; a second one says why; a printer that is off loses nothing."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bedside.services.label_printing.printer import LabelPrinter
from bedside.ui.papers.panel import PapersPanel
from bedside.ui.theme.apply import apply_theme
from bedside.ui.widgets.page import Page
from tests.support.hands import key, press, settle, type_text, visible_texts


@pytest.fixture
def desk(qtbot: QtBot, bench) -> SimpleNamespace:
    panel = PapersPanel(bench.papers(), bench.bag, queue=bench.queue())
    qtbot.addWidget(panel)
    panel.resize(1158, 700)
    panel.show()
    return SimpleNamespace(bench=bench, panel=panel, act=panel.thermal)


def test_one_click_is_one_label_of_the_chosen_size(qtbot: QtBot, desk) -> None:
    desk.bench.switch_on()
    desk.panel.choice.set_value("100x50")
    with qtbot.waitSignal(desk.panel.left):
        press(desk.act.print_act)
    (label,) = desk.bench.labels()
    assert (label.copies, label.height) == (1, 400)
    assert "● printed" in visible_texts(desk.panel)
    assert desk.panel.copies.text() == "Labels printed so far: 1"


def test_another_label_asks_why_and_goes_by_key_alone(qtbot: QtBot, desk) -> None:
    desk.bench.switch_on()
    press(desk.act.print_act)
    press(desk.act.print_act)
    assert len(desk.bench.labels()) == 1
    assert desk.panel.reason.refusal()
    type_text(desk.panel.reason, "yırtıldı")
    desk.act.print_act.setFocus()
    key(desk.act.print_act, Qt.Key.Key_Return)
    settle()
    first, second = desk.bench.labels()
    assert first.rows != second.rows
    assert "Reprint 1: yırtıldı" in " ".join(visible_texts(desk.panel))
    assert desk.panel.reason.value() == ""


def test_a_printer_that_is_off_says_so_and_takes_it_later(qtbot: QtBot, desk) -> None:
    with qtbot.assertNotEmitted(desk.panel.left):
        press(desk.act.print_act)
    shown = " ".join(visible_texts(desk.panel))
    for part in ("was not reached", "Nothing is lost", "Look whether it is switched on"):
        assert part in shown
    assert not desk.act.print_act.isEnabled()
    assert desk.bench.papers().copies(desk.bench.bag) == 0
    desk.bench.switch_on()
    with qtbot.waitSignal(desk.panel.left):
        press(desk.act.card.again_act)
    assert len(desk.bench.labels()) == 1
    assert desk.act.print_act.isEnabled()


def test_the_waiting_label_is_there_when_the_papers_are_opened_again(qtbot: QtBot, desk) -> None:
    press(desk.act.print_act)
    again = PapersPanel(desk.bench.papers(), desk.bench.bag, queue=desk.bench.queue())
    qtbot.addWidget(again)
    again.show()
    assert again.thermal is not None
    assert again.thermal.card is not None
    press(again.thermal.card.give_up_act)
    assert "◇ given up" in visible_texts(again)
    assert again.thermal.print_act.isEnabled()
    desk.panel.refresh()
    assert desk.act.card is None


def test_only_a_single_label_goes_to_the_label_printer(desk) -> None:
    for paper in ("worksheet", "sheet-100x70"):
        desk.panel.choice.set_value(paper)
        assert desk.act.isHidden()
    desk.panel.choice.set_value("100x70")
    assert desk.act.isVisible()


def test_without_a_printer_the_way_to_one_is_told(
    qtbot: QtBot, bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(bench), "printer", lambda _self: LabelPrinter("", 8))
    panel = PapersPanel(bench.papers(), bench.bag, queue=bench.queue())
    qtbot.addWidget(panel)
    panel.show()
    assert panel.thermal is not None
    assert "see the settings" in panel.thermal.hint.text()
    with qtbot.waitSignal(panel.queue_wanted):
        press(panel.thermal.queue_act)


def test_a_label_asked_for_elsewhere_in_the_meantime_is_not_sent_twice(desk) -> None:
    desk.bench.queue().ask(desk.bench.bag, "100x70")
    press(desk.act.print_act)
    assert "already on its way" in desk.act.refusal.text()
    assert len(desk.bench.queue().jobs()) == 1


def test_what_became_of_a_label_is_seen_with_large_text(qtbot: QtBot, qapp, bench) -> None:
    apply_theme(qapp, dark=False, scale=2.0)
    page = Page("Papers")
    qtbot.addWidget(page)
    panel = PapersPanel(bench.papers(), bench.bag, queue=bench.queue())
    page.content.addWidget(panel)
    page.resize(1000, 600)
    page.show()
    assert panel.thermal is not None
    press(panel.thermal.print_act)
    assert panel.thermal.card is not None
    assert not panel.thermal.card.badge.visibleRegion().isEmpty()
    assert not panel.thermal.card.again_act.visibleRegion().isEmpty()
    apply_theme(qapp, dark=False, scale=1.0)
