from __future__ import annotations

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from bedside.documents.label_content import LabelSize
from bedside.documents.printer_test import printer_test
from bedside.documents.render import page_images
from tests.documents.labels import ENGLISH

SIZES = [LabelSize.MM_100X70, LabelSize.MM_100X50]


@pytest.mark.parametrize("size", SIZES)
def test_the_rulers_are_true_to_a_tenth_of_a_millimetre(size: LabelSize) -> None:
    dots_per_mm = 40
    (page,) = page_images(printer_test(size, ENGLISH), round(dots_per_mm * 25.4))
    image = Image.frombytes("RGB", (page.width, page.height), page.rgb).convert("L")
    assert abs(page.width - size.width * dots_per_mm) <= 1
    # Half a millimetre below the foot of the longest marks: only those of ten are left.
    row = round((5.0 + 2.6) * dots_per_mm)
    levels = image.tobytes()[row * page.width : (row + 1) * page.width]
    dark = [x for x, level in enumerate(levels) if level < 128]
    marks = [x / dots_per_mm for x in dark if not dark or x - 1 not in dark]
    inside = [mark for mark in marks if 4 < mark < size.width - 4]
    for place, mark in enumerate(inside):
        assert abs(mark - (5 + 10 * place)) <= 0.1


@pytest.mark.parametrize("size", SIZES)
def test_the_code_is_read_at_the_printers_dots(size: LabelSize) -> None:
    (page,) = page_images(printer_test(size, ENGLISH), 203)
    picture = Image.frombytes("RGB", (page.width, page.height), page.rgb)
    assert [each.text for each in zxingcpp.read_barcodes(picture)] == ["BEDSIDE-TEST"]


def test_the_smallest_type_stands_there_with_turkish_letters() -> None:
    document = pypdfium2.PdfDocument(printer_test(LabelSize.MM_100X70, ENGLISH))
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert "6 pt · ğüşıöç ĞÜŞİÖÇ 0123456789" in text
    assert "50 must be 50 mm from 0" in text


def test_identical_labels_are_identical_bytes() -> None:
    first = printer_test(LabelSize.MM_100X70, ENGLISH)
    assert first == printer_test(LabelSize.MM_100X70, ENGLISH)
