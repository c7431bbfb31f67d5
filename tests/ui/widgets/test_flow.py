"""Small things break into lines where the width ends, and nothing is cut off."""

from PySide6.QtWidgets import QWidget

from bedside.ui.widgets.flow import Flow, FlowLayout
from tests.support.hands import settle


def boxes(flow: Flow, count: int) -> list[QWidget]:
    made = []
    for _ in range(count):
        box = QWidget()
        box.setFixedSize(100, 40)
        flow.add(box)
        made.append(box)
    return made


def test_things_go_to_another_line_where_the_width_ends(qtbot) -> None:
    flow = Flow(gap=10)
    qtbot.addWidget(flow)
    made = boxes(flow, 3)
    flow.resize(225, 200)
    flow.show()
    settle()
    assert [(box.x(), box.y()) for box in made] == [(0, 0), (110, 0), (0, 50)]
    assert flow.layout().heightForWidth(225) == 90
    assert flow.layout().heightForWidth(1000) == 40


def test_it_wants_one_line_and_needs_its_widest_thing(qtbot) -> None:
    flow = Flow(gap=10)
    qtbot.addWidget(flow)
    boxes(flow, 3)
    assert flow.sizeHint().width() == 320
    assert flow.minimumSizeHint().width() == 100


def test_hidden_things_take_no_room(qtbot) -> None:
    flow = Flow(gap=10)
    qtbot.addWidget(flow)
    made = boxes(flow, 2)
    flow.resize(300, 100)
    flow.show()
    made[0].hide()
    settle()
    assert made[1].x() == 0
    assert flow.sizeHint().width() == 100


def test_it_can_be_emptied(qtbot) -> None:
    flow = Flow()
    qtbot.addWidget(flow)
    boxes(flow, 2)
    flow.clear()
    assert flow.layout().count() == 0
    assert flow.layout().heightForWidth(100) == 0


def test_there_is_nothing_beyond_the_last(qtbot) -> None:
    held = QWidget()
    qtbot.addWidget(held)
    layout = FlowLayout(parent=held)
    assert layout.itemAt(0) is None
    assert layout.takeAt(-1) is None
