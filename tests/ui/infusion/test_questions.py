from __future__ import annotations

from bedside.clinical.body import WeightQuestion
from bedside.clinical.dosing import CYCLE_BEYOND_REIMBURSEMENT
from bedside.services.infusion.orders import FREE_DAYS
from bedside.ui.infusion.questions import question_text
from tests.support.rules import TR


def test_every_question_of_an_order_has_words() -> None:
    asked = (
        WeightQuestion.NEAR_BAND_EDGE,
        WeightQuestion.BODY_MASS_INDEX,
        WeightQuestion.TOO_OLD,
        CYCLE_BEYOND_REIMBURSEMENT,
        FREE_DAYS,
    )
    assert all(question_text(code, TR.body) != code for code in asked)
    assert question_text("newer", TR.body) == "newer"
