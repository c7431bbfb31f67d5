"""What is not possible now stays visible, cannot be chosen, and says why."""

from __future__ import annotations

from PySide6.QtCore import Qt

from bedside.ui.wizard.options import Option, Options


def test_a_possible_option_is_chosen_and_another_says_why_not(qtbot):
    options = Options("Duration", [Option("24", "24 h"), Option("96", "96 h", "past the step")])
    qtbot.addWidget(options)
    with qtbot.waitSignal(options.chosen) as chosen:
        qtbot.mouseClick(options.option("24"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["24"]
    with qtbot.assertNotEmitted(options.chosen):
        qtbot.mouseClick(options.option("96"), Qt.MouseButton.LeftButton)
    assert options.why_not() == "96 h: past the step"


def test_nothing_is_chosen_until_somebody_chooses(qtbot):
    options = Options("Duration", [Option("24", "24 h"), Option("48", "48 h")])
    qtbot.addWidget(options)
    assert not options.option("24").isChecked()
    options.choose("48")
    assert options.option("48").isChecked()
    options.choose(None)
    assert not options.option("48").isChecked()
