"""Which window holds everything? Navigation at the left, one page at the right.

A page is built when it is needed for the first time: nobody waits at sign-in for pages
that are not looked at.
Locking lays a page over everything and discards nothing: whoever signs in again finds
the page as it was.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from bedside.ui.sidebar import Identity, NavigationEntry, Sidebar
from bedside.ui.widgets.watermark import Watermark

__all__ = ["Identity", "MainWindow", "NavigationEntry"]


class MainWindow(QMainWindow):
    """The ward's window. The caller says how each page is built; the first one is at once.

    ``asides`` are pages that stand in no navigation, such as the one of a stopped pump.
    """

    lock_requested = Signal()
    switch_user_requested = Signal()
    page_chosen = Signal(str)
    pump_stopped = Signal()

    def __init__(
        self,
        pages: Sequence[NavigationEntry],
        identity: Identity,
        asides: Sequence[NavigationEntry] = (),
    ) -> None:
        super().__init__()
        self._builders = {entry.key: entry.build for entry in (*pages, *asides)}
        self._asides = frozenset(entry.key for entry in asides)
        self._pages: dict[str, QWidget] = {}
        self._before_lock: QWidget | None = None
        self.sidebar = Sidebar(pages, identity)
        self.sidebar.chosen.connect(self.show_page)
        self.sidebar.pump_stopped.connect(self._pump_stopped)
        self.sidebar.lock_requested.connect(self.lock_requested)
        self.sidebar.switch_user_requested.connect(self.switch_user_requested)
        self._stack = QStackedWidget()
        self._work = QWidget()
        columns = QHBoxLayout(self._work)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self.sidebar)
        columns.addWidget(self._stack, 1)
        self._whole = QStackedWidget()
        self._whole.setProperty("role", "page")
        self._whole.addWidget(self._work)
        self.setCentralWidget(self._whole)
        self.setWindowTitle(f"{identity.ward_name} · bedside")
        self.watermark = Watermark(self) if identity.training else None
        if pages:
            self.page(pages[0].key)
            self.sidebar.mark(pages[0].key)

    def page(self, key: str) -> QWidget:
        """The page ``key``, built if nobody needed it before. KeyError where there is none."""
        if key not in self._pages:
            built = self._pages[key] = self._builders[key]()
            self._stack.addWidget(built)
        return self._pages[key]

    def has_built(self, key: str) -> bool:
        """Whether the page ``key`` stands already: one that does not has nothing to refresh."""
        return key in self._pages

    def show_page(self, key: str) -> None:
        """Open the page ``key``. Raises KeyError for a page that does not exist."""
        if self.is_locked():
            return
        page = self.page(key)
        changes = self._stack.currentWidget() is not page
        self._stack.setCurrentWidget(page)
        if key in self._asides:
            self.sidebar.unmark()
        else:
            self.sidebar.mark(key)
        page.setFocus()
        if changes:
            self.page_chosen.emit(key)

    def _pump_stopped(self) -> None:
        if not self.is_locked():
            self.pump_stopped.emit()

    def page_key(self) -> str | None:
        """The key of the open page; None while one stands open that is in no navigation."""
        return self.sidebar.marked()

    def lock(self, lock_page: QWidget) -> None:
        """Cover everything with ``lock_page`` (a sign-in); nothing below is touched."""
        if self.is_locked():
            return
        self._before_lock = self.focusWidget()
        self._whole.addWidget(lock_page)
        self._whole.setCurrentWidget(lock_page)
        lock_page.setFocus()

    def unlock(self) -> None:
        """Uncover the page as it was, with the cursor where it was."""
        cover = self._whole.currentWidget()
        if cover is None or cover is self._work:
            return
        self._whole.setCurrentWidget(self._work)
        self._whole.removeWidget(cover)
        cover.deleteLater()
        if self._before_lock is not None:
            self._before_lock.setFocus()
        self._before_lock = None

    def cover(self) -> QWidget | None:
        """The lock page over everything, None while nothing is covered."""
        return self._whole.currentWidget() if self.is_locked() else None

    def is_locked(self) -> bool:
        """Whether a lock page covers the window."""
        return self._whole.currentWidget() is not self._work
