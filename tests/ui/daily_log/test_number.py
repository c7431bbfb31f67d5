"""Numbers are read by the one strict reader, and a refused text is never rewritten."""

from decimal import Decimal

from bedside.ui.daily_log.number import BareNumber, LargeNumber, show_number, whole
from tests.support.hands import visible_texts


def test_a_large_number_carries_its_caption(qtbot) -> None:
    field = LargeNumber("Fever °C", 1)
    qtbot.addWidget(field)
    field.set_caption("Hours above 40 °C")
    assert field.caption() == field.line.accessibleName() == "Hours above 40 °C"
    assert field.line.property("role") == "figure"


def test_a_bare_number_shows_its_note_only_when_it_refuses(qtbot) -> None:
    field = BareNumber("ALT")
    qtbot.addWidget(field)
    field.set_text("80")
    assert visible_texts(field) == []
    assert field.line.accessibleName() == "ALT"
    field.set_text("1.234.567")
    assert not field.check()
    assert visible_texts(field) == [f"■ {field.refusal()}"]


def test_a_number_comes_back_as_it_was(qtbot) -> None:
    field = BareNumber("ALT")
    qtbot.addWidget(field)
    show_number(field, Decimal("1.5"), None)
    assert field.value() == Decimal("1.5")
    show_number(field, Decimal("1.5"), "9x")
    assert (field.text(), field.value()) == ("9x", None)
    assert field.refusal()
    show_number(field, None, None)
    assert (field.text(), field.refusal()) == ("", "")


def test_a_whole_number(qtbot) -> None:
    field = LargeNumber("Pulse")
    qtbot.addWidget(field)
    assert whole(field) is None
    field.set_text("118")
    assert whole(field) == 118
    field.set_text("118.5")
    assert whole(field) is None
