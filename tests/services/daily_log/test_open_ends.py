"""What must be finished before a log is saved, and what may stay open?"""

from __future__ import annotations

from decimal import Decimal

import pytest

from bedside.clinical.events import VitalsRecord
from bedside.reference.scales import scales
from bedside.services.daily_log.draft import FindingDraft, LogDraft, ResultDraft
from bedside.services.daily_log.open_ends import first_open_end
from bedside.services.daily_log.proposals import propose
from bedside.services.refused import EntryProblem


def first(**seen: object) -> tuple[EntryProblem, str | None] | None:
    draft = LogDraft(patient="a", instrument="capd", **seen)  # type: ignore[arg-type]
    refused = first_open_end(draft, propose(scales(), draft))
    return None if refused is None else (refused.why, refused.field)


@pytest.mark.parametrize(
    "seen",
    [
        {},
        {"vitals": VitalsRecord(temperature_c=Decimal("40.5"))},
        {"vitals": VitalsRecord(oxygen="low_flow")},
        {"points": (0,) * 8},
        {"results": (ResultDraft("alt", Decimal(80), "U/L"),)},
    ],
)
def test_a_short_log_may_be_saved(seen: dict[str, object]) -> None:
    assert first(**seen) is None


@pytest.mark.parametrize(
    ("seen", "field"),
    [
        ({"points": (1, None)}, "neuro"),
        ({"arousal": "voice"}, "neuro"),
        ({"seizures": 1}, "seizure_kind"),
        ({"seizures": 1, "seizure_kind": "brief_partial"}, "seizure_course"),
        ({"findings": (FindingDraft("headache"),)}, "finding.headache"),
        ({"results": (ResultDraft("alt", Decimal(80)),)}, "alt.unit"),
    ],
)
def test_what_would_mislead_is_finished_first(seen: dict[str, object], field: str) -> None:
    assert first(**seen) == (EntryProblem.MISSING_FIELD, field)


def test_a_text_that_is_no_number_is_never_dropped_silently() -> None:
    assert first(typed={"spo2_percent": "9x"}) == (EntryProblem.OUT_OF_RANGE, "spo2_percent")


def test_a_slip_of_the_finger_is_asked_for_again() -> None:
    draft = LogDraft(patient="a", vitals=VitalsRecord(temperature_c=Decimal(379)))
    refused = first_open_end(draft, propose(scales(), draft))
    assert refused is not None
    assert (refused.why, refused.field) == (EntryProblem.OUT_OF_RANGE, "temperature_c")
    assert refused.facts == {"minimum": Decimal(25), "maximum": Decimal(45)}
