"""Where else does the round stand still? At the pharmacy's desk, the label printer, the bed.

Nothing here waits for a moment or passes one: the same pages come about however long the
looks take on this machine.
"""

from __future__ import annotations

import tempfile
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from bedside.app.demo.bag_round import OffTheRoundError
from bedside.app.demo.hands import choose, key, press, settle, write
from bedside.app.demo.on_the_ward import OnTheWard
from bedside.app.demo.pump_acts import check_at_bed, rate_of, set_pump
from bedside.app.print_room import print_queue
from bedside.services.infusion.answers import Act
from bedside.services.label_printing.printer import PrinterKind
from bedside.services.label_printing.queue import PrintJob
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.ui.bedside.page import BedsidePage
from bedside.ui.infusion.level_forms import StartForm
from bedside.ui.pharmacy.page import CLOCKS, PLANNER, QUEUE, WASTE, PharmacyPage
from bedside.ui.settings.label_printer import LabelPrinterCard

_LABEL = "100x70"
_BAG, _OTHER_CHILD, _SLIPPED, _HOURS = 1, "999999", 10, 96


def at_the_pharmacy(ward: OnTheWard) -> str:
    """Every part of the pharmacy's desk and the trail of lots, in every look."""
    for look in ward.in_every_look():
        ward.go("pharmacy")
        page = ward.window.pharmacy
        for part in (QUEUE, PLANNER, CLOCKS, WASTE):
            press(page.sections.findChild(QPushButton, part))
            page.area.verticalScrollBar().setValue(0)
            ward.picture(f"{look}-pharmacy-{part}")
            if part == PLANNER:
                _choose_first_child(page)
                ward.picture(f"{look}-pharmacy-plans")
            if part in (PLANNER, WASTE):
                page.area.verticalScrollBar().setValue(page.area.verticalScrollBar().maximum())
                ward.picture(f"{look}-pharmacy-{part}-below")
        press(page.lots_act)
        ward.picture(f"{look}-lot-trail")
    return f"pictured the pharmacy's desk in {len(ward.looks)} looks"


def _choose_first_child(page: PharmacyPage) -> None:
    """Go down the planner's list by one; the plans of that child are looked for."""
    key(page.planner.child, Qt.Key.Key_Down)
    settle()
    if not page.planner.cards:
        raise OffTheRoundError("the planner has no plan for its first child")


def at_the_printer(ward: OnTheWard) -> str:
    """The label printer's settings and the print queue, with a label that did not come out."""
    with tempfile.TemporaryDirectory(prefix="bedside-labels-") as folder:
        _use_printer(ward, Path(folder) / "labels.zpl", tests=True)
        _ask_for_a_label(ward)
        # A path that leads nowhere is what a printer looks like that was unplugged.
        _use_printer(ward, Path(folder) / "unplugged" / "labels.zpl", tests=False)
        _ask_for_a_label(ward)
        for look in ward.in_every_look():
            card = _printer_card(ward)
            ward.window.settings.area.ensureWidgetVisible(card)
            ward.picture(f"{look}-label-printer")
            press(card.queue_act)
            ward.picture(f"{look}-print-queue")
            press(ward.window.print_queue.back_act)
        card = _printer_card(ward)
        write(card.place, "")
        press(card.use_act)
    return f"pictured the label printer and its queue in {len(ward.looks)} looks"


def _printer_card(ward: OnTheWard) -> LabelPrinterCard:
    ward.go("settings")
    card = ward.window.settings.findChild(LabelPrinterCard)
    if card is None:
        raise OffTheRoundError("the settings name no label printer")
    return card


def _use_printer(ward: OnTheWard, file: Path, *, tests: bool) -> None:
    card = _printer_card(ward)
    choose(card.kind, PrinterKind.FILE)
    write(card.place, str(file))
    if tests:
        press(card.test_act)
        ward.picture("label-printer-tested")
    press(card.use_act)


def _ask_for_a_label(ward: OnTheWard) -> None:
    """The bag's label once more, through the queue that the papers ask too."""
    work = ward.window.at_work
    bag = next(line.bag for line in work.file.read.bags(ward.patient) if line.bag_number == _BAG)
    answer = print_queue(work, ward.window.label_printing).ask(bag, _LABEL, "okunmuyor")
    if not isinstance(answer, PrintJob):
        raise OffTheRoundError(f"the label is refused: {answer}")


def at_the_bed(ward: OnTheWard) -> str:
    """The check at the bed in every look: empty, another child's wristband, a slipped mark.

    Hours before the first bag: its premedication has begun nowhere, so nothing runs out.
    """
    for look in ward.in_every_look():
        form = ward.form(Act.START, StartForm)
        page = check_at_bed(ward, form.connection)
        ward.picture(f"{look}-bedside-check")
        _read(page, _OTHER_CHILD)
        ward.picture(f"{look}-bedside-stopped")
        _read(page, ward.number)
        rate = rate_of(ward, _BAG) * _SLIPPED
        set_pump(page, rate, rate * _HOURS, Decimal(_HOURS))
        ward.picture(f"{look}-bedside-pump")
        press(page.back_act)
        press(ward.open_form(StartForm).back_act)
    return f"pictured the check at the bed in {len(ward.looks)} looks"


def _read(page: BedsidePage, wristband: str) -> None:
    write(page.bag_read, str(_BAG))
    write(page.wristband, wristband)
    choose(page.person, page.person.values()[0])
    write(page.password, TRAINING_PASSWORD)
    press(page.check_act)
