"""A severity is a word with its shape; the screen reader hears the word alone."""

import pytest
from PySide6.QtCore import Qt

from bedside.ui.theme.apply import apply_theme
from bedside.ui.widgets.badge import SHAPES, Badge, with_shape


def test_every_severity_has_its_own_shape() -> None:
    assert len(set(SHAPES.values())) == len(SHAPES)
    assert {with_shape(severity, "x") for severity in SHAPES} == {
        "■ x",
        "▲ x",
        "● x",
        "◷ x",
        "◇ x",
    }


def test_a_severity_nobody_knows_is_not_shown_as_harmless() -> None:
    with pytest.raises(KeyError):
        with_shape("green", "good news")


def test_word_and_shape_change_together(qtbot) -> None:
    badge = Badge("caution", "not yet checked")
    qtbot.addWidget(badge)
    assert badge.text() == "▲ not yet checked"
    assert badge.accessibleName() == "not yet checked"
    badge.show_badge("good", "checked")
    assert badge.text() == "● checked"
    assert badge.accessibleName() == "checked"
    assert badge.property("severity") == "good"


def test_a_name_with_tags_stays_a_text(qtbot) -> None:
    badge = Badge("info", "<b>Bed 1</b>")
    qtbot.addWidget(badge)
    assert badge.textFormat() is Qt.TextFormat.PlainText


def test_severities_differ_in_ink_too(qtbot, qapp) -> None:
    apply_theme(qapp, dark=False, scale=1.0)
    badge = Badge("stop", "stop")
    qtbot.addWidget(badge)
    badge.show()
    before = badge.grab().toImage()
    badge.show_badge("good", "stop")
    badge.setText("■ stop")
    assert badge.grab().toImage() != before
