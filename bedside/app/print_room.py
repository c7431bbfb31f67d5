"""How does the print queue stand together? The ward's labels and the printer of this PC."""

from __future__ import annotations

from bedside.app.label_printing import LabelPrinting
from bedside.app.paper_words import words
from bedside.services.at_work import WardAtWork
from bedside.services.label_printing.printer import DOTS_PER_MM, LabelPrinter
from bedside.services.label_printing.queue import PrintQueue
from bedside.ui.papers.queue import PrintQueuePage


def print_queue(at_work: WardAtWork, known: LabelPrinting | None) -> PrintQueue:
    """The labels of the ward on their way to the printer of this PC, if it has one."""

    def printer() -> LabelPrinter:
        return LabelPrinter("", DOTS_PER_MM[0]) if known is None else known.printer()

    return PrintQueue(at_work, words, printer)


def print_queue_page(at_work: WardAtWork, known: LabelPrinting | None) -> PrintQueuePage:
    """The page that shows them."""
    return PrintQueuePage(print_queue(at_work, known))
