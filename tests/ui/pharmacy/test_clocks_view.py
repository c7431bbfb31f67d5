"""Clocks on the page: they tick, warn in words and colour, and end; remainders are dealt with."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QPushButton

from bedside.clinical.events import BagTakenOut, LeftOverUsed, WasteRecorded
from bedside.services.pharmacy.answers import ClockOf
from bedside.services.pharmacy.drafts import LeftOverDraft
from bedside.ui.pharmacy.clocks_view import ClockCard, ClocksView
from tests.support.hands import press, settle, type_text, visible_texts
from tests.support.pharmacy import Counter


@pytest.fixture
def view(qtbot, counter: Counter) -> ClocksView:
    made = ClocksView(counter.desk)
    made.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.show()
    return made


def act(card: ClockCard, text: str) -> QPushButton:
    return next(each for each in card.findChildren(QPushButton) if each.text() == text)


def remainder(counter: Counter) -> None:
    draft = LeftOverDraft(lot="A1", drug_ml=Decimal("1.4"), dissolved_at=counter.clock())
    assert isinstance(counter.desk.keep_left_over(draft), str)


def test_without_clocks_nothing_ticks(view) -> None:
    view.refresh()
    assert visible_texts(view) == ["No bag and no dissolved vial is here: no clock runs."]
    assert not view.is_ticking()


def test_a_clock_ticks_turns_amber_and_then_expired(view, counter) -> None:
    remainder(counter)
    view.refresh()
    assert view.is_ticking()
    (card,) = view.cards
    assert (card.figure.value(), card.badge.text()) == ("24:00:00", "● in date")
    assert card.property("severity") is None
    counter.clock.advance(hours=23, seconds=1)
    view.tick()
    assert (card.figure.value(), card.badge.text()) == ("0:59:59", "▲ ends soon")
    assert card.property("severity") == "caution"
    counter.clock.advance(hours=1)
    view.tick()
    assert (card.figure.value(), card.badge.text()) == ("0:00:01 over", "■ EXPIRED")
    assert card.property("severity") == "stop"


def test_a_hidden_view_does_not_tick(view, counter) -> None:
    remainder(counter)
    view.refresh()
    view.hide()
    counter.clock.advance(hours=1)
    view.tick()
    assert view.cards[0].figure.value() == "24:00:00"


def test_a_bag_is_taken_out_and_its_room_clock_says_when_to_connect(view, counter) -> None:
    counter.bed.ordered()
    bag = counter.cold_bag()
    view.refresh()
    press(act(view.cards[0], "Take out"))
    press(view.sheet.confirm)
    assert counter.ward.file.journal.of_patient(counter.patient)[-1].event == BagTakenOut(bag)
    (card,) = view.cards
    assert any("to run whole, connect by 06.04.2026 17:00" in text for text in visible_texts(card))
    counter.clock.advance(hours=3)
    view.tick()
    assert card.badge.text() == "▲ run cut short"


def test_dissolved_vials_name_the_bag_they_are_for(view, counter) -> None:
    counter.bed.ordered()
    draft = counter.ward.filled_draft(counter.patient, first_day=1)
    for step in ("saline_bag", "stabilizer", "reconstitute"):
        draft = counter.tick(draft, step)
    counter.keep(draft)
    view.refresh()
    settle()
    assert "bed 3 · Örnek Hasta 1 · dissolved vials for bag 1 · lot A1B2C3" in visible_texts(view)


def test_a_remainder_goes_into_a_bag(view, counter) -> None:
    counter.bed.ordered()
    remainder(counter)
    bag = counter.cold_bag()
    view.refresh()
    card = next(each for each in view.cards if each.line.of is ClockOf.LEFT_OVER)
    press(act(card, "It went into a bag…"))
    press(view.sheet.choice().segment(bag))
    press(view.sheet.confirm)
    last = counter.ward.file.journal.of_ward()[-1].event
    assert last == LeftOverUsed(card.line.what, bag)
    assert [each.line.of for each in view.cards] == [ClockOf.BAG]


def test_a_remainder_is_thrown_away_with_a_reason(view, counter) -> None:
    remainder(counter)
    view.refresh()
    (card,) = view.cards
    press(act(card, "Throw away…"))
    type_text(view.sheet.reason, "süresi doldu")
    press(view.sheet.confirm)
    last = counter.ward.file.journal.of_ward()[-1].event
    assert isinstance(last, WasteRecorded)
    assert (last.reason, last.left_over) == ("süresi doldu", card.line.what)
    assert view.cards == []
