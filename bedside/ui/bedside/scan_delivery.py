"""Which page wants this scan? It goes there, or a notice says that nothing was entered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from bedside.clinical.scanner_layout import ScannerLayout
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.badge import with_shape

_SHOWN_MS = 8000


@runtime_checkable
class TakesScans(Protocol):
    """A page or part of one that wants scans; False where this one is not for it."""

    def take_scan(self, text: str) -> bool:
        """Take what the code holds."""


@runtime_checkable
class TakesRawScans(Protocol):
    """Who learns what a scanner makes of characters: takes what arrived, unread."""

    def take_raw_scan(self, arrived: str) -> bool:
        """Take it as it arrived."""


class ScanNotice(QLabel):
    """A sentence at the foot of the window that goes away by itself."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._over = window
        self.setProperty("role", "badge")
        self.setProperty("severity", "caution")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._leaves = QTimer(self)
        self._leaves.setSingleShot(True)
        self._leaves.setInterval(_SHOWN_MS)
        self._leaves.timeout.connect(self.hide)
        self.hide()

    def say(self, text: str) -> None:
        """Show ``text`` over the window's foot for a while."""
        window = self._over
        self.setText(with_shape("caution", text))
        self.setAccessibleName(text)
        edge = scaled(24)
        width = min(scaled(640), window.width() - 2 * edge)
        height = self.heightForWidth(width) + scaled(8)
        left = (window.width() - width) // 2
        self.setGeometry(left, window.height() - height - edge, width, height)
        self.show()
        self.raise_()
        self._leaves.start()


class ScanDelivery(QObject):
    """Brings scans to what is on show in the window. ``layout`` None: nothing was learned."""

    def __init__(
        self,
        window: Callable[[], QWidget | None],
        layout: Callable[[], ScannerLayout | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._layout = window, layout
        self._notice: ScanNotice | None = None

    def deliver(self, arrived: str) -> bool:
        """Whether somebody took the scan."""
        window = self._window()
        if window is None:
            return False
        shown = [each for each in (window, *window.findChildren(QWidget)) if each.isVisible()]
        if any(isinstance(each, TakesRawScans) and each.take_raw_scan(arrived) for each in shown):
            return True
        layout = self._layout()
        text = arrived if layout is None else layout.meant(arrived)
        if text is None:
            self._say(
                window,
                self.tr(
                    "The scan holds signs that this scanner was not set up for. Nothing was"
                    " entered. Set the scanner up in the settings."
                ),
            )
            return False
        if any(isinstance(each, TakesScans) and each.take_scan(text) for each in shown):
            return True
        self._say(window, self.tr("A code was scanned that nothing here asks for: not entered."))
        return False

    def _say(self, window: QWidget, text: str) -> None:
        if self._notice is None or self._notice.parentWidget() is not window:
            self._notice = ScanNotice(window)
        self._notice.say(text)

    def notice(self) -> str:
        """What is said now; empty where nothing is."""
        return "" if self._notice is None or self._notice.isHidden() else self._notice.text()
