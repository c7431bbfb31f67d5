"""A page sends up new drafts and never changes one in place."""

from __future__ import annotations

import pytest

from bedside.services.preparation.draft import PreparationDraft
from bedside.ui.wizard.step_page import StepPage


class CyclePage(StepPage):
    """Fills by changing a fact, which must not count as an edit."""

    def fill(self, _draft):
        self.change(cycle=9)

    def answer(self, draft):
        self.answered_draft = draft


def test_filling_sends_nothing_and_an_edit_sends_a_new_draft(qtbot):
    page = CyclePage()
    qtbot.addWidget(page)
    draft = PreparationDraft(patient="p", cycle=1)
    with qtbot.assertNotEmitted(page.edited):
        page.open(draft)
    assert page.answered_draft is draft
    with qtbot.waitSignal(page.edited) as edited:
        page.change(cycle=2)
    assert edited.args[0].cycle == 2
    assert draft.cycle == 1


def test_a_page_that_was_not_opened_has_no_draft(qtbot):
    page = CyclePage()
    qtbot.addWidget(page)
    with pytest.raises(RuntimeError):
        page.draft()
