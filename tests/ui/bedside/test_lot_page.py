from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bedside.clinical.events import SuppliedItem
from bedside.services.packs.lot_trail import LotTrail
from bedside.services.paper_content import bag_code
from bedside.ui.bedside.lot_page import LotPage
from tests.documents.labels import ENGLISH
from tests.support.hands import press
from tests.support.packs import GTIN
from tests.support.ward import ITEM, OpenWard

SCANNED = SuppliedItem("L1", date(2027, 1, 1), GTIN, "S1")


@pytest.fixture
def bag(ward: OpenWard) -> str:
    return ward.prepared_bag(ward.child(), vials=(SCANNED, ITEM))


def shown(qtbot: QtBot, ward: OpenWard, save_as: str = "") -> LotPage:
    page = LotPage(LotTrail(ward.nurse), lambda: ENGLISH, lambda _parent, _name: save_as)
    qtbot.addWidget(page)
    page.resize(1158, 768)
    page.show()
    qtbot.waitExposed(page)
    return page


def test_a_lot_leads_to_bags_and_children(qtbot: QtBot, ward: OpenWard, bag: str) -> None:
    page = shown(qtbot, ward)
    assert page.lots.model().rowCount() == 2
    assert not page.save_act.isEnabled()
    press(page.find_act)
    assert page.asked.refusal()
    page.asked.set_text("l1")
    press(page.find_act)
    assert page.said.text() == "l1: bags 1, children 1"
    texts = [page.uses.model().index(0, column).data() for column in range(3)]
    assert texts[0] == "L1\n1 × vial · S1"
    assert texts[2] == "cycle 1 · bag 1\nnot connected, waits for its check"
    with qtbot.waitSignal(page.patient_wanted):
        page.uses.opened.emit(0)
    with qtbot.waitSignal(page.left):
        press(page.back_act)
    page.lots.opened.emit(0)
    assert page.asked.text() in ("L1", ITEM.lot)


def test_a_scan_asks_for_its_lot_or_for_its_bag(qtbot: QtBot, ward: OpenWard, bag: str) -> None:
    page = shown(qtbot, ward)
    assert page.take_scan(f"01{GTIN}21S1\x1d1727010110L1")
    assert page.asked.text() == "L1"
    assert page.take_scan(bag_code(bag))
    assert page.uses.model().rowCount() == 4
    page.refresh()
    page.show_patient(ward.file.read.board()[0].patient, "Örnek Hasta 1")
    assert page.said.text() == "Örnek Hasta 1: bags 1, children 1"


def test_the_trail_is_saved(qtbot: QtBot, ward: OpenWard, bag: str, tmp_path: Path) -> None:
    page = shown(qtbot, ward, str(tmp_path / "trail.pdf"))
    page.show_lot("L1")
    press(page.save_act)
    assert (tmp_path / "trail.pdf").read_bytes().startswith(b"%PDF")
    assert "Saved" in page.said.text()


def test_a_disk_that_refuses_is_said(
    qtbot: QtBot, ward: OpenWard, bag: str, tmp_path: Path
) -> None:
    page = shown(qtbot, ward, str(tmp_path / "missing" / "trail.pdf"))
    page.show_lot("L1")
    press(page.save_act)
    assert "Not saved" in page.said.text()
    other = shown(qtbot, ward)
    other.show_lot("L1")
    press(other.save_act)
    assert other.said.text() == "L1: bags 1, children 1"


def test_the_trail_is_printed(
    qtbot: QtBot, ward: OpenWard, bag: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[int] = []

    def printed(pages: list[object], _title: str, _parent: object) -> bool:
        sent.append(len(pages))
        return True

    monkeypatch.setattr("bedside.ui.papers.printing.print_pages", printed)
    page = shown(qtbot, ward)
    page.show_lot("L1")
    press(page.print_act)
    assert sent == [1]
    assert "Sent" in page.said.text()
