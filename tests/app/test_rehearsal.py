"""What is laid out before the ward is open must leave nothing behind on the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from bedside.app.rehearsal import rehearse
from bedside.ui.board.table import BoardTable


def unseen(app: QApplication) -> list[QWidget]:
    never_shown = Qt.WidgetAttribute.WA_DontShowOnScreen
    return [window for window in app.topLevelWidgets() if window.testAttribute(never_shown)]


def test_nothing_is_seen_of_it_and_nothing_stays(qapp: QApplication) -> None:
    rehearse()
    (window,) = unseen(qapp)
    assert not window.isVisible()
    table = window.findChild(BoardTable)
    assert table is not None
    assert table.rowHeight(0) > 0
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert unseen(qapp) == []
