from __future__ import annotations

from bedside.services.infusion.drafts import OrderDraft, RestartDraft


def test_an_answer_of_blanks_is_none() -> None:
    draft = OrderDraft(answers=(("weight_near_45_kg", "  "), ("other", " said ")))
    assert (draft.answer("weight_near_45_kg"), draft.answer("other")) == ("", "said")
    assert draft.answer("never asked") == ""


def test_a_restart_begins_with_nothing_chosen() -> None:
    assert RestartDraft().connection.bag is None
    assert RestartDraft().level is None
