"""What of the ward's window is done for the first time while a password is typed?

Qt's classes are made known to Python, and the style is worked out for each kind of widget,
when one is first shown. A window whose board holds one nameless row is laid out unseen, and
thrown away.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_SIZE = (1366, 768)


def rehearse() -> None:
    """Lay out the ward's window once, shown on no screen."""
    from bedside.ui.shell import Identity, MainWindow, NavigationEntry

    window = MainWindow((NavigationEntry("board", "", _board),), Identity("", "", True))
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(*_SIZE)
    window.show()
    window.grab()
    window.hide()
    window.deleteLater()


def _board() -> QWidget:
    from bedside.ui.board.model import BoardModel
    from bedside.ui.board.rows import DASH, BoardRow
    from bedside.ui.board.table import BoardTable

    model = BoardModel()
    table = BoardTable(model)
    model.setParent(table)
    model.show_rows((BoardRow("", DASH, DASH, DASH, DASH, DASH, DASH, DASH, DASH, "good"),))
    return table
