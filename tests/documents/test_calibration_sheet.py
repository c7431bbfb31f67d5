"""The calibration page, read back by a reader as a scanner would."""

import pytest
import zxingcpp
from PIL import Image

from bedside.clinical.scanner_layout import ScannerLayout, calibration_text, learned_layout
from bedside.documents import calibration_sheet as sheet
from bedside.documents.calibration_sheet import calibration_sheet
from bedside.documents.render import page_images
from tests.documents.labels import ENGLISH
from tests.documents.test_label import text_of
from tests.support.ts_words import turkish


@pytest.mark.parametrize("words", [ENGLISH, turkish()])
def test_the_page_is_read_back_and_teaches_a_scanner_that_changes_nothing(words) -> None:
    (page,) = page_images(calibration_sheet(words), 203)
    picture = Image.frombytes("RGB", (page.width, page.height), page.rgb)
    (found,) = zxingcpp.read_barcodes(picture)
    assert found.bytes == calibration_text().encode("ascii")
    layout = learned_layout(found.bytes.decode("ascii"))
    assert isinstance(layout, ScannerLayout)
    assert layout.meant(calibration_text()) == calibration_text()


def test_the_page_says_what_to_do_and_is_reproducible() -> None:
    pdf = calibration_sheet(ENGLISH)
    assert "scan this code once" in text_of(pdf)
    assert pdf == calibration_sheet(ENGLISH)


def test_a_square_too_small_for_the_code_is_refused(monkeypatch) -> None:
    monkeypatch.setattr(sheet, "_CODE_MM", 10.0)
    with pytest.raises(ValueError, match="does not fit"):
        calibration_sheet(ENGLISH)
