"""Do the cards say what runs, until when, and what can be done about it?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bedside.clinical.adjustment_table import Action
from bedside.services.infusion.answers import Act, TableAnswer
from bedside.services.infusion.service import Infusion
from bedside.ui.infusion.panel import InfusionCards
from bedside.ui.theme.apply import apply_theme
from tests.support.hands import press, settle, visible_texts
from tests.support.pump import Bedside

Clock = Callable[[], datetime]


class Said:
    def table_answer(self, patient: str) -> TableAnswer | None:
        return TableAnswer("interrupt", "neuro-3") if patient else None


def shown(qtbot: QtBot, bed: Bedside, clock: Clock, infusion: Infusion) -> InfusionCards:
    cards = InfusionCards(infusion, clock)
    qtbot.addWidget(cards)
    cards.resize(1110, 500)
    cards.show()
    qtbot.waitExposed(cards)
    cards.show_patient(bed.patient)
    settle()
    return cards


def test_before_an_order_only_the_order_is_offered(
    qtbot: QtBot, bed: Bedside, clock: Clock
) -> None:
    cards = shown(qtbot, bed, clock, bed.nurse)
    assert list(cards.acts) == [Act.ORDER]
    assert not cards.running.isVisible()
    assert any("No cycle was ordered" in text for text in visible_texts(cards))


def test_the_running_bag_with_its_clocks(qtbot: QtBot, bed: Bedside, clock: Clock) -> None:
    bed.started()
    bed.clock.advance(hours=90)
    cards = shown(qtbot, bed, clock, bed.nurse)
    assert cards.running.value() == "3.35\u00a0mcg/\u2060day"
    assert cards.ends.value() == "15:00"
    assert cards.infused.value() == "3 d 18 h"
    texts = " ".join(visible_texts(cards))
    assert "Running bag: 1" in texts
    assert "2.5\u00a0mL/h" in texts
    assert "in 6 h" in texts
    assert "room clock 96 h" in texts
    assert "mL/day" not in texts
    assert list(cards.acts) == [Act.CHANGE_BAG, Act.STEP, Act.GIVE_DRUG, Act.DISCONTINUE]
    with qtbot.waitSignal(cards.act_wanted) as wanted:
        press(cards.acts[Act.CHANGE_BAG])
    assert wanted.args == [Act.CHANGE_BAG]


def test_what_is_overdue_stands_above_the_cards(qtbot: QtBot, bed: Bedside, clock: Clock) -> None:
    bed.started()
    bed.clock.advance(hours=97)
    cards = shown(qtbot, bed, clock, bed.nurse)
    texts = " ".join(visible_texts(cards))
    assert "■ The bag is past its end" in texts
    assert "1 h ago" in texts


def test_a_stopped_pump_shows_its_stopwatch_and_cause(
    qtbot: QtBot, bed: Bedside, clock: Clock
) -> None:
    bed.started()
    bed.stopped(hours=2, minutes=38)
    cards = shown(qtbot, bed, clock, bed.nurse)
    assert cards.watch.lasted.value() == "2:38:00"
    assert "not told" in cards.why.text()
    bed.technical()
    cards.refresh()
    assert cards.why.text() == "Cause: line"
    assert next(iter(cards.acts)) is Act.RESUME
    assert cards.acts[Act.RESUME].property("role") == "primary"
    bag = bed.nurse.bags_to_connect(bed.patient, None)[0].bag
    assert isinstance(bed.nurse.resume(bed.patient, bed.restart(bag, 1)), str)
    cards.refresh()
    assert not cards.watch.is_ticking()
    assert not cards.watch.isVisible()


def test_a_restart_is_no_main_act_while_the_table_says_to_wait(
    qtbot: QtBot, bed: Bedside, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    bed.started()
    bed.stopped(hours=2, minutes=38)
    waits = TableAnswer(Action.WAIT.value, "neuro-3")
    monkeypatch.setattr(type(bed.nurse), "table_says", lambda *_: waits)
    cards = shown(qtbot, bed, clock, bed.nurse)
    assert cards.acts[Act.RESUME].property("role") == "secondary"
    assert cards.table.value() == "▲ Wait"


def test_the_tables_answer_has_its_word_and_shape(qtbot: QtBot, bed: Bedside, clock: Clock) -> None:
    bed.started()
    cards = shown(qtbot, bed, clock, Infusion(bed.ward.nurse, Said()))
    assert cards.table.value() == "■ Interrupt"
    cards.set_advice("good", "Goes on", "no open toxicity")
    assert cards.table.value() == "● Goes on"
    assert "no open toxicity" in visible_texts(cards)


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_large_text_keeps_the_width(
    qapp: QApplication, qtbot: QtBot, bed: Bedside, clock: Clock, scale: float
) -> None:
    bed.started()
    bed.stopped(hours=5)
    apply_theme(qapp, dark=False, scale=scale)
    cards = shown(qtbot, bed, clock, bed.nurse)
    assert cards.minimumSizeHint().width() <= 1000
