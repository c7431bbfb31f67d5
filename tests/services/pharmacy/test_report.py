"""The month as a table, on paper and as a spreadsheet: read back, the figures are the same."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from io import BytesIO

import openpyxl
import pytest

from bedside.services.pharmacy.drafts import WasteDraft
from bedside.services.pharmacy.report import first_of_next
from tests.documents.test_label import text_of
from tests.support.pharmacy import Counter

APRIL = date(2026, 4, 1)


@pytest.fixture
def month(counter: Counter) -> Counter:
    """A price, two bags, one of them thrown away, and a vial that fell."""
    assert isinstance(counter.desk.set_price(Decimal(1000), "TRY"), str)
    counter.bed.ordered()
    counter.cold_bag()
    gone = counter.cold_bag(2, 72)
    assert isinstance(counter.desk.discard(gone, "leaks"), str)
    fell = WasteDraft(vials=1, drug_ml=Decimal("2.8"), reason="fell", lots=("Z9",))
    assert isinstance(counter.desk.record_waste(fell), str)
    return counter


def test_a_month_has_its_lines_and_sums(month) -> None:
    report = month.desk.report(APRIL)
    assert (report.bags, report.unpriced_vials) == (2, 0)
    one, two = (bag for bag in report.lines if bag.vials and not bag.reason)
    assert report.vials == one.vials + two.vials + 1
    assert report.cost == {"TRY": Decimal(1000) * report.vials}
    assert report.lost_ml == two.drug_ml + Decimal("2.8")
    assert [line.reason for line in report.lines if line.reason] == ["leaks", "fell"]
    assert {line.hospital_number for line in report.lines} == {"100234", ""}
    assert {line.by for line in report.lines} == {"Eczacı 1"}
    assert (one.cycle, one.number, one.lots) == (1, 1, ("A1B2C3",))


def test_another_month_is_empty(month) -> None:
    report = month.desk.report(date(2026, 5, 17))
    assert (report.first_day, report.lines, report.cost) == (date(2026, 5, 1), (), {})


def test_months_go_back_a_year(counter) -> None:
    months = counter.desk.months()
    assert (months[0], months[3], months[-1]) == (APRIL, date(2026, 1, 1), date(2025, 5, 1))
    assert first_of_next(date(2026, 12, 31)) == date(2027, 1, 1)
    assert first_of_next(date(2026, 2, 1)) == date(2026, 3, 1)


def test_the_spreadsheet_reads_back_as_the_table(month) -> None:
    report = month.desk.report(APRIL)
    book = openpyxl.load_workbook(BytesIO(month.desk.report_workbook(APRIL)))
    rows = list(book.active.values)
    head = next(place for place, row in enumerate(rows) if row[4] == "Vials")
    for line, row in zip(report.lines, rows[head + 1 :], strict=True):
        assert row[0] == line.at.replace(tzinfo=None)
        assert (row[4], row[5], row[6]) == (line.vials, float(line.drug_ml), float(line.lost_ml))
        assert (row[7] or "") == (float(line.cost) if line.vials else "")


def test_the_paper_says_the_sums_and_every_line(month) -> None:
    text = text_of(month.desk.report_pdf(APRIL))
    report = month.desk.report(APRIL)
    assert "Pharmacy report 04.2026" in text
    for wanted in ("leaks", "fell", "Z9", "100234", f"{report.vials * 1000} TRY", "TRAINING"):
        assert wanted in text
