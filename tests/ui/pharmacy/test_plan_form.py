from __future__ import annotations

from datetime import time
from decimal import Decimal

import pytest

from bedside.clinical.events import Storage
from bedside.ui.pharmacy.plan_form import PlanForm
from tests.support.hands import press, visible_texts
from tests.support.pharmacy import Counter


@pytest.fixture
def form(qtbot, counter: Counter) -> PlanForm:
    counter.bed.ordered()
    made = PlanForm(counter.desk.planner_start(counter.patient))
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_is_suggested_comes_back_as_it_was(form, counter) -> None:
    suggested = counter.draft()
    assert form.draft(suggested) == suggested
    assert not form.low_first.isVisible()


def test_every_choice_is_taken(qtbot, form, counter) -> None:
    press(form.hours[96])
    press(form.storage.segment("room"))
    press(form.weekends.segment("no"))
    form.ahead.set_text("3")
    form.diluent.set_text("275,5")
    form.night_begins.set_text("22:30")
    draft = form.draft(counter.draft())
    assert draft is not None
    assert (draft.allowed_hours, draft.storage) == ((24, 48, 72), Storage.ROOM)
    assert (draft.ahead_hours, draft.diluent_ml) == (3, Decimal("275.5"))
    assert (draft.avoid_weekends, draft.avoid_nights) == (False, True)
    assert draft.night_begins == time(22, 30)
    with qtbot.waitSignal(form.wanted):
        press(form.show_act)


def test_a_doubtful_entry_is_refused_at_its_field(form, counter) -> None:
    form.diluent.set_text("1.234")
    form.start_at.set_text("31.02.2026 10:00")
    form.night_ends.set_text("8")
    assert form.draft(counter.draft()) is None
    assert form.diluent.refusal()
    assert form.start_at.refusal()
    assert form.night_ends.refusal()
    press(form.nights.segment("no"))
    form.start_at.set_text("07.04.2026 10:00")
    form.diluent.set_text("270")
    draft = form.draft(counter.draft())
    assert draft is not None
    assert draft.start_at.utcoffset() is not None
    assert draft.avoid_nights is False


def test_a_refusal_finds_its_field(form) -> None:
    assert form.field("diluent_ml") is form.diluent
    assert form.field("allowed_hours") is None
    assert "Bags of" in visible_texts(form)
