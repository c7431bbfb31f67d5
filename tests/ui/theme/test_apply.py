"""The running program takes on colours, letters and sizes."""

from PySide6.QtGui import QFontInfo, QPalette

from bedside.ui.theme.apply import apply_theme, current_scale, current_tokens, scaled
from bedside.ui.theme.tokens import DARK, LIGHT
from bedside.ui.widgets.text import button


def test_the_theme_can_change_while_running(qapp) -> None:
    apply_theme(qapp, dark=True, scale=1.5)
    assert (current_tokens(), current_scale(), scaled(10)) == (DARK, 1.5, 15)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.ground
    apply_theme(qapp, dark=False, scale=1.0)
    assert (current_tokens(), current_scale()) == (LIGHT, 1.0)
    assert QFontInfo(qapp.font()).family() == "DejaVu Sans"


def test_buttons_are_44_high(qapp, qtbot) -> None:
    apply_theme(qapp, dark=False, scale=1.0)
    made = button("Tamam", "primary")
    qtbot.addWidget(made)
    made.show()
    assert made.sizeHint().height() >= 44
