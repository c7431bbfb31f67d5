"""The month on paper: every line and sum, nothing cut off, the same bytes for the same month."""

from __future__ import annotations

from dataclasses import replace

from bedside.documents.page_flow import WIDTH_MM
from bedside.documents.pharmacy_report import pharmacy_report, report_rows
from bedside.documents.render import page_images
from tests.documents.labels import ENGLISH
from tests.documents.pharmacy_months import LOST, MADE, month
from tests.documents.test_label import text_of


def test_the_paper_holds_every_line_and_sum() -> None:
    text = text_of(pharmacy_report(month(MADE, LOST, training=True), ENGLISH))
    for wanted in ("100234", "A1B2C3", "4.4", "2.8", "no price entered", "Hemşire 1", "TRAINING"):
        assert wanted in text
    assert "Not output of a certified medical device" in text
    assert "mL/day" not in text


def test_an_empty_month_says_so() -> None:
    text = text_of(pharmacy_report(month(), ENGLISH))
    assert "Nothing was made or thrown away." in text
    assert "TRAINING" not in text


def test_the_same_month_gives_the_same_bytes() -> None:
    content = month(MADE, LOST)
    assert pharmacy_report(content, ENGLISH) == pharmacy_report(content, ENGLISH)


def test_a_long_month_repeats_its_head_and_stays_inside_the_page() -> None:
    lines = [replace(MADE, number=number) for number in range(1, 90)]
    content = month(*lines)
    assert len(page_images(pharmacy_report(content, ENGLISH), 40)) > 1
    for row in report_rows(content, ENGLISH):
        for cell in row.cells:
            assert cell.x + cell.width <= WIDTH_MM + 0.01
