from __future__ import annotations

from pytestqt.qtbot import QtBot

from bedside.clinical.scanner_layout import CALIBRATED, ScannerLayout, calibration_text
from bedside.ui.bedside.scanner_card import ScannerCard
from tests.support.hands import press

TEXT = calibration_text()


def shown(qtbot: QtBot, layout: ScannerLayout | None = None) -> ScannerCard:
    card = ScannerCard(layout)
    qtbot.addWidget(card)
    card.resize(700, 300)
    card.show()
    qtbot.waitExposed(card)
    return card


def test_a_scan_is_learned_only_when_it_is_waited_for(qtbot: QtBot) -> None:
    card = shown(qtbot)
    assert "Not set up" in card.state.text()
    assert not card.take_raw_scan(TEXT)
    press(card.scan_act)
    assert card.result.isVisible()
    with qtbot.waitSignal(card.learned) as signal:
        assert card.take_raw_scan(TEXT + "\r")
    (layout,) = signal.args
    assert layout.meant(TEXT) == TEXT
    assert card.state.text() == "Set up on this PC."
    assert not card.take_raw_scan(TEXT)


def test_why_nothing_was_learned_is_said(qtbot: QtBot) -> None:
    card = shown(qtbot)
    cases = {
        "was not the calibration code": "010869956789012821S1",
        "Caps Lock": TEXT.swapcase(),
        "told from each other: / -": TEXT.replace("/", "-"),
        "do not arrive: z": TEXT.replace("z", ""),
    }
    for said, arrived in cases.items():
        press(card.scan_act)
        assert card.take_raw_scan(arrived)
        assert said.split(":")[0] in card.result.text()
    assert "Not set up" in card.state.text()


def test_a_scanner_that_drops_separators_is_named(qtbot: QtBot) -> None:
    dropped = ScannerLayout(tuple((sign, "" if sign == "\x1d" else sign) for sign in CALIBRATED))
    card = shown(qtbot, dropped)
    assert "drops separators" in card.state.text()
    with qtbot.waitSignal(card.print_wanted):
        press(card.print_act)
