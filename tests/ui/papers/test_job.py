"""What became of a label is told in words, and each act does what it says."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from bedside.services.label_printing.queue import JobState, PrintJob
from bedside.ui.papers.job import JobCard
from tests.support.hands import press, type_text, visible_texts
from tests.support.ward import disk_full


def card_of(qtbot: QtBot, bench) -> JobCard:
    queue = bench.queue()
    line = queue.line_of(bench.bag)
    assert line is not None
    card = JobCard(queue, line)
    qtbot.addWidget(card)
    card.resize(560, 400)
    card.show()
    return card


def state(bench) -> JobState:
    newest: PrintJob = bench.queue().jobs()[0]
    return newest.state


def test_a_failed_label_tells_all_and_comes_out_on_trying_again(qtbot: QtBot, bench) -> None:
    bench.queue().ask(bench.bag, "100x70")
    card = card_of(qtbot, bench)
    shown = " ".join(visible_texts(card))
    for part in ("Örnek Hasta 1 · cycle 1 · bag 1", "■ not printed", "was not reached"):
        assert part in shown
    assert "Nothing is lost" in shown
    assert "Hemşire 1" in shown
    assert card.out_act.isHidden()
    assert card.again_act.accessibleName() == "Try again: Örnek Hasta 1 · cycle 1 · bag 1"
    bench.switch_on()
    with qtbot.waitSignal(card.changed):
        press(card.again_act)
    assert state(bench) is JobState.PRINTED
    assert len(bench.labels()) == 1


def test_a_printed_label_has_no_acts_left(qtbot: QtBot, bench) -> None:
    bench.switch_on()
    bench.queue().ask(bench.bag, "100x70")
    card = card_of(qtbot, bench)
    assert "● printed" in visible_texts(card)
    for act in (card.again_act, card.out_act, card.give_up_act):
        assert not act.isVisible()


def test_somebody_saw_the_label_of_a_printer_that_broke_off(qtbot: QtBot, bench) -> None:
    bench.is_torn = True
    bench.queue().ask(bench.bag, "100x70")
    card = card_of(qtbot, bench)
    assert "▲ not known whether it came out" in visible_texts(card)
    with qtbot.waitSignal(card.changed):
        press(card.out_act)
    assert state(bench) is JobState.PRINTED
    assert bench.papers().copies(bench.bag) == 1


def test_a_label_is_given_up(qtbot: QtBot, bench) -> None:
    bench.queue().ask(bench.bag, "100x70")
    card = card_of(qtbot, bench)
    with qtbot.waitSignal(card.changed):
        press(card.give_up_act)
    assert state(bench) is JobState.GIVEN_UP


def test_a_label_that_became_a_reprint_asks_why_in_its_card(qtbot: QtBot, bench) -> None:
    bench.queue().ask(bench.bag, "100x70")
    bench.papers().printed(bench.bag, "100x70", "pdf")
    bench.switch_on()
    card = card_of(qtbot, bench)
    assert card.reason.isHidden()
    press(card.again_act)
    assert card.reason.refusal() == "Write why another label is needed."
    assert bench.labels() == []
    type_text(card.reason, "şişe için")
    press(card.again_act)
    assert len(bench.labels()) == 1
    assert "Reprint 1: şişe için" in " ".join(visible_texts(card_of(qtbot, bench)))


def test_a_full_disk_is_told_and_the_label_stays(
    qtbot: QtBot, bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = bench.queue().ask(bench.bag, "100x70")
    assert isinstance(asked, PrintJob)
    bench.switch_on()
    card = card_of(qtbot, bench)
    monkeypatch.setattr(bench.ward.file.journal, "append", disk_full)
    press(card.again_act)
    assert "did not take its entry" in card.refusal.text()
    assert state(bench) is JobState.SENDING
