"""The bag label: whole, legible, read back by a scanner."""

import re
from dataclasses import replace
from random import Random

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from bedside.documents.label import bag_label, label_sheet
from bedside.documents.label_content import DoesNotFit, LabelSize, VialLot
from bedside.documents.label_layout import MARGIN_MM, LabelLayout, lay_out
from bedside.documents.render import page_images
from bedside.documents.typesetting import SMALLEST_PT
from tests.documents.labels import ENGLISH, EXAMPLE, random_label, turkish_name
from tests.support.ts_words import turkish

HAIR = 1e-6


def pdf_of(content, size=LabelSize.MM_100X70):
    pdf = bag_label(content, size, ENGLISH)
    assert isinstance(pdf, bytes)
    return pdf


def text_of(pdf):
    document = pypdfium2.PdfDocument(pdf)
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return " ".join(text.split())


def assert_whole(layout):
    boxes = layout.boxes
    for box in boxes:
        assert box.size_pt >= SMALLEST_PT
        assert box.x >= MARGIN_MM - HAIR and box.y >= MARGIN_MM - HAIR, box
        assert box.x + box.width <= layout.size.width - MARGIN_MM + HAIR, box
        assert box.y + box.height <= layout.size.height - MARGIN_MM + HAIR, box
    solid = [(box.x, box.y, box.width, box.height) for box in boxes]
    code = layout.code_at
    solid.append((code.x, code.y, code.width, code.height))
    for number, (x, y, width, height) in enumerate(solid):
        for x2, y2, width2, height2 in solid[number + 1 :]:
            apart = x + width <= x2 + HAIR or x2 + width2 <= x + HAIR
            assert apart or y + height <= y2 + HAIR or y2 + height2 <= y + HAIR
    rate = next(box for box in boxes if box.field == "rate")
    assert all(box.size_pt < rate.size_pt for box in boxes if box is not rate)


def within_bound(content, size, random):
    """The smaller stock is promised for three lots and staff names of twenty letters."""
    if size is LabelSize.MM_100X70:
        return content
    return replace(
        content,
        vials=content.vials[:3],
        prepared_by=turkish_name(random, 20),
        checked_by=turkish_name(random, 20),
    )


def read_back(pdf, layout):
    """What a scanner reads at 203 dpi, held over the code and its white margin."""
    (page,) = page_images(pdf, 203)
    picture = Image.frombytes("RGB", (page.width, page.height), page.rgb).convert("L")
    code, dots, margin = layout.code_at, 203 / 25.4, 1.0
    edges = (code.x - margin, code.y - margin, code.x + code.width + margin)
    left, top, right, bottom = (at * dots for at in (*edges, code.y + code.height + margin))
    found = zxingcpp.read_barcodes(picture.crop((int(left), int(top), int(right), int(bottom))))
    return [each.text for each in found]


# Half of a thousand patients in each language: every stock prints a thousand.
@pytest.mark.parametrize("words", [ENGLISH, turkish()], ids=["en", "tr"])
@pytest.mark.parametrize("size", list(LabelSize))
def test_a_thousand_random_patients_are_never_refused_or_clipped_and_always_scan(size, words):
    random = Random(f"{size.name} {words.language}")
    for _ in range(500):
        content = within_bound(random_label(random), size, random)
        layout = lay_out(content, size, words)
        assert isinstance(layout, LabelLayout), (layout, content)
        assert_whole(layout)
        pdf = bag_label(content, size, words)
        assert read_back(pdf, layout) == [content.bag_code]
        text = text_of(pdf)
        assert content.patient_name in text
        assert text.count("mL/h") == 1
        assert f" {words.rate(content.rate_ml_per_h)}".replace("\u00a0", " ") in text


def test_beyond_the_bound_the_small_stock_names_what_and_the_size_that_fits():
    lots = tuple(VialLot(f"LOT{n:09}", 1) for n in range(9))
    refused = lay_out(replace(EXAMPLE, vials=lots), LabelSize.MM_100X50, ENGLISH)
    assert isinstance(refused, DoesNotFit)
    assert "vials" in refused.what
    assert refused.fits is LabelSize.MM_100X70


@pytest.mark.parametrize("size", list(LabelSize))
def test_page_is_exactly_the_stock_and_identical_content_gives_identical_bytes(size):
    pdf = pdf_of(EXAMPLE, size)
    document = pypdfium2.PdfDocument(pdf)
    width, height = document[0].get_size()
    document.close()
    assert (width, height) == pytest.approx(
        (size.width / 25.4 * 72, size.height / 25.4 * 72), abs=0.01
    )
    assert pdf == pdf_of(EXAMPLE, size)
    assert b"DejaVuSans" in pdf


@pytest.mark.parametrize("size", list(LabelSize))
def test_label_says_everything_once(size):
    text = text_of(pdf_of(replace(EXAMPLE, training=True, reprint=2), size))
    for words in (
        "ÖRNEK HASTA 1", "100234", "20000000146", "Born 14.03.2022", "Bed 3",
        "blinatumomab (BLINCYTO)", "46.25 mcg", "10.05 mcg/day", "96 h", "240 mL", "279.2 mL",
        "5.5 mL stabilizer", "3.7 mL drug", "A1B2C3 × 2", "Prepared 23.11.2026 15:10",
        "use by 03.12.2026 15:10", "Connect by 01.12.2026 09:10", "Eczacı 1", "Hemşire 1",
        "Bag 3", "Cycle 1", "TRAINING", "Reprint 2", "DO NOT FLUSH",
        "10 mL flush = 4 h of drug", "0.2 micron filter", "tr-review · edition 2023",
        "Not output of a certified medical device",
    ):  # fmt: skip
        assert words in text, words
    assert text.count("2.5 mL/h") == 1
    assert not re.search(r"mL\s*/\s*(day|d\b|24)", text)


def test_black_on_white_only():
    (page,) = page_images(pdf_of(EXAMPLE), 203)
    assert all(
        page.rgb[i] == page.rgb[i + 1] == page.rgb[i + 2] for i in range(0, len(page.rgb), 3)
    )


def test_what_is_too_long_is_named_and_no_larger_stock_is_invented():
    many = replace(EXAMPLE, vials=tuple(VialLot(f"LOT{n:09}", 1) for n in range(60)))
    for size in LabelSize:
        refused = bag_label(many, size, ENGLISH)
        assert isinstance(refused, DoesNotFit)
        assert "vials" in refused.what and refused.fits is None
        assert isinstance(label_sheet([EXAMPLE, many], size, ENGLISH), DoesNotFit)
    assert isinstance(lay_out(replace(EXAMPLE, patient_name="Ğ" * 90), size, ENGLISH), DoesNotFit)
    assert isinstance(lay_out(EXAMPLE, size, ENGLISH), LabelLayout)


def test_sheet_is_a4_and_goes_on_to_a_second_page():
    sheet = label_sheet([EXAMPLE] * 8, LabelSize.MM_100X70, ENGLISH, first_cell=2)
    assert isinstance(sheet, bytes)
    pages = page_images(sheet, 203)
    assert len(pages) == 2
    codes = [
        len(zxingcpp.read_barcodes(Image.frombytes("RGB", (p.width, p.height), p.rgb)))
        for p in pages
    ]
    assert codes == [6, 2]
    with pytest.raises(ValueError, match="cell"):
        label_sheet([EXAMPLE], LabelSize.MM_100X70, ENGLISH, first_cell=8)
