"""A card holds its heading first, then what is put into it, and shows its severity."""

from PySide6.QtWidgets import QLabel

from bedside.ui.theme.apply import apply_theme
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.text import label
from tests.support.hands import visible_texts


def test_the_heading_stands_above_the_content(qtbot) -> None:
    card = Card("Measurements")
    qtbot.addWidget(card)
    card.body.addWidget(label("16.2 kg", "text"))
    card.show()
    heading, content = card.findChildren(QLabel)
    assert visible_texts(card) == ["Measurements", "16.2 kg"]
    assert heading.geometry().bottom() < content.geometry().top()


def test_no_title_leaves_no_gap(qtbot) -> None:
    bare, titled = Card(), Card("Measurements")
    for card in (bare, titled):
        qtbot.addWidget(card)
        card.body.addWidget(label("16.2 kg", "text"))
    assert len(bare.findChildren(QLabel)) == 1
    assert bare.sizeHint().height() < titled.sizeHint().height()


def test_its_border_carries_the_severity_and_loses_it_again(qtbot, qapp) -> None:
    apply_theme(qapp, dark=False, scale=1.0)
    card = Card("Weight")
    qtbot.addWidget(card)
    card.show()
    plain = card.grab().toImage()
    card.set_severity("stop")
    assert card.grab().toImage() != plain
    card.set_severity(None)
    assert card.grab().toImage() == plain


def test_larger_text_gets_more_room_inside(qtbot, qapp) -> None:
    apply_theme(qapp, dark=False, scale=2.0)
    large = Card()
    qtbot.addWidget(large)
    apply_theme(qapp, dark=False, scale=1.0)
    small = Card()
    qtbot.addWidget(small)
    assert large.body.contentsMargins().left() == 2 * small.body.contentsMargins().left()
