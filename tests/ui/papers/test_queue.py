"""The print queue: what asks for somebody stands first, and nothing goes lost."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from bedside.services.label_printing.queue import JobState, PrintQueue
from bedside.services.refused import EntryProblem, EntryRefused
from bedside.ui.papers.queue import PrintQueuePage
from tests.support.hands import press, settle, visible_texts


def page_of(qtbot: QtBot, queue: PrintQueue) -> PrintQueuePage:
    page = PrintQueuePage(queue)
    qtbot.addWidget(page)
    page.resize(1158, 768)
    page.show()
    page.refresh()
    settle()
    return page


def test_an_empty_queue_says_so(qtbot: QtBot, bench) -> None:
    page = page_of(qtbot, bench.queue())
    assert "● No label is waiting" in visible_texts(page)
    assert not page.clear_act.isEnabled()
    with qtbot.waitSignal(page.left):
        press(page.back_act)


def test_a_failed_label_is_still_there_when_the_ward_is_opened_again(qtbot: QtBot, bench) -> None:
    bench.queue().ask(bench.bag, "100x70")
    bench.ward.reopen()
    page = page_of(qtbot, bench.queue())
    assert page.context() == "Labels that ask for somebody: 1"
    assert page.empty.isHidden()
    assert "■ not printed" in visible_texts(page)
    bench.switch_on()
    press(page.cards[0].again_act)
    assert [card.badge.text() for card in page.cards] == ["● printed"]
    assert page.context() == ""
    assert len(bench.labels()) == 1
    press(page.clear_act)
    assert page.cards == []
    assert bench.queue().jobs() == ()
    assert bench.papers().copies(bench.bag) == 1


def test_what_waits_stands_before_what_ended(qtbot: QtBot, bench) -> None:
    queue = bench.queue()
    bench.switch_on()
    queue.ask(bench.bag, "100x70")
    bench.device.unlink()
    queue.ask(bench.bag, "100x70", "torn")
    given_up = queue.jobs()[0].id
    queue.give_up(given_up)
    queue.ask(bench.bag, "100x50", "torn again")
    bench.switch_on()
    page = page_of(qtbot, queue)
    assert [card.badge.text() for card in page.cards] == [
        "■ not printed",
        "◇ given up",
        "● printed",
    ]
    press(page.cards[0].again_act)
    press(page.clear_act)
    assert page.cards == []


def test_old_labels_are_counted_instead_of_shown(
    qtbot: QtBot, bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bedside.ui.papers.queue._ENDED_SHOWN", 1)
    bench.switch_on()
    for reason in ("", "torn", "torn again"):
        bench.queue().ask(bench.bag, "100x70", reason)
    page = page_of(qtbot, bench.queue())
    assert len(page.cards) == 1
    assert page.older.text() == "Older labels that came to an end: 2"
    assert all(job.state is JobState.PRINTED for job in bench.queue().jobs())


def test_a_queue_that_cannot_be_cleared_away_says_so(
    qtbot: QtBot, bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.switch_on()
    queue = bench.queue()
    queue.ask(bench.bag, "100x70")
    page = page_of(qtbot, queue)
    monkeypatch.setattr(queue, "clear_away", lambda: EntryRefused(EntryProblem.NOTHING_SAVED))
    press(page.clear_act)
    assert "Nothing was cleared away." in page.banner.text()
    assert len(page.cards) == 1
