"""Does this PC remember its label printer, and does its settings card speak for it?"""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from bedside.app.label_printing import LabelPrinting
from bedside.app.screen import Screen
from bedside.app.this_pc import PcMemory
from bedside.services.label_printing.printer import LabelPrinter
from bedside.ui.settings.label_printer import LabelPrinterCard
from tests.support.hands import press
from tests.support.zpl_reader import read_zpl


def test_a_pc_has_no_printer_until_it_is_told_one(
    screen: Screen, tmp_path: Path, qtbot: QtBot
) -> None:
    printing = LabelPrinting(screen)
    assert printing.printer() == LabelPrinter("", 8)
    with qtbot.waitSignal(printing.changed):
        printing.remember(LabelPrinter("tcp://10.0.0.5", 12))
    assert printing.printer() == LabelPrinter("tcp://10.0.0.5", 12)
    remembered = PcMemory(tmp_path / "this-pc.json").recall()
    assert (remembered.label_printer, remembered.label_dots_per_mm) == ("tcp://10.0.0.5", 12)


def test_a_resolution_nobody_sells_is_taken_as_the_usual_one(screen: Screen) -> None:
    screen.remember(screen.choices._replace(label_dots_per_mm=7))
    assert LabelPrinting(screen).printer().dots_per_mm == 8


def test_the_card_tries_a_printer_and_has_it_remembered(
    screen: Screen, tmp_path: Path, qtbot: QtBot
) -> None:
    printing = LabelPrinting(screen)
    asked: list[bool] = []
    card = printing.card(lambda: asked.append(True))
    assert isinstance(card, LabelPrinterCard)
    qtbot.addWidget(card)
    card.show()
    path = tmp_path / "labels.zpl"
    card.kind.set_value("file")
    card.place.set_text(str(path))
    press(card.test_act)
    assert len(read_zpl(path.read_bytes())) == 1
    assert printing.printer().where == ""
    press(card.use_act)
    assert printing.printer() == LabelPrinter(f"file:{path}", 8)
    press(card.queue_act)
    assert asked == [True]
