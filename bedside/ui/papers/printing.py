"""How does a paper reach a real printer at its exact size?

The system's own dialog chooses the printer. Pages are painted as pictures over the full
sheet in millimetres, without the printer's margins and without any scaling to fit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from bedside.documents.render import PageImage
from bedside.ui.papers.preview import image_of

# 15 pixels a millimetre exactly, so a page's size in mm is known from its pixels.
PRINT_DPI = 381
_PIXELS_PER_MM = 15
_MM_PER_INCH = 25.4

AskPrinter = Callable[[QPrinter, QWidget], bool]


def ask_printer(printer: QPrinter, parent: QWidget) -> bool:
    """The system's print dialog; False when it was left without printing."""
    return QPrintDialog(printer, parent).exec() == QDialog.DialogCode.Accepted


def size_mm(page: PageImage) -> QSizeF:
    """The page's size in whole millimetres, as all papers of the ward have it."""
    return QSizeF(round(page.width / _PIXELS_PER_MM), round(page.height / _PIXELS_PER_MM))


def print_pages(
    pages: Sequence[PageImage], title: str, parent: QWidget, ask: AskPrinter = ask_printer
) -> bool:
    """Print ``pages`` (rendered at ``PRINT_DPI``); False when nothing was sent."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    _set_sheet(printer, pages[0])
    if not ask(printer, parent):
        return False
    # The dialog may have put its own sheet and margins back.
    _set_sheet(printer, pages[0])
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        painter.drawImage(_target(printer, page), image_of(page))
    return painter.end()


def _set_sheet(printer: QPrinter, page: PageImage) -> None:
    sheet = size_mm(page)
    is_wide = sheet.width() > sheet.height()
    upright = sheet.transposed() if is_wide else sheet
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Millimeter))
    turned = QPageLayout.Orientation
    printer.setPageOrientation(turned.Landscape if is_wide else turned.Portrait)
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)


def _target(printer: QPrinter, page: PageImage) -> QRectF:
    """Where the page goes, in the printer's own dots."""
    dots_per_mm = printer.resolution() / _MM_PER_INCH
    sheet = size_mm(page)
    return QRectF(0, 0, sheet.width() * dots_per_mm, sheet.height() * dots_per_mm)
