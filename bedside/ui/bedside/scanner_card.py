"""What does this PC's scanner make of each character? A code is printed, scanned and learned."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bedside.clinical.packs.identifiers import GROUP_SEPARATOR
from bedside.clinical.scanner_layout import NotCalibrated, ScannerLayout, learned_layout
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.notice import Notice
from bedside.ui.widgets.text import button, label


class ScannerCard(Card):
    """``print_wanted`` asks for the calibration code, ``learned`` carries a new layout."""

    print_wanted = Signal()
    learned = Signal(object)

    def __init__(self, layout: ScannerLayout | None, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Scanner"), parent)
        how = self.tr(
            "A scanner types like a keyboard. Print the calibration code and scan it once: the"
            " program learns what this scanner and this keyboard layout make of each character."
        )
        self.state = label("", "text")
        self.result = Notice("info", "", "")
        self.print_act = button(self.tr("Print the calibration code"))
        self.scan_act = button(self.tr("Scan it now"))
        self.scan_act.setCheckable(True)
        self.scan_act.toggled.connect(self._waits)
        self.print_act.clicked.connect(self.print_wanted)
        row = QHBoxLayout()
        row.setSpacing(scaled(8))
        row.addWidget(self.print_act)
        row.addWidget(self.scan_act)
        row.addStretch(1)
        for part in (label(how, "soft"), self.state):
            self.body.addWidget(part)
        self.body.addLayout(row)
        self.body.addWidget(self.result)
        self.result.hide()
        self._show_layout(layout)

    def _show_layout(self, layout: ScannerLayout | None) -> None:
        if layout is None:
            text = self.tr("Not set up on this PC: codes are read as they arrive.")
        elif layout.loses_separators:
            text = self.tr("Set up. This scanner drops separators: some packs are asked about.")
        else:
            text = self.tr("Set up on this PC.")
        self.state.setText(text)

    def _waits(self, waits: bool) -> None:
        if waits:
            self.result.show_notice(
                "info", self.tr("Waiting"), self.tr("Scan the calibration code now.")
            )
            self.result.show()

    def take_raw_scan(self, arrived: str) -> bool:
        """Learn from a scan, if one is waited for."""
        if not self.scan_act.isChecked():
            return False
        self.scan_act.setChecked(False)
        found = learned_layout(arrived)
        if isinstance(found, NotCalibrated):
            self.result.show_notice("stop", self.tr("Not learned"), self._why_not(found))
            return True
        self._show_layout(found)
        self.result.show_notice("good", self.tr("Learned"), self.tr("It is kept on this PC."))
        self.learned.emit(found)
        return True

    def _why_not(self, found: NotCalibrated) -> str:
        if found.caps_lock:
            return self.tr("Caps Lock is on. Switch it off and scan again.")
        if found.confused:
            return self.tr(
                "These characters cannot be told from each other: {signs}. Set the keyboard layout"
                " that the scanner is made for, or the scanner to this layout."
            ).format(signs=_named(found.confused))
        if found.lost:
            return self.tr(
                "These characters do not arrive: {signs}. Set the scanner up by its manual."
            ).format(signs=_named(found.lost))
        return self.tr("This was not the calibration code, or part of it was lost. Scan again.")


def _named(signs: tuple[str, ...]) -> str:
    return " ".join("GS" if sign == GROUP_SEPARATOR else sign for sign in signs)
