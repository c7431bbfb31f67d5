"""A cell of a table is painted: text, a smaller line below, or a badge; never cut in silence."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from bedside.ui.theme.apply import apply_theme, current_tokens
from bedside.ui.widgets.cell import CELL_ROLE, Cell, CellPainter


@pytest.fixture(autouse=True)
def _light(qapp) -> None:
    apply_theme(qapp, dark=False, scale=1.0)


def model_of(shown: object, text: str = "") -> QStandardItemModel:
    model = QStandardItemModel()
    item = QStandardItem(text)
    item.setData(shown, CELL_ROLE)
    model.appendRow(item)
    return model


def painted(
    shown: object,
    text: str = "",
    selected: bool = False,
    width: int = 240,
    focus: bool = False,
) -> QImage:
    model = model_of(shown, text)
    image = QImage(width, 58, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, width, 58)
    option.state = QStyle.StateFlag.State_Enabled
    if selected:
        option.state |= QStyle.StateFlag.State_Selected
    if focus:
        option.state |= QStyle.StateFlag.State_HasFocus
    painter = QPainter(image)
    CellPainter().paint(painter, option, model.index(0, 0))
    painter.end()
    return image


def inked_rows(image: QImage) -> list[int]:
    """The rows with anything but ground, without the line at the bottom."""
    ground = QColor(Qt.GlobalColor.white)
    return [
        y
        for y in range(image.height() - 1)
        if any(image.pixelColor(x, y) != ground for x in range(image.width()))
    ]


def width_of(cell: Cell) -> int:
    model = model_of(cell)
    return CellPainter().sizeHint(QStyleOptionViewItem(), model.index(0, 0)).width()


def test_the_line_below_stands_under_the_text() -> None:
    alone, both = inked_rows(painted(Cell("Bed 1"))), inked_rows(painted(Cell("Bed 1", "16.2 kg")))
    assert alone
    assert both[-1] > alone[-1]
    assert both[0] < alone[0]


def test_bold_and_badge_look_different() -> None:
    plain = painted(Cell("due"))
    assert painted(Cell("due", bold=True)) != plain
    assert painted(Cell("due", severity="due")) != plain
    assert painted(Cell("due", severity="stop")) != painted(Cell("due", severity="caution"))


def test_a_link_looks_like_one_and_frames_itself_for_the_keyboard() -> None:
    link = Cell("A1B2C3", link=True)
    assert painted(link) != painted(Cell("A1B2C3"))
    assert painted(link, focus=True) != painted(link)
    assert painted(Cell("A1B2C3"), focus=True) == painted(Cell("A1B2C3"))


def test_a_selected_row_shows_it() -> None:
    ground = QColor(current_tokens().accent_ground)
    assert painted(Cell("Bed 1"), selected=True).pixelColor(1, 1) == ground
    assert painted(Cell("Bed 1")).pixelColor(1, 1) == QColor(Qt.GlobalColor.white)


def test_a_line_closes_each_row() -> None:
    assert painted(Cell("")).pixelColor(120, 57) == QColor(current_tokens().line)


def test_it_asks_for_the_room_its_longest_line_needs() -> None:
    assert width_of(Cell("Bed 1", "a much longer line below")) > width_of(Cell("Bed 1"))
    assert width_of(Cell("due", severity="due")) > width_of(Cell(""))
    wide = width_of(Cell("Örnek Hasta 1 with a long name"))
    assert wide > width_of(Cell("Örnek Hasta 1"))


def test_rows_grow_with_the_text(qapp) -> None:
    model = model_of(Cell("Bed 1"))
    hint = CellPainter().sizeHint(QStyleOptionViewItem(), model.index(0, 0)).height()
    apply_theme(qapp, dark=False, scale=2.0)
    larger = CellPainter().sizeHint(QStyleOptionViewItem(), model.index(0, 0)).height()
    apply_theme(qapp, dark=False, scale=1.0)
    assert (hint, larger) == (58, 116)


def test_a_text_too_long_ends_in_dots_inside_its_cell() -> None:
    narrow = painted(Cell("Örnek Hasta with a very long name"), width=80)
    ground = QColor(Qt.GlobalColor.white)
    assert all(narrow.pixelColor(x, y) == ground for x in range(74, 80) for y in range(57))


def test_other_data_is_left_to_qt() -> None:
    assert inked_rows(painted(None, "plain text"))
    model = model_of(None, "plain text")
    assert CellPainter().sizeHint(QStyleOptionViewItem(), model.index(0, 0)).height() < 58
