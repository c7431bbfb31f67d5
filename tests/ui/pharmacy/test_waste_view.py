"""Waste, remainders and the price are written down once; a refusal keeps what was typed."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bedside.clinical.events import Storage, VialLeftOver, VialPriceSet, WasteRecorded
from bedside.ui.pharmacy.waste_view import WasteView
from tests.support.hands import press, type_text, visible_texts
from tests.support.pharmacy import Counter


@pytest.fixture
def view(qtbot, counter: Counter, clock) -> WasteView:
    made = WasteView(counter.desk, clock)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    return made


def last(counter: Counter) -> object:
    return counter.ward.file.journal.of_ward()[-1].event


def test_whole_vials_are_written_down(qtbot, view, counter) -> None:
    type_text(view.waste.drug, "2,8")
    type_text(view.waste.vials, "1")
    type_text(view.waste.lots, "A1, B2")
    type_text(view.waste.reason, "düştü")
    with qtbot.waitSignal(view.changed):
        press(view.waste.act)
    assert last(counter) == WasteRecorded(None, Decimal("2.8"), 1, "düştü", ("A1", "B2"))
    assert view.waste.reason.value() == ""
    assert "● It is written down." in visible_texts(view.waste)


def test_drug_of_a_bag_is_written_to_its_child(view, counter) -> None:
    counter.bed.ordered()
    bag = counter.cold_bag()
    view.refresh()
    view.waste.bag.setCurrentIndex(1)
    view.refresh()
    type_text(view.waste.drug, "0.5")
    type_text(view.waste.reason, "döküldü")
    press(view.waste.act)
    event = counter.ward.file.journal.of_patient(counter.patient)[-1].event
    assert event == WasteRecorded(bag, Decimal("0.5"), 0, "döküldü", ())


def test_a_refusal_stands_at_its_field_and_keeps_what_was_typed(view, counter) -> None:
    type_text(view.waste.reason, "x")
    press(view.waste.act)
    assert view.waste.drug.refusal() == "Write how much, in mL or whole vials."
    type_text(view.waste.drug, "1.234")
    press(view.waste.act)
    assert view.waste.drug.refusal()
    assert view.waste.reason.value() == "x"
    view.waste.drug.set_text("1")
    view.waste.reason.clear()
    press(view.waste.act)
    assert view.waste.reason.refusal() == "Write the reason."


def test_a_remainder_is_kept(view, counter) -> None:
    form = view.left_over
    press(form.act)
    assert form.dissolved_at.refusal()
    type_text(form.lot, "A1")
    type_text(form.drug, "1,4")
    type_text(form.dissolved_at, "06.04.2026 14:30")
    press(form.act)
    assert form.storage.refusal() == "Choose where it waits."
    press(form.storage.segment("cold"))
    press(form.act)
    event = last(counter)
    assert isinstance(event, VialLeftOver)
    assert (event.lot, event.drug_ml, event.storage) == ("A1", Decimal("1.4"), Storage.COLD)
    assert form.storage.value() is None


def test_the_price_is_shown_and_set(view, counter) -> None:
    form = view.price
    assert "Nobody has entered a price yet." in visible_texts(form)
    press(form.act)
    assert form.price.refusal()
    type_text(form.price, "52340,5")
    press(form.act)
    assert form.currency.refusal() == "This is missing."
    type_text(form.currency, "TRY")
    press(form.act)
    assert last(counter) == VialPriceSet(Decimal("52340.5"), "TRY")
    view.refresh()
    assert "Now 52340.5\u00a0TRY" in visible_texts(form)


def test_who_may_not_is_told_so(qtbot, counter, clock) -> None:
    view = WasteView(counter.physician, clock)
    qtbot.addWidget(view)
    view.show()
    type_text(view.price.price, "1")
    type_text(view.price.currency, "TRY")
    press(view.price.act)
    assert "■ Your role does not allow this. Nothing was saved." in visible_texts(view.price)
    assert view.price.currency.value() == "TRY"
