from __future__ import annotations

from bedside.app.pharmacy_room import pharmacy_page
from tests.documents.test_label import text_of
from tests.support.ward import NOON


def test_the_desk_shows_the_ward_and_writes_its_papers(qtbot, ward, monkeypatch, tmp_path) -> None:
    page = pharmacy_page(ward.pharmacist, lambda: ward.pharmacist.local(ward.clock()))
    qtbot.addWidget(page)
    page.show()
    assert page.context().startswith("06.04.2026 15:00")
    page.sections.open("waste")
    saved = tmp_path / "month.pdf"
    monkeypatch.setattr(page.report, "_to_file", lambda *_asked: str(saved))
    page.report.save_pdf.click()
    assert f"{NOON:%m.%Y}" in text_of(saved.read_bytes())
