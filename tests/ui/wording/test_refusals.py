"""Every refusal has a sentence that shows the facts it was given."""

from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.ui.wording.refusals import refusal_text, sentences


def test_every_code_has_its_own_sentence() -> None:
    assert set(sentences()) == set(RefusalCode)
    assert len(set(sentences().values())) == len(RefusalCode)


@pytest.mark.parametrize("code", list(RefusalCode))
def test_missing_facts_do_not_break_the_sentence(code) -> None:
    assert "{" not in refusal_text(Refusal(code))


def test_figures_and_words_are_shown() -> None:
    facts = {
        "weight_kg": Decimal("0.50"),
        "minimum_kg": Decimal(2),
        "maximum_kg": Decimal("200.0"),
    }
    text = refusal_text(Refusal(RefusalCode.WEIGHT_OUT_OF_RANGE, facts))
    assert "0.5 kg is outside 2 to 200 kg" in text
    method = Refusal(RefusalCode.METHOD_NOT_IN_PROTOCOL, {"method": "label_table"})
    assert "label table" in refusal_text(method)


def test_times_are_shown_in_the_zone_of_the_ward() -> None:
    start = datetime(2026, 11, 23, 11, 5, tzinfo=UTC).isoformat()
    refusal = Refusal(RefusalCode.RUN_CUT_SHORT, {"latest_start": start})
    assert "23.11.2026 14:05" in refusal_text(refusal, ZoneInfo("Europe/Istanbul"))
    assert "30.11.2026" in refusal_text(Refusal(RefusalCode.ITEM_EXPIRED, {"expiry": "2026-11-30"}))


def test_the_words_of_a_course_are_the_wards() -> None:
    facts = {
        "kind": "resumed",
        "state": "running",
        "at": datetime(2026, 11, 23, 11, 5, tzinfo=UTC).isoformat(),
    }
    text = refusal_text(Refusal(RefusalCode.EVENT_NOT_POSSIBLE, facts), ZoneInfo("Europe/Istanbul"))
    assert "At 23.11.2026 14:05 this is not possible: infusion resumed" in text
    assert "stood at: running" in text
