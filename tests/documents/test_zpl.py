"""What the printer burns is what the preview showed, dot for dot."""

from __future__ import annotations

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from bedside.documents.label import bag_label, label_sheet
from bedside.documents.label_content import LabelSize
from bedside.documents.render import PageImage, page_images
from bedside.documents.zpl import DPI_OF, dots_of, zpl_of_pdf
from tests.documents.labels import ENGLISH, EXAMPLE
from tests.support.zpl_reader import Burnt, read_zpl


def label(size: LabelSize = LabelSize.MM_100X70) -> bytes:
    pdf = bag_label(EXAMPLE, size, ENGLISH)
    assert isinstance(pdf, bytes)
    return pdf


def picture(burnt: Burnt) -> Image.Image:
    image = Image.new("L", (burnt.width, burnt.height), 255)
    image.putdata([0 if dot == "1" else 255 for row in burnt.rows for dot in row])
    return image


@pytest.mark.parametrize("size", [LabelSize.MM_100X70, LabelSize.MM_100X50])
@pytest.mark.parametrize("dots_per_mm", sorted(DPI_OF))
def test_every_dot_of_the_page_is_burnt_and_no_other(size: LabelSize, dots_per_mm: int) -> None:
    (page,) = page_images(label(size), DPI_OF[dots_per_mm])
    (burnt,) = read_zpl(zpl_of_pdf(label(size), dots_per_mm))
    assert (burnt.height, burnt.copies) == (page.height, 1)
    assert 0 <= burnt.width - page.width < 8
    for y in range(0, page.height, 7):
        start = y * page.width * 3
        row = page.rgb[start : start + page.width * 3]
        dark = "".join("1" if sum(row[3 * x : 3 * x + 3]) < 384 else "0" for x in range(page.width))
        assert burnt.rows[y][: page.width] == dark
        assert set(burnt.rows[y][page.width :]) <= {"0"}


def test_the_code_of_the_bag_is_read_off_the_burnt_label() -> None:
    (burnt,) = read_zpl(zpl_of_pdf(label(), 8))
    (code,) = zxingcpp.read_barcodes(picture(burnt))
    (shown,) = page_images(label(), 600)
    (wanted,) = zxingcpp.read_barcodes(
        Image.frombytes("RGB", (shown.width, shown.height), shown.rgb)
    )
    assert code.text == wanted.text


def test_each_page_is_a_label_of_its_own() -> None:
    sheet = label_sheet([EXAMPLE] * 12, LabelSize.MM_100X70, ENGLISH)
    assert isinstance(sheet, bytes)
    assert len(read_zpl(zpl_of_pdf(sheet, 8))) == len(page_images(sheet, 72))


@given(st.lists(st.booleans(), min_size=1, max_size=9000), st.integers(1, 3))
def test_any_picture_comes_back(dots: list[bool], rows: int) -> None:
    rgb = b"".join(b"\x00\x00\x00" if dark else b"\xff\xff\xff" for dark in dots) * rows
    page = PageImage(len(dots), rows, rgb)
    from bedside.documents.zpl import _format

    (burnt,) = read_zpl(_format(dots_of(page)))
    for row in burnt.rows:
        assert [dot == "1" for dot in row[: len(dots)]] == dots


def test_a_printer_nobody_sells_is_refused() -> None:
    with pytest.raises(KeyError):
        zpl_of_pdf(label(), 5)
