"""The month as a spreadsheet, read back by another program's reader."""

from __future__ import annotations

from io import BytesIO

import openpyxl

from bedside.documents.pharmacy_workbook import pharmacy_workbook
from tests.documents.labels import ENGLISH
from tests.documents.pharmacy_months import LOST, MADE, month


def rows(*lines):
    book = openpyxl.load_workbook(BytesIO(pharmacy_workbook(month(*lines), ENGLISH)))
    return list(book.active.values)


def test_figures_are_numbers_and_times_are_times() -> None:
    *_, head, made, lost = rows(MADE, LOST)
    assert head[:6] == ("Time", "Hospital number", "Bag", "Lots", "Vials", "In the bag, mL")
    assert made[0] == MADE.at.replace(tzinfo=None)
    assert made[1:9] == (
        "100234",
        "cycle 1, bag 2",
        "A1B2C3, Z9",
        2,
        4.4,
        0,
        104681,
        "Eczacı 1",
    )
    assert made[9] == "TRY"
    assert lost[7] == "no price entered"


def test_a_reason_that_looks_like_a_formula_stays_a_text() -> None:
    *_, lost = rows(MADE, LOST)
    assert lost[8] == "=fell on the floor · Hemşire 1"


def test_the_sums_stand_above_the_lines() -> None:
    found = {row[0]: row[4] for row in rows(MADE, LOST)}
    assert found["Drug thrown away"] == "2.8 mL"
    assert found["Cost of the vials"] == "104681 TRY"


def test_an_empty_month_has_its_heads() -> None:
    assert rows()[-1][0] == "Time"
