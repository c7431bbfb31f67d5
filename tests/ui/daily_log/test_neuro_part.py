"""The form follows the child's age and development; nothing of another form is kept."""

from dataclasses import replace

import msgspec
import pytest

from bedside.clinical.grading.neurotoxicity import Instrument
from bedside.ui.daily_log.neuro_part import NeuroPart
from tests.support.hands import press, settle, visible_texts


@pytest.fixture
def part(qtbot, view) -> NeuroPart:
    made = NeuroPart()
    qtbot.addWidget(made)
    made.show_draft(view.draft, view)
    made.resize(600, 900)
    made.show()
    return made


def older(view):
    """The same page for a child of twelve."""
    draft = msgspec.structs.replace(view.draft, instrument="ice")
    return replace(view, instrument=Instrument.ICE, draft=draft)


def test_a_small_child_has_capd_and_is_not_asked_for_its_development(part) -> None:
    assert "Neurological · CAPD (below 12 years)" in visible_texts(part)
    assert not part.delayed.isVisible()


def test_what_is_touched_is_read(part, view) -> None:
    for row in part.form.rows:
        press(row.targets[2])
    press(part.arousal.choice.target("voice"))
    press(part.oedema.choice.target("focal"))
    for box in (part.unable, part.weakness, part.pressure):
        box.click()
    draft = part.read(view.draft)
    assert draft.points == (2,) * 8
    assert (draft.instrument, draft.arousal, draft.oedema) == ("capd", "voice", "focal")
    assert draft.unable
    assert draft.deep_weakness
    assert draft.raised_pressure
    again = NeuroPart()
    again.show_draft(draft, view)
    assert again.read(view.draft) == draft


def test_from_twelve_years_it_is_ice_unless_development_is_delayed(part, view) -> None:
    twelve = older(view)
    part.show_draft(twelve.draft, twelve)
    settle()
    assert "Neurological · ICE (from 12 years)" in visible_texts(part)
    press(part.form.rows[0].targets[1])
    part.delayed.click()
    draft = part.read(twelve.draft)
    assert (draft.instrument, draft.delayed, draft.points) == ("capd", True, (None,) * 8)
    part.delayed.click()
    assert part.read(twelve.draft).instrument == "ice"


def test_an_entry_by_capd_at_twelve_years_is_shown_as_delayed(part, view) -> None:
    twelve = older(view)
    by_capd = msgspec.structs.replace(twelve.draft, instrument="capd", points=(1,) * 8)
    part.show_draft(by_capd, twelve)
    assert part.delayed.isChecked()
    assert part.read(by_capd).points == (1,) * 8


def test_a_half_filled_form_is_refused_over_the_form(part) -> None:
    part.show_refusal("neuro", "Answer every item.")
    assert "■ Answer every item." in visible_texts(part)
    part.show_refusal("arousal", "This is needed.")
    assert part.arousal.refusal() == "This is needed."
    part.show_refusal("neuro", "")
    assert "■ Answer every item." not in visible_texts(part)


def test_the_keyboard_goes_to_the_form_or_to_a_question(part) -> None:
    part.focus("neuro")
    assert part.focusWidget() in part.form.rows[0].targets
    part.focus("arousal")
    assert part.focusWidget() in part.arousal.choice.targets


def test_before_it_is_opened_nothing_is_switched(qtbot, view) -> None:
    closed = NeuroPart()
    qtbot.addWidget(closed)
    closed.delayed.click()
    closed.focus("arousal")
    assert closed.form is None
    assert closed.read(view.draft).points == ()
