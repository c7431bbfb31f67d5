"""Texts are never read as HTML; the main button answers to Enter; roles change in view."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout

from bedside.ui.theme.apply import apply_theme
from bedside.ui.widgets.text import button, divider, label, restyle
from tests.support.hands import key, press


def test_a_name_with_tags_is_shown_as_typed(qtbot) -> None:
    tags = label("<b>Hasta</b>", "text", wraps=False)
    bare = label("Hasta", "text", wraps=False)
    for made in (tags, bare):
        qtbot.addWidget(made)
    assert tags.text() == "<b>Hasta</b>"
    assert tags.sizeHint().width() > bare.sizeHint().width() + 20


def test_a_text_wraps_unless_it_must_not(qtbot) -> None:
    wrapped, whole = label("word " * 40, "text"), label("word " * 40, "text", wraps=False)
    for made in (wrapped, whole):
        qtbot.addWidget(made)
    assert wrapped.heightForWidth(120) > 3 * whole.sizeHint().height()
    assert whole.minimumSizeHint().width() > 600


def test_roles_look_different(qtbot, qapp) -> None:
    apply_theme(qapp, dark=False, scale=1.0)
    title, caption = label("bedside", "title"), label("bedside", "caption")
    for made in (title, caption):
        qtbot.addWidget(made)
        made.ensurePolished()
    assert title.sizeHint().height() > caption.sizeHint().height()


def test_a_button_answers_to_mouse_and_space(qtbot) -> None:
    made = button("Save")
    qtbot.addWidget(made)
    made.show()
    pressed: list[str] = []
    made.clicked.connect(lambda: pressed.append("saved"))
    press(made)
    key(made, Qt.Key.Key_Space, " ")
    assert len(pressed) == 2
    made.setEnabled(False)
    press(made)
    assert len(pressed) == 2


def test_enter_presses_the_main_button_only(qtbot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    rows = QVBoxLayout(dialog)
    other, main = button("Cancel"), button("Save", "primary")
    rows.addWidget(other)
    rows.addWidget(main)
    dialog.show()
    with qtbot.assertNotEmitted(other.clicked), qtbot.waitSignal(main.clicked):
        key(dialog, Qt.Key.Key_Return)


def test_a_changed_role_is_seen_at_once(qtbot, qapp) -> None:
    apply_theme(qapp, dark=False, scale=1.0)
    made = label("not taken", "echo")
    qtbot.addWidget(made)
    made.show()
    before = made.grab().toImage()
    restyle(made, "role", "refusal")
    assert made.grab().toImage() != before
    restyle(made, "role", "echo")
    assert made.grab().toImage() == before


def test_a_divider_is_one_pixel_high_at_any_width(qtbot) -> None:
    made = divider()
    qtbot.addWidget(made)
    made.resize(300, 40)
    assert (made.width(), made.height()) == (300, 1)
