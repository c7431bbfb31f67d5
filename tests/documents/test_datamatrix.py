"""The code on the bag: square, whole printer dots, read back as written."""

import pytest
import zxingcpp
from PIL import Image

from bedside.documents.datamatrix import MM_PER_DOT, encoded

TEXT = "BEDSIDE1:0192F0A4-7B1C-7CC3-9F00-0123456789AB"


def test_the_modules_are_square_and_say_the_text():
    code = encoded(TEXT)
    assert all(len(row) == code.modules for row in code.rows)
    side = code.modules + 4
    picture = Image.new("L", (side, side), 255)
    for y, row in enumerate(code.rows):
        for x, dark in enumerate(row):
            picture.putpixel((x + 2, y + 2), 0 if dark else 255)
    big = picture.resize((side * 4, side * 4), Image.Resampling.NEAREST)
    assert [each.text for each in zxingcpp.read_barcodes(big)] == [TEXT]


def test_a_module_is_a_whole_number_of_dots_or_the_code_is_refused():
    code = encoded(TEXT)
    module = code.module_mm(15.5)
    assert module is not None
    assert module / MM_PER_DOT == pytest.approx(round(module / MM_PER_DOT))
    assert (code.modules + 2) * module <= 15.5
    assert code.module_mm(5.0) is None


def test_the_dark_runs_cover_exactly_the_dark_modules():
    code = encoded(TEXT)
    covered = [
        (row, column + step) for row, column, length in code.dark_runs() for step in range(length)
    ]
    dark = [(y, x) for y, row in enumerate(code.rows) for x, is_dark in enumerate(row) if is_dark]
    assert covered == dark
