"""A part says what is changed by hand, and only that."""

import pytest
from PySide6.QtWidgets import QCheckBox

from bedside.services.daily_log.draft import LogDraft
from bedside.services.daily_log.proposals import Proposals
from bedside.ui.daily_log.choice import ChoiceLine
from bedside.ui.daily_log.number import BareNumber
from bedside.ui.daily_log.part import LogPart

DRAFT = LogDraft(patient="a", typed={"other": "x"})


class Example(LogPart):
    def __init__(self) -> None:
        super().__init__("Example")
        self.number = BareNumber("ALT")
        self.line = ChoiceLine("Oxygen", (("none", "none"),))
        self.tick = QCheckBox("Tick")
        for key, field in (("alt", self.number), ("oxygen", self.line), ("tick", self.tick)):
            self.body.addWidget(self.keep(key, field))

    def fill(self, draft, view) -> None:  # noqa: ARG002 - as every part
        self.number.set_text("5")


@pytest.fixture
def part(qtbot) -> Example:
    made = Example()
    qtbot.addWidget(made)
    return made


def test_filling_is_not_told_and_a_change_by_hand_is(part, qtbot, view) -> None:
    with qtbot.assertNotEmitted(part.edited):
        part.show_draft(DRAFT, view)
    with qtbot.waitSignal(part.edited):
        part.number.set_text("6")


def test_what_cannot_be_read_is_kept_beside_that_of_other_parts(part) -> None:
    part.number.set_text("9x")
    assert part.read_numbers(DRAFT, ("alt",)) == {"other": "x", "alt": "9x"}
    part.number.set_text("9")
    again = LogDraft(patient="a", typed={"other": "x", "alt": "9x"})
    assert part.read_numbers(again, ("alt", "oxygen")) == {"other": "x"}


def test_a_refusal_stands_at_its_field(part) -> None:
    part.show_refusal("alt", "Write it again.")
    part.show_refusal("oxygen", "This is needed.")
    part.show_refusal("tick", "has no line for it")
    assert part.number.refusal() == "Write it again."
    assert part.line.refusal() == "This is needed."


def test_a_bare_part_neither_fills_nor_reads(qtbot, view) -> None:
    bare = LogPart()
    qtbot.addWidget(bare)
    with pytest.raises(TypeError):
        bare.fill(DRAFT, view)
    with pytest.raises(TypeError):
        bare.read(DRAFT)
    bare.answer(DRAFT, Proposals())


def test_the_keyboard_goes_to_a_field(part) -> None:
    part.show()
    part.focus("alt")
    assert part.focusWidget() is part.number.line
