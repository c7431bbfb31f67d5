"""A label printer is set up, tried out and refused with real clicks and keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bedside.documents.words import Words
from bedside.services.label_printing.printer import LabelPrinter, PrinterFault
from bedside.services.label_printing.trial import print_test_label
from bedside.ui.fields import ChoiceField
from bedside.ui.settings.label_printer import LabelPrinterCard
from tests.support.hands import press, type_text
from tests.support.zpl_reader import read_zpl

WORDS = Words(lambda _context, text: text, ".", "en")


def made(qtbot: QtBot, printer: LabelPrinter) -> LabelPrinterCard:
    card = LabelPrinterCard(printer, lambda each: print_test_label(each, WORDS))
    qtbot.addWidget(card)
    card.resize(560, 700)
    card.show()
    return card


@pytest.fixture
def card(qtbot: QtBot) -> LabelPrinterCard:
    return made(qtbot, LabelPrinter("", 8))


def choose(field: ChoiceField, value: str) -> None:
    segment = field.segment(value)
    assert segment is not None
    press(segment)


def test_a_test_label_comes_out_at_the_chosen_resolution(
    card: LabelPrinterCard, tmp_path: Path
) -> None:
    path = tmp_path / "labels.zpl"
    choose(card.kind, "file")
    type_text(card.place, str(path))
    choose(card.dots, "12")
    press(card.test_act)
    (label,) = read_zpl(path.read_bytes())
    assert (label.width, label.copies) == (1184, 1)
    assert "ruler" in card.told.text()


def test_the_printer_is_remembered_and_shown_again(card: LabelPrinterCard, qtbot: QtBot) -> None:
    choose(card.kind, "network")
    type_text(card.place, "10.0.0.5")
    choose(card.dots, "24")
    with qtbot.waitSignal(card.printer_changed) as seen:
        press(card.use_act)
    assert seen.args == [LabelPrinter("tcp://10.0.0.5", 24)]
    assert "10.0.0.5" in card.told.text()
    again = made(qtbot, LabelPrinter("tcp://10.0.0.5", 24))
    assert again.printer() == LabelPrinter("tcp://10.0.0.5", 24)


@pytest.mark.parametrize(
    ("kind", "place", "said"),
    [
        ("network", "8.8.8.8", "ward's own network"),
        ("network", "printer.example", "ward's own network"),
        ("network", "10.0.0.5:99999", "1 to 65535"),
        ("file", "labels.zpl", "whole path"),
        ("device", "", "Write where"),
    ],
)
def test_a_place_nothing_may_be_sent_to_is_refused_in_words(
    card: LabelPrinterCard, qtbot: QtBot, kind: str, place: str, said: str
) -> None:
    choose(card.kind, kind)
    type_text(card.place, place)
    press(card.test_act)
    assert said in card.place.refusal()
    assert card.place.value() == place
    assert card.told.isHidden()
    if place:
        with qtbot.assertNotEmitted(card.printer_changed):
            press(card.use_act)


def test_a_printer_that_fails_the_test_says_what_to_do(
    card: LabelPrinterCard, tmp_path: Path
) -> None:
    choose(card.kind, "device")
    type_text(card.place, str(tmp_path / "lp0"))
    press(card.test_act)
    assert "lp0 was not reached" in card.told.text()
    assert "switched on" in card.told.text()


def test_a_test_label_that_broke_off_is_only_printed_again(qtbot: QtBot) -> None:
    card = LabelPrinterCard(LabelPrinter("/dev/lp0", 8), lambda _printer: PrinterFault.BROKE_OFF)
    qtbot.addWidget(card)
    card.show()
    press(card.test_act)
    assert "print the test label again" in card.told.text()


def test_an_empty_place_takes_the_printer_away(qtbot: QtBot) -> None:
    card = made(qtbot, LabelPrinter("/dev/usb/lp0", 12))
    assert card.kind.value() == "device"
    card.place.clear()
    with qtbot.waitSignal(card.printer_changed) as seen:
        press(card.use_act)
    assert seen.args == [LabelPrinter("", 12)]
    assert "no label printer" in card.told.text()


def test_the_queue_is_one_click_away(card: LabelPrinterCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.queue_wanted):
        press(card.queue_act)
