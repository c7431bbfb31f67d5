"""Does this printer work, and in true millimetres? One test label; no patient stands on it."""

from __future__ import annotations

from bedside.documents.label_content import LabelSize
from bedside.documents.words import Words
from bedside.services.label_printing.printer import LabelPrinter, PrinterFault


def print_test_label(printer: LabelPrinter, words: Words) -> PrinterFault | None:
    """Send the test label with its rulers; None when the printer took all of it."""
    from bedside.documents.printer_test import printer_test
    from bedside.documents.zpl import zpl_of_pdf

    refused = printer.refusal()
    if refused is not None:
        return refused
    label = printer_test(LabelSize.MM_100X70, words)
    return printer.send(zpl_of_pdf(label, printer.dots_per_mm))
