"""A printed page is exactly as large as its paper."""

from __future__ import annotations

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from bedside.documents.render import PageImage
from bedside.ui.papers.printing import print_pages


def page(width_mm, height_mm):
    width, height = width_mm * 15, height_mm * 15
    return PageImage(width, height, b"\xff" * (width * height * 3))


@pytest.mark.parametrize("size", [(100, 70), (100, 50), (210, 297)])
def test_the_sheet_has_the_papers_exact_millimetres(qtbot, tmp_path, size):
    parent = QWidget()
    qtbot.addWidget(parent)
    out = tmp_path / "printed.pdf"

    def to_file(printer: QPrinter, _parent: QWidget) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(out))
        return True

    assert print_pages([page(*size)], "label", parent, to_file)
    document = pypdfium2.PdfDocument(out)
    width, height = document[0].get_size()
    document.close()
    assert (width / 72 * 25.4, height / 72 * 25.4) == pytest.approx(size, abs=0.3)


def test_nothing_is_printed_when_the_dialog_is_left(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    assert not print_pages([page(100, 70)], "label", parent, lambda _printer, _parent: False)
