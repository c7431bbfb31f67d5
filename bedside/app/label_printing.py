"""Which label printer has this PC, and what do its windows ask of it?"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from bedside.app.screen import Screen
from bedside.services.label_printing.printer import DOTS_PER_MM, LabelPrinter


class LabelPrinting(QObject):
    """The label printer this PC remembers; a new choice holds from the next label on."""

    changed = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen.app)
        self._screen = screen

    def printer(self) -> LabelPrinter:
        """The printer as it is remembered; a resolution that nobody sells is taken as 203 dpi."""
        choices = self._screen.choices
        dots = choices.label_dots_per_mm
        return LabelPrinter(choices.label_printer, dots if dots in DOTS_PER_MM else DOTS_PER_MM[0])

    def remember(self, printer: LabelPrinter) -> None:
        """Keep ``printer`` for this PC."""
        self._screen.remember(
            self._screen.choices._replace(
                label_printer=printer.place, label_dots_per_mm=printer.dots_per_mm
            )
        )
        self.changed.emit()

    def card(self, show_queue: Callable[[], None]) -> QWidget:
        """The settings' card for the label printer of this PC; ``show_queue`` opens its queue."""
        from bedside.app.paper_words import words
        from bedside.services.label_printing.trial import print_test_label
        from bedside.ui.settings.label_printer import LabelPrinterCard

        card = LabelPrinterCard(self.printer(), lambda printer: print_test_label(printer, words()))
        card.printer_changed.connect(self.remember)
        card.queue_wanted.connect(show_queue)
        return card
