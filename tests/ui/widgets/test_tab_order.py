"""The Tab key goes as the eye does, whenever a part was made."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bedside.ui.widgets.tab_order import order_tabs, stops
from tests.support.hands import key, settle


def page() -> tuple[QWidget, dict[str, QLineEdit]]:
    """Four lines, made in another order than they stand in; one of them in a scroll area."""
    root = QWidget()
    lines = {name: QLineEdit(root) for name in ("last", "third", "second", "first")}
    inner = QWidget()
    inside = QVBoxLayout(inner)
    inside.addWidget(lines["third"])
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    row = QHBoxLayout()
    row.addWidget(lines["first"])
    row.addWidget(lines["second"])
    rows = QVBoxLayout(root)
    rows.addWidget(QLabel("no stop"))
    rows.addLayout(row)
    rows.addSpacing(4)
    rows.addWidget(area)
    rows.addWidget(QScrollArea())
    rows.addWidget(lines["last"])
    return root, lines


def test_the_stops_stand_as_they_are_laid_out(qtbot) -> None:
    root, lines = page()
    qtbot.addWidget(root)
    found = [stop for stop in stops(root) if isinstance(stop, QLineEdit)]
    assert found == [lines[name] for name in ("first", "second", "third", "last")]


def test_the_tab_key_follows_them(qtbot) -> None:
    root, lines = page()
    qtbot.addWidget(root)
    root.show()
    order_tabs(root)
    lines["first"].setFocus()
    settle()
    for name in ("second", "third"):
        key(root.focusWidget(), Qt.Key.Key_Tab, "\t")
        assert root.focusWidget() is lines[name]


def row_of_buttons() -> QWidget:
    row = QWidget()
    across = QHBoxLayout()
    for number in range(6):
        across.addWidget(QPushButton(str(number)))
    QVBoxLayout(row).addLayout(across)
    return row


def test_parts_may_come_and_go_between_two_orders(qtbot) -> None:
    """Asking a layout for its items here crashed the process within some hundred rounds."""
    root = QWidget()
    rows = QVBoxLayout(root)
    qtbot.addWidget(root)
    root.show()
    held: list[QWidget] = []
    for turn in range(300):
        while len(held) < 12:
            held.insert(turn % (len(held) + 1), row_of_buttons())
            rows.insertWidget(turn % len(held), held[turn % len(held)])
        assert len(list(stops(root))) == 12 * 6
        for _ in range(turn % 7 + 1):
            gone = held.pop(turn % len(held))
            gone.setParent(None)
            gone.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
