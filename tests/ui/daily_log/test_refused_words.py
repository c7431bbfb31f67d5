"""Every refusal says what is wrong, what was kept and what to do."""

from decimal import Decimal

import pytest

from bedside.services.refused import EntryProblem, EntryRefused
from bedside.ui.daily_log.refused_words import draft_trouble, refused_text, trouble


@pytest.mark.parametrize("why", EntryProblem)
def test_every_problem_has_a_sentence(why: EntryProblem) -> None:
    assert refused_text(EntryRefused(why, "x")).endswith(".")


def test_what_is_missing_is_said_by_its_field() -> None:
    fields = ("log", "neuro", "finding.headache", "alt.unit", "seizure_kind")
    missing = EntryProblem.MISSING_FIELD
    said = [refused_text(EntryRefused(missing, field)) for field in fields]
    assert len(set(said)) == len(fields)
    assert said[0] == "Nothing is filled in yet."


def test_a_full_disk_says_what_was_not_saved_and_what_to_do() -> None:
    said = trouble(EntryRefused(EntryProblem.NOTHING_SAVED)).as_text()
    assert "could not be saved" in said
    assert "everything you filled in stands here" in said
    assert "save again" in said
    assert "only on this page" in draft_trouble().as_text()


def test_who_may_not_log_is_sent_to_somebody_who_may() -> None:
    said = trouble(EntryRefused(EntryProblem.NOT_ALLOWED))
    assert said.next_step == "Ask somebody whose role allows it."
    assert trouble(EntryRefused(EntryProblem.REASON_MISSING)).next_step == ""


def test_a_slip_of_the_finger_says_what_is_taken() -> None:
    bounds = {"minimum": Decimal(25), "maximum": Decimal("45.5")}
    refused = EntryRefused(EntryProblem.OUT_OF_RANGE, "temperature_c", bounds)
    assert refused_text(refused) == "Only 25 to 45.5 is taken here. Please read it again."
