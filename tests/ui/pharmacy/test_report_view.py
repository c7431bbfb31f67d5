"""The month on the page, and what is saved of it: read back, it says the same."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from bedside.services.pharmacy.drafts import WasteDraft
from bedside.ui.pharmacy.report_view import ReportView
from bedside.ui.theme.apply import apply_theme
from tests.documents.test_label import text_of
from tests.support.hands import press, settle, visible_texts
from tests.support.pharmacy import Counter


class Disk:
    """Where the files are saved to; an empty name is nobody wanting it after all."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked: list[tuple[str, str]] = []
        self.name: str | None = None

    def __call__(self, _parent: object, name: str, kind: str) -> str:
        self.asked.append((name, kind))
        return str(self.folder / name) if self.name is None else self.name


@pytest.fixture
def disk(tmp_path: Path) -> Disk:
    return Disk(tmp_path)


@pytest.fixture
def view(qtbot, counter: Counter, disk: Disk) -> ReportView:
    counter.bed.ordered()
    counter.cold_bag()
    assert isinstance(counter.desk.set_price(Decimal(1000), "TRY"), str)
    fell = WasteDraft(vials=1, drug_ml=Decimal("2.8"), reason="fell")
    assert isinstance(counter.desk.record_waste(fell), str)
    made = ReportView(counter.desk, disk)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    made.refresh()
    return made


def test_the_month_has_its_sums_and_lines(view) -> None:
    assert (view.bags.value(), view.lost.value()) == ("1", "2.8\u00a0mL")
    assert view.model.rowCount() == 2
    texts = [
        [view.model.columns[column].cell(view.model.row(row)).text for column in range(5)]
        for row in range(2)
    ]
    assert ["whole vials or a remainder", "1", "2.8\u00a0mL", "1000\u00a0TRY"] in [
        row[1:] for row in texts
    ]
    assert any(row[1] == "100234 · cycle 1, bag 1" for row in texts)


def test_vials_without_a_price_are_named(qtbot, counter, disk) -> None:
    counter.cold_bag()
    view = ReportView(counter.desk, disk)
    qtbot.addWidget(view)
    view.show()
    view.refresh()
    assert view.cost.value() == "–"
    assert any("without a price" in text for text in visible_texts(view))
    assert view.model.columns[4].cell(view.model.row(0)).text == "no price"


def test_another_month_is_chosen(view) -> None:
    assert view.month.itemText(0) == "04.2026"
    view.month.setCurrentIndex(1)
    view.month.activated.emit(1)
    assert (view.model.rowCount(), view.cost.value()) == (0, "–")
    view.refresh()
    assert view.month.currentIndex() == 1


def test_the_month_is_saved_and_reads_back(view, disk) -> None:
    press(view.save_workbook)
    press(view.save_pdf)
    assert [name for name, _ in disk.asked] == [
        "bedside-pharmacy-2026-04.xlsx",
        "bedside-pharmacy-2026-04.pdf",
    ]
    sheet = openpyxl.load_workbook(disk.folder / disk.asked[0][0]).active
    assert any("fell · Eczacı 1" in row for row in sheet.values)
    assert "fell" in text_of((disk.folder / disk.asked[1][0]).read_bytes())
    assert "● Saved: bedside-pharmacy-2026-04.pdf" in visible_texts(view)


def test_nobody_wanting_it_and_a_disk_that_refuses(view, disk, tmp_path) -> None:
    disk.name = ""
    press(view.save_pdf)
    assert view.said.isHidden()
    disk.name = str(tmp_path / "nowhere" / "x.pdf")
    press(view.save_pdf)
    assert view.said.text().startswith("■ It was not saved: ")


def test_large_text_needs_fewer_columns(qtbot, qapp, view, counter, disk) -> None:
    assert len(view.model.columns) == 5
    apply_theme(qapp, dark=False, scale=2.0)
    large = ReportView(counter.desk, disk)
    qtbot.addWidget(large)
    large.resize(1000, 900)
    large.show()
    large.refresh()
    settle()
    assert len(large.model.columns) == 3
    said = [large.model.columns[0].cell(large.model.row(row)).below for row in range(2)]
    assert all("06.04.2026 15:00 · 1000\u00a0TRY" in text for text in said)
    assert large.table.columnWidth(0) > 400
