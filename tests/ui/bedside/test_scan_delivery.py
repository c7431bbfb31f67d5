from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bedside.clinical.scanner_layout import CALIBRATED, ScannerLayout
from bedside.ui.bedside.scan_delivery import ScanDelivery

ITSELF = ScannerLayout(tuple((sign, sign) for sign in CALIBRATED))


class Wants(QWidget):
    """A part that takes some scans."""

    def __init__(self, beginning: str) -> None:
        super().__init__()
        self.beginning = beginning
        self.taken: list[str] = []

    def take_scan(self, text: str) -> bool:
        if not text.startswith(self.beginning):
            return False
        self.taken.append(text)
        return True


class Learns(QWidget):
    """A part that takes whatever arrives."""

    def __init__(self) -> None:
        super().__init__()
        self.taken: list[str] = []

    def take_raw_scan(self, arrived: str) -> bool:
        self.taken.append(arrived)
        return True


def shown(qtbot: QtBot, *parts: QWidget) -> QWidget:
    window = QWidget()
    rows = QVBoxLayout(window)
    for part in parts:
        rows.addWidget(part)
    qtbot.addWidget(window)
    window.resize(800, 400)
    window.show()
    qtbot.waitExposed(window)
    return window


def test_a_scan_goes_to_the_part_that_wants_it(qtbot: QtBot) -> None:
    bags, packs = Wants("BEDSIDE"), Wants("01")
    window = shown(qtbot, bags, packs)
    delivery = ScanDelivery(lambda: window, lambda: None)
    assert delivery.deliver("0108")
    assert (bags.taken, packs.taken) == ([], ["0108"])
    assert delivery.notice() == ""


def test_what_nobody_wants_is_said_and_entered_nowhere(qtbot: QtBot) -> None:
    hidden = Wants("")
    window = shown(qtbot, hidden)
    hidden.hide()
    delivery = ScanDelivery(lambda: window, lambda: None)
    assert not delivery.deliver("0108")
    assert hidden.taken == []
    assert "not entered" in delivery.notice()
    assert not delivery.deliver("0109")
    assert not ScanDelivery(lambda: None, lambda: None).deliver("0108")


def test_the_layout_of_this_scanner_is_undone(qtbot: QtBot) -> None:
    dotless = ScannerLayout(
        tuple((sign, {"i": "ı", "\x1d": ""}.get(sign, sign)) for sign in CALIBRATED)
    )
    taker = Wants("")
    window = shown(qtbot, taker)
    delivery = ScanDelivery(lambda: window, lambda: dotless)
    assert delivery.deliver("10ı1\n")
    assert taker.taken == ["10i1"]
    assert not delivery.deliver("10€")
    assert "not set up" in delivery.notice()


def test_whoever_learns_gets_what_arrived(qtbot: QtBot) -> None:
    learner, taker = Learns(), Wants("")
    window = shown(qtbot, taker, learner)
    assert ScanDelivery(lambda: window, lambda: ITSELF).deliver("99ı€")
    assert (learner.taken, taker.taken) == (["99ı€"], [])
