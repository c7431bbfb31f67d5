"""Widths on paper are the font's own, in both weights, for Turkish letters too."""

import pytest

from bedside.documents.fonts import font_name, line_mm, width_mm


def test_width_grows_with_type_and_weight() -> None:
    assert width_mm("Örnek Hasta", 12) == pytest.approx(2 * width_mm("Örnek Hasta", 6))
    assert width_mm("Örnek Hasta", 12, bold=True) > width_mm("Örnek Hasta", 12)
    assert width_mm("", 12) == 0


@pytest.mark.parametrize("letter", "çğıöşüÇĞİÖŞÜ")
def test_turkish_letters_are_in_the_font(letter) -> None:
    from reportlab.pdfbase import pdfmetrics  # type: ignore[import-untyped]

    for bold in (False, True):
        assert ord(letter) in pdfmetrics.getFont(font_name(bold)).face.charWidths


def test_a_width_is_what_the_pdf_will_draw() -> None:
    from reportlab.pdfbase import pdfmetrics

    points = pdfmetrics.stringWidth("Işık 2.5 mL/h", font_name(bold=True), 22)
    assert width_mm("Işık 2.5 mL/h", 22, bold=True) == pytest.approx(points * 25.4 / 72)


def test_a_line_is_higher_than_its_type() -> None:
    assert line_mm(72) > 25.4
