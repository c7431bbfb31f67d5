from __future__ import annotations

from pathlib import Path

import pytest

from bedside.documents.words import Words
from bedside.documents.zpl import DPI_OF
from bedside.services.label_printing.printer import DOTS_PER_MM, LabelPrinter, PrinterFault
from bedside.services.label_printing.trial import print_test_label
from tests.support.zpl_reader import read_zpl

WORDS = Words(lambda _context, text: text, ".", "en")


@pytest.mark.parametrize("dots_per_mm", DOTS_PER_MM)
def test_the_test_label_has_its_size_at_every_resolution(tmp_path: Path, dots_per_mm: int) -> None:
    path = tmp_path / "label.zpl"
    assert print_test_label(LabelPrinter(f"file:{path}", dots_per_mm), WORDS) is None
    (label,) = read_zpl(path.read_bytes())
    assert label.copies == 1
    dots_of_a_mm = DPI_OF[dots_per_mm] / 25.4
    assert abs(label.height - 70 * dots_of_a_mm) <= 1
    assert 0 <= label.width - 100 * dots_of_a_mm <= 8
    assert any("1" in row for row in label.rows)


def test_a_refused_place_is_sent_nothing() -> None:
    printer = LabelPrinter("tcp://8.8.8.8", 8)
    assert print_test_label(printer, WORDS) is PrinterFault.NOT_OF_THE_WARD
