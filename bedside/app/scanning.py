"""Who hears the scanner? The filter over the program, and this PC's learned layout."""

from __future__ import annotations

import json

from PySide6.QtCore import QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

from bedside.app.screen import Screen
from bedside.clinical.scanner_layout import CALIBRATED, ScannerLayout
from bedside.reference.key_timing import shipped_key_timing
from bedside.ui.bedside.scan_delivery import ScanDelivery
from bedside.ui.bedside.scan_keys import ScanKeys
from bedside.ui.bedside.scanner_card import ScannerCard


def kept_layout(text: str) -> ScannerLayout | None:
    """The layout in the choices of a PC; None where nothing usable was kept."""
    try:
        pairs = tuple((str(sign), str(arrives)) for sign, arrives in json.loads(text))
    except (ValueError, TypeError):
        return None
    return ScannerLayout(pairs) if tuple(sign for sign, _ in pairs) == CALIBRATED else None


class Scanning(QObject):
    """Scans of one PC, from its keys to the page on ``screen`` that wants them."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen.app)
        self._screen = screen
        self.keys = ScanKeys(shipped_key_timing(), self)
        self.delivery = ScanDelivery(self._window, self.layout, self)
        self.keys.scanned.connect(self.delivery.deliver)
        # Not over the whole program: that would call Python for every event of every widget,
        # also of those that are being destroyed.
        screen.app.focusWindowChanged.connect(self._hear)
        self._hear(screen.app.focusWindow())

    def stop(self) -> None:
        """Let all keys pass again."""
        self._screen.app.focusWindowChanged.disconnect(self._hear)
        for window in self._screen.app.allWindows():
            window.removeEventFilter(self.keys)

    def _hear(self, window: QWindow | None) -> None:
        """The keys of this window come to the filter first from now on."""
        if window is not None:
            window.installEventFilter(self.keys)

    def layout(self) -> ScannerLayout | None:
        """What this PC learned of its scanner."""
        return kept_layout(self._screen.choices.scanner)

    def learn(self, layout: ScannerLayout) -> None:
        """Keep what was learned on this PC."""
        text = json.dumps(layout.arrivals)
        self._screen.remember(self._screen.choices._replace(scanner=text))

    def card(self) -> ScannerCard:
        """The settings' card for this PC's scanner."""
        card = ScannerCard(self.layout())
        card.learned.connect(self.learn)
        card.print_wanted.connect(lambda: self.print_code(card))
        return card

    def print_code(self, parent: QWidget) -> bool:
        """Print the page with the calibration code; False when nothing was sent."""
        from bedside.app.paper_words import words
        from bedside.documents.calibration_sheet import calibration_sheet
        from bedside.documents.render import page_images
        from bedside.ui.papers import printing

        pages = page_images(calibration_sheet(words()), printing.PRINT_DPI)
        title = self.tr("Calibration code for the scanner")
        return printing.print_pages(pages, title, parent)

    def _window(self) -> QWidget | None:
        return self._screen.window
