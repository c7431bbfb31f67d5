"""Does the queue print on the printer this PC has now, and on none where it has none?"""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from bedside.app.label_printing import LabelPrinting
from bedside.app.print_room import print_queue, print_queue_page
from bedside.app.screen import Screen
from bedside.services.label_printing.printer import LabelPrinter, PrinterFault
from bedside.services.label_printing.queue import JobState, PrintJob
from tests.support.hands import press
from tests.support.ward import OpenWard
from tests.support.zpl_reader import read_zpl


def test_a_label_waits_for_a_printer_and_goes_to_the_one_set_up_later(
    qtbot: QtBot, screen: Screen, ward: OpenWard, tmp_path: Path
) -> None:
    known = LabelPrinting(screen)
    bag = ward.checked_bag(ward.child())
    failed = print_queue(ward.nurse, None).ask(bag, "100x70")
    assert isinstance(failed, PrintJob)
    assert failed.fault is PrinterFault.NO_PRINTER
    page = print_queue_page(ward.nurse, known)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    path = tmp_path / "labels.zpl"
    known.remember(LabelPrinter(f"file:{path}", 12))
    press(page.cards[0].again_act)
    (label,) = read_zpl(path.read_bytes())
    assert label.width == 1184
    assert [job.state for job in print_queue(ward.nurse, known).jobs()] == [JobState.PRINTED]
