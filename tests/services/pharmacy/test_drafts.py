from __future__ import annotations

import msgspec
import pytest

from bedside.services.pharmacy.drafts import LeftOverDraft, PlanDraft, WasteDraft


@pytest.mark.parametrize("draft", [PlanDraft(), WasteDraft(), LeftOverDraft()])
def test_a_draft_decides_nothing_by_itself(draft: msgspec.Struct) -> None:
    undecided = ("start_at", "diluent_ml", "drug_ml", "vials", "dissolved_at", "bag")
    for name in undecided:
        assert getattr(draft, name, None) is None


def test_a_plan_avoids_nights_and_weekends_until_somebody_says_otherwise() -> None:
    draft = PlanDraft()
    assert (draft.avoid_weekends, draft.avoid_nights, draft.low_first) == (True, True, False)
    assert draft.night_begins > draft.night_ends
