"""The measure of a text is the one the PDF draws with."""

import pytest

from bedside.documents.fonts import MM_PER_POINT, font_name, line_mm, width_mm


def test_width_is_what_the_pdf_library_measures():
    from reportlab.pdfbase import pdfmetrics

    for bold in (False, True):
        points = pdfmetrics.stringWidth("Çiğdem İpek ŞIĞ 2,5 mL/h", font_name(bold), 9)
        assert width_mm("Çiğdem İpek ŞIĞ 2,5 mL/h", 9, bold) == pytest.approx(
            points * MM_PER_POINT, abs=1e-6
        )


def test_bold_runs_wider_and_size_scales():
    assert width_mm("Ğ", 8, bold=True) > width_mm("Ğ", 8)
    assert width_mm("Ğ", 16) == pytest.approx(2 * width_mm("Ğ", 8))
    assert line_mm(12) == pytest.approx(2 * line_mm(6))


def test_the_type_has_every_turkish_letter():
    from reportlab.pdfbase import pdfmetrics

    for bold in (False, True):
        known = pdfmetrics.getFont(font_name(bold)).face.charWidths
        assert all(ord(sign) in known for sign in "çğıöşüÇĞİÖŞÜ÷×√·")
